package io.github.throughline.validation.practice.check.quality;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.quality.MeasureChecks.FLAT;
import static io.github.throughline.validation.practice.check.quality.MeasureChecks.TOO_EARLY;
import static io.github.throughline.validation.practice.check.quality.SamplingChecks.SAMPLING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.ServiceFileBuilder;
import io.github.throughline.core.model.quality.AuditProgrammeBuilder;
import io.github.throughline.core.model.quality.Measure;
import io.github.throughline.core.model.quality.MeasureBuilder;
import io.github.throughline.core.model.quality.MeasurePoint;
import io.github.throughline.core.model.quality.MeasurePointBuilder;
import io.github.throughline.core.model.quality.PracticeFrameworkBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.workforce.TeamBuilder;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureAndSamplingChecksTest {
  private static Measure quarters(int counted, int... numerators) {
    List<MeasurePoint> points = new ArrayList<>();
    LocalDate from = LocalDate.of(2024, 1, 1);
    for (int numerator : numerators) {
      points.add(
          MeasurePointBuilder.builder()
              .from(on(from))
              .to(on(from.plusMonths(3).minusDays(1)))
              .numerator(numerator)
              .denominator(counted)
              .build());
      from = from.plusMonths(3);
    }
    return MeasureBuilder.builder().id("m").points(points).build();
  }

  private static PracticeCase of(ServiceFileBuilder service) {
    return at(file()).with(service.id("s").build());
  }

  private static PracticeCase of(Measure measure) {
    return of(ServiceFileBuilder.builder().measures(List.of(measure)));
  }

  @Test
  void a_measure_within_five_points_over_four_quarters_has_not_moved() {
    assertThat(kinds(FLAT, of(quarters(100, 50, 90, 10, 54)))).containsExactly(RAISED);
    assertThat(kinds(FLAT, of(quarters(100, 50, 50, 50, 55)))).containsExactly(RAISED);
    assertThat(kinds(FLAT, of(quarters(100, 50, 50, 50, 45)))).containsExactly(RAISED);
    assertThat(kinds(FLAT, of(quarters(100, 50, 50, 50, 56)))).containsExactly(QUIET);
    assertThat(kinds(FLAT, of(quarters(100, 50, 50, 50)))).containsExactly(QUIET);
  }

  @Test
  void small_numbers_are_not_judged() {
    assertThat(kinds(FLAT, of(quarters(20, 10, 10, 10, 10)))).containsExactly(RAISED);
    assertThat(kinds(FLAT, of(quarters(19, 10, 10, 10, 10)))).containsExactly(CANNOT_TELL);
    assertThat(kinds(FLAT, at(file()))).containsExactly(NOT_APPLICABLE);
  }

  @Test
  void a_quarter_left_out_is_not_skipped_over() {
    Measure all = quarters(100, 50, 50, 50, 50);
    MeasurePoint earlier =
        MeasurePointBuilder.builder()
            .from(on("2023-07-01"))
            .to(on("2023-09-30"))
            .numerator(50)
            .denominator(100)
            .build();
    List<MeasurePoint> points = new ArrayList<>(List.of(earlier));
    points.addAll(all.points().subList(0, 3));
    assertThat(kinds(FLAT, of(MeasureBuilder.builder().id("m").points(points).build())))
        .containsExactly(CANNOT_TELL);
  }

  private static PracticeCase begun(String day) {
    return of(
        ServiceFileBuilder.builder()
            .practiceFrameworks(
                List.of(PracticeFrameworkBuilder.builder().id("f").start(on(day)).build()))
            .measures(List.of(quarters(100, 50, 50, 50, 50))));
  }

  @Test
  void a_new_way_of_working_settles_for_six_months() {
    assertThat(kinds(TOO_EARLY, begun("2024-09-13"))).containsExactly(RAISED);
    assertThat(kinds(TOO_EARLY, begun("2024-09-12"))).containsExactly(QUIET);
    assertThat(kinds(TOO_EARLY, begun("2024-09-11"))).containsExactly(QUIET);
    assertThat(kinds(TOO_EARLY, begun("2025-01-06"))).as("no figure since").containsExactly(QUIET);
    assertThat(kinds(TOO_EARLY, begun("2024"))).containsExactly(CANNOT_TELL);
    assertThat(kinds(TOO_EARLY, at(file()))).containsExactly(NOT_APPLICABLE);
  }

  private static PracticeCase programme(String sampling, Integer size, String until) {
    return of(
        ServiceFileBuilder.builder()
            .teams(
                List.of(
                    TeamBuilder.builder().id("one").build(),
                    TeamBuilder.builder().id("two").build(),
                    TeamBuilder.builder().id("gone").end(on("2024-12-31")).build()))
            .auditProgrammes(
                List.of(
                    AuditProgrammeBuilder.builder()
                        .id("p")
                        .start(on("2024-04-01"))
                        .end(on(until))
                        .sampling(sampling == null ? null : Coded.of("local", sampling))
                        .size(size)
                        .build())));
  }

  @Test
  void cases_are_chosen_at_random_and_enough_for_each_team() {
    assertThat(kinds(SAMPLING, programme("random-within-level", 6, null))).containsExactly(QUIET);
    assertThat(kinds(SAMPLING, programme("random-within-level", 5, null))).containsExactly(RAISED);
    assertThat(kinds(SAMPLING, programme("chosen-by-managers", 7, null))).containsExactly(RAISED);
    assertThat(kinds(SAMPLING, programme(null, null, null)))
        .containsExactly(CANNOT_TELL, CANNOT_TELL);
    assertThat(kinds(SAMPLING, programme("chosen-by-managers", 1, "2025-03-12")))
        .as("it has ended")
        .containsExactly(NOT_APPLICABLE);
  }
}
