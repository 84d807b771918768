package io.github.throughline.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.throughline.core.time.CollectionYear;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {
  private static final CollectionYear Y2019_20 = CollectionYear.ending(2020);
  private static final CollectionYear Y2020_21 = CollectionYear.ending(2021);
  private static final CollectionYear Y2021_22 = CollectionYear.ending(2022);
  private static final CollectionYear Y2022_23 = CollectionYear.ending(2023);

  /** B was something else before 2022-23, C went away for a year, D has yet to come. */
  private static final CodeList LETTERS =
      CodeList.of(
          "letters",
          "Letter",
          List.of(
              new Code("A", "first", Y2020_21, null),
              new Code("B", "second", Y2020_21, Y2021_22),
              new Code("B", "also second", Y2022_23, null),
              new Code("C", "third", Y2020_21, Y2020_21),
              new Code("C", "third", Y2022_23, null),
              new Code("D", "fourth", Y2022_23, null)));

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "A, 2019-20,",
    "A, 2020-21, first",
    "A, 2030-31, first",
    "B, 2020-21, second",
    "B, 2021-22, second",
    "B, 2022-23, also second",
    "C, 2020-21, third",
    "C, 2021-22,",
    "C, 2022-23, third",
    "D, 2021-22,",
    "D, 2022-23, fourth",
    "a, 2020-21,",
    "'A ', 2020-21,",
    "'', 2020-21,",
    "AB, 2020-21,",
  })
  void every_question_gives_the_same_answer_for_a_year(String value, String label, String meaning) {
    CollectionYear year = CollectionYear.parse(label);
    assertThat(LETTERS.contains(value, year)).isEqualTo(meaning != null);
    assertThat(LETTERS.findMeaning(value, year).orElse(null)).isEqualTo(meaning);
    assertThat(LETTERS.inForce(year).stream().filter(code -> code.value().equals(value)))
        .extracting(Code::meaning)
        .isEqualTo(meaning == null ? List.of() : List.of(meaning));
    if (meaning != null) {
      assertThat(LETTERS.get(value, year).meaning()).isEqualTo(meaning);
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> LETTERS.get(value, year));
    }
  }

  @Test
  void a_code_of_any_year_was_ever_contained() {
    assertThat(List.of("A", "B", "C", "D")).allMatch(LETTERS::everContained);
    assertThat(List.of("a", "E", "", "A ")).noneMatch(LETTERS::everContained);
  }

  @Test
  void codes_keep_the_order_in_which_they_are_published() {
    assertThat(LETTERS.codes())
        .extracting(Code::value)
        .containsExactly("A", "B", "B", "C", "C", "D");
    assertThat(LETTERS.inForce(Y2022_23))
        .extracting(Code::value)
        .containsExactly("A", "B", "C", "D");
    assertThat(LETTERS.inForce(Y2019_20)).isEmpty();
  }

  @Test
  void later_changes_to_the_codes_it_was_made_from_do_not_reach_it() {
    List<Code> codes = new ArrayList<>(LETTERS.codes());
    CodeList list = CodeList.of("letters", "Letter", codes);
    codes.clear();
    assertThat(list.codes()).isEqualTo(LETTERS.codes());
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "E      | 2020-21 | a text of length 1. That year has A, B, C",
        "''     | 2020-21 | a text of length 0. That year has A, B, C",
        "' a '  | 2022-23 | a text of length 3 that differs from A only in its case or spaces."
            + " That year has A, B, C, D",
        "D      | 2021-22 | D is valid from 2022-23. That year has A, B",
        "C      | 2021-22 | C is valid 2020-21 to 2020-21 and from 2022-23. That year has A, B",
        "A      | 2019-20 | A is valid from 2020-21. That year has no codes in this list",
      })
  void an_unknown_code_is_refused_with_the_codes_of_the_year(
      String value, String year, String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LETTERS.get(value, CollectionYear.parse(year)))
        .withMessage("Not a code of Letter of letters in %s: %s".formatted(year, words));
  }

  @Test
  void text_that_is_no_code_is_not_repeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LETTERS.get("Mary Jane", Y2020_21))
        .withMessageNotContaining("Mary");
  }

  @Test
  void a_long_list_is_told_by_its_number_and_ends() {
    CodeList fifty = numbers(50);
    CodeList fiftyOne = numbers(51);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fifty.get("x", Y2020_21))
        .withMessageContaining("That year has 1, 2, 3")
        .withMessageEndingWith("49, 50");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fiftyOne.get("x", Y2020_21))
        .withMessageEndingWith("That year has 51 codes, from 1 to 51");
  }

  @ParameterizedTest(name = "{0} to {1}, then {2} to {3}")
  @CsvSource({
    "2020-21, 2021-22, 2021-22, 2022-23",
    "2021-22, 2022-23, 2020-21, 2021-22",
    "2020-21,        , 2022-23,        ",
    "2022-23,        , 2020-21,        ",
    "2020-21, 2022-23, 2021-22, 2021-22",
    "2020-21, 2020-21, 2020-21, 2020-21",
  })
  void a_code_cannot_have_two_meanings_in_one_year(
      String from, String through, String otherFrom, String otherThrough) {
    List<Code> codes = List.of(code(from, through), code(otherFrom, otherThrough));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeList.of("letters", "Letter", codes))
        .withMessage("Letter of letters has code A twice in one year");
  }

  @Test
  void a_list_without_codes_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeList.of("letters", "Letter", List.of()))
        .withMessage("Letter of letters has no codes");
  }

  @Test
  void a_group_has_the_years_of_its_codes() {
    CodeList group = LETTERS.only("ends of the list", "D", "A");
    assertThat(group.name()).isEqualTo("ends of the list");
    assertThat(group.standard()).isEqualTo("letters");
    assertThat(group).hasToString("ends of the list of letters");
    assertThat(group.contains("A", Y2021_22)).isTrue();
    assertThat(group.contains("D", Y2021_22)).isFalse();
    assertThat(group.contains("D", Y2022_23)).isTrue();
    assertThat(group.contains("B", Y2022_23)).isFalse();
    assertThat(group.codes()).extracting(Code::value).containsExactly("A", "D");
  }

  @Test
  void a_group_and_what_it_leaves_out_make_the_list() {
    CodeList some = LETTERS.only("some", "B", "C");
    CodeList others = LETTERS.without("others", "B", "C");
    List<Code> together = new ArrayList<>(some.codes());
    together.addAll(others.codes());
    assertThat(together).containsExactlyInAnyOrderElementsOf(LETTERS.codes());
    assertThat(others.codes()).extracting(Code::value).containsExactly("A", "D");
  }

  @ParameterizedTest
  @ValueSource(strings = {"E", "a", ""})
  void a_group_cannot_name_what_was_never_a_code(String value) {
    String message =
        "The group \"some\" names %s, which Letter of letters never had".formatted(value);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LETTERS.only("some", "A", value))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LETTERS.without("some", "A", value))
        .withMessage(message);
  }

  @Test
  void a_group_of_nothing_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> LETTERS.only("none"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LETTERS.without("none", "A", "B", "C", "D"));
  }

  private static Code code(String from, String through) {
    return new Code(
        "A",
        "meaning",
        CollectionYear.parse(from),
        through == null ? null : CollectionYear.parse(through));
  }

  private static CodeList numbers(int count) {
    return CodeList.of(
        "numbers",
        "Number",
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> new Code(String.valueOf(i), "number", Y2020_21, null))
            .toList());
  }
}
