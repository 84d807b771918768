package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;
import static io.github.throughline.chronology.pattern.indicator.Phrase.day;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.model.assessment.Strength;
import io.github.throughline.core.model.event.EventNature;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.Valence;
import io.github.throughline.core.time.Period;
import io.github.throughline.core.time.Periods;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CI-17: what is recorded as having helped, who did it, and the times without such an entry. */
final class Strengths {
  static final Rule RULE = new Rule(Indicator.CI_17, List.of(), Strengths::say);

  private final History history;
  private final Said said;

  /** The records of strengths, by entry: they know who and until when. */
  private final Map<String, Strength> records = new HashMap<>();

  private Strengths(History history, Said said) {
    this.history = history;
    this.said = said;
    history
        .records(Strength.class)
        .forEach(one -> one.entryIds().forEach(id -> records.put(id, one.record())));
  }

  private static void say(History history, Said said) {
    new Strengths(history, said).say();
  }

  private void say() {
    List<IncludedEntry> mixed = new ArrayList<>();
    List<Incident> all = History.events(Entries.standing(protective(mixed), said));
    List<Incident> disputed = all.stream().filter(Incident::isDisputed).toList();
    List<Incident> strengths = all.stream().filter(one -> !one.isDisputed()).toList();
    if (strengths.isEmpty()) {
      said.notRecorded(
          "Nothing that helped or protected is recorded. That is not to say that nothing did.");
      said.asks(
          "no-strength-recorded",
          "Who and what helps and protects "
              + Entries.child(history)
              + ", and where could it be written down?",
          List.of());
    } else {
      said.recorded(
          count(strengths.size(), "strength is recorded", "strengths are recorded")
              + Entries.between(strengths, history.lastDay())
              + ".",
          History.entryIds(strengths));
      sayPeople(strengths);
      sayGaps(strengths);
    }
    if (!disputed.isEmpty()) {
      said.recorded(
          count(disputed.size(), "more is", "more are") + " recorded and disputed.",
          History.entryIds(disputed));
    }
    List<IncludedEntry> both = Entries.standing(mixed, said);
    if (!both.isEmpty()) {
      said.recorded(
          count(both.size(), "entry is", "entries are")
              + " recorded as helpful and harmful at once, and not among the strengths.",
          History.idsOf(both));
    }
    addTimeline(strengths);
    said.covers("Strengths stand beside what else is recorded. Nothing is subtracted.");
  }

  /** Only what a person recorded as protective, in the entry or as a strength, is one. */
  private List<IncludedEntry> protective(List<IncludedEntry> mixed) {
    Set<String> aboutChild = new LinkedHashSet<>(History.idsOf(history.aboutChild()));
    List<IncludedEntry> found = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (IncludedEntry included : history.chronology().entries()) {
      SignificantEvent event = included.entry().event();
      String id = included.entry().entryId();
      if (records.containsKey(id)) {
        found.add(included);
      } else if (aboutChild.contains(id)) {
        if (event.valence() == Valence.PROTECTIVE) {
          found.add(included);
        } else if (event.valence() == Valence.MIXED) {
          mixed.add(included);
        } else if ((event.valence() == null || event.valence() == Valence.UNKNOWN)
            && event.types().stream()
                .anyMatch(type -> type.nature() == EventNature.MAY_BE_PROTECTIVE)) {
          leftOut.add(new LeftOut(id, "nobody has recorded whether it helped"));
        }
      }
    }
    said.leftOut(leftOut);
    return found;
  }

  private Set<String> people(Incident strength) {
    Set<String> people = new LinkedHashSet<>();
    for (IncludedEntry included : strength.entries()) {
      Strength record = records.get(included.entry().entryId());
      if (record != null) {
        people.addAll(record.personIds());
      }
      people.addAll(included.entry().event().subjects());
      included
          .entry()
          .event()
          .actors()
          .forEach(
              actor -> {
                String personId = actor.personId();
                if (personId != null) {
                  people.add(personId);
                }
              });
    }
    people.remove(history.child().id());
    return people;
  }

  private void sayPeople(List<Incident> strengths) {
    Map<String, List<Incident>> byPerson = new LinkedHashMap<>();
    strengths.forEach(
        strength ->
            people(strength)
                .forEach(
                    person ->
                        byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(strength)));
    byPerson.forEach(
        (person, some) ->
            said.recorded(
                Entries.name(history, person)
                    + " is named in "
                    + count(some.size(), "strength", "strengths")
                    + Entries.between(some, history.lastDay())
                    + ".",
                History.entryIds(some)));
    if (byPerson.isEmpty()) {
      said.covers("No strength names a person besides the child.");
    }
  }

  /** A day is without a strength only if none may have been then, whatever the dates turn out. */
  private void sayGaps(List<Incident> strengths) {
    List<Period> covered = new ArrayList<>();
    int undated = 0;
    for (Incident strength : strengths) {
      Period days = days(strength);
      if (days == null) {
        undated++;
      } else {
        covered.add(days);
      }
    }
    if (undated > 0) {
      said.covers(
          count(undated, "strength is", "strengths are")
              + " not dated and may lie in any time told here as without one.");
    }
    if (covered.isEmpty() || strengths.size() < Phrase.SMALL_NUMBER) {
      return;
    }
    LocalDate first = covered.stream().map(Period::start).min(LocalDate::compareTo).orElseThrow();
    Periods.gaps(covered, Period.through(first, history.lastDay())).stream()
        .max(Comparator.comparingLong(Period::days))
        .ifPresent(
            gap ->
                said.notRecorded(
                    "The longest time without a recorded strength since the first is from "
                        + day(gap.firstDay())
                        + " to "
                        + day(gap.lastDay())
                        + ", "
                        + count((int) gap.days(), "day", "days")
                        + "."));
  }

  private @Nullable Period days(Incident strength) {
    When when = strength.when();
    LocalDate first = when == null ? null : when.earliest();
    if (when == null || first == null || first.isAfter(history.lastDay())) {
      return null;
    }
    LocalDate last =
        when instanceof UncertainPeriod && when.latest() == null ? null : when.latest();
    if (last == null && !(when instanceof UncertainPeriod)) {
      return null;
    }
    for (IncludedEntry included : strength.entries()) {
      Strength record = records.get(included.entry().entryId());
      UncertainDate until = record == null ? null : record.seenUntil();
      LocalDate latest = until == null ? null : until.latest();
      if (latest != null && last != null && latest.isAfter(last)) {
        last = latest;
      }
    }
    LocalDate end = last == null || last.isAfter(history.lastDay()) ? history.lastDay() : last;
    return Period.through(first, end.isBefore(first) ? first : end);
  }

  private void addTimeline(List<Incident> strengths) {
    List<PatternRow> rows = new ArrayList<>();
    for (Incident strength : strengths) {
      List<String> names =
          people(strength).stream().map(person -> Entries.name(history, person)).toList();
      rows.add(
          new PatternRow(
              List.of(
                  Phrase.date(strength.when()),
                  names.isEmpty() ? "nobody named" : Phrase.list(names),
                  Entries.summary(strength),
                  Entries.agencies(strength)),
              strength.entryIds()));
    }
    said.table("What helped", List.of("When", "Who", "What is recorded", "Told by"), rows);
  }
}
