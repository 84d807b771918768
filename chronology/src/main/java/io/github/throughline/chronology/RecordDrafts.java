package io.github.throughline.chronology;

import io.github.throughline.chronology.Contradiction.Statement;
import io.github.throughline.chronology.RecordKind.Detail;
import io.github.throughline.chronology.RecordKind.Moment;
import io.github.throughline.chronology.RecordKind.Part;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns one child's records, as all documents tell them, into draft entries, and notes where
 * documents differ.
 *
 * <p>Where documents give different dates for one moment of a record, each date has an entry of its
 * own, and the entries are linked as contradicting each other. Where they differ in a detail, the
 * entry says both.
 */
final class RecordDrafts {
  /** A contradiction whose entries have no identifiers yet. */
  record Difference(String personId, String what, List<Statement> statements, List<Draft> drafts) {}

  private final String personId;
  private final List<CaseFile> files;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final LevelSpans levels;

  /**
   * The case files of one child, in an order that does not depend on the order in which they were
   * given.
   */
  RecordDrafts(String personId, List<CaseFile> files) {
    this.personId = personId;
    this.files = files;
    this.levels = new LevelSpans(personId);
    List<Told<Person>> persons = told(PersonKind.CHILD);
    if (persons.stream()
        .anyMatch(told -> told.record().birthDate() != null || told.record().deathDate() != null)) {
      draft(PersonKind.CHILD, persons);
    }
    RecordKinds.all().forEach(this::draft);
    reviews();
  }

  List<Draft> drafts() {
    return drafts;
  }

  List<Difference> differences() {
    return differences;
  }

  LevelSpans levels() {
    return levels;
  }

  private <T> void draft(RecordKind<T> kind) {
    for (List<Told<T>> same : SameRecords.group(kind, told(kind))) {
      draft(kind, same);
    }
  }

  private <T> List<Told<T>> told(RecordKind<T> kind) {
    List<Told<T>> told = new ArrayList<>();
    for (int document = 0; document < files.size(); document++) {
      List<T> records = kind.in().apply(files.get(document));
      for (int order = 0; order < records.size(); order++) {
        T record = records.get(order);
        told.add(
            new Told<>(
                record,
                document,
                order,
                provenance(kind.provenance().apply(record), files.get(document))));
      }
    }
    return told;
  }

  /** A record that does not say where it came from came from where its case file did. */
  private static Provenance provenance(Provenance own, CaseFile file) {
    return own.sources().isEmpty()
        ? new Provenance(
            file.provenance().sources(), own.recordedAt(), own.knownToServiceAt(), own.extensions())
        : own;
  }

  private <T> void draft(RecordKind<T> kind, List<Told<T>> same) {
    Map<Detail<T>, String> details = new LinkedHashMap<>();
    List<List<Draft>> ofMoments = new ArrayList<>();
    for (Detail<T> detail : kind.details()) {
      details.put(detail, texts(same, detail).keySet().stream().collect(Collectors.joining(" / ")));
    }
    for (int index = 0; index < kind.moments().size(); index++) {
      ofMoments.add(draft(kind, same, index, details));
    }
    for (Detail<T> detail : kind.details()) {
      Map<String, List<Told<T>>> texts = texts(same, detail);
      if (texts.size() > 1) {
        String what =
            detail.label().isEmpty()
                ? "what is recorded of the " + kind.name()
                : detail.label() + " (" + kind.name() + ")";
        differences.add(
            new Difference(personId, what, statements(texts), ofMoments.get(detail.moment())));
      }
    }
    levels.add(kind, latest(same).record(), ofMoments);
  }

  private <T> List<Draft> draft(
      RecordKind<T> kind, List<Told<T>> same, int index, Map<Detail<T>, String> details) {
    Moment<T> moment = kind.moments().get(index);
    Map<String, List<Told<T>>> byDate = new TreeMap<>();
    for (Told<T> told : same) {
      UncertainDate date = moment.date().apply(told.record());
      // A record without any date is still a record: it has an entry without a date.
      if (date != null || (index == 0 && same.size() == 1)) {
        byDate
            .computeIfAbsent(date == null ? "" : date.toEdtf(), key -> new ArrayList<>())
            .add(told);
      }
    }
    List<Draft> made = new ArrayList<>();
    for (List<Told<T>> ofDate : byDate.values()) {
      Draft draft = new Draft(event(kind, moment, index, ofDate, details), null, kind.name());
      for (Told<T> told : ofDate) {
        draft.records.add(
            new RecordReference(personId, kind.name(), kind.id().apply(told.record())));
      }
      made.add(draft);
    }
    if (made.size() > 1) {
      made.forEach(
          one -> made.stream().filter(other -> other != one).forEach(one.contradicts::add));
      Map<String, List<Told<T>>> said = new LinkedHashMap<>();
      byDate
          .values()
          .forEach(
              ofDate ->
                  said.put(DateWords.of(moment.date().apply(ofDate.get(0).record())), ofDate));
      differences.add(new Difference(personId, moment.what(), statements(said), made));
    }
    drafts.addAll(made);
    return made;
  }

  private <T> SignificantEvent event(
      RecordKind<T> kind,
      Moment<T> moment,
      int index,
      List<Told<T>> told,
      Map<Detail<T>, String> details) {
    T record = latest(told).record();
    EventType type = moment.type().apply(record);
    String says = moment.says() == null ? type.label() : moment.says();
    return SignificantEventBuilder.builder()
        .id(kind.name() + " " + kind.id().apply(record))
        .occurred(moment.date().apply(record))
        .types(List.of(type))
        .summary(
            FreeText.of(
                sentences(Stream.concat(Stream.of(says), parts(details, index, Part.SUMMARY)))))
        .response(words(details, index, Part.RESPONSE))
        .outcome(words(details, index, Part.OUTCOME))
        .subjects(List.of(personId))
        .provenance(joined(told.stream().map(Told::provenance).toList()))
        .build();
  }

  private static <T> Stream<String> parts(Map<Detail<T>, String> details, int index, Part part) {
    return details.entrySet().stream()
        .filter(entry -> entry.getKey().moment() == index && entry.getKey().part() == part)
        .filter(entry -> !entry.getValue().isEmpty())
        .map(
            entry ->
                entry.getKey().label().isEmpty()
                    ? entry.getValue()
                    : entry.getKey().label() + ": " + entry.getValue());
  }

  private static <T> @Nullable FreeText words(
      Map<Detail<T>, String> details, int index, Part part) {
    String text = sentences(parts(details, index, part));
    return text.isEmpty() ? null : FreeText.of(text);
  }

  private static String sentences(Stream<String> parts) {
    return parts
        .map(
            part ->
                part.matches("(?s).*[.!?][\"'\\u201d\\u2019]?\\s*")
                    ? part.strip()
                    : part.strip() + ".")
        .collect(Collectors.joining(" "));
  }

  /** Each distinct text of a detail with those who tell it. */
  private static <T> Map<String, List<Told<T>>> texts(List<Told<T>> same, Detail<T> detail) {
    Map<String, List<Told<T>>> texts = new TreeMap<>();
    for (Told<T> told : same) {
      String text = detail.text().apply(told.record());
      if (text != null) {
        texts.computeIfAbsent(text, key -> new ArrayList<>()).add(told);
      }
    }
    return texts;
  }

  private static <T> List<Statement> statements(Map<String, List<Told<T>>> texts) {
    List<Statement> statements = new ArrayList<>();
    texts.forEach(
        (text, told) -> told.forEach(one -> statements.add(new Statement(text, one.source()))));
    return statements;
  }

  /** The record as the latest document tells it, which knows most. */
  private static <T> Told<T> latest(List<Told<T>> told) {
    return told.stream()
        .max(Comparator.comparing(Told<T>::documentDate).thenComparing(Told::document))
        .orElseThrow();
  }

  /**
   * Review dates of plans stand inside their plan; each becomes an entry once, however many
   * documents tell it.
   */
  private void reviews() {
    ReviewDrafts.of(personId, files).forEach(drafts::add);
  }

  /**
   * The sources of several records, each once, with the earliest times at which any was written and
   * known.
   */
  static Provenance joined(List<Provenance> provenances) {
    LinkedHashSet<Source> sources = new LinkedHashSet<>();
    provenances.forEach(provenance -> sources.addAll(provenance.sources()));
    return new Provenance(
        List.copyOf(sources),
        earliest(provenances, Provenance::recordedAt),
        earliest(provenances, Provenance::knownToServiceAt),
        Map.of());
  }

  private static @Nullable Instant earliest(
      List<Provenance> provenances, Function<Provenance, @Nullable Instant> time) {
    return provenances.stream()
        .map(time)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
