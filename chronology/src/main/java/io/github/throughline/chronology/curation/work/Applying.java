package io.github.throughline.chronology.curation.work;

import io.github.throughline.chronology.Age;
import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyParts;
import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.IncludedEntryBuilder;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.curation.AddedDisagreement;
import io.github.throughline.chronology.curation.AddedReview;
import io.github.throughline.chronology.curation.AddedSignificance;
import io.github.throughline.chronology.curation.AnalysisNote;
import io.github.throughline.chronology.curation.Correction;
import io.github.throughline.chronology.curation.Curated;
import io.github.throughline.chronology.curation.Curation;
import io.github.throughline.chronology.curation.CurationStep;
import io.github.throughline.chronology.curation.Dangling;
import io.github.throughline.chronology.curation.FinishedMark;
import io.github.throughline.chronology.curation.LeftOut;
import io.github.throughline.chronology.curation.Look;
import io.github.throughline.chronology.curation.SeenEntry;
import io.github.throughline.chronology.curation.SeenField;
import io.github.throughline.chronology.curation.Selection;
import io.github.throughline.chronology.curation.Show;
import io.github.throughline.chronology.match.MatchedEvent;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.event.Disagreement;
import io.github.throughline.core.model.event.SignificanceJudgement;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.Valence;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One curation and one chronology, brought together. */
public final class Applying {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private final Curation curation;
  private final Chronology chronology;
  private final Show show;
  private final Map<String, Selection> chosen;
  private final Map<String, List<Correction>> corrections;
  private final Map<String, List<AddedSignificance>> significance;
  private final Map<String, List<AddedDisagreement>> disagreements;
  private final SortedMap<String, List<ChronologyEntry>> earlier = new TreeMap<>();
  private final List<String> changedSince = new ArrayList<>();
  private boolean moved;

  public Applying(Curation curation, Chronology chronology, Show show) {
    this.curation = curation;
    this.chronology = chronology;
    this.show = show;
    this.chosen = Steps.latestOf(curation.selections(), Selection::entryId);
    this.corrections = Steps.byEntry(curation.corrections(), step -> step.entry().entryId());
    this.significance = Steps.byEntry(curation.significance(), AddedSignificance::entryId);
    this.disagreements = Steps.byEntry(curation.disagreements(), AddedDisagreement::entryId);
  }

  public Curated curated() {
    List<IncludedEntry> all = new ArrayList<>();
    for (IncludedEntry included : chronology.entries()) {
      all.add(curated(included));
    }
    SortedMap<String, SeenEntry> seen = Sighting.lastSeen(curation);
    SortedMap<String, SeenEntry> now = Fingerprints.of(chronology);
    return new Curated(
        shown(all),
        show,
        Comparison.knownAfter(reviewedOn(), Comparison.between(seen, now), chronology),
        dangling(seen, now),
        leftOut(all),
        earlier,
        changedSince,
        analysis(),
        curation.serials(),
        Steps.latest(curation.finished()).map(FinishedMark::finished).orElse(false));
  }

  private IncludedEntry curated(IncludedEntry included) {
    ChronologyEntry recorded = included.entry();
    ChronologyEntry entry = corrected(recorded);
    String id = entry.entryId();
    SignificantEvent event =
        SignificantEventBuilder.builder(entry.event())
            .significance(with(entry.event().significance(), decisions(id)))
            .disagreements(with(entry.event().disagreements(), disagreements(id)))
            .build();
    if (entry.equals(recorded) && event.equals(entry.event())) {
      return included;
    }
    boolean other = !Objects.equals(event.occurred(), recorded.event().occurred());
    moved |= other;
    IncludedEntryBuilder result =
        IncludedEntryBuilder.builder(included)
            .entry(ChronologyEntryBuilder.builder(entry).event(event).build());
    return (other ? result.ages(ages(event.occurred())) : result).build();
  }

  /** The highest corrected version, when it is higher than the recorded one. */
  private ChronologyEntry corrected(ChronologyEntry recorded) {
    List<Correction> made = corrections.getOrDefault(recorded.entryId(), List.of());
    List<Correction> higher =
        made.stream()
            .filter(one -> one.entry().version() > recorded.version())
            .sorted(Comparator.comparing(one -> one.entry().version()))
            .toList();
    if (higher.isEmpty()) {
      if (!made.isEmpty() && made.stream().noneMatch(one -> isIn(recorded, one))) {
        changedSince.add(recorded.entryId());
      }
      return recorded;
    }
    List<ChronologyEntry> versions = new ArrayList<>(List.of(recorded));
    higher.forEach(one -> versions.add(one.entry()));
    ChronologyEntry last = versions.remove(versions.size() - 1);
    earlier.put(recorded.entryId(), List.copyOf(versions));
    List<SeenField> before = higher.get(0).corrected();
    if (!Comparison.fields(before, Fingerprints.fields(recorded)).isEmpty()) {
      changedSince.add(recorded.entryId());
    }
    return last;
  }

  /** Whether an entry is what a correction made of it, or came of that. */
  private static boolean isIn(ChronologyEntry entry, Correction correction) {
    return entry.reviews().containsAll(correction.entry().reviews());
  }

  private List<SignificanceJudgement> decisions(String entryId) {
    return significance.getOrDefault(entryId, List.of()).stream()
        .filter(step -> !step.proposal())
        .map(AddedSignificance::judgement)
        .toList();
  }

  private List<Disagreement> disagreements(String entryId) {
    return disagreements.getOrDefault(entryId, List.of()).stream()
        .map(AddedDisagreement::disagreement)
        .toList();
  }

  /** What is there stays; what is there already is not said twice. */
  private static <T> List<T> with(List<T> recorded, List<T> added) {
    List<T> all = new ArrayList<>(recorded);
    added.stream().filter(one -> !all.contains(one)).forEach(all::add);
    return all;
  }

  private SortedMap<String, Age> ages(@Nullable When when) {
    SortedMap<String, Age> ages = new TreeMap<>();
    for (Lane lane : chronology.lanes()) {
      UncertainDate born = lane.person().birthDate();
      Age age = !lane.child() || born == null || when == null ? null : Age.at(born, when);
      if (age != null) {
        ages.put(lane.person().id(), age);
      }
    }
    return ages;
  }

  private Chronology shown(List<IncludedEntry> all) {
    List<IncludedEntry> entries = new ArrayList<>(all);
    if (moved && chronology.order() == EntryOrder.AS_IT_HAPPENED) {
      entries.sort(Comparator.comparing(Applying::occurred, When.chronological()));
    }
    if (show == Show.SELECTED) {
      entries.removeIf(one -> !isSelected(one.entry().entryId()));
    }
    int left = all.size() - entries.size();
    ChronologyParts parts = ChronologyParts.builder(chronology).entries(entries);
    return left == 0 ? parts.build() : withoutThoseLeftOut(parts, entries, left);
  }

  private Chronology withoutThoseLeftOut(
      ChronologyParts parts, List<IncludedEntry> entries, int left) {
    Set<String> ids = new HashSet<>();
    entries.forEach(one -> ids.add(one.entry().entryId()));
    List<Contradiction> contradictions = new ArrayList<>();
    for (Contradiction one : chronology.contradictions()) {
      List<String> there = only(one.entryIds(), ids);
      if (!there.isEmpty()) {
        contradictions.add(new Contradiction(one.personId(), one.what(), one.statements(), there));
      }
    }
    List<LevelSpan> levels =
        chronology.levels().stream()
            .map(
                span ->
                    new LevelSpan(
                        span.personId(),
                        span.level(),
                        span.start(),
                        span.end(),
                        only(span.entryIds(), ids)))
            .toList();
    List<MatchedEvent> merges =
        chronology.merges().stream()
            .filter(one -> one.entryIds().stream().anyMatch(ids::contains))
            .toList();
    List<String> coverage = new ArrayList<>(chronology.coverage());
    coverage.add(
        left
            + (left == 1 ? " entry is" : " entries are")
            + " not shown: a person selected those that are.");
    return parts
        .contradictions(contradictions)
        .levels(levels)
        .merges(merges)
        .coverage(coverage)
        .build();
  }

  private static List<String> only(List<String> entryIds, Set<String> shown) {
    return entryIds.stream().filter(shown::contains).toList();
  }

  private static When occurred(IncludedEntry included) {
    When occurred = included.entry().event().occurred();
    return occurred == null ? UncertainDate.unknown() : occurred;
  }

  private boolean isSelected(String entryId) {
    Selection selection = chosen.get(entryId);
    return selection != null && selection.choice() == Selection.Choice.SELECTED;
  }

  /** The day of the last review; where there is none, of the last look. */
  private @Nullable LocalDate reviewedOn() {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (AddedReview step : curation.reviews()) {
      UncertainDate on = step.review().on();
      LocalDate day = on == null ? null : on.latest();
      days.add(day == null ? step.at().atZone(ENGLAND).toLocalDate() : day);
    }
    if (days.isEmpty()) {
      curation.looks().forEach(look -> days.add(look.at().atZone(ENGLAND).toLocalDate()));
    }
    return days.isEmpty() ? null : days.last();
  }

  private List<Dangling> dangling(
      SortedMap<String, SeenEntry> seen, SortedMap<String, SeenEntry> now) {
    Map<String, List<String>> steps = new TreeMap<>();
    for (CurationStep step : Steps.of(curation)) {
      for (String id : step.entryIds()) {
        if (!now.containsKey(id)) {
          steps.computeIfAbsent(id, one -> new ArrayList<>()).add(step.id());
        }
      }
    }
    List<Dangling> dangling = new ArrayList<>();
    steps.forEach((id, about) -> dangling.add(new Dangling(id, about, perhaps(id, seen, now))));
    return dangling;
  }

  private List<String> perhaps(
      String entryId, SortedMap<String, SeenEntry> seen, SortedMap<String, SeenEntry> now) {
    SeenEntry before = everSeen(entryId, seen);
    return before == null
        ? List.of()
        : now.values().stream()
            .filter(entry -> entry.records().stream().anyMatch(before.records()::contains))
            .map(SeenEntry::entryId)
            .toList();
  }

  private @Nullable SeenEntry everSeen(String entryId, SortedMap<String, SeenEntry> seen) {
    SeenEntry last = seen.get(entryId);
    for (Look look : Steps.inOrder(curation.looks())) {
      for (SeenEntry entry : look.entries()) {
        last = entry.entryId().equals(entryId) ? entry : last;
      }
    }
    return last;
  }

  private List<LeftOut> leftOut(List<IncludedEntry> all) {
    if (chosen.isEmpty()) {
      return List.of();
    }
    List<LeftOut> leftOut = new ArrayList<>();
    for (IncludedEntry included : all) {
      SignificantEvent event = included.entry().event();
      String id = included.entry().entryId();
      boolean supports = event.valence() == Valence.PROTECTIVE || event.valence() == Valence.MIXED;
      Selection selection = chosen.get(id);
      if (!isSelected(id) && (event.isWeighty() || supports)) {
        leftOut.add(
            new LeftOut(
                id,
                event.findSignificance().orElse(null),
                supports,
                selection == null ? null : selection.reason()));
      }
    }
    return leftOut;
  }

  private List<AnalysisNote> analysis() {
    Set<String> replaced = new HashSet<>();
    Map<String, AnalysisNote> notes = new LinkedHashMap<>();
    for (AnalysisNote note : Steps.inOrder(curation.analysis())) {
      notes.put(note.id(), note);
      if (note.replaces() != null) {
        replaced.add(note.replaces());
      }
    }
    return notes.values().stream().filter(note -> !replaced.contains(note.id())).toList();
  }
}
