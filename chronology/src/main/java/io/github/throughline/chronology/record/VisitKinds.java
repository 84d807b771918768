package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.voice.DirectWorkSession;
import io.github.throughline.core.model.voice.FamilyTime;
import io.github.throughline.core.model.voice.FamilyTimeSession;
import io.github.throughline.core.model.voice.SeenAlone;
import io.github.throughline.core.model.voice.View;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.voice.VisitMode;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Visits, direct work and time with family. Routine work in which nothing was learned is no entry;
 * it is only counted. Something was learned where the record says so by a code or by a record it
 * points to: the child was not seen, a parent did not let the child be seen alone, the child said
 * something. What a worker wrote down as seen is told at full detail.
 */
public final class VisitKinds {
  /**
   * A visit, and what the child said in it.
   *
   * @param visit the visit
   * @param said the views of the child that were obtained in it
   */
  public record Visited(Visit visit, List<View> said) {
    boolean childSpoke() {
      return !said.isEmpty();
    }

    boolean childNotSeen() {
      return Boolean.FALSE.equals(visit.childSeen());
    }

    /** Not seen, at a visit to the home, and nobody else is recorded as seen. */
    boolean nobodySeen() {
      return childNotSeen()
          && visit.othersSeen().isEmpty()
          && (visit.mode() == null
              || visit.mode() == VisitMode.IN_PERSON
              || visit.mode() == VisitMode.DOORSTEP);
    }

    boolean aloneRefused() {
      return visit.seenAlone() == SeenAlone.NO_PARENT_REFUSED;
    }
  }

  /**
   * A session of direct work, and what the child said in it.
   *
   * @param session the session
   * @param said the views of the child that were obtained in it
   */
  public record Worked(DirectWorkSession session, List<View> said) {
    boolean childSpoke() {
      return !said.isEmpty();
    }
  }

  /** One time with family, and the arrangement it belongs to. */
  public record Met(FamilyTime arrangement, FamilyTimeSession session) {}

  /** A visit to see the child. */
  public static final RecordKind<Visited> VISIT =
      KindBuilder.of(
              "visit",
              "visits",
              VisitKinds::visits,
              one -> one.visit().id(),
              one -> one.visit().provenance())
          .moment(
              STANDARD,
              "the day of the visit",
              List.of(EventType.NO_ACCESS_VISIT, EventType.VISIT),
              one -> List.of(one.nobodySeen() ? EventType.NO_ACCESS_VISIT : EventType.VISIT),
              one -> one.visit().on())
          .when(Visited::childNotSeen)
          .says(
              (one, file) ->
                  one.nobodySeen()
                      ? "Visit at which nobody is recorded as seen"
                      : "Visit at which the child was not seen")
          .tells(STANDARD, "Kind", one -> one.visit().kind())
          .tells(STANDARD, "Reason recorded", one -> one.visit().reasonNotSeen())
          .tells(STANDARD, "", one -> one.visit().observation())
          .tells(FULL, "By", one -> one.visit().visitor())
          .moment(
              STANDARD,
              "the day of the visit",
              List.of(EventType.VISIT),
              one -> List.of(EventType.VISIT),
              one -> one.visit().on())
          .when(one -> !one.childNotSeen() && one.aloneRefused())
          .says("Visit at which a parent or carer did not let the child be seen alone")
          .tells(STANDARD, "Kind", one -> one.visit().kind())
          .tells(STANDARD, "Reason recorded", one -> one.visit().reasonNotAlone())
          .tells(STANDARD, "", one -> one.visit().observation())
          .tells(FULL, "By", one -> one.visit().visitor())
          .moment(STANDARD, "the day of the visit", EventType.CHILD_SAID, one -> one.visit().on())
          .when(one -> !one.childNotSeen() && !one.aloneRefused() && one.childSpoke())
          .saysOnly("The child said something at a visit")
          .accounts((one, file) -> ofAnotherDay(one.said(), one.visit().on(), file))
          .tells(FULL, "Kind", one -> one.visit().kind())
          .tells(FULL, "", one -> one.visit().observation())
          .tells(FULL, "By", one -> one.visit().visitor())
          .moment(FULL, "the day of the visit", EventType.VISIT, one -> one.visit().on())
          .when(VisitKinds::onlyObserved)
          .tells(FULL, "Kind", one -> one.visit().kind())
          .tells(FULL, "", one -> one.visit().observation())
          .tells(FULL, "By", one -> one.visit().visitor())
          .recurs()
          .build();

  /** Purposeful work with the child. */
  public static final RecordKind<Worked> DIRECT_WORK =
      KindBuilder.of(
              "direct work",
              "directWork",
              VisitKinds::directWork,
              one -> one.session().id(),
              one -> one.session().provenance())
          .moment(
              STANDARD,
              "the day of the direct work",
              EventType.CHILD_SAID,
              one -> one.session().on())
          .when(Worked::childSpoke)
          .saysOnly("The child said something in direct work")
          .accounts((one, file) -> ofAnotherDay(one.said(), one.session().on(), file))
          .tells(FULL, "What it was for", one -> one.session().aim())
          .tells(FULL, "What the child understood", one -> one.session().understanding())
          .tells(FULL, "What was made", one -> one.session().product())
          .moment(
              FULL, "the day of the direct work", EventType.DIRECT_WORK, one -> one.session().on())
          .when(one -> !one.childSpoke() && isTold(one.session()))
          .tells(FULL, "What it was for", one -> one.session().aim())
          .tells(FULL, "Methods", one -> one.session().methods())
          .tells(FULL, "What was understood", one -> one.session().understanding())
          .tells(FULL, "What was made", one -> one.session().product())
          .tells(FULL, "By", one -> one.session().worker())
          .about(one -> ids(one.session().personId()))
          .recurs()
          .build();

  static final RecordKind<FamilyTime> ARRANGEMENT =
      KindBuilder.of(
              "family time",
              "familyTime",
              CaseFile::familyTime,
              FamilyTime::id,
              FamilyTime::provenance)
          .moment(
              STANDARD,
              "the day from which time with family was arranged",
              EventType.FAMILY_TIME,
              FamilyTime::start)
          .says("Time with family arranged")
          .tells(MINIMAL, "", FamilyTime::arrangement)
          .tells(
              STANDARD, "", time -> Say.either(time.supervised(), "Supervised", "Not supervised"))
          .tells(STANDARD, "Why", FamilyTime::why)
          .childsView(FamilyTime::childView)
          .moment(
              STANDARD,
              "the day the arrangement for time with family ended",
              EventType.FAMILY_TIME,
              FamilyTime::end)
          .says("Arrangement for time with family ended")
          .about(FamilyTime::withPersonIds)
          .apart(FamilyTime::id)
          .recurs()
          .build();

  /** One time with family. */
  public static final RecordKind<Met> SESSION =
      KindBuilder.of(
              "family time session",
              "familyTime",
              VisitKinds::sessions,
              one -> one.arrangement().id(),
              one -> one.arrangement().provenance())
          .moment(
              STANDARD,
              "the day set for time with family",
              EventType.FAMILY_TIME_NOT_HELD,
              one -> one.session().on())
          .when(one -> Boolean.FALSE.equals(one.session().tookPlace()))
          .tells(STANDARD, "Reason recorded", one -> one.session().reasonNot())
          .moment(
              FULL,
              "the day of the time with family",
              EventType.FAMILY_TIME,
              one -> one.session().on())
          .when(
              one ->
                  !Boolean.FALSE.equals(one.session().tookPlace())
                      && one.session().observation() != null)
          .tells(FULL, "", one -> one.session().observation())
          .about(one -> one.arrangement().withPersonIds())
          .apart(one -> one.arrangement().id())
          .recurs()
          .build();

  private VisitKinds() {}

  private static boolean onlyObserved(Visited one) {
    return !one.childNotSeen()
        && !one.aloneRefused()
        && !one.childSpoke()
        && one.visit().observation() != null;
  }

  private static boolean isTold(DirectWorkSession session) {
    return session.understanding() != null || session.product() != null;
  }

  private static List<String> ids(@Nullable String id) {
    return id == null ? List.of() : List.of(id);
  }

  private static List<View> said(CaseFile file, List<String> viewIds) {
    return file.views().stream()
        .filter(view -> viewIds.contains(view.id()))
        .filter(view -> file.child().id().equals(view.personId()))
        .toList();
  }

  /**
   * What the child said, where the view bears another date than the work in which it was obtained:
   * of one date, the line of the view tells both.
   */
  private static List<ChildAccount> ofAnotherDay(
      List<View> said, @Nullable UncertainDate on, CaseFile file) {
    return said.stream()
        .filter(view -> !Objects.equals(view.on(), on))
        .map(view -> VoiceKinds.account(view, file))
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<Visited> visits(CaseFile file) {
    return file.visits().stream()
        .map(visit -> new Visited(visit, said(file, visit.viewIds())))
        .toList();
  }

  private static List<Worked> directWork(CaseFile file) {
    return file.directWork().stream()
        .map(session -> new Worked(session, said(file, session.viewIds())))
        .toList();
  }

  private static List<Met> sessions(CaseFile file) {
    return file.familyTime().stream()
        .flatMap(time -> time.sessions().stream().map(session -> new Met(time, session)))
        .toList();
  }
}
