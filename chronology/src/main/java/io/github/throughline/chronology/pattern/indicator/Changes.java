package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;
import static io.github.throughline.chronology.pattern.indicator.Phrase.day;

import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.history.Recorded;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.model.education.SchoolEnrolment;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.legal.Placement;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.model.workforce.AllocationRole;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** CI-21: homes, schools, carers, social workers and teams, and how long each lasted. */
final class Changes {
  static final Setting<Integer> WORKERS =
      Setting.count("CI-21.workers", 2, 1, 20)
          .in("social workers")
          .because("More than one change of social worker within the time is pointed out")
          .from("Local choice; design default");

  static final Setting<Integer> WITHIN =
      Setting.count("CI-21.withinMonths", 12, 1, 60)
          .in("months")
          .because("A year holds two reviews, in which a child would know who comes")
          .from("Local choice; design default");

  static final Rule RULE = new Rule(Indicator.CI_21, List.of(WORKERS, WITHIN), Changes::say);

  private static final Set<AllocationRole> LEADS =
      Set.of(
          AllocationRole.LEAD_PRACTITIONER,
          AllocationRole.LEAD_SOCIAL_WORKER,
          AllocationRole.LEAD_CHILD_PROTECTION_PRACTITIONER);

  private static final Set<EventType> MOVES =
      Set.of(EventType.HOUSE_MOVE, EventType.MOVE_OUT_OF_AREA, EventType.HOMELESSNESS_OR_EVICTION);

  private static final Set<EventType> CARERS =
      Set.of(
          EventType.PARENT_SEPARATION,
          EventType.NEW_PARTNER_IN_HOUSEHOLD,
          EventType.PRIVATE_FAMILY_ARRANGEMENT,
          EventType.PRIVATE_FOSTERING_START,
          EventType.PRIVATE_FOSTERING_END);

  /** A time with one home, school or worker; {@code who} is null where it is not known who. */
  private record Spell(
      @Nullable UncertainDate start,
      @Nullable UncertainDate end,
      @Nullable String who,
      List<String> entryIds) {}

  private final History history;
  private final Said said;

  private Changes(History history, Said said) {
    this.history = history;
    this.said = said;
  }

  private static void say(History history, Said said) {
    new Changes(history, said).say();
  }

  private void say() {
    List<Spell> homes =
        spells(Placement.class, one -> new Spell(one.start(), one.end(), null, List.of()));
    List<Spell> schools =
        spells(
            SchoolEnrolment.class,
            one -> new Spell(one.start(), one.end(), words(one.school()), List.of()));
    List<Spell> workers = new ArrayList<>();
    Set<String> teams = new TreeSet<>();
    List<String> inTeams = new ArrayList<>();
    for (Recorded<Allocation> one : history.records(Allocation.class)) {
      Allocation record = one.record();
      if (record.role() != null && LEADS.contains(record.role())) {
        workers.add(new Spell(record.start(), record.end(), who(record), one.entryIds()));
      }
      String team = record.teamId();
      if (team != null) {
        teams.add(team);
        inTeams.addAll(one.entryIds());
      }
    }
    List<Incident> moves = events(MOVES);
    List<Incident> carers = events(CARERS);
    if (homes.isEmpty()
        && schools.isEmpty()
        && workers.isEmpty()
        && teams.isEmpty()
        && moves.isEmpty()
        && carers.isEmpty()) {
      said.notRecorded("No change of home, school, carer, social worker or team is recorded.");
      return;
    }
    say("Placements", "placement is recorded", "placements are recorded", homes);
    sayEvents("House moves", "move is recorded", "moves are recorded", moves);
    say("Schools", "place of education is recorded", "places of education are recorded", schools);
    sayEvents(
        "Carers",
        "change in who cares for the child is recorded",
        "changes in who cares for the child are recorded",
        carers);
    say(
        "Social workers",
        "time with a lead worker is recorded",
        "times with a lead worker are recorded",
        workers);
    if (!teams.isEmpty()) {
      said.recorded(
          "Teams: " + count(teams.size(), "team is recorded.", "teams are recorded."), inTeams);
    }
    sayWorkers(workers);
  }

  private <T> List<Spell> spells(Class<T> type, Function<T, Spell> of) {
    List<Spell> spells = new ArrayList<>();
    for (Recorded<T> one : history.records(type)) {
      Spell spell = of.apply(one.record());
      spells.add(new Spell(spell.start(), spell.end(), spell.who(), one.entryIds()));
    }
    return spells;
  }

  private List<Incident> events(Set<EventType> types) {
    return History.events(Entries.standing(history.ofTypes(types), said));
  }

  private static @Nullable String words(@Nullable FreeText text) {
    return text == null ? null : text.text();
  }

  /** The same person where the practitioner or, without one, the name is the same. */
  private static @Nullable String who(Allocation allocation) {
    if (allocation.worker() == null) {
      return null;
    }
    String id = allocation.worker().practitionerId();
    FreeText name = allocation.worker().name();
    return id != null
        ? "practitioner " + id
        : name == null ? null : "name " + name.text().strip().toLowerCase(Locale.ROOT);
  }

  private void sayEvents(String title, String one, String many, List<Incident> some) {
    if (some.isEmpty()) {
      return;
    }
    said.recorded(
        title
            + ": "
            + count(some.size(), one, many)
            + Entries.between(some, history.lastDay())
            + ".",
        History.entryIds(some));
    List<PatternRow> rows = new ArrayList<>();
    for (Incident event : some) {
      rows.add(
          new PatternRow(
              List.of(Phrase.date(event.when()), Entries.types(event)), event.entryIds()));
    }
    said.table(title, List.of("When", "What is recorded"), rows);
  }

  private void say(String title, String one, String many, List<Spell> some) {
    if (some.isEmpty()) {
      return;
    }
    List<String> ids = new ArrayList<>();
    List<PatternRow> rows = new ArrayList<>();
    for (Spell spell : some) {
      ids.addAll(spell.entryIds());
      Long days = leastDays(spell);
      rows.add(
          new PatternRow(
              List.of(dates(spell), days == null ? "not known" : days + " days or more"),
              spell.entryIds()));
    }
    said.recorded(title + ": " + count(some.size(), one, many) + longest(some) + ".", ids);
    said.table(title, List.of("When", "How long"), rows);
  }

  private static String dates(Spell spell) {
    UncertainDate start = spell.start();
    UncertainDate end = spell.end();
    if (start == null) {
      return "start not recorded" + (end == null ? "" : ", to " + Phrase.date(end));
    }
    return Phrase.date(end == null ? UncertainPeriod.from(start) : UncertainPeriod.of(start, end));
  }

  /** Told of three and more only, and only as long as the dates make certain. */
  private String longest(List<Spell> some) {
    if (some.size() < Phrase.SMALL_NUMBER) {
      return "";
    }
    Long most = null;
    for (Spell spell : some) {
      Long days = leastDays(spell);
      most = days == null || (most != null && most >= days) ? most : days;
    }
    return most == null ? "" : "; the longest lasted " + most + " days or more";
  }

  /** From the last day it may have begun to the first it may have ended; null when not known. */
  private @Nullable Long leastDays(Spell spell) {
    LocalDate first = spell.start() == null ? null : spell.start().latest();
    LocalDate last = spell.end() == null ? history.lastDay() : spell.end().earliest();
    if (first == null || last == null) {
      return null;
    }
    LocalDate end = last.isAfter(history.lastDay()) ? history.lastDay() : last;
    return Math.max(0, ChronoUnit.DAYS.between(first, end));
  }

  /** Workers only come on a day on which one begins, so that no other window holds more. */
  private void sayWorkers(List<Spell> workers) {
    int limit = history.settings().get(WORKERS);
    int months = history.settings().get(WITHIN);
    Window best = null;
    for (Spell spell : workers) {
      UncertainDate start = spell.start();
      if (start == null) {
        continue;
      }
      for (LocalDate last : new LocalDate[] {start.earliest(), start.latest()}) {
        if (last != null && !last.isAfter(history.lastDay())) {
          Window window = window(workers, last.minusMonths(months).plusDays(1), last);
          best = best == null || window.isFuller(best) ? window : best;
        }
      }
    }
    if (best == null || best.certain + best.possible <= limit) {
      return;
    }
    String time = " in the " + months + " months to " + day(best.last);
    if (best.certain > limit) {
      said.recorded(
          best.certain
              + " different social workers are recorded"
              + time
              + (best.possible == 0 ? "." : " (and " + best.possible + " that may be)."),
          best.entryIds);
      said.asks(
          "several-workers-in-the-time",
          "What did the changes of social worker mean for "
              + Entries.child(history)
              + ", and who has known the child throughout?",
          best.entryIds);
    } else {
      said.recorded(
          "Up to "
              + (best.certain + best.possible)
              + " different social workers may have been allocated"
              + time
              + ", as not all dates or names are recorded; "
              + best.certain
              + " certainly.",
          best.entryIds);
    }
  }

  private record Window(LocalDate last, int certain, int possible, List<String> entryIds) {
    boolean isFuller(Window other) {
      return certain != other.certain
          ? certain > other.certain
          : possible != other.possible ? possible > other.possible : last.isAfter(other.last);
    }
  }

  private static Window window(List<Spell> workers, LocalDate first, LocalDate last) {
    Set<String> certain = new LinkedHashSet<>();
    Set<String> possible = new LinkedHashSet<>();
    List<String> ids = new ArrayList<>();
    int unnamed = 0;
    for (Spell spell : workers) {
      boolean may = mayMeet(spell, first, last);
      String who = spell.who();
      if (may) {
        ids.addAll(spell.entryIds());
      }
      if (who == null) {
        unnamed += may ? 1 : 0;
      } else if (may) {
        (meets(spell, first, last) ? certain : possible).add(who);
      }
    }
    possible.removeAll(certain);
    // One that is not named may be one of the others, or somebody else.
    return new Window(last, certain.size(), possible.size() + unnamed, ids);
  }

  private static boolean meets(Spell spell, LocalDate first, LocalDate last) {
    LocalDate begun = spell.start() == null ? null : spell.start().latest();
    LocalDate ended = spell.end() == null ? null : spell.end().earliest();
    return begun != null
        && !begun.isAfter(last)
        && (spell.end() == null || (ended != null && !ended.isBefore(first)));
  }

  private static boolean mayMeet(Spell spell, LocalDate first, LocalDate last) {
    LocalDate begun = spell.start() == null ? null : spell.start().earliest();
    LocalDate ended = spell.end() == null ? null : spell.end().latest();
    return (begun == null || !begun.isAfter(last)) && (ended == null || !ended.isBefore(first));
  }
}
