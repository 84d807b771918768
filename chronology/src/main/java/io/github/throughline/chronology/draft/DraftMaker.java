package io.github.throughline.chronology.draft;

import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.RecordKind.Account;
import io.github.throughline.chronology.record.kind.RecordKind.Detail;
import io.github.throughline.chronology.record.kind.RecordKind.Moment;
import io.github.throughline.chronology.record.kind.RecordKind.Part;
import io.github.throughline.chronology.record.kind.Wording;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Makes the draft of one moment of a record, as all documents that date it alike tell it. */
public final class DraftMaker {
  private final String personId;
  private final List<CaseFile> files;
  private final DetailLevel level;

  DraftMaker(String personId, List<CaseFile> files, DetailLevel level) {
    this.personId = personId;
    this.files = files;
    this.level = level;
  }

  /** Whether something is told at the level that is asked for. */
  boolean tells(DetailLevel from) {
    return level.compareTo(from) >= 0;
  }

  /**
   * The draft.
   *
   * @param details what is told by this moment, whatever its level
   * @param tellsOf whether what belongs to the moment of some index is told by this moment
   */
  <T> Draft make(
      RecordKind<T> kind,
      Moment<T> moment,
      List<Told<T>> told,
      Map<Detail<T>, String> details,
      IntPredicate tellsOf) {
    Told<T> latest = Told.latest(told);
    T record = latest.record();
    List<EventType> types = moment.typesOf().apply(record);
    String own = moment.says().apply(record, files.get(latest.document()));
    String says = own == null ? types.get(0).label() : own;
    List<String> summary = parts(details, Part.SUMMARY, level);
    // The decision of a manager has no kind of its own that says what was decided.
    boolean bare = summary.isEmpty() && (own == null || moment.bare());
    summary.add(0, says);
    Draft draft =
        Draft.ofRecord(
            SignificantEventBuilder.builder()
                .id(kind.name() + " " + kind.id().apply(record))
                .occurred(moment.on(record))
                .types(types)
                .summary(FreeText.of(Wording.sentences(summary)))
                .response(text(details, Part.RESPONSE))
                .outcome(text(details, Part.OUTCOME))
                .subjects(subjects(kind, told))
                .childAccounts(accounts(kind, told, tellsOf))
                .verification(kind.verification().apply(record))
                .sensitivity(sensitivity(kind, told))
                .thirdParties(others(told, kind.thirdParties()))
                .provenance(Provenances.joined(told.stream().map(Told::provenance).toList()))
                .build(),
            kind.name());
    draft.bare = bare;
    draft.level = moment.level();
    draft.inFull =
        Wording.sentences(parts(details, Part.SUMMARY, DetailLevel.FULL))
            + Wording.sentences(parts(details, Part.RESPONSE, DetailLevel.FULL))
            + Wording.sentences(parts(details, Part.OUTCOME, DetailLevel.FULL));
    for (Told<T> one : told) {
      draft.records.add(new RecordReference(personId, kind.name(), kind.id().apply(one.record())));
    }
    return draft;
  }

  private <T> @Nullable FreeText text(Map<Detail<T>, String> details, Part part) {
    return Wording.text(Wording.sentences(parts(details, part, level)));
  }

  private static <T> List<String> parts(
      Map<Detail<T>, String> details, Part part, DetailLevel level) {
    List<String> parts = new ArrayList<>();
    details.forEach(
        (detail, text) -> {
          if (detail.part() == part && level.compareTo(detail.level()) >= 0) {
            parts.add(detail.label().isEmpty() ? text : detail.label() + ": " + text);
          }
        });
    return parts;
  }

  /** The person whose file it is, and whom else the record is about. */
  private <T> List<String> subjects(RecordKind<T> kind, List<Told<T>> told) {
    Set<String> subjects = new LinkedHashSet<>();
    subjects.add(personId);
    subjects.addAll(others(told, kind.people()));
    return List.copyOf(subjects);
  }

  private <T> List<String> others(List<Told<T>> told, Function<T, List<String>> ids) {
    Set<String> others = new TreeSet<>();
    for (Told<T> one : told) {
      for (String id : ids.apply(one.record())) {
        others.add(inFamily(id, files.get(one.document())));
      }
    }
    others.remove(personId);
    return List.copyOf(others);
  }

  private static <T> List<String> sensitivity(RecordKind<T> kind, List<Told<T>> told) {
    Set<String> marks = new TreeSet<>();
    told.forEach(one -> marks.addAll(kind.sensitivity(one.record())));
    return List.copyOf(marks);
  }

  private <T> List<ChildAccount> accounts(
      RecordKind<T> kind, List<Told<T>> told, IntPredicate tellsOf) {
    Set<ChildAccount> accounts = new LinkedHashSet<>();
    for (Told<T> one : told) {
      CaseFile file = files.get(one.document());
      for (Account<T> account : kind.accounts()) {
        if (tellsOf.test(account.moment())) {
          for (ChildAccount said : account.said().apply(one.record(), file)) {
            String who = said.personId() == null ? personId : inFamily(said.personId(), file);
            accounts.add(ChildAccountBuilder.builder(said).personId(who).build());
          }
        }
      }
    }
    return List.copyOf(accounts);
  }

  /** The child of a file is called by the identifier that the family file has. */
  private String inFamily(String id, CaseFile file) {
    return id.equals(file.child().id()) ? personId : id;
  }
}
