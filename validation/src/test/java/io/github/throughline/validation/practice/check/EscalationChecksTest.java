package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.EscalationChecks.ANSWERED;
import static io.github.throughline.validation.practice.check.EscalationChecks.OVERSIGHT_AFTER;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.assessment.Section47EnquiryBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.legal.MissingEpisodeBuilder;
import io.github.throughline.core.model.supervision.CaseReferredBackBuilder;
import io.github.throughline.core.model.supervision.OversightRecord;
import io.github.throughline.core.model.supervision.OversightRecordBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.VisitBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As at Wednesday 12 March 2025. */
class EscalationChecksTest {

  private static OversightRecord oversight(String day, String why) {
    return OversightRecordBuilder.builder()
        .id("o")
        .on(on(day))
        .decision(FreeText.of("See the child today"))
        .why(why == null ? null : FreeText.of(why))
        .build();
  }

  private static CaseFileBuilder enquiry(String day) {
    return file()
        .section47Enquiries(
            List.of(Section47EnquiryBuilder.builder().id("e").startedOn(on(day)).build()));
  }

  /** The enquiry begins on a Friday. */
  @ParameterizedTest
  @CsvSource({
    "2025-01-09, RAISED",
    "2025-01-10, WELL",
    "2025-01-13, WELL",
    "2025-01-14, RAISED",
    "2025-01, CANNOT_TELL",
  })
  void a_manager_looks_by_the_next_working_day(String day, OutcomeKind expected) {
    assertThat(
            kinds(
                OVERSIGHT_AFTER,
                at(enquiry("2025-01-10").oversight(List.of(oversight(day, "New bruise"))))))
        .containsExactly(expected);
  }

  @Test
  void a_note_without_a_reason_is_no_oversight() {
    assertThat(
            kinds(
                OVERSIGHT_AFTER,
                at(enquiry("2025-01-10").oversight(List.of(oversight("2025-01-10", null))))))
        .containsExactly(RAISED);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-12, NOT_APPLICABLE",
    "2024-03-13, RAISED",
    "2025-03-10, RAISED",
    "2025-03-11, QUIET",
    "2025-03-12, QUIET",
  })
  void a_year_is_looked_back_and_the_last_days_have_time(String day, OutcomeKind expected) {
    assertThat(kinds(OVERSIGHT_AFTER, at(enquiry(day)))).containsExactly(expected);
  }

  private static CaseFileBuilder missing(String until) {
    return file()
        .missingEpisodes(
            List.of(
                MissingEpisodeBuilder.builder()
                    .id("m")
                    .start(on("2025-01-10"))
                    .end(on(until))
                    .build()));
  }

  @Test
  void only_a_time_missing_that_was_certainly_over_a_day_counts() {
    assertThat(kinds(OVERSIGHT_AFTER, at(missing("2025-01-11")))).containsExactly(NOT_APPLICABLE);
    assertThat(kinds(OVERSIGHT_AFTER, at(missing("2025-01-12")))).containsExactly(RAISED);
    assertThat(kinds(OVERSIGHT_AFTER, at(missing(null)))).containsExactly(NOT_APPLICABLE);
  }

  @Test
  void the_third_visit_in_a_row_without_the_child_counts_once() {
    CaseFileBuilder file = file();
    for (int i = 1; i <= 2; i++) {
      file.addVisits(
          VisitBuilder.builder().id("v" + i).on(on("2025-01-0" + i)).childSeen(false).build());
    }
    assertThat(kinds(OVERSIGHT_AFTER, at(file))).containsExactly(NOT_APPLICABLE);
    for (int i = 3; i <= 5; i++) {
      file.addVisits(
          VisitBuilder.builder().id("v" + i).on(on("2025-01-0" + i)).childSeen(false).build());
    }
    assertThat(kinds(OVERSIGHT_AFTER, at(file))).containsExactly(RAISED);
  }

  @Test
  void an_injury_counts_and_another_event_does_not() {
    assertThat(kinds(OVERSIGHT_AFTER, at(event(EventType.INJURY)))).containsExactly(RAISED);
    assertThat(kinds(OVERSIGHT_AFTER, at(event(EventType.ACHIEVEMENT))))
        .containsExactly(NOT_APPLICABLE);
  }

  private static CaseFileBuilder event(EventType type) {
    return file()
        .events(
            List.of(
                SignificantEventBuilder.builder()
                    .id("e")
                    .occurred(on("2025-01-10"))
                    .types(List.of(type))
                    .build()));
  }

  private static CaseFileBuilder raised(String day, String answered) {
    return file()
        .casesReferredBack(
            List.of(
                CaseReferredBackBuilder.builder()
                    .id("q")
                    .raisedOn(on(day))
                    .answeredOn(on(answered))
                    .build()));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-14, WELL",
    "2025-01-15, RAISED",
    "2025-01, CANNOT_TELL",
    ", RAISED",
  })
  void a_question_is_answered_within_two_working_days(String answered, OutcomeKind expected) {
    assertThat(kinds(ANSWERED, at(raised("2025-01-10", answered)))).containsExactly(expected);
  }

  @Test
  void a_question_of_yesterday_has_time() {
    assertThat(kinds(ANSWERED, at(raised("2025-03-10", null)))).containsExactly(QUIET);
    assertThat(kinds(ANSWERED, at(raised("2025-03-07", null)))).containsExactly(RAISED);
    assertThat(kinds(ANSWERED, at(raised("2025-03", null)))).containsExactly(CANNOT_TELL);
    assertThat(kinds(ANSWERED, at(file()))).containsExactly(NOT_APPLICABLE);
  }
}
