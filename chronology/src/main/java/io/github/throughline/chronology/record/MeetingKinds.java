package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.chronology.record.kind.Wording;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.legal.LookedAfterReview;
import io.github.throughline.core.model.meeting.Attendance;
import io.github.throughline.core.model.meeting.ConferenceReason;
import io.github.throughline.core.model.meeting.InformationShared;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Meetings of every kind. One that was cancelled is never told as if it had been held. */
final class MeetingKinds {
  static final RecordKind<Meeting> MEETING =
      withNotHeld(
              withHeld(
                  withHeld(
                      KindBuilder.of(
                          "meeting",
                          "meetings",
                          CaseFile::meetings,
                          Meeting::id,
                          Meeting::provenance),
                      true),
                  false))
          .apart(meeting -> meeting.kind().name())
          .recurs(MeetingKinds::recurs)
          .build();

  static final RecordKind<LookedAfterReview> LOOKED_AFTER_REVIEW =
      KindBuilder.of(
              "looked-after review",
              "lookedAfterReviews",
              CaseFile::lookedAfterReviews,
              LookedAfterReview::id,
              LookedAfterReview::provenance)
          .moment(
              STANDARD,
              "the day of the looked-after review",
              EventType.LAC_REVIEW,
              LookedAfterReview::heldOn)
          .when(review -> !isNotHeld(review))
          .tells(STANDARD, "Reviewing officer", LookedAfterReview::reviewingOfficer)
          .tells(STANDARD, "The child's part in it", LookedAfterReview::participation)
          .tells(FULL, "Why it was late", LookedAfterReview::reasonLate)
          .results(STANDARD, "", LookedAfterReview::recommendations)
          .moment(
              STANDARD,
              "the day for which the looked-after review was set",
              EventType.NOT_HELD,
              review -> review.dueOn() == null ? review.heldOn() : review.dueOn())
          .when(MeetingKinds::isNotHeld)
          .says(
              (review, file) ->
                  Boolean.TRUE.equals(review.cancelled())
                      ? "Looked-after review cancelled"
                      : "Looked-after review due, and not recorded as held")
          .tells(STANDARD, "Reason recorded", LookedAfterReview::reasonLate)
          .recurs()
          .build();

  private MeetingKinds() {}

  /** A meeting that was held; those at which a case can turn are told even at the least detail. */
  private static KindBuilder<Meeting> withHeld(KindBuilder<Meeting> kind, boolean turning) {
    return kind.moment(
            turning ? MINIMAL : STANDARD,
            "the day of the meeting",
            turningPoints(turning),
            meeting -> List.of(typeOf(meeting.kind())),
            Meeting::heldOn)
        .when(meeting -> wasHeld(meeting) && isTurningPoint(meeting.kind()) == turning)
        .says(
            (meeting, file) ->
                meeting.kind() == MeetingKind.TRANSFER_IN_CONFERENCE
                    ? "Transfer-in conference"
                    : null)
        .tells(STANDARD, "Chaired by", MeetingKinds::chair)
        .tells(STANDARD, "Called because of", meeting -> reason(meeting.reason()))
        .tells(STANDARD, "", Attendances::inWords)
        .tells(FULL, "Since the last one", Meeting::sinceLast)
        .tellsOf(FULL, "", MeetingKinds::information)
        .tellsOf(FULL, "", MeetingKinds::said)
        .tells(FULL, "Why it was late", Meeting::reasonLate)
        .account(MeetingKinds::childSaid)
        .results(STANDARD, "Outcome recorded", Meeting::outcomes)
        .results(STANDARD, "On the threshold", Meeting::thresholdAnswer)
        .results(STANDARD, "To keep the child safe at once", Meeting::immediateSafety)
        .results(MINIMAL, "", Meeting::decisions)
        .results(STANDARD, "", Meeting::dissents);
  }

  private static KindBuilder<Meeting> withNotHeld(KindBuilder<Meeting> kind) {
    return kind.moment(
            STANDARD,
            "the day for which the meeting was set",
            EventType.NOT_HELD,
            MeetingKinds::setFor)
        .when(meeting -> !wasHeld(meeting))
        .says(
            (meeting, file) ->
                typeOf(meeting.kind()).label()
                    + (Boolean.TRUE.equals(meeting.cancelled())
                        ? " cancelled"
                        : " due, and not recorded as held"))
        .tells(STANDARD, "Reason recorded", Meeting::reasonCancelled)
        .tells(STANDARD, "Why it was late", Meeting::reasonLate)
        .results(STANDARD, "", Meeting::decisions);
  }

  /** What people other than the child said of the matter. */
  private static @Nullable String said(Meeting meeting, CaseFile file) {
    List<String> said = new ArrayList<>();
    for (Attendance one : meeting.attendances()) {
      FreeText words = one.words();
      if (words != null && !file.child().id().equals(one.personId())) {
        String role = one.role() == null ? "Somebody" : Say.capital(one.role());
        said.add(role + " said: " + words.text());
      }
    }
    return said.isEmpty() ? null : Wording.sentences(said);
  }

  private static @Nullable ChildAccount childSaid(Meeting meeting, CaseFile file) {
    String child = file.child().id();
    return meeting.attendances().stream()
        .filter(one -> child.equals(one.personId()))
        .map(Attendance::words)
        .filter(Objects::nonNull)
        .map(words -> ChildAccountBuilder.builder().personId(child).words(words).build())
        .findFirst()
        .orElse(null);
  }

  /** A meeting without a date is told as held, unless it was only due or was cancelled. */
  static boolean wasHeld(Meeting meeting) {
    return !Boolean.TRUE.equals(meeting.cancelled())
        && (meeting.heldOn() != null || meeting.dueOn() == null);
  }

  private static @Nullable UncertainDate setFor(Meeting meeting) {
    return meeting.heldOn() == null ? meeting.dueOn() : meeting.heldOn();
  }

  private static boolean isNotHeld(LookedAfterReview review) {
    return Boolean.TRUE.equals(review.cancelled())
        || (review.heldOn() == null && review.dueOn() != null);
  }

  private static @Nullable Object chair(Meeting meeting) {
    return meeting.chair() == null ? meeting.chairedBy() : meeting.chair();
  }

  private static @Nullable String reason(@Nullable ConferenceReason reason) {
    return reason == null
        ? null
        : switch (reason) {
          case INCIDENT -> "one event";
          case PATTERN -> "what had built up";
          case BOTH -> "one event and what had built up";
        };
  }

  private static @Nullable String information(Meeting meeting, CaseFile file) {
    List<String> said = new ArrayList<>();
    for (InformationShared one : meeting.informationShared()) {
      FreeText content = one.content();
      if (content != null) {
        String by = one.agency() == null ? Say.role(one.by(), file) : one.agency();
        said.add((by == null ? "Somebody" : by) + " said: " + content.text());
      }
    }
    return said.isEmpty() ? null : Wording.sentences(said);
  }

  private static List<EventType> turningPoints(boolean are) {
    return Arrays.stream(MeetingKind.values())
        .filter(kind -> isTurningPoint(kind) == are)
        .map(MeetingKinds::typeOf)
        .distinct()
        .toList();
  }

  /** Meetings at which the course of a case can turn. */
  private static boolean isTurningPoint(MeetingKind kind) {
    return switch (kind) {
      case STRATEGY_DISCUSSION,
          INITIAL_CHILD_PROTECTION_CONFERENCE,
          REVIEW_CHILD_PROTECTION_CONFERENCE,
          TRANSFER_IN_CONFERENCE,
          LEGAL_PLANNING_MEETING,
          PRE_PROCEEDINGS_MEETING,
          FAMILY_GROUP_CONFERENCE ->
          true;
      case CORE_GROUP,
          CHILD_IN_NEED_REVIEW,
          TEAM_AROUND_THE_FAMILY,
          EARLY_HELP_REVIEW,
          PROFESSIONALS_MEETING,
          FAMILY_NETWORK_MEETING,
          PERMANENCE_PLANNING_MEETING,
          PATHWAY_PLAN_REVIEW,
          LOOKED_AFTER_REVIEW,
          OTHER ->
          false;
    };
  }

  private static boolean recurs(Meeting meeting) {
    return switch (meeting.kind()) {
      case STRATEGY_DISCUSSION,
          CORE_GROUP,
          CHILD_IN_NEED_REVIEW,
          TEAM_AROUND_THE_FAMILY,
          EARLY_HELP_REVIEW,
          PROFESSIONALS_MEETING,
          FAMILY_NETWORK_MEETING,
          PERMANENCE_PLANNING_MEETING,
          PATHWAY_PLAN_REVIEW,
          LEGAL_PLANNING_MEETING,
          PRE_PROCEEDINGS_MEETING,
          OTHER ->
          true;
      case INITIAL_CHILD_PROTECTION_CONFERENCE,
          REVIEW_CHILD_PROTECTION_CONFERENCE,
          TRANSFER_IN_CONFERENCE,
          FAMILY_GROUP_CONFERENCE,
          LOOKED_AFTER_REVIEW ->
          false;
    };
  }

  static EventType typeOf(MeetingKind kind) {
    return switch (kind) {
      case STRATEGY_DISCUSSION -> EventType.STRATEGY_DISCUSSION;
      case INITIAL_CHILD_PROTECTION_CONFERENCE, TRANSFER_IN_CONFERENCE -> EventType.ICPC;
      case REVIEW_CHILD_PROTECTION_CONFERENCE -> EventType.RCPC;
      case CORE_GROUP -> EventType.CORE_GROUP;
      case CHILD_IN_NEED_REVIEW -> EventType.CHILD_IN_NEED_REVIEW;
      case TEAM_AROUND_THE_FAMILY -> EventType.TEAM_AROUND_THE_FAMILY;
      case EARLY_HELP_REVIEW -> EventType.EARLY_HELP_REVIEW;
      case PROFESSIONALS_MEETING -> EventType.PROFESSIONALS_MEETING;
      case FAMILY_NETWORK_MEETING -> EventType.FAMILY_NETWORK_MEETING;
      case PERMANENCE_PLANNING_MEETING -> EventType.PERMANENCE_PLANNING_MEETING;
      case PATHWAY_PLAN_REVIEW -> EventType.PATHWAY_PLAN_REVIEW;
      case LEGAL_PLANNING_MEETING -> EventType.LEGAL_PLANNING_MEETING;
      case PRE_PROCEEDINGS_MEETING -> EventType.PLO_MEETING;
      case FAMILY_GROUP_CONFERENCE -> EventType.FAMILY_GROUP_CONFERENCE;
      case LOOKED_AFTER_REVIEW -> EventType.LAC_REVIEW;
      case OTHER -> EventType.MEETING;
    };
  }
}
