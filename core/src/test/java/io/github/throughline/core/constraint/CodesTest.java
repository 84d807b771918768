package io.github.throughline.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {
  private static final String SOURCE = CinCensusCodes.REFERRAL_SOURCE.system();

  private static Referral referral(String on, Coded source) {
    return ReferralBuilder.builder()
        .id("r1")
        .referredOn(on == null ? null : UncertainDate.parse(on))
        .source(source)
        .build();
  }

  @Test
  void a_code_that_its_list_never_had_is_reported_once_and_at_the_code() {
    assertThat(Asked.texts(referral("2024-05-01", Coded.of(SOURCE, "5Z"))))
        .containsExactly(
            "source.code: Code is not in the published list that it names: choose a code of the"
                + " list, or name the list it is from");
    assertThat(Asked.of(referral("2024-05-01", Coded.of(SOURCE, "5D")))).isEmpty();
    assertThat(Asked.paths(referral("2024-05-01", Coded.of(SOURCE, "5d"))))
        .containsExactly("source.code");
  }

  @Test
  void a_code_of_a_system_that_is_not_held_is_for_others_to_judge() {
    assertThat(Asked.of(referral("2024-05-01", Coded.of("anyshire/source", "5Z")))).isEmpty();
  }

  @ParameterizedTest(name = "5D, of lists from 2022-23 on, on {0}: {1}")
  @CsvSource({
    "2022-03-31, reported",
    "2022-04-01, silent",
    "2022-03,    reported",
    // Half the year 2022 is in 2022-23.
    "2022,       silent",
    "2021,       reported",
    // Lists are held from 2016-17 on, and earlier days are judged by that year.
    "1999-01-01, reported",
    "2021~,      silent",
    "[..2021-05-01], silent",
    "          , silent"
  })
  void a_code_must_have_been_in_its_list_in_the_year_of_its_date(String on, String expected) {
    assertThat(CinCensusCodes.REFERRAL_SOURCE.contains("5D", CollectionYear.ending(2022)))
        .isFalse();
    assertThat(Asked.texts(referral(on, Coded.of(SOURCE, "5D"))))
        .isEqualTo(
            expected.equals("silent")
                ? List.of()
                : List.of(
                    "source.code: Code was not in its published list in the collection year of"
                        + " referredOn: choose a code of that year, or correct the date"));
  }

  @Test
  void a_code_of_the_first_year_that_is_held_is_taken_to_be_older() {
    assertThat(Asked.of(referral("1999-01-01", Coded.of(SOURCE, "1A")))).isEmpty();
  }

  @Test
  void each_code_of_a_list_is_judged_on_its_own() {
    String system = CinCensusCodes.ASSESSMENT_FACTORS.system();
    var later =
        CinCensusCodes.ASSESSMENT_FACTORS.codes().stream()
            .filter(code -> code.from().endYear() > 2018)
            .findFirst()
            .orElseThrow();
    var old = CinCensusCodes.ASSESSMENT_FACTORS.inForce(CollectionYear.ending(2018)).get(0);
    var assessment =
        AssessmentBuilder.builder()
            .id("a1")
            .authorisedOn(UncertainDate.parse("2017-05-01"))
            .factors(List.of(Coded.of(system, old.value()), Coded.of(system, later.value())))
            .build();

    assertThat(Asked.paths(assessment)).containsExactly("factors[1].code");
  }
}
