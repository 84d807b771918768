package io.github.throughline.chronology.draft;

import static io.github.throughline.chronology.Files.family;
import static io.github.throughline.chronology.Files.file;
import static io.github.throughline.chronology.Files.on;
import static io.github.throughline.chronology.Files.protectionPlan;
import static io.github.throughline.chronology.Files.referral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.legal.CarePeriodBuilder;
import io.github.throughline.core.model.legal.PreProceedingsBuilder;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LevelSpansTest {
  private static List<LevelSpan> of(CaseFile... files) {
    return ChronologyBuilder.ofFamily(family())
        .addAll(Arrays.asList(files))
        .asAt(LocalDate.of(2024, 3, 31))
        .build()
        .levels();
  }

  private static CaseFileBuilder amy() {
    return file("amy", "a", "2023-03-31");
  }

  private static ReferralBuilder need() {
    return ReferralBuilder.builder(referral("r", "2022-01-10", "2022-05-01"));
  }

  private static PreProceedingsBuilder stage() {
    return PreProceedingsBuilder.builder().id("s").startedOn(on("2022-01-10"));
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(
            amy().referrals(List.of(need().build())).build(), Level.OPEN_EPISODE, "2022-05-01"),
        Arguments.of(
            amy().referrals(List.of(need().noFurtherAction(null).build())).build(),
            Level.OPEN_EPISODE,
            "2022-05-01"),
        Arguments.of(
            amy()
                .plans(
                    List.of(
                        ChildInNeedPlanBuilder.builder()
                            .id("p")
                            .startedOn(on("2022-01-10"))
                            .endedOn(on("2022-05-02"))
                            .build()))
                .build(),
            Level.CHILD_IN_NEED,
            "2022-05-02"),
        Arguments.of(
            amy().plans(List.of(protectionPlan("p", "2022-01-10", "2022-05-03"))).build(),
            Level.CHILD_PROTECTION,
            "2022-05-03"),
        Arguments.of(
            amy()
                .preProceedings(
                    List.of(
                        stage()
                            .steppedOn(on("2022-05-04"))
                            .courtApplicationOn(on("2022-06-01"))
                            .build()))
                .build(),
            Level.PRE_PROCEEDINGS,
            "2022-05-04"),
        Arguments.of(
            amy()
                .preProceedings(List.of(stage().courtApplicationOn(on("2022-06-01")).build()))
                .build(),
            Level.PRE_PROCEEDINGS,
            "2022-06-01"),
        Arguments.of(
            amy()
                .carePeriods(
                    List.of(
                        CarePeriodBuilder.builder()
                            .id("c")
                            .startedOn(on("2022-01-10"))
                            .endedOn(null)
                            .build()))
                .build(),
            Level.LOOKED_AFTER,
            null));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void each_kind_of_record_shows_its_level(CaseFile file, Level level, String end) {
    assertThat(of(file))
        .extracting(LevelSpan::personId, LevelSpan::level, LevelSpan::start, LevelSpan::end)
        .containsExactly(tuple("amy", level, on("2022-01-10"), on(end)));
  }

  @Test
  void a_record_that_does_not_say_when_it_began_shows_no_level() {
    assertThat(of(amy().plans(List.of(protectionPlan("p", null, "2022-05-03"))).build())).isEmpty();
  }

  @Test
  void where_documents_differ_the_latest_decides_whatever_order_they_come_in() {
    CaseFile early =
        file("amy", "z", "2022-12-31")
            .plans(List.of(protectionPlan("p", "2022-01-10", "2022-05-03")))
            .build();
    CaseFile late =
        file("amy", "a", "2023-12-31")
            .plans(List.of(protectionPlan("p", "2022-01-12", "2022-05-09")))
            .build();

    assertThat(of(early, late))
        .isEqualTo(of(late, early))
        .extracting(LevelSpan::start, LevelSpan::end)
        .containsExactly(tuple(on("2022-01-12"), on("2022-05-09")));
    assertThat(of(early, late).get(0).entryIds()).hasSize(4);
  }

  @Test
  void levels_stand_by_child_and_start() {
    CaseFile jay = file("jay", "b", "2023-03-31").referrals(List.of(need().build())).build();
    CaseFile both =
        amy()
            .referrals(List.of(need().build()))
            .plans(List.of(protectionPlan("p", "2022-01-05", "2022-05-03")))
            .build();

    assertThat(of(jay, both))
        .extracting(LevelSpan::personId, LevelSpan::level)
        .containsExactly(
            tuple("amy", Level.CHILD_PROTECTION),
            tuple("amy", Level.OPEN_EPISODE),
            tuple("jay", Level.OPEN_EPISODE));
  }
}
