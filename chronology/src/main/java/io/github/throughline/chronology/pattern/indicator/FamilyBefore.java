package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.chronology.family.FamilyTie;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.result.CertainCount;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.Certainty;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * CI-22: significant entries of brothers, sisters and adults of the household, also from before the
 * child was born; and adults of the household of whom nothing is recorded.
 */
final class FamilyBefore {
  static final Setting<Integer> LEAST_DAYS =
      Setting.count(
              "CI-22.leastDaysInHousehold", FamilyGraph.LEAST_DAYS, FamilyGraph.LEAST_DAYS, 730)
          .in("days")
          .because("Whoever stayed for a shorter time visited the household")
          .from("Design default");

  static final Rule RULE = new Rule(Indicator.CI_22, List.of(LEAST_DAYS), FamilyBefore::say);

  /** What only says that somebody belongs to the household or the family. */
  private static final Set<EventType> BELONGING =
      Set.of(
          EventType.BIRTH,
          EventType.HOUSEHOLD_MEMBER_JOINED,
          EventType.HOUSEHOLD_MEMBER_LEFT,
          EventType.HOUSE_MOVE,
          EventType.NEW_PARTNER_IN_HOUSEHOLD,
          EventType.MARRIAGE_OR_CIVIL_PARTNERSHIP,
          EventType.PARENT_SEPARATION,
          EventType.PARENTAL_RESPONSIBILITY);

  private final History history;
  private final Said said;
  private final Residents residents;

  private FamilyBefore(History history, Said said) {
    this.history = history;
    this.said = said;
    this.residents = new Residents(history, history.settings().get(LEAST_DAYS));
  }

  private static void say(History history, Said said) {
    new FamilyBefore(history, said).say();
  }

  private void say() {
    Map<String, List<Incident>> byPerson = new LinkedHashMap<>();
    List<Incident> disputed = new ArrayList<>();
    List<PatternRow> rows = new ArrayList<>();
    for (Incident event : othersEvents()) {
      for (String person : people(event)) {
        String reason = reason(person, event.when());
        if (reason == null) {
          continue;
        }
        if (event.isDisputed()) {
          disputed.add(event);
        } else {
          byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(event);
        }
        rows.add(
            new PatternRow(
                List.of(
                    Phrase.date(event.when()),
                    Entries.name(history, person),
                    Entries.types(event) + (event.isDisputed() ? " (disputed)" : ""),
                    reason),
                event.entryIds()));
      }
    }
    byPerson.forEach(this::say);
    if (byPerson.isEmpty() && disputed.isEmpty()) {
      said.notRecorded(
          "No significant event of a brother, a sister or an adult of the household alone is"
              + " recorded.");
    }
    if (!disputed.isEmpty()) {
      Set<String> ids = new LinkedHashSet<>(History.entryIds(disputed));
      said.recorded(
          count(new LinkedHashSet<>(disputed).size(), "more is", "more are")
              + " recorded and disputed.",
          ids);
    }
    said.table(
        "Significant events of the family", List.of("When", "Who", "Kind", "Why it is here"), rows);
    sayAdultsWithoutEntries();
    said.covers("This is family history, not a fact about " + Entries.child(history) + ".");
    said.covers("What is also recorded about the child stands with the child's own events.");
  }

  private void say(String person, List<Incident> some) {
    said.recorded(
        Entries.name(history, person)
            + ": "
            + count(some.size(), "significant event is recorded", "significant events are recorded")
            + Entries.between(some, history.lastDay())
            + before(some)
            + ".",
        History.entryIds(some));
  }

  private List<Incident> othersEvents() {
    Set<String> own = new LinkedHashSet<>(History.idsOf(history.aboutChild()));
    List<IncludedEntry> weighty = new ArrayList<>();
    for (Incident event : History.events(history.chronology().entries())) {
      if (event.isWeighty() && event.entryIds().stream().noneMatch(own::contains)) {
        weighty.addAll(event.entries());
      }
    }
    List<Incident> others = History.events(Entries.standing(weighty, said));
    return others;
  }

  private static Set<String> people(Incident event) {
    Set<String> people = new LinkedHashSet<>();
    event.entries().forEach(one -> people.addAll(people(one.entry().event())));
    return people;
  }

  private static Set<String> people(SignificantEvent event) {
    Set<String> people = new LinkedHashSet<>(event.subjects());
    event.affectedChildren().stream().map(AffectedChild::personId).forEach(people::add);
    return people;
  }

  /** Why a person's event belongs here: one step from the child, and at the time of the event. */
  private @Nullable String reason(String person, @Nullable When when) {
    FamilyTie tie = history.graph().findTie(person, history.child().id(), when).orElse(null);
    if (tie == null || tie.kind() == FamilyTie.Kind.SELF) {
      return null;
    }
    if (tie.kind() == FamilyTie.Kind.SIBLING || tie.kind() == FamilyTie.Kind.PARENT_OR_CARER) {
      return tie.relation();
    }
    Certainty lived = residents.lived(person);
    if (lived == Certainty.OUT) {
      return null;
    }
    return tie.relation()
        + (tie.kind() == FamilyTie.Kind.RELATED ? ", of the household" : "")
        + (lived == Certainty.POSSIBLE ? " (how long is not known well)" : "");
  }

  private String before(List<Incident> some) {
    UncertainDate birth = history.birth();
    LocalDate first = birth == null ? null : birth.earliest();
    LocalDate last = birth == null ? null : birth.latest();
    if (first == null || last == null) {
      return "";
    }
    int certain = 0;
    int possible = 0;
    for (Incident event : some) {
      UncertainDate start = event.start();
      LocalDate earliest = start == null ? null : start.earliest();
      LocalDate latest = start == null ? null : start.latest();
      if (latest != null && latest.isBefore(first)) {
        certain++;
      } else if (earliest == null || earliest.isBefore(last)) {
        possible++;
      }
    }
    return certain + possible == 0
        ? ""
        : "; from before "
            + Entries.child(history)
            + " was born: "
            + new CertainCount(certain, possible);
  }

  private void sayAdultsWithoutEntries() {
    int silent = 0;
    for (Lane lane : history.chronology().lanes()) {
      String person = lane.person().id();
      Certainty lived = residents.lived(person);
      if (lived != Certainty.OUT && isAdult(lane) && !hasEntry(person)) {
        silent++;
        said.notRecorded(
            "Nothing is recorded of "
                + Entries.name(history, person)
                + ", an adult of the household"
                + (lived == Certainty.POSSIBLE ? " if the stay was long enough" : "")
                + ", except who belongs to it.");
      }
    }
    if (silent > 0) {
      said.asks(
          "adult-without-entries",
          "What is known of the adults of the household of whom nothing is recorded, and has"
              + " anybody asked them?",
          List.of());
    }
  }

  private boolean isAdult(Lane lane) {
    UncertainDate birth = lane.person().birthDate();
    LocalDate born = birth == null ? null : birth.latest();
    return born == null ? !lane.child() : !born.plusYears(18).isAfter(history.lastDay());
  }

  private boolean hasEntry(String person) {
    for (IncludedEntry included : history.chronology().entries()) {
      SignificantEvent event = included.entry().event();
      boolean named =
          people(event).contains(person)
              || event.actors().stream().anyMatch(actor -> person.equals(actor.personId()));
      if (named && !BELONGING.containsAll(event.types())) {
        return true;
      }
    }
    return false;
  }
}
