package io.github.throughline.chronology.pattern.history;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.EventGroup;
import io.github.throughline.core.model.event.EventNature;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.VerificationStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The incidents of harm among the entries about a child: what a person confirmed to be about harm,
 * several accounts of one event as one.
 *
 * @param counted incidents that count
 * @param disputed incidents that somebody disputes, which are counted apart
 * @param leftOut entries that could be about harm and do not count, with the reason
 */
record Incidents(List<Incident> counted, List<Incident> disputed, List<LeftOut> leftOut) {

  static Incidents of(List<IncludedEntry> aboutChild) {
    List<IncludedEntry> harmful = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (IncludedEntry included : aboutChild) {
      SignificantEvent event = included.entry().event();
      String reason = reason(event);
      if (reason != null) {
        leftOut.add(new LeftOut(included.entry().entryId(), reason));
      } else if (Boolean.TRUE.equals(event.harmConfirmed())) {
        harmful.add(included);
      }
    }
    List<Incident> counted = new ArrayList<>();
    List<Incident> disputed = new ArrayList<>();
    for (Incident incident : grouped(harmful)) {
      (incident.isDisputed() ? disputed : counted).add(incident);
    }
    return new Incidents(List.copyOf(counted), List.copyOf(disputed), List.copyOf(leftOut));
  }

  /** Why an entry that could be about harm does not count; null when it counts or is not. */
  private static @Nullable String reason(SignificantEvent event) {
    if (event.harmConfirmed() == null) {
      return mayBeHarm(event) ? "nobody has recorded whether it is about harm" : null;
    }
    return event.harmConfirmed() ? standing(event) : null;
  }

  /** Why an event that a person confirmed as harm does not count; null when it counts. */
  static @Nullable String standing(SignificantEvent event) {
    VerificationStatus status = event.verification();
    if (status == VerificationStatus.RETRACTED) {
      return "it was recorded by mistake";
    }
    if (status == VerificationStatus.NOT_FOUND_BY_COURT) {
      return "a court did not find it";
    }
    return status == VerificationStatus.WITHDRAWN ? "it was withdrawn" : null;
  }

  private static boolean mayBeHarm(SignificantEvent event) {
    for (EventType type : event.types()) {
      if (type.group() == EventGroup.HARM_TO_CHILD && type.nature() == EventNature.MAY_BE_HARM) {
        return true;
      }
    }
    return false;
  }

  /** One incident for each group of entries that are linked as the same event. */
  static List<Incident> grouped(List<IncludedEntry> entries) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      numbers.put(entries.get(i).entry().entryId(), i);
    }
    int[] first = new int[entries.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = i;
    }
    for (int i = 0; i < first.length; i++) {
      for (EntryLink link : entries.get(i).entry().links()) {
        Integer other = numbers.get(link.entryId());
        if (link.kind() == LinkKind.SAME_EVENT_AS && other != null) {
          int a = root(first, i);
          int b = root(first, other);
          first[Math.max(a, b)] = Math.min(a, b);
        }
      }
    }
    Map<Integer, List<IncludedEntry>> groups = new LinkedHashMap<>();
    for (int i = 0; i < first.length; i++) {
      groups.computeIfAbsent(root(first, i), key -> new ArrayList<>()).add(entries.get(i));
    }
    return groups.values().stream().map(Incident::new).toList();
  }

  private static int root(int[] first, int of) {
    int at = of;
    while (first[at] != at) {
      at = first[at];
    }
    return at;
  }
}
