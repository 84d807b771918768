package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.Certainty;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** CI-18: times in which not being brought, seen or in school is recorded close together. */
final class NotSeen {
  static final Setting<Integer> WITHIN =
      Setting.count("CI-18.withinDays", 90, 7, 730)
          .in("days")
          .because("A quarter of a year: short enough to belong together")
          .from("Design default");

  static final Setting<Integer> LEAST =
      Setting.count("CI-18.least", 3, 2, 50)
          .in("events")
          .because("Single missed appointments and absences happen in every family")
          .from("Design default");

  static final Rule RULE = new Rule(Indicator.CI_18, List.of(WITHIN, LEAST), NotSeen::say);

  private record Kind(String label, Set<EventType> types) {}

  private static final Kind MISSING = new Kind("missing", Set.of(EventType.MISSING_EPISODE));

  private static final List<Kind> KINDS =
      List.of(
          new Kind("was not brought", Set.of(EventType.WAS_NOT_BROUGHT)),
          new Kind("visit without access", Set.of(EventType.NO_ACCESS_VISIT)),
          new Kind(
              "not in school",
              Set.of(EventType.PERSISTENT_ABSENCE, EventType.CHILD_MISSING_EDUCATION)),
          MISSING);

  private NotSeen() {}

  private static void say(History history, Said said) {
    Set<EventType> types = new LinkedHashSet<>();
    KINDS.forEach(kind -> types.addAll(kind.types()));
    List<Incident> all = History.events(Entries.standing(history.ofTypes(types), said));
    List<Incident> disputed = all.stream().filter(Incident::isDisputed).toList();
    List<Incident> standing = all.stream().filter(one -> !one.isDisputed()).toList();
    // A missing episode is one event, however long it was; time out of school is a state.
    List<Incident> moments =
        standing.stream()
            .filter(one -> !one.isSpell() || Entries.has(one, MISSING.types()))
            .toList();
    List<Incident> spells = standing.stream().filter(one -> !moments.contains(one)).toList();
    if (all.isEmpty()) {
      said.notRecorded(
          "No missed appointment, visit without access, absence from school or missing episode is"
              + " recorded.");
      return;
    }
    KINDS.forEach(kind -> say(kind, moments, history, said));
    if (!spells.isEmpty()) {
      said.recorded(
          count(spells.size(), "entry is", "entries are")
              + " of time away that went on, and not counted: "
              + Phrase.list(spells.stream().map(one -> Phrase.date(one.when())).toList())
              + ".",
          History.entryIds(spells));
    }
    if (!disputed.isEmpty()) {
      said.recorded(
          count(disputed.size(), "more is", "more are")
              + " recorded and disputed, and not counted.",
          History.entryIds(disputed));
    }
    sayClose(moments, history, said);
    addList(standing, said);
    said.covers("Why it happened is told only where somebody wrote it down.");
  }

  private static void say(Kind kind, List<Incident> moments, History history, Said said) {
    List<Incident> some = moments.stream().filter(one -> Entries.has(one, kind.types())).toList();
    if (!some.isEmpty()) {
      said.recorded(
          Phrase.sentence(kind.label())
              + ": "
              + count(some.size(), "event is recorded", "events are recorded")
              + Entries.between(some, history.lastDay())
              + ".",
          History.entryIds(some));
    }
  }

  /**
   * The fullest windows. Those that are certain begin on the first day some event may have been;
   * those that are not, on the last day some event may have been: any other window holds no more.
   */
  private static void sayClose(List<Incident> moments, History history, Said said) {
    int days = history.settings().get(WITHIN);
    int least = history.settings().get(LEAST);
    List<List<Incident>> certain =
        windows(moments, UncertainDate::earliest, days, least, Set.of(Certainty.CERTAIN));
    for (List<Incident> close : certain) {
      said.recorded(
          count(close.size(), "event is", "events are")
              + " recorded close together (at least "
              + least
              + " within "
              + days
              + " days)"
              + Entries.between(close, history.lastDay())
              + ": "
              + kinds(close)
              + ".",
          History.entryIds(close));
    }
    List<List<Incident>> possible =
        windows(
            moments,
            UncertainDate::latest,
            days,
            least,
            Set.of(Certainty.CERTAIN, Certainty.POSSIBLE));
    for (List<Incident> close : possible) {
      if (certain.stream().noneMatch(one -> one.containsAll(close))) {
        said.recorded(
            count(close.size(), "event", "events")
                + " may lie close together (at least "
                + least
                + " within "
                + days
                + " days), as not all dates are known well enough: "
                + kinds(close)
                + ".",
            History.entryIds(close));
      }
    }
    if (!certain.isEmpty()) {
      Set<String> ids = new LinkedHashSet<>();
      certain.forEach(close -> ids.addAll(History.entryIds(close)));
      said.asks(
          "not-brought-or-seen-close-together",
          "What got in the way of being brought, being seen or being in school in these times, and"
              + " what was daily life like for "
              + Entries.child(history)
              + " then?",
          ids);
    }
  }

  /** Windows that hold enough events; those that share an event become one. */
  private static List<List<Incident>> windows(
      List<Incident> moments,
      Function<UncertainDate, @Nullable LocalDate> edge,
      int days,
      int least,
      Set<Certainty> counting) {
    List<Set<Incident>> joined = new ArrayList<>();
    for (Incident begin : moments) {
      UncertainDate start = begin.start();
      LocalDate first = start == null ? null : edge.apply(start);
      if (first == null) {
        continue;
      }
      LocalDate last = first.plusDays(days - 1L);
      Set<Incident> within = new LinkedHashSet<>();
      moments.stream()
          .filter(one -> counting.contains(one.within(first, last)))
          .forEach(within::add);
      if (within.size() >= least) {
        for (Set<Incident> other : List.copyOf(joined)) {
          if (other.stream().anyMatch(within::contains)) {
            within.addAll(other);
            joined.remove(other);
          }
        }
        joined.add(within);
      }
    }
    List<List<Incident>> ordered = new ArrayList<>();
    joined.forEach(some -> ordered.add(moments.stream().filter(some::contains).toList()));
    return ordered;
  }

  private static String kinds(List<Incident> close) {
    List<String> told = new ArrayList<>();
    KINDS.forEach(
        kind -> {
          long number = close.stream().filter(one -> Entries.has(one, kind.types())).count();
          if (number > 0) {
            told.add(kind.label() + " " + number);
          }
        });
    return String.join(", ", told);
  }

  private static void addList(List<Incident> all, Said said) {
    List<PatternRow> rows = new ArrayList<>();
    for (Incident one : all) {
      rows.add(
          new PatternRow(
              List.of(
                  Phrase.date(one.when()),
                  Entries.types(one),
                  Entries.summary(one),
                  Entries.agencies(one)),
              one.entryIds()));
    }
    said.table(
        "Not brought, not seen, not in school",
        List.of("When", "Kind", "What is recorded", "Told by"),
        rows);
  }
}
