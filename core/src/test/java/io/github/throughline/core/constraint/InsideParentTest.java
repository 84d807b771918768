package io.github.throughline.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.legal.CarePeriodBuilder;
import io.github.throughline.core.model.legal.PlacementBuilder;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.plan.PlanReviewBuilder;
import io.github.throughline.core.model.plan.PlanVersionBuilder;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsideParentTest {
  private static UncertainDate date(String edtf) {
    return edtf == null ? null : UncertainDate.parse(edtf);
  }

  private static CaseFileBuilder file(String born) {
    return CaseFileBuilder.builder()
        .child(PersonBuilder.builder().id("c1").birthDate(date(born)).build());
  }

  @ParameterizedTest(name = "held {0}: {1}")
  @CsvSource({
    "2024-03-31, reported",
    "2024-04-01, silent",
    "2024-09-30, silent",
    "2024-10-01, reported",
    "2024-09,    silent",
    "2024-10,    reported",
    "2024-10~,   silent",
    "          , silent"
  })
  void a_review_is_inside_its_plan(String held, String expected) {
    var review = PlanReviewBuilder.builder().heldOn(date(held)).build();
    var other = PlanReviewBuilder.builder().heldOn(date("2024-06-01")).build();
    var plan =
        ChildProtectionPlanBuilder.builder()
            .id("p1")
            .startedOn(date("2024-04-01"))
            .endedOn(date("2024-09-30"))
            .reviews(List.of(other, review))
            .build();
    CaseFile file = file("2015-01-01").plans(List.of(plan)).build();

    assertThat(Asked.texts(file))
        .isEqualTo(
            expected.equals("silent")
                ? List.of()
                : List.of(
                    "plans[0].reviews[1].heldOn: Date is outside the time of the record it belongs"
                        + " to (startedOn to endedOn): correct this date or the other"));
  }

  @Test
  void a_version_is_inside_its_plan_and_an_open_plan_has_no_end() {
    var early = PlanVersionBuilder.builder().id("v1").from(date("2024-03-31")).build();
    var late = PlanVersionBuilder.builder().id("v2").from(date("2025-03-01")).build();
    var plan =
        ChildProtectionPlanBuilder.builder()
            .id("p1")
            .startedOn(date("2024-04-01"))
            .versions(List.of(early, late))
            .build();

    assertThat(Asked.paths(plan)).containsExactly("versions[0].from");
  }

  @ParameterizedTest(name = "placed {0} to {1}: {2}")
  @CsvSource({
    "2024-04-01, 2024-09-30, ",
    "2024-03-31, 2024-09-30, start",
    "2024-04-01, 2024-10-01, end",
    "2024-04-01,           , "
  })
  void a_placement_is_inside_the_care_period_it_names(String start, String end, String wrong) {
    var other =
        CarePeriodBuilder.builder()
            .id("cp1")
            .startedOn(date("2020-01-01"))
            .endedOn(date("2020-02-01"))
            .build();
    var period =
        CarePeriodBuilder.builder()
            .id("cp2")
            .startedOn(date("2024-04-01"))
            .endedOn(date("2024-09-30"))
            .build();
    var placement =
        PlacementBuilder.builder()
            .id("pl1")
            .carePeriodId("cp2")
            .start(date(start))
            .end(date(end))
            .build();
    CaseFile file =
        file("2015-01-01")
            .carePeriods(List.of(other, period))
            .placements(List.of(placement))
            .build();

    assertThat(Asked.paths(file))
        .isEqualTo(wrong == null ? List.of() : List.of("placements[0]." + wrong));
  }

  @Test
  void a_placement_that_names_no_care_period_has_none_to_be_inside() {
    var period =
        CarePeriodBuilder.builder()
            .id("cp1")
            .startedOn(date("2020-01-01"))
            .endedOn(date("2020-02-01"))
            .build();
    var placement = PlacementBuilder.builder().id("pl1").start(date("2024-01-01")).build();

    assertThat(
            Asked.of(
                file("2015-01-01")
                    .carePeriods(List.of(period))
                    .placements(List.of(placement))
                    .build()))
        .isEmpty();
  }

  @ParameterizedTest(name = "born {0}, looked after from 2024-04-01: {1}")
  @CsvSource({
    "2024-04-02, reported",
    "2024-04-01, silent",
    "2024-04,    silent",
    "2024-05,    reported",
    "          , silent"
  })
  void nobody_is_looked_after_before_their_birth(String born, String expected) {
    var period = CarePeriodBuilder.builder().id("cp1").startedOn(date("2024-04-01")).build();

    assertThat(Asked.texts(file(born).carePeriods(List.of(period)).build()))
        .isEqualTo(
            expected.equals("silent")
                ? List.of()
                : List.of(
                    "carePeriods[0].startedOn: Date is before the child was born: correct this date"
                        + " or the date of birth"));
  }
}
