package io.github.throughline.chronology.incident;

import io.github.throughline.chronology.draft.Draft;
import io.github.throughline.chronology.record.RecordKinds;
import io.github.throughline.core.model.event.EventType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells once what several records tell of one event.
 *
 * <ol>
 *   <li>Records of different kinds of one child, of the same type on the same day: a review in a
 *       plan and the conference that held it.
 *   <li>The same record of brothers and sisters on the same day in the same words.
 *   <li>A record and the event that a person wrote of it: the same day, the record's type among the
 *       event's types, and somebody in common. The person's words come first.
 * </ol>
 *
 * <p>Nothing is lost: the line that stays has every record and every source. Two events that people
 * wrote are never joined here, and no two lines of which a person has decided that they are not
 * one.
 */
public final class SameEvents {
  /** How people tell, by another name, that somebody came into a household or left it. */
  private static final Map<EventType, Set<EventType>> ALSO_TOLD_AS =
      Map.of(
          EventType.HOUSEHOLD_MEMBER_JOINED, Set.of(EventType.NEW_PARTNER_IN_HOUSEHOLD),
          EventType.HOUSEHOLD_MEMBER_LEFT, Set.of(EventType.PARENT_SEPARATION));

  private final List<Draft> lines = new ArrayList<>();
  private final Map<Draft, Draft> shownAs = new HashMap<>();
  private final Map<Draft, List<Draft>> takenIn = new HashMap<>();
  private final BiPredicate<Draft, Draft> apart;

  private SameEvents(BiPredicate<Draft, Draft> apart) {
    this.apart = apart;
  }

  /** {@code apart} tells which drafts a person has decided not to be one. */
  public static SameEvents among(List<Draft> drafts, BiPredicate<Draft, Draft> apart) {
    SameEvents same = new SameEvents(apart);
    List<Draft> records = new ArrayList<>(drafts.stream().filter(Draft::isRecord).toList());
    List<Draft> events = drafts.stream().filter(draft -> !draft.isRecord()).toList();
    records = same.ofDifferentKinds(records);
    records = same.ofBrothersAndSisters(records);
    same.lines.addAll(events);
    events.forEach(event -> same.shownAs.put(event, event));
    same.addUnlessTold(records, events);
    return same;
  }

  /** The lines that remain. */
  public List<Draft> lines() {
    return lines;
  }

  /** The line that tells a draft now; null for a draft that was never here. */
  public @Nullable Draft shownAs(Draft draft) {
    Draft shown = shownAs.get(draft);
    return shown == null || shown == draft ? shown : shownAs(shown);
  }

  private record DayAndType(String day, String type, String subjects) {}

  private List<Draft> ofDifferentKinds(List<Draft> records) {
    Map<DayAndType, List<Draft>> byDay = new LinkedHashMap<>();
    List<Draft> left = new ArrayList<>();
    // The fullest account first: it is the one the others are taken into.
    List<Draft> fullest = new ArrayList<>(records);
    fullest.sort(Comparator.comparingInt(SameEvents::length).reversed());
    for (Draft draft : fullest) {
      String day = RecordKinds.areOne(draft.type()) ? draft.date() : null;
      List<Draft> told =
          day == null
              ? Collections.emptyList()
              : byDay.computeIfAbsent(
                  new DayAndType(day, draft.type().code(), String.join(",", draft.owners())),
                  key -> new ArrayList<>());
      Draft other = null;
      for (Draft one : told) {
        boolean sameKind =
            one.kind.equals(draft.kind)
                || one.records.stream().anyMatch(record -> record.kind().equals(draft.kind));
        if (!sameKind && other == null && mayTakeIn(one, draft)) {
          other = one;
        }
      }
      if (other == null) {
        left.add(draft);
        shownAs.put(draft, draft);
        if (day != null) {
          told.add(draft);
        }
      } else {
        other.absorb(draft);
        note(other, draft);
      }
    }
    return left;
  }

  private static int length(Draft draft) {
    int summary = draft.event.summary() == null ? 0 : draft.event.summary().text().length();
    return draft.event.outcome() == null
        ? summary
        : summary + draft.event.outcome().text().length();
  }

  private List<Draft> ofBrothersAndSisters(List<Draft> records) {
    Map<List<Object>, List<Draft>> alike = new HashMap<>();
    List<Draft> left = new ArrayList<>();
    for (Draft draft : records) {
      List<Draft> told = alike.computeIfAbsent(draft.sameness(), key -> new ArrayList<>());
      Draft first = draft.date() == null ? null : firstOfOthers(told, draft);
      if (first == null) {
        left.add(draft);
        told.add(draft);
      } else {
        first.join(draft);
        note(first, draft);
      }
    }
    return left;
  }

  private @Nullable Draft firstOfOthers(List<Draft> told, Draft draft) {
    return told.stream()
        .filter(one -> Collections.disjoint(one.owners(), draft.owners()))
        .filter(one -> mayTakeIn(one, draft))
        .findFirst()
        .orElse(null);
  }

  private void addUnlessTold(List<Draft> records, List<Draft> events) {
    Map<String, List<Draft>> byDate = new HashMap<>();
    // Whom an event takes in from one record must not draw in another.
    Map<Draft, Set<String>> people = new HashMap<>();
    for (Draft event : events) {
      String date = event.date();
      if (date != null) {
        byDate.computeIfAbsent(date, key -> new ArrayList<>()).add(event);
        people.put(event, Set.copyOf(event.subjects));
      }
    }
    for (Draft record : records) {
      String date = record.date();
      List<Draft> ofDate = date == null ? List.of() : byDate.getOrDefault(date, List.of());
      Draft teller =
          ofDate.stream()
              .filter(event -> tells(event, record.type()))
              .filter(event -> mayTakeIn(event, record))
              .filter(
                  event ->
                      !Collections.disjoint(people.getOrDefault(event, Set.of()), record.subjects))
              .min(Comparator.comparing(event -> event.event.id()))
              .orElse(null);
      if (teller == null) {
        lines.add(record);
      } else {
        teller.absorb(record);
        note(teller, record);
      }
    }
  }

  private void note(Draft teller, Draft draft) {
    shownAs.put(draft, teller);
    List<Draft> taken = takenIn.computeIfAbsent(teller, key -> new ArrayList<>());
    taken.add(draft);
    taken.addAll(takenIn.getOrDefault(draft, List.of()));
  }

  /** Whether nobody has decided that one of the lines told by one is not one of the other's. */
  private boolean mayTakeIn(Draft teller, Draft draft) {
    for (Draft one : told(teller)) {
      for (Draft other : told(draft)) {
        if (apart.test(one, other)) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Draft> told(Draft teller) {
    List<Draft> told = new ArrayList<>(takenIn.getOrDefault(teller, List.of()));
    told.add(teller);
    return told;
  }

  private static boolean tells(Draft event, EventType type) {
    return event.event.types().contains(type)
        || ALSO_TOLD_AS.getOrDefault(type, Set.of()).stream()
            .anyMatch(event.event.types()::contains);
  }
}
