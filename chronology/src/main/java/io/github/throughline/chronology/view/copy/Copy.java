package io.github.throughline.chronology.view.copy;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Inclusion;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.chronology.VisitMark;
import io.github.throughline.chronology.match.MatchedEvent;
import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.RedactedChronology;
import io.github.throughline.chronology.view.RedactionKey;
import io.github.throughline.chronology.view.RedactionProfile;
import io.github.throughline.chronology.view.Removal;
import io.github.throughline.chronology.view.RemovalKind;
import io.github.throughline.chronology.view.Treatment;
import io.github.throughline.chronology.view.people.Known;
import io.github.throughline.chronology.view.people.Neutral;
import io.github.throughline.chronology.view.text.Identity;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.Disagreement;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One copy of one chronology: what is left out, and what the rest says. */
public final class Copy {
  private final RedactionProfile profile;
  private final Chronology chronology;
  private final Known known;
  private final Ledger ledger = new Ledger();
  private final List<IncludedEntry> shown = new ArrayList<>();
  private final List<IncludedEntry> leftOut = new ArrayList<>();
  private final Set<String> leftOutIds = new HashSet<>();
  private final Set<String> shownPeople = new LinkedHashSet<>();
  private final TextScope.Setting setting;
  private final TextScope beside;
  private final EntryRewriter rewriter;
  private final boolean showsEverything;
  private final Chronology copy;

  public Copy(RedactionProfile profile, Chronology chronology, Known.Given given) {
    this.profile = profile;
    this.chronology = chronology;
    Map<Matter, Treatment> treatments = new EnumMap<>(Matter.class);
    profile.rules().forEach(rule -> treatments.put(rule.matter(), rule.treatment()));
    known = new Known(chronology, given, treatments);
    Map<IncludedEntry, Matter> reasons = new LinkedHashMap<>();
    for (IncludedEntry included : chronology.entries()) {
      Matter matter = known.judge().leftOutFor(included.entry());
      if (matter == null) {
        shown.add(included);
      } else {
        leftOut.add(included);
        reasons.put(included, matter);
      }
    }
    Map<String, String> ids = Neutral.of(shown, known.people());
    setting = new TextScope.Setting(known.texts(), known.people(), ids, treatments, ledger);
    beside = new TextScope(setting, "", Map.of());
    countLeftOut(reasons, ids);
    findShownPeople();
    rewriter = new EntryRewriter(setting, known.tellers(), known.judge(), shownPeople);
    showsEverything = profile.rules().stream().allMatch(rule -> rule.treatment() == Treatment.SHOW);
    copy = showsEverything ? chronology : finish();
  }

  /** Left-out entries have numbers in the order of their dates, and nothing else. */
  private void countLeftOut(Map<IncludedEntry, Matter> reasons, Map<String, String> ids) {
    leftOut.sort(
        Comparator.comparing(Copy::when, When.chronological())
            .thenComparing(included -> included.entry().entryId()));
    int number = 1;
    for (IncludedEntry included : leftOut) {
      Matter matter = Objects.requireNonNull(reasons.get(included));
      String id = included.entry().entryId();
      ledger.add(matter, RemovalKind.ENTRY, "left-out-" + number++, "", "", id);
      if (!ids.containsKey(id)) {
        leftOutIds.add(id);
      }
    }
  }

  private static When when(IncludedEntry included) {
    When when = included.entry().event().occurred();
    return when == null ? UncertainDate.unknown() : when;
  }

  /** Those who keep their name, and those with a role of whom an entry that is shown speaks. */
  private void findShownPeople() {
    Set<String> spokenOf = new HashSet<>();
    for (IncludedEntry included : shown) {
      SignificantEvent event = included.entry().event();
      Stream.of(
              event.subjects().stream(),
              event.affectedChildren().stream().map(AffectedChild::personId),
              event.actors().stream().map(Actor::personId),
              event.childAccounts().stream().map(ChildAccount::personId),
              event.disagreements().stream().map(Disagreement::personId),
              included.inclusions().stream().map(Inclusion::personId))
          .flatMap(ids -> ids)
          .filter(Objects::nonNull)
          .map(known.people()::original)
          .forEach(spokenOf::add);
    }
    for (Lane lane : chronology.lanes()) {
      String id = known.people().original(lane.person().id());
      if (!known.people().isReplaced(id) || spokenOf.contains(id)) {
        shownPeople.add(id);
      } else {
        ledger.add(Matter.NOTHING_SHOWN, RemovalKind.IDENTITY, "", "person", "", id);
      }
    }
  }

  private boolean isShown(String personId) {
    return shownPeople.contains(known.people().original(personId));
  }

  private Chronology finish() {
    List<IncludedEntry> entries = shown.stream().map(rewriter::rewrite).toList();
    rewriter
        .bystanders()
        .values()
        .forEach(
            one ->
                ledger.add(
                    Matter.REPORTERS, RemovalKind.IDENTITY, "", "teller", one.label(), one.key()));
    LaneRewriter lanes = new LaneRewriter(setting, beside);
    CoverageRewriter coverage = new CoverageRewriter(setting, beside, entries, leftOut.size());
    Chronology counted =
        Records.copy(
            chronology,
            (name, value) ->
                switch (name) {
                  case "lanes" ->
                      chronology.lanes().stream()
                          .filter(lane -> isShown(lane.person().id()))
                          .map(lanes::rewrite)
                          .toList();
                  case "entries" -> entries;
                  case "levels" -> levels();
                  case "unrecorded" -> unrecorded();
                  case "contradictions" -> contradictions();
                  case "visits" -> visits();
                  case "merges" -> merges();
                  case "questions" -> questions();
                  case "coverage" -> value;
                  default -> beside.value(name, value);
                });
    // The coverage comes last, when everything has been counted.
    List<String> sentences =
        coverage.rewrite(chronology, known, profile, this::removals, this::isShown);
    return Records.copy(counted, (name, value) -> name.equals("coverage") ? sentences : value);
  }

  private List<LevelSpan> levels() {
    List<LevelSpan> spans = new ArrayList<>();
    for (LevelSpan span : chronology.levels()) {
      boolean tells =
          leftOut.stream()
              .filter(included -> span.entryIds().contains(included.entry().entryId()))
              .anyMatch(included -> isEnd(span, included));
      List<String> ids = span.entryIds().stream().filter(id -> !leftOutIds.contains(id)).toList();
      boolean none = ids.isEmpty() && !span.entryIds().isEmpty();
      if (tells || none || !isShown(span.personId())) {
        count("levels", span.personId());
      } else {
        spans.add(
            beside.record(
                "levels",
                new LevelSpan(span.personId(), span.level(), span.start(), span.end(), ids)));
      }
    }
    return spans;
  }

  private static boolean isEnd(LevelSpan span, IncludedEntry included) {
    When when = included.entry().event().occurred();
    UncertainDate end = span.end();
    return when == null
        || Objects.equals(when.earliest(), span.start().earliest())
        || (end != null && Objects.equals(when.earliest(), end.earliest()));
  }

  /** A stretch that begins or ends with an entry that is left out would tell its date. */
  private List<UnrecordedSpan> unrecorded() {
    List<UnrecordedSpan> spans = new ArrayList<>();
    for (UnrecordedSpan span : chronology.unrecorded()) {
      boolean tells = leftOut.stream().anyMatch(included -> touches(span, included));
      if (tells || !isShown(span.personId())) {
        count("unrecorded", span.personId());
      } else {
        spans.add(beside.record("unrecorded", span));
      }
    }
    return spans;
  }

  private static boolean touches(UnrecordedSpan span, IncludedEntry included) {
    When when = included.entry().event().occurred();
    LocalDate first = when == null ? null : when.earliest();
    LocalDate last = when == null ? null : when.latest();
    LocalDate after = span.period().end();
    return (last != null && last.plusDays(1).equals(span.period().start()))
        || (first != null && first.equals(after));
  }

  private List<Contradiction> contradictions() {
    List<Contradiction> kept = new ArrayList<>();
    for (Contradiction one : chronology.contradictions()) {
      if (one.entryIds().stream().anyMatch(leftOutIds::contains) || !isShown(one.personId())) {
        count("contradictions", one.personId());
      } else {
        kept.add(beside.record("contradictions", one));
      }
    }
    return kept;
  }

  private List<VisitMark> visits() {
    List<VisitMark> kept = new ArrayList<>();
    for (VisitMark visit : chronology.visits()) {
      if (known.judge().leftOutFor(visit.record()) != null || !isShown(visit.personId())) {
        count("visits", visit.personId());
      } else {
        kept.add(beside.record("visits", visit));
      }
    }
    return kept;
  }

  private List<MatchedEvent> merges() {
    List<MatchedEvent> kept = new ArrayList<>();
    for (MatchedEvent match : chronology.merges()) {
      boolean tells =
          match.entryIds().stream().anyMatch(id -> !setting.entryIds().containsKey(id))
              || match.accounts().stream()
                  .anyMatch(account -> known.judge().leftOutFor(account) != null);
      if (tells) {
        count("merges", "");
        continue;
      }
      String id = match.entryIds().isEmpty() ? "" : beside.entryId(match.entryIds().get(0));
      List<SignificantEvent> accounts =
          match.accounts().stream().map(account -> rewriter.rewrite(account, id)).toList();
      kept.add(
          Records.copy(
              match,
              (name, value) ->
                  name.equals("accounts")
                      ? accounts
                      : name.equals("entryIds")
                          ? match.entryIds().stream().map(beside::entryId).toList()
                          : beside.value("merges." + name, value)));
    }
    return kept;
  }

  private List<String> questions() {
    if (!setting.isStrict(Matter.QUESTIONS)) {
      return chronology.questions().stream().map(one -> beside.text("questions", one)).toList();
    }
    for (String question : chronology.questions()) {
      beside.count(Matter.QUESTIONS, RemovalKind.FIELD, "questions", "", question);
    }
    return List.of();
  }

  private void count(String field, String original) {
    beside.count(Matter.TELLS_OF_LEFT_OUT, RemovalKind.FIELD, field, "", original);
  }

  private List<Removal> removals() {
    return showsEverything ? List.of() : ledger.lines().stream().map(Ledger.Line::removal).toList();
  }

  public RedactedChronology redacted() {
    List<String> cover = new ArrayList<>();
    cover.add(Cover.first(profile));
    cover.addAll(Cover.of(removals()));
    return new RedactedChronology(copy, removals(), cover);
  }

  public RedactionKey key() {
    SortedMap<String, RedactionKey.Person> people = new TreeMap<>();
    for (Map.Entry<String, Identity> one : known.people().all()) {
      people.put(
          one.getValue().neutralId(),
          new RedactionKey.Person(one.getKey(), one.getValue().label(), one.getValue().replaced()));
    }
    SortedMap<String, String> entries = new TreeMap<>();
    setting.entryIds().forEach((original, neutral) -> entries.put(neutral, original));
    List<RedactionKey.Removed> removed =
        showsEverything
            ? List.of()
            : ledger.lines().stream()
                .map(line -> new RedactionKey.Removed(line.removal(), line.original()))
                .toList();
    return new RedactionKey(profile.name(), people, entries, removed);
  }
}
