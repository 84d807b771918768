package io.github.throughline.chronology.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.meeting.Attendance;
import io.github.throughline.core.model.meeting.AttendanceBuilder;
import io.github.throughline.core.model.meeting.AttendanceMode;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendancesTest {
  private static String of(Attendance... attendances) {
    return Attendances.inWords(
        MeetingBuilder.builder()
            .id("m")
            .kind(MeetingKind.CORE_GROUP)
            .attendances(List.of(attendances))
            .build());
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, , Took part: mother.",
    "true, , , Took part: mother.",
    "true, false, , Took part: mother.",
    "true, true, IN_PERSON, Took part: mother (in person).",
    "true, true, VIDEO, Took part: mother (by video).",
    "true, true, PHONE, Took part: mother (by telephone).",
    "true, true, WRITTEN, Took part: mother (in writing).",
    "false, true, VIDEO, Did not attend: mother.",
    "false, , , Did not attend: mother.",
    "false, false, , Not invited: mother.",
    ", false, , Not invited: mother.",
    ", true, , Attendance not recorded: mother.",
    ", , , Attendance not recorded: mother."
  })
  void one_person(Boolean attended, Boolean invited, AttendanceMode mode, String words) {
    assertThat(
            of(
                AttendanceBuilder.builder()
                    .role("mother")
                    .attended(attended)
                    .invited(invited)
                    .mode(mode)
                    .build()))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "doctor, Anytown Hospital, 'doctor, Anytown Hospital'",
    "doctor, , doctor",
    ", Anytown Hospital, Anytown Hospital",
    "police, Police, police",
    ", , a person whose role is not recorded"
  })
  void people_are_called_by_role_and_agency(String role, String agency, String words) {
    assertThat(of(AttendanceBuilder.builder().role(role).agency(agency).attended(true).build()))
        .isEqualTo("Took part: " + words + ".");
  }

  @Test
  void those_who_took_part_come_first() {
    assertThat(
            of(
                AttendanceBuilder.builder().role("father").attended(false).invited(false).build(),
                AttendanceBuilder.builder().role("mother").attended(true).build(),
                AttendanceBuilder.builder().role("school").attended(false).build(),
                AttendanceBuilder.builder().role("police").attended(true).build()))
        .isEqualTo("Took part: mother; police. Did not attend: school. Not invited: father.");
  }

  @Test
  void nobody_recorded_says_nothing() {
    assertThat(of()).isNull();
  }
}
