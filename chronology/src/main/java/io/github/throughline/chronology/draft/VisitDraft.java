package io.github.throughline.chronology.draft;

import io.github.throughline.chronology.VisitMark;
import io.github.throughline.chronology.record.VisitKinds;
import io.github.throughline.chronology.record.kind.CodeWords;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.voice.DirectWorkSession;
import io.github.throughline.core.model.voice.FamilyTimeSession;
import io.github.throughline.core.model.voice.SeenAlone;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.voice.VisitMode;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A visit, a session of direct work or a time with family, with the lines that tell of it. Whether
 * it is an entry depends on what is shown; it can be counted in any case.
 *
 * @param personId the child it was about
 * @param on when; null when not recorded
 * @param kind what kind of contact it was
 * @param label what the record calls it
 * @param mode how it was made; null when not recorded
 * @param childSeen whether the child was seen; null when not recorded
 * @param seenAlone whether the child was seen without parents or carers; null when not recorded
 * @param record where it is recorded
 * @param provenance where the record came from, by every document that tells it
 * @param lines the lines that tell of it at some level of detail; empty when nothing was learned
 */
public record VisitDraft(
    String personId,
    @Nullable UncertainDate on,
    VisitMark.Kind kind,
    String label,
    @Nullable VisitMode mode,
    @Nullable Boolean childSeen,
    @Nullable SeenAlone seenAlone,
    RecordReference record,
    Provenance provenance,
    List<Draft> lines) {

  /** The mark; {@code told} is whether one of its lines is shown. */
  public VisitMark mark(boolean told) {
    return new VisitMark(
        personId, on, kind, label, mode, childSeen, seenAlone, told, record, provenance);
  }

  /**
   * What is counted of a record; empty for any other kind, and for time that did not take place.
   */
  static <T> Optional<VisitDraft> of(
      String personId, RecordKind<T> kind, List<Told<T>> same, List<List<Draft>> ofMoments) {
    T record = Told.latest(same).record();
    Made made = made(record);
    if (made == null) {
      return Optional.empty();
    }
    return Optional.of(
        new VisitDraft(
            personId,
            made.on,
            made.kind,
            made.label == null ? made.kind.label() : made.label,
            made.mode,
            made.childSeen,
            made.seenAlone,
            new RecordReference(personId, kind.name(), kind.id().apply(record)),
            Provenances.joined(same.stream().map(Told::provenance).toList()),
            ofMoments.stream().flatMap(List::stream).toList()));
  }

  private record Made(
      VisitMark.Kind kind,
      @Nullable UncertainDate on,
      @Nullable String label,
      @Nullable VisitMode mode,
      @Nullable Boolean childSeen,
      @Nullable SeenAlone seenAlone) {}

  private static @Nullable Made made(Object record) {
    if (record instanceof VisitKinds.Visited visited) {
      Visit visit = visited.visit();
      return new Made(
          VisitMark.Kind.VISIT,
          visit.on(),
          CodeWords.of(visit.kind()),
          visit.mode(),
          visit.childSeen(),
          visit.seenAlone());
    } else if (record instanceof VisitKinds.Worked worked) {
      DirectWorkSession session = worked.session();
      return new Made(
          VisitMark.Kind.DIRECT_WORK,
          session.on(),
          session.tool() == null ? null : session.tool().text(),
          null,
          null,
          null);
    } else if (record instanceof VisitKinds.Met met
        && !Boolean.FALSE.equals(met.session().tookPlace())) {
      FamilyTimeSession session = met.session();
      return new Made(VisitMark.Kind.FAMILY_TIME, session.on(), null, null, null, null);
    }
    return null;
  }
}
