package io.github.throughline.validation.practice.check.voice;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static io.github.throughline.validation.practice.check.voice.ConferenceSupportChecks.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.meeting.Attendance;
import io.github.throughline.core.model.meeting.AttendanceBuilder;
import io.github.throughline.core.model.meeting.AttendanceMode;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.meeting.SupportOffered;
import io.github.throughline.core.model.meeting.SupportOfferedBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.validation.practice.check.OutcomeKind;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As at 12 March 2025; the conference is on Friday 14 February 2025. */
class ConferenceSupportChecksTest {

  private static PracticeCase conference(Attendance... attendances) {
    return at(
        file()
            .addMeetings(
                MeetingBuilder.builder()
                    .id("m")
                    .kind(MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE)
                    .heldOn(on("2025-02-14"))
                    .attendances(List.of(attendances))
                    .build()));
  }

  private static SupportOffered offer(String code, String what) {
    return SupportOfferedBuilder.builder()
        .kind(Coded.of("local", code))
        .what(what == null ? null : FreeText.of(what))
        .build();
  }

  private static AttendanceBuilder mother(AttendanceMode mode, String... codes) {
    return AttendanceBuilder.builder()
        .personId("mum")
        .attended(true)
        .mode(mode)
        .supportOffered(Arrays.stream(codes).map(code -> offer(code, null)).toList());
  }

  private static Attendance report(String day) {
    return AttendanceBuilder.builder().practitionerId("sw").reportSharedOn(on(day)).build();
  }

  private static final Attendance IN_TIME = report("2025-02-12");

  @Test
  void joining_from_afar_without_one_kind_of_help_is_asked_about() {
    var outcomes =
        SUPPORT.ask(
            conference(
                mother(AttendanceMode.VIDEO, "place-to-join-from", "supporter").build(), IN_TIME));
    assertThat(outcomes).extracting("kind").containsExactly(RAISED, WELL);
    assertThat(outcomes.get(0).says()).contains("without a recorded offer of childcare");
    assertThat(outcomes.get(0).evidence())
        .extracting("path")
        .containsExactly("/meetings/0/attendances/0");
  }

  @Test
  void with_all_three_or_in_the_room_nothing_is_missing() {
    assertThat(
            kinds(
                SUPPORT,
                conference(
                    mother(AttendanceMode.PHONE, "place", "Supporter", "childcare").build(),
                    IN_TIME)))
        .containsExactly(WELL, WELL);
    assertThat(kinds(SUPPORT, conference(mother(AttendanceMode.IN_PERSON).build(), IN_TIME)))
        .containsExactly(WELL);
    assertThat(
            kinds(
                SUPPORT, conference(mother(AttendanceMode.VIDEO).attended(false).build(), IN_TIME)))
        .containsExactly(WELL);
  }

  @Test
  void a_line_that_says_not_offered_is_no_offer() {
    Attendance mother =
        mother(AttendanceMode.VIDEO)
            .supportOffered(
                List.of(
                    offer("place", null),
                    offer("supporter", null),
                    offer("childcare", "Not offered.")))
            .build();
    assertThat(kinds(SUPPORT, conference(mother, IN_TIME))).containsExactly(RAISED, WELL);
  }

  @Test
  void a_way_of_joining_that_is_not_recorded_cannot_tell() {
    assertThat(kinds(SUPPORT, conference(mother(null).build(), IN_TIME)))
        .containsExactly(CANNOT_TELL, WELL);
  }

  /** Two working days before the Friday is the Wednesday. */
  @ParameterizedTest
  @CsvSource({
    "2025-02-11, WELL",
    "2025-02-12, WELL",
    "2025-02-13, RAISED",
    "2025-01, WELL",
    "2025-02, CANNOT_TELL",
    ", CANNOT_TELL",
  })
  void a_report_is_shared_two_working_days_before(String day, OutcomeKind expected) {
    assertThat(kinds(SUPPORT, conference(report(day)))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"1, RAISED", "2, WELL", "3, WELL"})
  void the_working_days_may_be_recorded_instead_of_the_day(int days, OutcomeKind expected) {
    assertThat(
            kinds(
                SUPPORT,
                conference(AttendanceBuilder.builder().reportSharedDaysBefore(days).build())))
        .containsExactly(expected);
  }

  @Test
  void without_a_conference_there_is_nothing_to_ask() {
    assertThat(kinds(SUPPORT, at(file()))).containsExactly(NOT_APPLICABLE);
  }
}
