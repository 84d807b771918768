package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.item;
import static io.github.throughline.validation.cincensus.Xml.plan;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthAndDeathRulesTest {
  @ParameterizedTest(name = "died [{0}], plan [{1}]: {2}")
  @CsvSource({
    "2024-05-02, 2024-05-01, passes",
    "2024-05-02, 2024-05-02, passes",
    "2024-05-02, 2024-05-03, fires",
    "          , 2024-05-03, not applicable",
    "''        , 2024-05-03, not applicable",
    "2024-05-32, 2024-05-03, not applicable",
    "2024-05-02,           , not applicable",
    "2024-05-02, ''        , not applicable",
    "2024-05-02, 2024-06-31, not applicable",
  })
  void plan_starts_and_ends_in_life(String died, String day, String answer) {
    Asked start =
        Ask.rule("4008").of(child(item("PersonDeathDate", died), episode(plan(day, null))));
    Asked end =
        Ask.rule("4009Q").of(child(item("PersonDeathDate", died), episode(plan(null, day))));
    assertThat(start.answer()).isEqualTo(answer);
    assertThat(end.answer()).isEqualTo(answer);
    if (answer.equals("fires")) {
      assertThat(start.found()).containsExactly("CINPlanStartDate, PersonDeathDate");
      assertThat(end.found()).containsExactly("CINPlanEndDate, PersonDeathDate");
    }
  }

  @Test
  void every_plan_of_every_episode_is_looked_at() {
    Xml child =
        child(
            item("PersonDeathDate", "2024-05-02"),
            episode(plan("2024-01-01", "2024-06-01"), plan("2024-06-02", null)),
            episode(),
            episode(plan("2024-07-01", "2024-05-02"), plan(null, "2024-08-01")));
    assertThat(Ask.rule("4008").of(child).found())
        .containsExactly(
            "CINPlanStartDate#2, PersonDeathDate", "CINPlanStartDate#3, PersonDeathDate");
    assertThat(Ask.rule("4009Q").of(child).found())
        .containsExactly("CINPlanEndDate#1, PersonDeathDate", "CINPlanEndDate#3, PersonDeathDate");
  }

  @Test
  void the_end_of_a_plan_is_not_its_start() {
    Xml child =
        child(item("PersonDeathDate", "2024-05-02"), episode(plan("2024-05-01", "2024-05-03")));
    assertThat(Ask.rule("4008").of(child).answer()).isEqualTo("passes");
    assertThat(Ask.rule("4009Q").of(child).answer()).isEqualTo("fires");
  }

  @ParameterizedTest(name = "in {0} born [{1}]: {2}")
  @CsvSource({
    "2024-25, 2025-03-30, passes",
    "2024-25, 2025-03-31, passes",
    "2024-25, 2025-04-01, fires",
    "2022-23, 2023-03-31, passes",
    "2022-23, 2023-04-01, fires",
    "2026-27, 2027-03-31, passes",
    "2026-27, 2027-04-01, fires",
    "2024-25, 2099-02-29, not applicable",
    "2024-25, '', not applicable",
    "2024-25, , not applicable",
  })
  void born_by_the_reference_date(String year, String born, String answer) {
    Asked asked = Ask.rule("8520").in(year).of(child(item("PersonBirthDate", born)));
    assertFound(asked, answer, "PersonBirthDate");
  }

  @ParameterizedTest(name = "born [{0}], expected [{1}]: {2} {3}")
  @CsvSource({
    "2010-06-01, , passes,",
    ", 2025-06-01, passes,",
    "2010-06-01, '', passes,",
    "2010-06-01, soon, passes,",
    "'', 2025-06-01, passes,",
    "2010-06-31, 2025-06-01, passes,",
    "2010-06-01, 2025-06-01, fires, 'PersonBirthDate, ExpectedPersonBirthDate'",
    "2010-06-31, soon, fires, 'PersonBirthDate, ExpectedPersonBirthDate'",
    "'', '', fires, 'PersonBirthDate, ExpectedPersonBirthDate'",
    ", soon, fires, 'PersonBirthDate (absent), ExpectedPersonBirthDate at ExpectedPersonBirthDate'",
    ", , fires, 'PersonBirthDate (absent), ExpectedPersonBirthDate (absent) at Child'",
  })
  void either_born_or_expected(String born, String expected, String answer, String found) {
    Asked asked =
        Ask.rule("8525Q")
            .of(child(item("PersonBirthDate", born), item("ExpectedPersonBirthDate", expected)));
    assertFound(asked, answer, found);
  }

  @ParameterizedTest(name = "in {0} expected [{1}]: {2}")
  @CsvSource({
    "2024-25, 2025-02-28, fires",
    "2024-25, 2025-03-01, passes",
    "2024-25, 2025-03-02, passes",
    "2024-25, 2025-12-30, passes",
    "2024-25, 2025-12-31, passes",
    "2024-25, 2026-01-01, fires",
    "2024-25, 2024-06-01, fires",
    "2024-25, 2026-06-01, fires",
    "2023-24, 2024-02-29, fires",
    "2023-24, 2024-03-01, passes",
    "2022-23, 2023-12-31, passes",
    "2022-23, 2024-01-01, fires",
    "2026-27, 2027-02-28, fires",
    "2026-27, 2027-03-01, passes",
    "2024-25, 2024-02-30, not applicable",
    "2024-25, '', not applicable",
    "2024-25, , not applicable",
  })
  void expected_about_now(String year, String expected, String answer) {
    Asked asked = Ask.rule("8530Q").in(year).of(child(item("ExpectedPersonBirthDate", expected)));
    assertFound(asked, answer, "ExpectedPersonBirthDate");
  }

  @ParameterizedTest(name = "died [{0}], born [{1}]: {2} {3}")
  @CsvSource({
    "2024-05-02, 2024-05-01, passes,",
    "2024-05-02, 2024-05-02, passes,",
    "2024-05-02, 2024-05-03, fires, 'PersonDeathDate, PersonBirthDate'",
    "2024-05-02, , fires, 'PersonDeathDate, PersonBirthDate (absent)'",
    "2024-05-02, '', fires, 'PersonDeathDate, PersonBirthDate'",
    "2024-05-02, 2024-04-31, fires, 'PersonDeathDate, PersonBirthDate'",
    ", 2024-05-03, not applicable,",
    "'', , not applicable,",
    "2024-04-31, 2024-05-03, not applicable,",
    ", , not applicable,",
  })
  void born_before_death(String died, String born, String answer, String found) {
    Asked asked =
        Ask.rule("8535Q").of(child(item("PersonBirthDate", born), item("PersonDeathDate", died)));
    assertFound(asked, answer, found);
  }

  @ParameterizedTest(name = "in {0} died [{1}]: {2}")
  @CsvSource({
    "2024-25, 2024-03-31, fires",
    "2024-25, 2024-04-01, passes",
    "2024-25, 2024-04-02, passes",
    "2024-25, 2025-03-30, passes",
    "2024-25, 2025-03-31, passes",
    "2024-25, 2025-04-01, fires",
    "2022-23, 2022-04-01, passes",
    "2022-23, 2022-03-31, fires",
    "2026-27, 2027-03-31, passes",
    "2026-27, 2027-04-01, fires",
    "2024-25, 2024-04-31, not applicable",
    "2024-25, '', not applicable",
    "2024-25, , not applicable",
  })
  void died_in_the_period(String year, String died, String answer) {
    Asked asked = Ask.rule("8545Q").in(year).of(child(item("PersonDeathDate", died)));
    assertFound(asked, answer, "PersonDeathDate");
  }

  @ParameterizedTest(name = "in {0} born [{1}], closed [{2}]: {3} {4}")
  @CsvSource({
    "2024-25, 2000-03-30, 2025-03-29, passes,",
    "2024-25, 2000-03-30, 2025-03-30, passes,",
    "2024-25, 2000-03-30, 2025-03-31, fires, 'CINclosureDate, PersonBirthDate'",
    "2024-25, 2000-03-30, , fires, 'CINclosureDate (absent) in CINdetails, PersonBirthDate'",
    "2024-25, 2000-03-30, '', fires, 'CINclosureDate, PersonBirthDate'",
    "2024-25, 2000-03-30, 2025-02-29, fires, 'CINclosureDate, PersonBirthDate'",
    "2024-25, 2000-03-31, , not applicable,",
    "2024-25, 2000-04-01, , not applicable,",
    "2024-25, , , not applicable,",
    "2024-25, '', , not applicable,",
    "2024-25, 1990-02-30, , not applicable,",
    "2024-25, 2000-02-29, 2025-02-28, passes,",
    "2024-25, 2000-02-29, 2025-03-01, fires, 'CINclosureDate, PersonBirthDate'",
    "2022-23, 1998-03-30, , fires, 'CINclosureDate (absent) in CINdetails, PersonBirthDate'",
    "2022-23, 1998-03-31, , not applicable,",
    "2026-27, 2002-03-30, , fires, 'CINclosureDate (absent) in CINdetails, PersonBirthDate'",
    "2026-27, 2002-03-31, , not applicable,",
  })
  void closed_by_the_25th_birthday(
      String year, String born, String closed, String answer, String found) {
    Asked asked =
        Ask.rule("8775Q")
            .in(year)
            .of(child(item("PersonBirthDate", born), episode(item("CINclosureDate", closed))));
    assertFound(asked, answer, found);
  }

  @Test
  void each_episode_open_after_the_birthday_is_a_finding_of_its_own() {
    Asked asked =
        Ask.rule("8775Q")
            .of(
                child(
                    item("PersonBirthDate", "1999-01-01"),
                    episode(item("CINclosureDate", "2023-05-01")),
                    episode(item("CINclosureDate", "2024-05-01")),
                    episode()));
    assertThat(asked.found())
        .containsExactly(
            "CINclosureDate#2, PersonBirthDate",
            "CINclosureDate (absent) in CINdetails#3, PersonBirthDate");
  }

  @Test
  void a_person_over_25_without_an_episode_is_left_to_the_rule_on_episodes() {
    assertThat(Ask.rule("8775Q").of(child(item("PersonBirthDate", "1990-01-01"))).answer())
        .isEqualTo("not applicable");
  }

  @ParameterizedTest(name = "{0} needs the period: {1}")
  @CsvSource({
    "4008, false",
    "4009Q, false",
    "8520, true",
    "8525Q, false",
    "8530Q, true",
    "8535Q, false",
    "8545Q, true",
    "8775Q, true",
  })
  void every_rule_holds_in_every_year(String code, boolean needsPeriod) {
    Xml child =
        child(
            item("PersonBirthDate", "4000-01-01"),
            item("ExpectedPersonBirthDate", "1900-01-01"),
            item("PersonDeathDate", "1950-01-01"),
            episode(plan("1960-01-01", "1970-01-01")));
    Xml old = child(item("PersonBirthDate", "1950-01-01"), episode());
    assertThat(Ask.yearsFiring(code, child, old)).isEqualTo("2022-23 to 2026-27");
    assertThat(Ask.rule(code).withoutPeriod().of(child, old).answer())
        .isEqualTo(needsPeriod ? "not checked" : "fires");
  }

  private static void assertFound(Asked asked, String answer, String found) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(String.join("; ", asked.found())).isEqualTo(answer.equals("fires") ? found : "");
  }
}
