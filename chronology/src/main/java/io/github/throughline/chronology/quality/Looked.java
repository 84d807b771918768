package io.github.throughline.chronology.quality;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chronology and the case files it was made from, with what every check asks of them. */
final class Looked {
  private final Chronology chronology;
  private final QualitySettings settings;
  private final List<Lane> children;
  private final Map<String, List<CaseFile>> files = new LinkedHashMap<>();
  private final Map<String, List<IncludedEntry>> about = new LinkedHashMap<>();

  Looked(Chronology chronology, Collection<CaseFile> given, QualitySettings settings) {
    this.chronology = chronology;
    this.settings = settings;
    this.children = chronology.lanes().stream().filter(Lane::child).toList();
    FamilyGraph graph =
        FamilyGraph.of(
            FamilyFileBuilder.builder()
                .id("chronology")
                .people(chronology.lanes().stream().map(Lane::person).toList())
                .build());
    for (CaseFile file : given) {
      graph
          .findSame(file.child())
          .ifPresent(
              person -> files.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(file));
    }
    for (Lane child : children) {
      String id = child.person().id();
      about.put(id, chronology.entries().stream().filter(entry -> isAbout(entry, id)).toList());
    }
  }

  Chronology chronology() {
    return chronology;
  }

  QualitySettings settings() {
    return settings;
  }

  LocalDate asAt() {
    return chronology.asAt();
  }

  List<Lane> children() {
    return children;
  }

  List<IncludedEntry> entriesAbout(Lane child) {
    return about.getOrDefault(child.person().id(), List.of());
  }

  List<CaseFile> filesOf(Lane child) {
    return files.getOrDefault(child.person().id(), List.of());
  }

  /** Entries about a child whose latest judgement is HIGH or CRITICAL. */
  List<IncludedEntry> weightyAbout(Lane child) {
    return entriesAbout(child).stream().filter(Looked::isWeighty).toList();
  }

  static boolean isWeighty(IncludedEntry included) {
    return event(included).isWeighty();
  }

  static SignificantEvent event(IncludedEntry included) {
    return included.entry().event();
  }

  static boolean isAbout(IncludedEntry included, String personId) {
    return event(included).subjects().contains(personId)
        || event(included).affectedChildren().stream()
            .anyMatch(child -> child.personId().equals(personId));
  }

  /** Whether a person wrote it, and not the library from a record. */
  static boolean isWritten(IncludedEntry included) {
    List<RecordReference> records = included.entry().records();
    return records.isEmpty()
        || records.stream().anyMatch(record -> record.kind().equals("significant event"));
  }

  static @Nullable LocalDate earliest(@Nullable When when) {
    return when == null ? null : when.earliest();
  }

  static @Nullable LocalDate latest(@Nullable When when) {
    return when == null ? null : when.latest();
  }

  static boolean isCertainlyBefore(@Nullable When one, @Nullable When other) {
    LocalDate last = latest(one);
    LocalDate first = earliest(other);
    return last != null && first != null && last.isBefore(first);
  }

  /** A level of help that was certainly open for a child on every day of a time. */
  Optional<LevelSpan> findOpenThroughout(Lane child, LocalDate first, LocalDate last) {
    return chronology.levels().stream()
        .filter(span -> span.personId().equals(child.person().id()))
        .filter(span -> covers(span, first, last))
        .findFirst();
  }

  private static boolean covers(LevelSpan span, LocalDate first, LocalDate last) {
    LocalDate started = span.start().latest();
    UncertainDate end = span.end();
    LocalDate ended = end == null ? null : end.earliest();
    return started != null
        && !started.isAfter(first)
        && (end == null || (ended != null && !ended.isBefore(last)));
  }

  static List<String> ids(Collection<IncludedEntry> entries) {
    return entries.stream().map(included -> included.entry().entryId()).toList();
  }

  /** "1 entry", "3 entries". */
  static String entries(int number) {
    return number == 1 ? "1 entry" : number + " entries";
  }

  static String both(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
