package io.github.throughline.chronology.draft;

import io.github.throughline.chronology.Contradiction.Statement;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.record.PeopleKinds;
import io.github.throughline.chronology.record.RecordKinds;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.RecordKind.Detail;
import io.github.throughline.chronology.record.kind.RecordKind.Moment;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.time.UncertainDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns one person's records, as all documents tell them, into draft entries, and notes where
 * documents differ.
 *
 * <p>Where documents give different dates for one moment of a record, each date has an entry of its
 * own, and the entries are linked as contradicting each other. Where they differ in a detail, the
 * entry says both. Every moment gives a draft, whatever its level of detail, so that what is one
 * line and what it is called does not depend on the level; the level of a draft says from where on
 * it is told, and the words are those of the level that is asked for.
 */
public final class RecordDrafts {
  private static final int NONE = -1;

  private final String personId;
  private final List<CaseFile> files;
  private final DraftMaker maker;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final List<VisitDraft> visits = new ArrayList<>();
  private final LevelSpans levels;

  /** All that is told at any level of detail. */
  public RecordDrafts(Lane lane, List<CaseFile> files) {
    this(lane, files, DetailLevel.FULL);
  }

  /**
   * The case files of one person, in an order that does not depend on the order in which they were
   * given.
   */
  public RecordDrafts(Lane lane, List<CaseFile> files, DetailLevel level) {
    this.personId = lane.person().id();
    this.files = files;
    this.maker = new DraftMaker(personId, files, level);
    this.levels = new LevelSpans(personId);
    draftPerson(lane.child() ? PeopleKinds.CHILD : PeopleKinds.ADULT);
    RecordKinds.all().forEach(this::draft);
  }

  public List<Draft> drafts() {
    return drafts;
  }

  public List<Difference> differences() {
    return differences;
  }

  public LevelSpans levels() {
    return levels;
  }

  /** Every visit, session of direct work and time with family, an entry or not. */
  public List<VisitDraft> visits() {
    return visits;
  }

  /** One person is one record, however far apart the dates of birth are. */
  private void draftPerson(RecordKind<Person> kind) {
    List<Told<Person>> persons = told(kind);
    if (persons.stream().anyMatch(told -> isDated(kind, told.record()))) {
      draft(kind, persons);
    }
  }

  private static <T> boolean isDated(RecordKind<T> kind, T record) {
    return kind.moments().stream().anyMatch(moment -> moment.on(record) != null);
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
    int[] tellers = tellers(kind, same);
    Map<Detail<T>, Map<String, List<Told<T>>>> details = new LinkedHashMap<>();
    for (Detail<T> detail : kind.details()) {
      if (tellers[detail.moment()] != NONE) {
        Map<String, List<Told<T>>> texts = texts(same, detail);
        if (!texts.isEmpty()) {
          details.put(detail, texts);
        }
      }
    }
    List<List<Draft>> ofMoments = new ArrayList<>();
    for (int index = 0; index < kind.moments().size(); index++) {
      ofMoments.add(draft(kind, same, index, tellers, details));
    }
    details.forEach(
        (detail, texts) -> {
          List<Draft> drafts = ofMoments.get(tellers[detail.moment()]);
          if (texts.size() > 1 && maker.tells(detail.level()) && !drafts.isEmpty()) {
            differences.add(difference(kind, detail, texts, drafts));
          }
        });
    levels.add(kind, Told.latest(same).record(), ofMoments);
    VisitDraft.of(personId, kind, same, ofMoments).ifPresent(visits::add);
  }

  private <T> Difference difference(
      RecordKind<T> kind, Detail<T> detail, Map<String, List<Told<T>>> texts, List<Draft> tellers) {
    String what =
        detail.label().isEmpty()
            ? "what is recorded of the " + kind.name()
            : detail.label() + " (" + kind.name() + ")";
    List<Difference.Version> versions = new ArrayList<>();
    texts.forEach((text, told) -> versions.add(new Difference.Version(said(text, told), null)));
    return new Difference(personId, what, versions, tellers);
  }

  /**
   * The moment that tells what belongs to a moment without a date: the first that has one, or that
   * a record without any date has.
   */
  private static <T> int firstTold(RecordKind<T> kind, List<Told<T>> same) {
    int undated = 0;
    for (int index = kind.moments().size() - 1; index >= 0; index--) {
      Moment<T> moment = kind.moments().get(index);
      if (same.stream().anyMatch(told -> moment.applies().test(told.record()))) {
        undated = index;
      }
    }
    for (int index = 0; index < kind.moments().size(); index++) {
      Moment<T> moment = kind.moments().get(index);
      if ((moment.evenUndated() && index == undated)
          || same.stream().anyMatch(told -> moment.on(told.record()) != null)) {
        return index;
      }
    }
    return undated;
  }

  /**
   * For each moment the one whose entry tells what belongs to it. What belongs to a moment that no
   * document dates, such as the findings of an assessment not yet authorised, is told at the
   * beginning; what belongs to one that the record does not have is not told.
   */
  private static <T> int[] tellers(RecordKind<T> kind, List<Told<T>> same) {
    int[] tellers = new int[kind.moments().size()];
    int first = firstTold(kind, same);
    for (int index = 0; index < tellers.length; index++) {
      Moment<T> moment = kind.moments().get(index);
      if (same.stream().anyMatch(told -> moment.on(told.record()) != null)) {
        tellers[index] = index;
      } else {
        tellers[index] =
            same.stream().anyMatch(told -> moment.applies().test(told.record())) ? first : NONE;
      }
    }
    return tellers;
  }

  private <T> List<Draft> draft(
      RecordKind<T> kind,
      List<Told<T>> same,
      int index,
      int[] tellers,
      Map<Detail<T>, Map<String, List<Told<T>>>> details) {
    Moment<T> moment = kind.moments().get(index);
    Map<String, List<Told<T>>> byDate = new TreeMap<>();
    for (Told<T> told : same) {
      UncertainDate date = moment.on(told.record());
      // A record without any date is still a record: it has an entry without a date.
      if (date != null || (same.size() == 1 && isToldUndated(kind, told.record(), index))) {
        byDate
            .computeIfAbsent(date == null ? "" : date.toEdtf(), key -> new ArrayList<>())
            .add(told);
      }
    }
    if (byDate.isEmpty()) {
      return List.of();
    }
    Map<Detail<T>, String> ofMoment = ofMoment(index, tellers, details);
    List<Draft> made = new ArrayList<>();
    List<Difference.Version> versions = new ArrayList<>();
    for (List<Told<T>> ofDate : byDate.values()) {
      Draft draft = maker.make(kind, moment, ofDate, ofMoment, at -> tellers[at] == index);
      made.forEach(draft::contradict);
      made.add(draft);
      String says = DateWords.of(moment.on(ofDate.get(0).record()));
      versions.add(new Difference.Version(said(says, ofDate), draft));
    }
    if (made.size() > 1) {
      differences.add(new Difference(personId, moment.what(), versions, made));
    }
    drafts.addAll(made);
    return made;
  }

  /**
   * What the entry of a moment tells. What two moments of a record say of it is told once where one
   * entry tells both.
   */
  private static <T> Map<Detail<T>, String> ofMoment(
      int index, int[] tellers, Map<Detail<T>, Map<String, List<Told<T>>>> details) {
    Set<String> own = new HashSet<>();
    details.forEach(
        (detail, texts) -> {
          if (detail.moment() == index) {
            own.add(String.join(" / ", texts.keySet()));
          }
        });
    Map<Detail<T>, String> told = new LinkedHashMap<>();
    details.forEach(
        (detail, texts) -> {
          String text = String.join(" / ", texts.keySet());
          if (tellers[detail.moment()] == index && (detail.moment() == index || own.add(text))) {
            told.put(detail, text);
          }
        });
    return told;
  }

  /** Whether a moment without a date has an entry all the same. */
  private static <T> boolean isToldUndated(RecordKind<T> kind, T record, int index) {
    Moment<T> moment = kind.moments().get(index);
    return moment.equals(kind.first(record)) && (moment.evenUndated() || !isDated(kind, record));
  }

  /** Each distinct text of a detail with those who tell it. */
  private <T> Map<String, List<Told<T>>> texts(List<Told<T>> same, Detail<T> detail) {
    Map<String, List<Told<T>>> texts = new TreeMap<>();
    for (Told<T> told : same) {
      @Nullable String text = detail.text().apply(told.record(), files.get(told.document()));
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
