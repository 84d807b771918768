package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.Cases.AS_AT;
import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.Cases.only;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static io.github.throughline.validation.practice.check.VisitChecks.NOT_ALONE_IN_A_ROW;
import static io.github.throughline.validation.practice.check.VisitChecks.NOT_SEEN_ALONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.SeenAlone;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.voice.VisitBuilder;
import io.github.throughline.core.setting.Settings;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitChecksTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "YES, WELL",
    "NO_NOT_OFFERED, RAISED",
    "NO_OTHER, RAISED",
    "NO_REFUSED, QUIET",
    "NO_PARENT_REFUSED, QUIET",
    "NO_UNSUITABLE, QUIET",
    ", CANNOT_TELL",
  })
  void the_latest_visit_decides(SeenAlone alone, OutcomeKind expected) {
    CaseFileBuilder file = file().addVisits(visit("v1", "2025-03-05", alone, null));

    assertThat(only(NOT_SEEN_ALONE, at(file)).kind()).isEqualTo(expected);
  }

  @Test
  void a_reason_in_words_is_a_reason() {
    CaseFileBuilder file =
        file().addVisits(visit("v1", "2025-03-05", SeenAlone.NO_OTHER, "He was asleep."));

    assertThat(only(NOT_SEEN_ALONE, at(file)).kind()).isEqualTo(QUIET);
  }

  @Test
  void two_in_a_row_are_raised_whatever_the_reasons() {
    CaseFileBuilder file =
        file()
            .addVisits(visit("v1", "2025-02-19", SeenAlone.NO_REFUSED, null))
            .addVisits(visit("v2", "2025-03-05", SeenAlone.NO_REFUSED, null));

    PracticeOutcome outcome = only(NOT_SEEN_ALONE, at(file));

    assertThat(outcome.kind()).isEqualTo(RAISED);
    assertThat(outcome.says())
        .isEqualTo(
            "The child was not seen alone at the last two visits, the latest on 5 March 2025.");
    assertThat(outcome.evidence()).extracting("path").containsExactly("/visits/0", "/visits/1");
  }

  @Test
  void a_visit_alone_between_breaks_the_row() {
    CaseFileBuilder file =
        file()
            .addVisits(visit("v1", "2025-02-05", SeenAlone.NO_REFUSED, null))
            .addVisits(visit("v2", "2025-02-19", SeenAlone.YES, null))
            .addVisits(visit("v3", "2025-03-05", SeenAlone.NO_REFUSED, null));

    assertThat(only(NOT_SEEN_ALONE, at(file)).kind()).isEqualTo(QUIET);
  }

  @Test
  void an_authority_may_ask_for_every_visit() {
    CaseFileBuilder file = file().addVisits(visit("v1", "2025-03-05", SeenAlone.NO_REFUSED, null));
    Settings everyVisit = Settings.defaults().with(NOT_ALONE_IN_A_ROW, 1);

    assertThat(only(NOT_SEEN_ALONE, at(file.build(), AS_AT, everyVisit)).kind()).isEqualTo(RAISED);
  }

  @ParameterizedTest(name = "as at {0}: {1}")
  @CsvSource({
    "2025-03-04, WELL",
    "2025-03-05, RAISED",
    "2025-03-06, RAISED",
  })
  void a_visit_counts_from_its_day_on(String asAt, OutcomeKind expected) {
    CaseFileBuilder file =
        file()
            .addVisits(visit("v1", "2025-02-19", SeenAlone.YES, null))
            .addVisits(visit("v2", "2025-03-05", SeenAlone.NO_OTHER, null));

    assertThat(only(NOT_SEEN_ALONE, at(file, LocalDate.parse(asAt))).kind()).isEqualTo(expected);
  }

  @Test
  void without_visits_there_is_nothing_to_ask() {
    assertThat(only(NOT_SEEN_ALONE, at(file())).kind()).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_visit_at_which_nobody_says_the_child_was_seen_cannot_tell() {
    CaseFileBuilder file =
        file().addVisits(VisitBuilder.builder().id("v1").on(on("2025-03-05")).build());

    assertThat(only(NOT_SEEN_ALONE, at(file)).kind()).isEqualTo(CANNOT_TELL);
  }

  @Test
  void a_visit_of_uncertain_day_may_be_the_latest() {
    CaseFileBuilder file =
        file()
            .addVisits(visit("v1", "2025-03-05", SeenAlone.YES, null))
            .addVisits(visit("v2", "2025-03", SeenAlone.NO_OTHER, null));

    PracticeOutcome outcome = only(NOT_SEEN_ALONE, at(file));

    assertThat(outcome.kind()).isEqualTo(CANNOT_TELL);
    assertThat(outcome.says())
        .isEqualTo("Cannot tell: which visit was the latest is not recorded.");
  }

  @Test
  void an_uncertain_visit_of_long_ago_is_not_in_the_way() {
    CaseFileBuilder file =
        file()
            .addVisits(visit("v1", "2024", SeenAlone.NO_OTHER, null))
            .addVisits(visit("v2", "2025-03-05", SeenAlone.YES, null));

    assertThat(only(NOT_SEEN_ALONE, at(file)).kind()).isEqualTo(WELL);
  }

  private static Visit visit(String id, String day, SeenAlone alone, String reason) {
    return VisitBuilder.builder()
        .id(id)
        .on(on(day))
        .childSeen(true)
        .seenAlone(alone)
        .reasonNotAlone(reason == null ? null : FreeText.of(reason))
        .build();
  }
}
