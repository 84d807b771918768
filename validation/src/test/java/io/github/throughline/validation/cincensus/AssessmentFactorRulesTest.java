package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.assessment;
import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.group;
import static io.github.throughline.validation.cincensus.Xml.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.code.Code;
import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.time.CollectionYear;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentFactorRulesTest {
  private static final String DATES = "AssessmentActualStartDate, AssessmentAuthorisationDate";
  private static final String TOO_LONG = "x".repeat(ReaderLimits.DEFAULT.textLength() + 1);

  @ParameterizedTest(name = "authorised [{0}], factor [{1}]: {2}")
  @CsvSource({
    "'', 1A, fires",
    "' ', 1A, fires",
    "2024-05-32, 1A, fires",
    "'', 21, fires",
    "'', nonsense, fires",
    "'', '', passes",
    "'', ' ', passes",
    "'', , passes",
    "2024-05-01, 1A, not applicable",
    "1999-01-01, 1A, not applicable",
    "2024-05-01, , not applicable",
  })
  void factors_before_authorisation(String authorised, @Nullable String factor, String answer) {
    assertFound(
        Ask.rule("8614").of(child(episode(made("2024-04-20", authorised, factor)))),
        answer,
        "AssessmentAuthorisationDate, AssessmentFactors, AssessmentActualStartDate");
  }

  @Test
  void each_open_assessment_with_factors_is_a_finding_that_shows_them_all() {
    Asked asked =
        Ask.rule("8614")
            .of(
                child(
                    episode(
                        made("2024-04-20", "2024-05-01", "1A"),
                        made("2024-04-21", null, "1A", "", "2B"),
                        assessment(item("AssessmentFactors", TOO_LONG)),
                        assessment(group("FactorsIdentifiedAtAssessment")))));
    assertThat(asked.found())
        .containsExactly(
            "AssessmentAuthorisationDate (absent) in Assessments#2, AssessmentFactors#2,"
                + " AssessmentFactors#4, AssessmentActualStartDate#2",
            "AssessmentAuthorisationDate (absent) in Assessments#3, AssessmentFactors#5");
  }

  @ParameterizedTest(name = "21 beside [{0}]: {1}")
  @CsvSource({
    "1A, fires",
    "nonsense, fires",
    "' 21', fires",
    "21, passes",
    "'', passes",
    "' ', passes",
    ", passes",
  })
  void none_identified_beside_others(@Nullable String other, String answer) {
    assertFound(
        Ask.rule("8869").of(child(episode(authorised("21", other)))),
        answer,
        "AssessmentFactors#2, AssessmentFactors#1, " + DATES);
    assertFound(
        Ask.rule("8869").of(child(episode(authorised(other, "21")))),
        answer,
        "AssessmentFactors#1, AssessmentFactors#2, " + DATES);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"1A", "", " 21", "210", "2"})
  void factors_without_21_are_not_asked(String factor) {
    assertFound(
        Ask.rule("8869").of(child(episode(authorised(factor, "1B")))), "not applicable", "");
    assertFound(Ask.rule("8869").of(child(episode(assessment()))), "not applicable", "");
  }

  @Test
  void each_other_factor_of_the_same_assessment_is_a_finding() {
    Xml nothing = assessment(item("AssessmentFactors", "21"));
    Xml both =
        assessment(
            item("AssessmentFactors", "1A"),
            item("AssessmentFactors", "21"),
            item("AssessmentFactors", "2B"),
            item("AssessmentFactors", "21"));
    Xml others = assessment(item("AssessmentFactors", "1A"));
    assertThat(Ask.rule("8869").of(child(episode(nothing, both, others))).found())
        .containsExactly(
            "AssessmentFactors#2, AssessmentFactors#3", "AssessmentFactors#4, AssessmentFactors#3");
  }

  @ParameterizedTest(name = "factor [{0}], closed [{1}]: {2}")
  @CsvSource({
    "21, RC8, passes",
    "21, RC9, passes",
    "21, RC1, fires",
    "21, rc8, fires",
    "21, 'RC8 ', fires",
    "21, RC80, fires",
    "21, '', fires",
    "1A, RC1, not applicable",
    "' 21', RC1, not applicable",
    "210, RC1, not applicable",
    "'', RC1, not applicable",
    ", RC1, not applicable",
  })
  void none_identified_and_not_closed_after_assessment(
      @Nullable String factor, String reason, String answer) {
    for (String year : List.of("2022-23", "2024-25", "2026-27")) {
      assertFound(
          Ask.rule("8873Q")
              .in(year)
              .of(child(episode(item("ReasonForClosure", reason), authorised(factor)))),
          answer,
          "AssessmentFactors, ReasonForClosure, " + DATES);
    }
  }

  @Test
  void an_open_episode_is_asked_too_and_one_with_factors_beside_21() {
    assertThat(Ask.rule("8873Q").of(child(episode(), episode(authorised("1A", "21")))).found())
        .containsExactly(
            "AssessmentFactors#2, ReasonForClosure (absent) in CINdetails#2, " + DATES);
  }

  @Test
  void an_episode_with_two_assessments_or_none_is_not_asked() {
    Xml nothing = authorised("21");
    Xml reason = item("ReasonForClosure", "RC1");
    assertFound(
        Ask.rule("8873Q").of(child(episode(reason, nothing, nothing), episode(reason))),
        "not applicable",
        "");
    assertFound(
        Ask.rule("8873Q").of(child(episode(reason, nothing, assessment()))), "not applicable", "");
    assertThat(
            Ask.rule("8873Q").of(child(episode(reason, nothing), episode(reason, nothing))).found())
        .hasSize(2);
  }

  @ParameterizedTest(name = "in {0} authorised [{1}]: {2}")
  @CsvSource({
    "2024-25, 2024-03-31, not applicable",
    "2024-25, 2024-04-01, fires",
    "2024-25, 2024-04-02, fires",
    "2024-25, 2025-03-31, fires",
    "2024-25, 2025-04-01, fires",
    "2024-25, 2031-01-01, fires",
    "2024-25, '', not applicable",
    "2024-25, 2024-05-32, not applicable",
    "2024-25, , not applicable",
    "2022-23, 2022-03-31, not applicable",
    "2022-23, 2022-04-01, fires",
    "2026-27, 2026-03-31, not applicable",
    "2026-27, 2026-04-01, fires",
  })
  void authorised_without_factors(String year, @Nullable String authorised, String answer) {
    Xml none = made("2020-01-01", authorised, "");
    assertFound(
        Ask.rule("8897Q").in(year).of(child(episode(none))), answer, "AssessmentFactors, " + DATES);
    Xml nonsense = made("2020-01-01", authorised, "nonsense");
    assertFound(
        Ask.rule("8897Q").in(year).of(child(episode(nonsense))),
        answer,
        "AssessmentFactors, " + DATES);
    Xml known = made("2020-01-01", authorised, "1A");
    assertFound(
        Ask.rule("8897Q").in(year).of(child(episode(known))),
        answer.equals("fires") ? "passes" : answer,
        "");
  }

  @Test
  void where_a_factor_is_missed_is_shown() {
    Asked asked =
        Ask.rule("8897Q")
            .of(
                child(
                    episode(
                        made("2024-04-20", "2024-05-01", "1A"),
                        made("2024-04-21", "2024-05-02"),
                        assessment(
                            item("AssessmentAuthorisationDate", "2024-05-03"),
                            group("FactorsIdentifiedAtAssessment")))));
    assertThat(asked.found())
        .containsExactly(
            "AssessmentFactors (absent) in Assessments#2, AssessmentActualStartDate#2,"
                + " AssessmentAuthorisationDate#2",
            "AssessmentFactors (absent) in FactorsIdentifiedAtAssessment#2,"
                + " AssessmentAuthorisationDate#3");
  }

  @ParameterizedTest(name = "[{0}]: {1}")
  @CsvSource({
    "1A, passes",
    "24A, passes",
    "18A, passes",
    "19A, passes",
    "1a, fires",
    "' 1A', fires",
    "'1A ', fires",
    "8A, fires",
    "17B, fires",
    "22, fires",
    "nonsense, fires",
  })
  void factor_not_a_code(String factor, String answer) {
    assertFound(
        Ask.rule("8897Q").of(child(episode(authorised(factor)))),
        answer,
        "AssessmentFactors, " + DATES);
  }

  @Test
  void every_published_factor_is_accepted_in_every_year() {
    for (CollectionYear year : CinCensusRules.years()) {
      String[] all =
          CinCensusCodes.ASSESSMENT_FACTORS.inForce(year).stream()
              .map(Code::value)
              .toArray(String[]::new);
      assertThat(all).hasSize(44);
      Xml child = child(episode(made("2020-01-01", year.firstDay().toString(), all)));
      assertFound(Ask.rule("8897Q").in(year.toString()).of(child), "passes", "");
    }
  }

  @Test
  void each_factor_that_is_not_a_code_is_a_finding_and_an_empty_one_beside_others_is_none() {
    Asked asked =
        Ask.rule("8897Q")
            .of(
                child(
                    episode(
                        assessment(
                            item("AssessmentAuthorisationDate", "2024-05-01"),
                            item("AssessmentFactors", "1A"),
                            item("AssessmentFactors", "x"),
                            item("AssessmentFactors", ""),
                            item("AssessmentFactors", TOO_LONG)))));
    assertThat(asked.found())
        .containsExactly(
            "AssessmentFactors#2, AssessmentAuthorisationDate",
            "AssessmentFactors#4, AssessmentAuthorisationDate");
  }

  @Test
  void factors_of_another_episode_do_not_count() {
    Asked asked =
        Ask.rule("8897Q")
            .of(
                child(
                    episode(made("2024-04-20", "2024-05-01", "1A")),
                    episode(made("2024-04-20", "2024-05-01"))));
    assertThat(asked.found())
        .containsExactly(
            "AssessmentFactors (absent) in Assessments#2, AssessmentActualStartDate#2,"
                + " AssessmentAuthorisationDate#2");
  }

  @ParameterizedTest(name = "[{0}] and [{1}]: {2}")
  @CsvSource({
    "1A, 1A, fires",
    "21, 21, fires",
    "nonsense, nonsense, fires",
    "1A, 1a, passes",
    "1A, ' 1A', passes",
    "1A, 1B, passes",
    "1A, '', passes",
    "1A, , passes",
    "'', '', not applicable",
    ", , not applicable",
  })
  void factor_repeated(@Nullable String one, @Nullable String other, String answer) {
    assertFound(
        Ask.rule("8898").of(child(episode(authorised(one, other)))),
        answer,
        "AssessmentFactors#1, AssessmentFactors#2, " + DATES);
  }

  @Test
  void each_repeated_code_is_a_finding_that_shows_every_copy() {
    Asked asked =
        Ask.rule("8898")
            .of(
                child(
                    episode(
                        made("2024-04-20", null, "1A", "2B", "1A", "3C", "2B", "1A"),
                        made("2024-04-21", null, "3C"))));
    assertThat(asked.found())
        .containsExactly(
            "AssessmentFactors#1, AssessmentFactors#3, AssessmentFactors#6,"
                + " AssessmentActualStartDate#1",
            "AssessmentFactors#2, AssessmentFactors#5, AssessmentActualStartDate#1");
  }

  @Test
  void texts_too_long_to_be_read_whole_are_not_taken_for_copies() {
    Xml child = child(episode(authorised(TOO_LONG + "a", TOO_LONG + "b")));
    assertFound(Ask.rule("8898").of(child), "not applicable", "");
  }

  @ParameterizedTest(name = "[{0}]: 8945Q {1}, 8950Q {2}")
  @CsvSource({
    "18A, fires, passes",
    "18a, fires, passes",
    "19A, passes, fires",
    "19a, passes, fires",
    "18B, passes, passes",
    "18C, passes, passes",
    "19B, passes, passes",
    "19C, passes, passes",
    "' 18A', passes, passes",
    "'19A ', passes, passes",
    "18, passes, passes",
    "'', not applicable, not applicable",
    "' ', not applicable, not applicable",
    ", not applicable, not applicable",
  })
  void undivided_abuse(@Nullable String factor, String physical, String sexual) {
    Xml child = child(episode(authorised(factor)));
    assertFound(Ask.rule("8945Q").of(child), physical, "AssessmentFactors, " + DATES);
    assertFound(Ask.rule("8950Q").of(child), sexual, "AssessmentFactors, " + DATES);
  }

  @Test
  void each_undivided_factor_is_a_finding_whatever_the_dates() {
    Xml child =
        child(
            episode(
                made(null, null, "18A", "1A", "18a"),
                made("2010-01-01", "2010-02-01", "19A", "18A")));
    assertThat(Ask.rule("8945Q").of(child).found())
        .containsExactly(
            "AssessmentFactors#1", "AssessmentFactors#3", "AssessmentFactors#5, " + DATES);
    assertThat(Ask.rule("8950Q").of(child).found())
        .containsExactly("AssessmentFactors#4, " + DATES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8614", "8869", "8873Q", "8897Q", "8898", "8945Q", "8950Q"})
  void an_episode_without_an_assessment_is_not_asked(String code) {
    assertFound(Ask.rule(code).of(child(episode(), episode()), child()), "not applicable", "");
  }

  @Test
  void the_period_must_be_known_to_ask_for_factors() {
    Asked asked =
        Ask.rule("8897Q").withoutPeriod().of(child(episode(made("2024-04-20", "2024-05-01"))));
    assertThat(asked.answer()).isEqualTo("not checked");
    assertThat(asked.found()).isEmpty();
  }

  @Test
  void rules_are_in_force_from_the_first_year_but_those_on_undivided_factors() {
    Xml faulty =
        child(
            episode(made(null, null, "21", "18A", "19A", "19A")),
            episode(made("2030-01-01", "2030-02-01")));
    for (String code : List.of("8614", "8869", "8873Q", "8897Q", "8898")) {
      assertThat(Ask.yearsFiring(code, faulty)).as(code).isEqualTo("2022-23 to 2026-27");
    }
    assertThat(Ask.yearsFiring("8945Q", faulty)).isEqualTo("2024-25 to 2026-27");
    assertThat(Ask.yearsFiring("8950Q", faulty)).isEqualTo("2024-25 to 2026-27");
  }

  private static Xml authorised(@Nullable String... factors) {
    return made("2024-04-20", "2024-05-01", factors);
  }

  private static Xml made(
      @Nullable String start, @Nullable String authorised, @Nullable String... factors) {
    List<Xml> parts = new ArrayList<>();
    parts.add(item("AssessmentActualStartDate", start));
    parts.add(item("AssessmentAuthorisationDate", authorised));
    for (String factor : factors) {
      parts.add(item("AssessmentFactors", factor));
    }
    return assessment(parts.toArray(Xml[]::new));
  }

  private static void assertFound(Asked asked, String answer, String found) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(asked.found()).isEqualTo(answer.equals("fires") ? List.of(found) : List.of());
  }
}
