package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.assessment;
import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.time.CollectionYear;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentRulesTest {
  @ParameterizedTest(name = "referred [{0}], started [{1}]: {2}")
  @CsvSource({
    "2024-05-02, 2024-05-01, fires",
    "2024-05-01, 2024-05-01, passes",
    "2024-05-01, 2024-05-02, passes",
    "          , 2024-05-01, not applicable",
    "''        , 2024-05-01, not applicable",
    "2024-05-32, 2024-05-01, not applicable",
    "2024-05-02,           , not applicable",
    "2024-05-02, ''        , not applicable",
    "2024-05-02, 2024-04-31, not applicable",
  })
  void starts_before_referral(@Nullable String referred, @Nullable String started, String answer) {
    Asked asked =
        Ask.rule("1103")
            .of(child(episode(item("CINreferralDate", referred), dated(started, null))));
    assertFound(asked, answer, "AssessmentActualStartDate, CINreferralDate");
  }

  @Test
  void each_assessment_is_compared_with_the_referral_of_its_own_episode() {
    Asked asked =
        Ask.rule("1103")
            .of(
                child(
                    episode(
                        item("CINreferralDate", "2024-05-02"),
                        dated("2024-05-01", null),
                        dated("2024-05-02", null),
                        dated("2024-04-01", null)),
                    episode(item("CINreferralDate", "2024-04-01"), dated("2024-05-01", null))));
    assertThat(asked.found())
        .containsExactly(
            "AssessmentActualStartDate#1, CINreferralDate#1",
            "AssessmentActualStartDate#3, CINreferralDate#1");
  }

  @ParameterizedTest(name = "started [{0}], authorised [{1}]: {2}")
  @CsvSource({
    "2024-05-02, 2024-05-01, fires",
    "2024-05-01, 2024-05-01, passes",
    "2024-05-01, 2024-05-02, passes",
    "          , 2024-05-01, not applicable",
    "''        , 2024-05-01, not applicable",
    "2024-05-32, 2024-05-01, not applicable",
    "2024-05-02,           , not applicable",
    "2024-05-02, ''        , not applicable",
    "2024-05-02, 2024-04-31, not applicable",
  })
  void authorised_before_start(
      @Nullable String started, @Nullable String authorised, String answer) {
    assertFound(
        Ask.rule("8608").of(child(episode(dated(started, authorised)))),
        answer,
        "AssessmentAuthorisationDate, AssessmentActualStartDate");
  }

  @Test
  void the_authorisation_of_one_assessment_is_not_compared_with_the_start_of_another() {
    Xml one = dated("2024-05-01", "2024-05-02");
    Xml later = dated("2024-05-03", "2024-05-04");
    assertFound(Ask.rule("8608").of(child(episode(one, later), episode(one))), "passes", "");
  }

  /** The 45th working day before each reference date, Good Friday 2024 and all others left out. */
  @ParameterizedTest(name = "in {0} {1} fires, {2} passes")
  @CsvSource({
    "2022-23, 2023-01-26, 2023-01-27",
    "2023-24, 2024-01-25, 2024-01-26",
    "2024-25, 2025-01-26, 2025-01-27",
    "2025-26, 2026-01-26, 2026-01-27",
    "2026-27, 2027-01-24, 2027-01-25",
  })
  void open_too_long(String year, String dayBefore, String day) {
    String found = "AssessmentActualStartDate, AssessmentAuthorisationDate (absent)";
    assertFound(
        Ask.rule("8670Q").in(year).of(child(episode(dated(dayBefore, null)))), "fires", found);
    assertFound(Ask.rule("8670Q").in(year).of(child(episode(dated(day, null)))), "passes", "");
  }

  @ParameterizedTest(name = "started [{0}], authorised [{1}]: {2}")
  @CsvSource({
    "2025-01-24, '', fires",
    "2025-01-26, '', fires",
    "2025-01-27, '', passes",
    "2025-01-28, '', passes",
    "2025-03-31, '', passes",
    "2025-05-01, '', passes",
    "2001-01-01, '', fires",
    "2025-01-24, ' ', fires",
    "2025-01-24, 2025-02-30, fires",
    "2025-01-24, 2025-03-30, not applicable",
    "2025-01-24, 2025-05-01, not applicable",
    "2025-01-24, 1999-01-01, not applicable",
    "'', '', not applicable",
    "2025-01-32, '', not applicable",
    ", '', not applicable",
  })
  void an_assessment_is_open_too_long_only_if_it_is_open(
      @Nullable String started, String authorised, String answer) {
    assertFound(
        Ask.rule("8670Q").of(child(episode(dated(started, authorised)))),
        answer,
        "AssessmentActualStartDate, AssessmentAuthorisationDate");
  }

  @ParameterizedTest(name = "in {0} on [{1}]: 8696 {2}, 8736 {3}")
  @CsvSource({
    "2024-25, 2024-03-31, fires, fires",
    "2024-25, 2024-04-01, passes, passes",
    "2024-25, 2024-04-02, passes, passes",
    "2024-25, 2025-03-30, passes, passes",
    "2024-25, 2025-03-31, passes, passes",
    "2024-25, 2025-04-01, fires, fires",
    "2024-25, '', not applicable, fires",
    "2024-25, ' ', not applicable, fires",
    "2024-25, 2024-05-32, not applicable, fires",
    "2022-23, 2022-03-31, fires, fires",
    "2022-23, 2022-04-01, passes, passes",
    "2022-23, 2023-03-31, passes, passes",
    "2022-23, 2023-04-01, fires, fires",
    "2026-27, 2026-03-31, fires, fires",
    "2026-27, 2026-04-01, passes, passes",
    "2026-27, 2027-03-31, passes, passes",
    "2026-27, 2027-04-01, fires, fires",
  })
  void authorised_or_else_started_in_the_period(
      String year, String day, String authorised, String open) {
    assertFound(
        Ask.rule("8696").in(year).of(child(episode(dated("2020-01-01", day)))),
        authorised,
        "AssessmentAuthorisationDate");
    assertFound(
        Ask.rule("8736").in(year).of(child(episode(dated(day, "")))),
        open,
        "AssessmentActualStartDate, AssessmentAuthorisationDate");
    assertFound(
        Ask.rule("8736").in(year).of(child(episode(dated(day, "2020-01-32")))),
        open,
        "AssessmentActualStartDate, AssessmentAuthorisationDate");
    assertFound(
        Ask.rule("8736").in(year).of(child(episode(dated(day, "2020-01-01")))),
        "not applicable",
        "");
  }

  @Test
  void an_open_assessment_without_a_start_is_shown_where_it_begins() {
    Asked asked =
        Ask.rule("8736").of(child(episode(dated("2024-05-01", "2024-05-02"), assessment())));
    assertThat(asked.found())
        .containsExactly(
            "AssessmentActualStartDate (absent), AssessmentAuthorisationDate (absent)"
                + " at Assessments#2");
    assertThat(Ask.rule("8696").of(child(episode(assessment()))).answer())
        .isEqualTo("not applicable");
  }

  /** Y is the other assessment; X is authorised before it starts and so fills no days itself. */
  @ParameterizedTest(name = "in {0} X [{1}], Y [{2}] to [{3}]: {4}")
  @CsvSource({
    "2024-25, 2024-04-30, 2024-05-01, 2024-05-03, passes",
    "2024-25, 2024-05-01, 2024-05-01, 2024-05-03, fires",
    "2024-25, 2024-05-02, 2024-05-01, 2024-05-03, fires",
    "2024-25, 2024-05-03, 2024-05-01, 2024-05-03, fires",
    "2024-25, 2024-05-04, 2024-05-01, 2024-05-03, passes",
    "2024-25, 2024-05-01, 2024-05-01, 2024-05-01, fires",
    "2024-25, 2024-05-02, 2024-05-03, 2024-05-01, passes",
    "2024-25, 2024-04-30, 2024-05-01, '', passes",
    "2024-25, 2024-05-01, 2024-05-01, '', fires",
    "2024-25, 2025-03-30, 2024-05-01, '', fires",
    "2024-25, 2025-03-31, 2024-05-01, '', fires",
    "2024-25, 2025-04-01, 2024-05-01, '', passes",
    "2024-25, 2025-03-31, 2024-05-01, 2025-02-29, fires",
    "2024-25, '', 2024-05-01, 2024-05-03, not applicable",
    "2024-25, 2024-05-32, 2024-05-01, 2024-05-03, not applicable",
    "2024-25, 2024-05-02, '', 2024-05-03, not applicable",
    "2024-25, 2024-05-02, , 2024-05-03, not applicable",
    "2024-25, 2024-05-02, 2024-05-32, 2024-05-03, not applicable",
    "2022-23, 2023-03-31, 2022-05-01, '', fires",
    "2022-23, 2023-04-01, 2022-05-01, '', passes",
    "2026-27, 2027-03-31, 2022-05-01, '', fires",
    "2026-27, 2027-04-01, 2022-05-01, '', passes",
  })
  void assessments_overlap(
      String year, String x, @Nullable String y, String authorised, String answer) {
    Xml starting = dated(x, "2000-01-01");
    Xml other = dated(y, authorised);
    assertFound(
        Ask.rule("8863Q").in(year).of(child(episode(starting, other))),
        answer,
        "AssessmentActualStartDate#1, AssessmentActualStartDate#2, AssessmentAuthorisationDate#2");
    assertFound(
        Ask.rule("8863Q").in(year).of(child(episode(other, starting))),
        answer,
        "AssessmentActualStartDate#2, AssessmentActualStartDate#1, AssessmentAuthorisationDate#1");
  }

  @Test
  void two_assessments_with_the_same_dates_are_two() {
    Xml done = dated("2024-05-01", "2024-05-03");
    assertThat(Ask.rule("8863Q").of(child(episode(done, done))).found())
        .containsExactly(
            "AssessmentActualStartDate#1, AssessmentActualStartDate#2,"
                + " AssessmentAuthorisationDate#2",
            "AssessmentActualStartDate#2, AssessmentActualStartDate#1,"
                + " AssessmentAuthorisationDate#1");
    Xml open = dated("2024-05-01", null);
    assertThat(Ask.rule("8863Q").of(child(episode(open, open))).found())
        .containsExactly(
            "AssessmentActualStartDate#1, AssessmentActualStartDate#2,"
                + " AssessmentAuthorisationDate (absent) in Assessments#2",
            "AssessmentActualStartDate#2, AssessmentActualStartDate#1,"
                + " AssessmentAuthorisationDate (absent) in Assessments#1");
  }

  @Test
  void assessments_of_two_episodes_may_overlap() {
    Xml open = episode(dated("2024-05-01", null));
    assertFound(Ask.rule("8863Q").of(child(open, open), child(open)), "not applicable", "");
    assertFound(Ask.rule("8896").of(child(open, open), child(open)), "passes", "");
  }

  @ParameterizedTest(name = "authorised [{0}] and [{1}]: {2}")
  @CsvSource({
    "'', '', fires",
    "2024-05-32, '', fires",
    "'', soon, fires",
    "2024-05-02, '', passes",
    "'', 2024-05-02, passes",
    "2024-05-02, 2024-05-02, passes",
  })
  void several_open_assessments(String one, String other, String answer) {
    assertFound(
        Ask.rule("8896").of(child(episode(dated("2024-05-01", one), dated("2024-06-01", other)))),
        answer,
        "AssessmentAuthorisationDate#1, AssessmentActualStartDate#1,"
            + " AssessmentAuthorisationDate#2, AssessmentActualStartDate#2");
  }

  @Test
  void only_the_open_assessments_are_shown_and_once_for_each_episode() {
    Xml open = dated("2024-05-01", null);
    Xml done = dated("2024-05-01", "2024-05-02");
    Asked asked =
        Ask.rule("8896")
            .of(child(episode(open, done, assessment(), done), episode(done, open), episode()));
    assertThat(asked.found())
        .containsExactly(
            "AssessmentAuthorisationDate (absent) in Assessments#1, AssessmentActualStartDate#1,"
                + " AssessmentAuthorisationDate (absent) in Assessments#3");
  }

  @Test
  void findings_of_one_episode_are_bounded() {
    Xml[] open = Stream.generate(() -> dated("2024-05-01", null)).limit(1_500).toArray(Xml[]::new);
    assertThat(Ask.rule("8863Q").of(child(episode(open))).findings())
        .hasSize(OverlapCheck.MOST_FINDINGS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1103", "8608", "8670Q", "8696", "8736", "8863Q", "8896"})
  void an_episode_without_an_assessment_is_not_asked(String code) {
    Xml empty = episode(item("CINreferralDate", "2024-05-01"));
    assertFound(Ask.rule(code).of(child(empty, empty), child()), "not applicable", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8670Q", "8696", "8736", "8863Q"})
  void a_rule_on_the_period_is_not_asked_when_the_period_is_not_known(String code) {
    Asked asked =
        Ask.rule(code)
            .withoutPeriod()
            .of(
                child(
                    episode(
                        dated("1999-01-01", null),
                        dated("1999-01-01", null),
                        dated("1999-01-01", "1999-01-02"))));
    assertThat(asked.answer()).isEqualTo("not checked");
    assertThat(asked.found()).isEmpty();
  }

  @Test
  void every_rule_is_in_force_from_the_first_year() {
    for (CollectionYear year : CinCensusRules.years()) {
      String day = year.firstDay().minusDays(1).toString();
      Xml child =
          child(
              episode(
                  item("CINreferralDate", "2030-01-01"),
                  dated(day, null),
                  dated(day, null),
                  dated(day, "1999-01-01")));
      for (String code : List.of("1103", "8608", "8670Q", "8696", "8736", "8863Q", "8896")) {
        assertThat(Ask.rule(code).in(year.toString()).of(child).answer())
            .as("%s in %s", code, year)
            .isEqualTo("fires");
      }
    }
  }

  private static Xml dated(@Nullable String start, @Nullable String authorised) {
    return assessment(
        item("AssessmentActualStartDate", start), item("AssessmentAuthorisationDate", authorised));
  }

  private static void assertFound(Asked asked, String answer, String found) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(asked.found()).isEqualTo(answer.equals("fires") ? List.of(found) : List.of());
  }
}
