package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.day;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What several indicators read of entries that need not be about harm. */
final class Entries {
  private Entries() {}

  /** The entries that stand; those that do not are said to be left out, with the reason. */
  static List<IncludedEntry> standing(Collection<IncludedEntry> some, Said said) {
    List<IncludedEntry> standing = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (IncludedEntry included : some) {
      String reason = reasonOut(included.entry().event());
      if (reason == null) {
        standing.add(included);
      } else {
        leftOut.add(new LeftOut(included.entry().entryId(), reason));
      }
    }
    said.leftOut(leftOut);
    return standing;
  }

  private static @Nullable String reasonOut(SignificantEvent event) {
    VerificationStatus status = event.verification();
    if (status == VerificationStatus.RETRACTED) {
      return "it was recorded by mistake";
    }
    if (status == VerificationStatus.NOT_FOUND_BY_COURT) {
      return "a court did not find it";
    }
    return status == VerificationStatus.WITHDRAWN ? "it was withdrawn" : null;
  }

  /** The types of all entries of an event, for example {@code Injury, House move}. */
  static String types(Incident event) {
    Set<String> labels = new TreeSet<>();
    event
        .entries()
        .forEach(one -> one.entry().event().types().forEach(type -> labels.add(type.label())));
    return labels.isEmpty() ? "kind not recorded" : String.join(", ", labels);
  }

  static boolean has(Incident event, Set<EventType> types) {
    return event.entries().stream()
        .anyMatch(one -> one.entry().event().types().stream().anyMatch(types::contains));
  }

  /** What the first entry that tells anything tells. */
  static String summary(Incident event) {
    for (IncludedEntry included : event.entries()) {
      FreeText summary = included.entry().event().summary();
      if (summary != null) {
        return summary.text();
      }
    }
    return "not described";
  }

  static String agencies(Incident event) {
    return event.agencies().isEmpty() ? "not recorded" : String.join(", ", event.agencies());
  }

  /** The name of a person as the chronology's lanes have it, with the relation. */
  static String name(History history, String personId) {
    for (Lane lane : history.chronology().lanes()) {
      if (lane.person().id().equals(personId)) {
        return lane.relation().isEmpty() || personId.equals(history.child().id())
            ? lane.label()
            : lane.label() + " (" + lane.relation() + ")";
      }
    }
    return "a person outside the family file";
  }

  static String child(History history) {
    return name(history, history.child().id());
  }

  /** For example {@code , between 3 March 2021 and 4 May 2021}; counts the doubt of both ends. */
  static String between(Collection<Incident> some, LocalDate lastDay) {
    LocalDate first = null;
    LocalDate last = null;
    for (Incident event : some) {
      When when = event.when();
      LocalDate earliest = when == null ? null : when.earliest();
      UncertainDate start = event.start();
      LocalDate latest = start == null ? null : start.latest();
      if (earliest == null || latest == null) {
        return ", not all of them dated";
      }
      latest = latest.isAfter(lastDay) ? lastDay : latest;
      first = first == null || earliest.isBefore(first) ? earliest : first;
      last = last == null || latest.isAfter(last) ? latest : last;
    }
    if (first == null || last == null) {
      return "";
    }
    return first.equals(last)
        ? ", of " + day(first)
        : ", between " + day(first) + " and " + day(last);
  }

  /** The event that began last, by the latest day it may have begun; null without a dated one. */
  static @Nullable Incident last(Collection<Incident> some) {
    Incident last = null;
    LocalDate lastDay = null;
    for (Incident event : some) {
      UncertainDate start = event.start();
      LocalDate latest = start == null ? null : start.latest();
      if (latest != null && (lastDay == null || latest.isAfter(lastDay))) {
        last = event;
        lastDay = latest;
      }
    }
    return last;
  }
}
