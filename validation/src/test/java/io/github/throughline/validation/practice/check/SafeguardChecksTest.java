package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static io.github.throughline.validation.practice.check.SafeguardChecks.AGENCIES_PRESENT;
import static io.github.throughline.validation.practice.check.SafeguardChecks.IMMEDIATE_SAFETY;
import static io.github.throughline.validation.practice.check.SafeguardChecks.INCIDENT_OR_PATTERN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.legal.CourtOrderBuilder;
import io.github.throughline.core.model.meeting.Attendance;
import io.github.throughline.core.model.meeting.AttendanceBuilder;
import io.github.throughline.core.model.meeting.ConferenceReason;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.SafetyPlanBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeguardChecksTest {

  private static Attendance invited(String agency, Boolean attended, Boolean report) {
    return AttendanceBuilder.builder()
        .agency(agency)
        .invited(true)
        .attended(attended)
        .reportProvided(report)
        .build();
  }

  private static Meeting meeting(MeetingKind kind, String day, Attendance... who) {
    return MeetingBuilder.builder()
        .id(kind + day)
        .kind(kind)
        .heldOn(on(day))
        .attendances(List.of(who))
        .build();
  }

  private static CaseFileBuilder with(Meeting... meetings) {
    return file().meetings(List.of(meetings));
  }

  @Test
  void an_agency_that_was_invited_and_silent_is_asked_about() {
    Meeting meeting =
        meeting(
            MeetingKind.STRATEGY_DISCUSSION,
            "2025-01-10",
            invited("Anyshire Police", false, false),
            invited("Health visiting", false, true));
    assertThat(kinds(AGENCIES_PRESENT, at(with(meeting)))).containsExactly(RAISED);
    assertThat(AGENCIES_PRESENT.ask(at(with(meeting))).get(0).evidence())
        .extracting("path")
        .containsExactly("/meetings/0/attendances/0");
  }

  @Test
  void both_agencies_at_the_latest_meeting_go_well() {
    Meeting both =
        meeting(
            MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE,
            "2025-02-10",
            invited("Police", true, null),
            invited("Health", null, true));
    assertThat(kinds(AGENCIES_PRESENT, at(with(both)))).containsExactly(WELL);
  }

  @Test
  void whether_they_came_must_be_recorded_to_be_asked_about() {
    assertThat(
            kinds(
                AGENCIES_PRESENT,
                at(
                    with(
                        meeting(
                            MeetingKind.CORE_GROUP, "2025-02-10", invited("Police", null, null))))))
        .containsExactly(QUIET);
  }

  @ParameterizedTest
  @CsvSource({"2024-03-12, NOT_APPLICABLE", "2024-03-13, RAISED", "2025-03-12, RAISED"})
  void only_meetings_of_the_last_year_are_looked_at(String day, OutcomeKind expected) {
    assertThat(
            kinds(
                AGENCIES_PRESENT,
                at(with(meeting(MeetingKind.CORE_GROUP, day, invited("Police", false, false))))))
        .containsExactly(expected);
  }

  @Test
  void a_meeting_without_a_day_cannot_tell() {
    assertThat(
            kinds(
                AGENCIES_PRESENT,
                at(with(MeetingBuilder.builder().id("m").kind(MeetingKind.CORE_GROUP).build()))))
        .containsExactly(CANNOT_TELL);
  }

  /** A Friday. */
  private static CaseFileBuilder calling() {
    return with(
        MeetingBuilder.builder(meeting(MeetingKind.STRATEGY_DISCUSSION, "2025-01-10"))
            .immediateSafety(FreeText.of("Not to be alone with him tonight"))
            .build());
  }

  @ParameterizedTest
  @CsvSource({"2025-01-10, WELL", "2025-01-13, WELL", "2025-01-14, RAISED", "2025-01, CANNOT_TELL"})
  void a_safety_plan_is_looked_for_by_the_next_working_day(String made, OutcomeKind expected) {
    assertThat(
            kinds(
                IMMEDIATE_SAFETY,
                at(
                    calling()
                        .plans(
                            List.of(
                                SafetyPlanBuilder.builder().id("s").startedOn(on(made)).build())))))
        .containsExactly(expected);
  }

  @Test
  void an_order_is_a_safeguard_too() {
    assertThat(
            kinds(
                IMMEDIATE_SAFETY,
                at(
                    calling()
                        .courtOrders(
                            List.of(
                                CourtOrderBuilder.builder()
                                    .id("o")
                                    .madeOn(on("2025-01-11"))
                                    .build())))))
        .containsExactly(WELL);
    assertThat(kinds(IMMEDIATE_SAFETY, at(calling()))).containsExactly(RAISED);
    assertThat(kinds(IMMEDIATE_SAFETY, at(calling(), LocalDate.of(2025, 1, 13))))
        .as("not yet over")
        .containsExactly(QUIET);
    assertThat(
            kinds(
                IMMEDIATE_SAFETY, at(with(meeting(MeetingKind.STRATEGY_DISCUSSION, "2025-01-10")))))
        .containsExactly(NOT_APPLICABLE);
  }

  private static CaseFileBuilder conference(ConferenceReason reason, Object... earlier) {
    CaseFileBuilder file =
        with(
            MeetingBuilder.builder(
                    meeting(MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE, "2025-01-10"))
                .reason(reason)
                .referralId("own")
                .build());
    for (Object one : earlier) {
      if (one instanceof Referral referral) {
        file.addReferrals(referral);
      } else {
        file.addEvents((SignificantEvent) one);
      }
    }
    return file;
  }

  private static Referral referral(String id, String day) {
    return ReferralBuilder.builder().id(id).referredOn(on(day)).build();
  }

  private static SignificantEvent harm(String day, Boolean confirmed) {
    return SignificantEventBuilder.builder()
        .id("harm " + day)
        .occurred(on(day))
        .types(List.of(EventType.INJURY))
        .harmConfirmed(confirmed)
        .build();
  }

  @Test
  void an_incident_after_three_earlier_records_is_asked_about() {
    Object[] three = {
      referral("r1", "2023-01-11"), referral("r2", "2024-05-01"), harm("2025-01-09", true)
    };
    assertThat(kinds(INCIDENT_OR_PATTERN, at(conference(ConferenceReason.INCIDENT, three))))
        .containsExactly(RAISED);
    assertThat(kinds(INCIDENT_OR_PATTERN, at(conference(ConferenceReason.BOTH, three))))
        .containsExactly(WELL);
    assertThat(kinds(INCIDENT_OR_PATTERN, at(conference(null, three))))
        .containsExactly(CANNOT_TELL);
  }

  @Test
  void what_is_older_unconfirmed_or_its_own_referral_does_not_count() {
    assertThat(
            kinds(
                INCIDENT_OR_PATTERN,
                at(
                    conference(
                        ConferenceReason.INCIDENT,
                        referral("r1", "2023-01-10"),
                        referral("r2", "2024-05-01"),
                        harm("2025-01-09", true)))))
        .containsExactly(QUIET);
    assertThat(
            kinds(
                INCIDENT_OR_PATTERN,
                at(
                    conference(
                        ConferenceReason.INCIDENT,
                        referral("own", "2024-12-20"),
                        referral("r2", "2024-05-01"),
                        harm("2025-01-09", true),
                        harm("2025-01-08", null)))))
        .containsExactly(QUIET);
    assertThat(kinds(INCIDENT_OR_PATTERN, at(file()))).containsExactly(NOT_APPLICABLE);
  }
}
