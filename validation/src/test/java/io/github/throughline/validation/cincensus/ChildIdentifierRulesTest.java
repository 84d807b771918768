package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildIdentifierRulesTest {
  private static final String LENGTH_20 = "ABCDEFGHIJ0123456789";

  @ParameterizedTest(name = "identifier [{0}]: {1}")
  @CsvSource({
    "A, passes",
    LENGTH_20 + ", passes",
    LENGTH_20 + "A, fires",
    "'" + LENGTH_20 + " ', fires",
    "'ABCDEFGHIJ 123456789', passes",
    "éééééééééé0123456789, passes",
    "éééééééééé0123456789é, fires",
    "𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜0123456789, passes",
    "'', not applicable",
    "'                         ', not applicable",
    ", not applicable",
  })
  void identifier_is_no_longer_than_20(String id, String answer) {
    assertFound(Ask.rule("1570").of(child(item("LAchildID", id))), answer, "LAchildID");
  }

  @ParameterizedTest(name = "identifier [{0}]: {1}")
  @CsvSource({
    "A, passes",
    "7, passes",
    "DfEX0000001, passes",
    "Zoë1, passes",
    "𝒜, passes",
    LENGTH_20 + "A, passes",
    "A-1, fires",
    "A/1, fires",
    "A.1, fires",
    "A_1, fires",
    "'A 1', fires",
    "' A1', fires",
    "'A1 ', fires",
    "½, fires",
    "'', not applicable",
    "' ', not applicable",
    ", not applicable",
  })
  void identifier_holds_letters_and_digits(String id, String answer) {
    assertFound(Ask.rule("1580").of(child(item("LAchildID", id))), answer, "LAchildID");
  }

  @ParameterizedTest(name = "identifier [{0}]: {1} {2}")
  @CsvSource({
    "A, passes,",
    "?, passes,",
    "'', fires, LAchildID",
    "'   ', fires, LAchildID",
    ", fires, LAchildID (absent) at Child",
  })
  void identifier_is_given(String id, String answer, String found) {
    assertFound(Ask.rule("8500").of(child(item("LAchildID", id))), answer, found);
  }

  @Test
  void an_identifier_too_long_to_be_read_whole_is_too_long_and_not_missing() {
    Xml child = child(item("LAchildID", "A".repeat(10_001)));
    assertThat(Ask.rule("8500").of(child).answer()).isEqualTo("passes");
    assertThat(Ask.rule("1580").of(child).answer()).isEqualTo("passes");
    assertFound(Ask.rule("1570").of(child), "fires", "LAchildID");
  }

  @ParameterizedTest(name = "gender [{0}]: {1} {2}")
  @CsvSource({
    "0, passes,",
    "1, passes,",
    "2, passes,",
    "9, passes,",
    "3, fires, GenderCurrent",
    "M, fires, GenderCurrent",
    "'1 ', fires, GenderCurrent",
    "01, fires, GenderCurrent",
    "'', fires, GenderCurrent",
    "' ', fires, GenderCurrent",
    ", fires, GenderCurrent (absent) at Child",
  })
  void gender_is_a_code(String gender, String answer, String found) {
    for (String year : new String[] {"2022-23", "2023-24"}) {
      assertFound(
          Ask.rule("4180").in(year).of(child(item("GenderCurrent", gender))), answer, found);
    }
  }

  @ParameterizedTest(name = "sex [{0}]: {1} {2}")
  @CsvSource({
    "M, passes,",
    "F, passes,",
    "U, passes,",
    "m, fires, Sex",
    "'M ', fires, Sex",
    "1, fires, Sex",
    "X, fires, Sex",
    "'', fires, Sex",
    "' ', fires, Sex",
    ", fires, Sex (absent) at Child",
  })
  void sex_is_a_code(String sex, String answer, String found) {
    for (String year : new String[] {"2024-25", "2025-26", "2026-27"}) {
      assertFound(Ask.rule("4180").in(year).of(child(item("Sex", sex))), answer, found);
    }
  }

  @Test
  void each_year_looks_at_its_own_item() {
    assertThat(Ask.yearsFiring("4180", child(item("GenderCurrent", "1"))))
        .isEqualTo("2024-25 to 2026-27");
    assertThat(Ask.yearsFiring("4180", child(item("Sex", "F")))).isEqualTo("2022-23 to 2023-24");
    assertThat(
            Ask.yearsFiring(
                "8750",
                child(item("ExpectedPersonBirthDate", "2025-06-01"), item("GenderCurrent", "0"))))
        .isEqualTo("2024-25 to 2026-27");
    assertThat(
            Ask.yearsFiring(
                "8750", child(item("ExpectedPersonBirthDate", "2025-06-01"), item("Sex", "U"))))
        .isEqualTo("2022-23 to 2023-24");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "1570, 2024-25 to 2026-27",
    "1580, 2024-25 to 2026-27",
    "2886Q, 2022-23 to 2026-27",
    "4180, 2022-23 to 2026-27",
    "8500, 2022-23 to 2026-27",
    "8590, 2022-23 to 2026-27",
    "8750, 2022-23 to 2026-27",
  })
  void each_rule_has_its_years_and_needs_no_period(String code, String years) {
    Xml[] children = {
      child(item("LAchildID", LENGTH_20 + "-")),
      child(item("LAchildID", null), item("ExpectedPersonBirthDate", "2025-06-01"))
    };
    assertThat(Ask.yearsFiring(code, children)).isEqualTo(years);
    assertThat(Ask.rule(code).withoutPeriod().of(children).answer()).isEqualTo("fires");
  }

  @Test
  void an_episode_is_enough_whatever_is_in_it() {
    assertThat(Ask.rule("8590").of(child(episode())).answer()).isEqualTo("passes");
    assertThat(Ask.rule("8590").of(child()).found()).containsExactly("LAchildID");
    assertThat(Ask.rule("8590").of(child(item("LAchildID", null))).found())
        .containsExactly("LAchildID (absent) at Child");
  }

  @Test
  void a_child_without_an_episode_does_not_hide_behind_another_of_its_identifier() {
    Asked asked =
        Ask.rule("8590")
            .of(child(item("LAchildID", "A1"), episode()), child(item("LAchildID", "A1")));
    assertThat(asked.found()).containsExactly("LAchildID#2");
    assertThat(asked.outcome().passed()).isEqualTo(1);
  }

  @ParameterizedTest(name = "born [{0}], expected [{1}], gender [{2}] or sex [{3}]: {4}")
  @CsvSource({
    ", 2025-06-01, 0, U, passes",
    "'', 2025-06-01, 0, U, passes",
    "2025-06-31, 2025-06-01, 0, U, passes",
    ", 2025-06-01, 1, F, fires",
    ", 2025-06-01, 9, u, fires",
    ", 2025-06-01, '0 ', 'U ', fires",
    ", 2025-06-01, '', '', fires",
    "2025-06-31, 2025-06-01, 1, M, fires",
    "2025-05-01, 2025-06-01, 1, M, not applicable",
    "2025-05-01, , 1, M, not applicable",
    ", , 1, M, not applicable",
    ", '', 1, M, not applicable",
    ", 2025-06-31, 1, M, not applicable",
  })
  void unborn_child_has_no_gender_and_no_sex(
      String born, String expected, String gender, String sex, String answer) {
    Xml child =
        child(
            item("GenderCurrent", gender),
            item("Sex", sex),
            item("PersonBirthDate", born),
            item("ExpectedPersonBirthDate", expected));
    String rest =
        (born == null ? ", PersonBirthDate (absent)" : ", PersonBirthDate")
            + ", ExpectedPersonBirthDate";
    assertFound(Ask.rule("8750").in("2023-24").of(child), answer, "GenderCurrent" + rest);
    assertFound(Ask.rule("8750").in("2024-25").of(child), answer, "Sex" + rest);
  }

  @Test
  void a_missing_sex_of_an_unborn_child_is_shown_with_the_dates() {
    Xml child = child(item("ExpectedPersonBirthDate", "2025-06-01"));
    assertThat(Ask.rule("8750").of(child).found())
        .containsExactly(
            "Sex (absent), PersonBirthDate (absent), ExpectedPersonBirthDate at ExpectedPersonBirthDate");
    assertThat(Ask.rule("8750").in("2023-24").of(child).found())
        .containsExactly(
            "GenderCurrent (absent), PersonBirthDate (absent), ExpectedPersonBirthDate at ExpectedPersonBirthDate");
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "0, 0, not applicable",
    "0, 1, passes",
    "1, 1, fires",
    "1, 49, fires",
    "1, 50, passes",
    "1, 51, passes",
    "2, 99, fires",
    "2, 100, passes",
    "3, 100, fires",
    "3, 149, fires",
    "3, 150, passes",
  })
  void at_most_2_in_100_are_not_known(int unknown, int all, String answer) {
    assertShare(Ask.rule("2886Q").in("2022-23"), "GenderCurrent", "0", "1", unknown, all, answer);
    assertShare(Ask.rule("2886Q").in("2023-24"), "GenderCurrent", null, "1", unknown, all, answer);
    assertShare(Ask.rule("2886Q").in("2024-25"), "Sex", "U", "F", unknown, all, answer);
    assertShare(Ask.rule("2886Q").in("2026-27"), "Sex", null, "F", unknown, all, answer);
    assertShare(Ask.rule("2886Q").in("2025-26"), "Sex", " ", "F", unknown, all, answer);
  }

  private static void assertShare(
      Ask ask, String name, String unknown, String known, int count, int all, String answer) {
    List<Xml> children = new ArrayList<>(Collections.nCopies(all, child(item(name, known))));
    for (int i = 0; i < count; i++) {
      children.set(i * all / count, child(item(name, unknown)));
    }
    Asked asked = ask.of(children);
    assertThat(asked.answer()).isEqualTo(answer);
    if (answer.equals("fires")) {
      assertThat(asked.found()).containsExactly("whole return");
      assertThat(asked.children()).containsExactly("null");
      assertThat(asked.outcome().found()).isEqualTo(1);
    }
  }

  @ParameterizedTest(name = "in {0} {1} [{2}], expected [{3}]: {4}")
  @CsvSource({
    "2023-24, GenderCurrent, 0, , fires",
    "2023-24, GenderCurrent, 9, , passes",
    "2023-24, GenderCurrent, 7, , passes",
    "2023-24, GenderCurrent, 0, 2025-06-01, passes",
    "2023-24, GenderCurrent, 0, '', fires",
    "2023-24, GenderCurrent, 0, soon, fires",
    "2023-24, Sex, U, , fires",
    "2024-25, Sex, U, , fires",
    "2024-25, Sex, u, , passes",
    "2024-25, Sex, X, , passes",
    "2024-25, Sex, 'U ', , passes",
    "2024-25, Sex, U, 2025-06-01, passes",
    "2024-25, Sex, , 2025-06-01, passes",
    "2024-25, Sex, U, soon, fires",
    "2024-25, GenderCurrent, 1, , fires",
  })
  void not_known_is_missing_or_said_so_of_a_child_not_expected(
      String year, String name, String text, String expected, String answer) {
    Xml child = child(item(name, text), item("ExpectedPersonBirthDate", expected));
    assertThat(Ask.rule("2886Q").in(year).of(child).answer()).isEqualTo(answer);
  }

  private static void assertFound(Asked asked, String answer, String found) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(String.join("; ", asked.found())).isEqualTo(answer.equals("fires") ? found : "");
  }
}
