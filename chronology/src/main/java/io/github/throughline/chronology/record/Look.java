package io.github.throughline.chronology.record;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.decision.Decision;
import io.github.throughline.core.model.education.SchoolEnrolment;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.workforce.Organisation;
import io.github.throughline.core.model.workforce.Team;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds in a file what a record only points to. */
final class Look {
  private Look() {}

  private static <R, V> @Nullable V up(
      List<R> records,
      Function<R, String> id,
      @Nullable String wanted,
      Function<R, @Nullable V> value) {
    return records.stream()
        .filter(record -> id.apply(record).equals(wanted))
        .map(value)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  static @Nullable FreeText team(CaseFile file, @Nullable String id) {
    return up(file.teams(), Team::id, id, Team::name);
  }

  static @Nullable FreeText organisation(CaseFile file, @Nullable String id) {
    return up(file.organisations(), Organisation::id, id, Organisation::name);
  }

  static @Nullable FreeText chosen(CaseFile file, @Nullable String decisionId) {
    return up(file.decisions(), Decision::id, decisionId, Decision::chosen);
  }

  static @Nullable FreeText school(CaseFile file, @Nullable String enrolmentId) {
    return up(
        file.enrolments(),
        SchoolEnrolment::id,
        enrolmentId,
        enrolment ->
            enrolment.school() == null
                ? organisation(file, enrolment.organisationId())
                : enrolment.school());
  }

  /** When a meeting was held; null when it was cancelled or its day is not known. */
  static @Nullable UncertainDate held(CaseFile file, @Nullable String meetingId) {
    return up(
        file.meetings(),
        Meeting::id,
        meetingId,
        meeting -> Boolean.TRUE.equals(meeting.cancelled()) ? null : meeting.heldOn());
  }

  /** What kind of meeting it was, in plain English. */
  static @Nullable String meeting(CaseFile file, @Nullable String meetingId) {
    return up(
        file.meetings(),
        Meeting::id,
        meetingId,
        meeting -> MeetingKinds.typeOf(meeting.kind()).label());
  }
}
