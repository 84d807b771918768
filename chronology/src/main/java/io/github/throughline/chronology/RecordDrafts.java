package io.github.throughline.chronology;

import io.github.throughline.chronology.Contradiction.Statement;
import io.github.throughline.chronology.RecordKind.Detail;
import io.github.throughline.chronology.RecordKind.Moment;
import io.github.throughline.chronology.RecordKind.Part;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns one person's records, as all documents tell them, into draft entries, and notes where
 * documents differ.
 *
 * <p>Where documents give different dates for one moment of a record, each date has an entry of its
 * own, and the entries are linked as contradicting each other. Where they differ in a detail, the
 * entry says both.
 */
final class RecordDrafts {
  private final String personId;
  private final List<CaseFile> files;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final LevelSpans levels;

  /**
   * The case files of one person, in an order that does not depend on the order in which they were
   * given.
   */
  RecordDrafts(Lane lane, List<CaseFile> files) {
    this.personId = lane.person().id();
    this.files = files;
    this.levels = new LevelSpans(personId);
    draftPerson(lane.child() ? PersonKind.CHILD : PersonKind.ADULT);
    RecordKinds.all().forEach(this::draft);
    drafts.addAll(ReviewDrafts.of(personId, files));
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

  /** One person is one record, however far apart the dates of birth are. */
  private void draftPerson(RecordKind<Person> kind) {
    List<Told<Person>> persons = told(kind);
    if (persons.stream()
        .anyMatch(told -> kind.moments().stream().anyMatch(has -> isDated(has, told.record())))) {
      draft(kind, persons);
    }
  }

  private static <T> boolean isDated(Moment<T> moment, T record) {
    return moment.date().apply(record) != null;
  }

  private <T> void draft(RecordKind<T> kind) {
    for (List<Told<T>> same : SameRecords.group(kind, told(kind))) {
      draft(kind, same);
    }
  }

  private <T> List<Told<T>> told(RecordKind<T> kind) {
    List<Told<T>> told = new ArrayList<>();
    for (int document = 0; document < files.size(); document++) {
      CaseFile file = files.get(document);
      List<T> records = kind.in().apply(file);
      for (int order = 0; order < records.size(); order++) {
        T record = records.get(order);
        Provenance own = Provenances.orOf(kind.provenance().apply(record), file.provenance());
        told.add(new Told<>(record, document, order, own, Provenances.writtenOn(file, own)));
      }
    }
    return told;
  }

  private <T> void draft(RecordKind<T> kind, List<Told<T>> same) {
    Map<Detail<T>, Map<String, List<Told<T>>>> details = new LinkedHashMap<>();
    kind.details().forEach(detail -> details.put(detail, texts(same, detail)));
    List<List<Draft>> ofMoments = new ArrayList<>();
    for (int index = 0; index < kind.moments().size(); index++) {
      ofMoments.add(draft(kind, same, index, details));
    }
    details.forEach(
        (detail, texts) -> {
          if (texts.size() > 1) {
            String what =
                detail.label().isEmpty()
                    ? "what is recorded of the " + kind.name()
                    : detail.label() + " (" + kind.name() + ")";
            List<Difference.Version> versions = new ArrayList<>();
            texts.forEach(
                (text, told) -> versions.add(new Difference.Version(said(text, told), null)));
            List<Draft> tellers = ofMoments.get(momentOf(kind, same, detail));
            differences.add(new Difference(personId, what, versions, tellers));
          }
        });
    levels.add(Told.latest(same).record(), ofMoments);
  }

  private <T> List<Draft> draft(
      RecordKind<T> kind,
      List<Told<T>> same,
      int index,
      Map<Detail<T>, Map<String, List<Told<T>>>> details) {
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
    Map<Detail<T>, String> ofMoment = new LinkedHashMap<>();
    details.forEach(
        (detail, texts) -> {
          if (momentOf(kind, same, detail) == index && !texts.isEmpty()) {
            ofMoment.put(detail, String.join(" / ", texts.keySet()));
          }
        });
    List<Draft> made = new ArrayList<>();
    List<Difference.Version> versions = new ArrayList<>();
    for (List<Told<T>> ofDate : byDate.values()) {
      Draft draft = draft(kind, moment, ofDate, ofMoment);
      made.forEach(draft::contradict);
      made.add(draft);
      String says = DateWords.of(moment.date().apply(ofDate.get(0).record()));
      versions.add(new Difference.Version(said(says, ofDate), draft));
    }
    if (made.size() > 1) {
      differences.add(new Difference(personId, moment.what(), versions, made));
    }
    drafts.addAll(made);
    return made;
  }

  private <T> Draft draft(
      RecordKind<T> kind, Moment<T> moment, List<Told<T>> told, Map<Detail<T>, String> details) {
    T record = Told.latest(told).record();
    EventType type = moment.type().apply(record);
    String says = moment.says() == null ? type.label() : moment.says();
    List<String> summary = parts(details, Part.SUMMARY);
    // The decision of a manager has no kind of its own that says what was decided.
    boolean bare = summary.isEmpty() && !type.equals(EventType.MANAGER_DECISION);
    summary.add(0, says);
    Draft draft =
        Draft.ofRecord(
            SignificantEventBuilder.builder()
                .id(kind.name() + " " + kind.id().apply(record))
                .occurred(moment.date().apply(record))
                .types(List.of(type))
                .summary(FreeText.of(Wording.sentences(summary)))
                .response(Wording.text(Wording.sentences(parts(details, Part.RESPONSE))))
                .outcome(Wording.text(Wording.sentences(parts(details, Part.OUTCOME))))
                .subjects(List.of(personId))
                .provenance(Provenances.joined(told.stream().map(Told::provenance).toList()))
                .build(),
            kind.name());
    draft.bare = bare;
    for (Told<T> one : told) {
      draft.records.add(new RecordReference(personId, kind.name(), kind.id().apply(one.record())));
    }
    return draft;
  }

  private static <T> List<String> parts(Map<Detail<T>, String> details, Part part) {
    List<String> parts = new ArrayList<>();
    details.forEach(
        (detail, text) -> {
          if (detail.part() == part) {
            parts.add(detail.label().isEmpty() ? text : detail.label() + ": " + text);
          }
        });
    return parts;
  }

  /**
   * The moment whose entry tells a detail. What belongs to a moment that no document dates, such as
   * the findings of an assessment not yet authorised, is told at the beginning.
   */
  private static <T> int momentOf(RecordKind<T> kind, List<Told<T>> same, Detail<T> detail) {
    Moment<T> moment = kind.moments().get(detail.moment());
    return same.stream().anyMatch(told -> isDated(moment, told.record())) ? detail.moment() : 0;
  }

  /** Each distinct text of a detail with those who tell it. */
  private static <T> Map<String, List<Told<T>>> texts(List<Told<T>> same, Detail<T> detail) {
    Map<String, List<Told<T>>> texts = new TreeMap<>();
    for (Told<T> told : same) {
      @Nullable String text = detail.text().apply(told.record());
      if (text != null && !text.isBlank()) {
        texts.computeIfAbsent(text, key -> new ArrayList<>()).add(told);
      }
    }
    return texts;
  }

  private static <T> List<Statement> said(String text, List<Told<T>> told) {
    return told.stream().map(one -> new Statement(text, one.source())).toList();
  }
}
