package io.github.throughline.validation.practice.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.throughline.validation.practice.language.Mark.Kind;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLanguageTest {

  private static PlainLanguage of(String text) {
    return PlainLanguage.of(text, List.of("NHS", "GP"), 25);
  }

  private static List<String> marked(String text, Kind kind) {
    return of(text).marks(kind).stream()
        .map(mark -> text.substring(mark.start(), mark.end()))
        .toList();
  }

  @Test
  void words_are_met_whole_and_in_the_plural() {
    assertThat(marked("Contact went well. She paid contactless.", Kind.JARGON))
        .containsExactly("Contact");
    assertThat(marked("Two placements.", Kind.JARGON)).containsExactly("placements");
    assertThat(marked("He was displaced.", Kind.JARGON)).isEmpty();
  }

  @Test
  void the_longest_words_of_the_list_are_met_once() {
    assertThat(marked("After the placement breakdown.", Kind.JARGON))
        .containsExactly("placement breakdown");
  }

  @Test
  void a_mark_has_plain_words() {
    Mark mark = of("Your siblings.").marks().get(0);
    assertThat(mark.findPlainWords()).contains("brothers and sisters");
    assertThat(mark).hasToString("JARGON at 5 to 13");
  }

  @Test
  void letters_are_met_in_capitals_only() {
    assertThat(marked("The IRO came.", Kind.UNEXPLAINED_LETTERS)).containsExactly("IRO");
    assertThat(of("A smart coat and a pa system.").marks()).isEmpty();
    assertThat(marked("Ask the XQZ.", Kind.UNEXPLAINED_LETTERS)).containsExactly("XQZ");
    assertThat(of("Ask your GP or the NHS.").marks()).isEmpty();
  }

  @Test
  void letters_that_are_explained_are_left_alone() {
    assertThat(of("The IRO (the person who checks) came. The IRO left.").marks()).isEmpty();
    assertThat(of("A team near home (XQZ) came. The XQZ left.").marks()).isEmpty();
    assertThat(marked("The IRO left. The IRO (a person) came.", Kind.UNEXPLAINED_LETTERS))
        .as("it is explained too late")
        .hasSize(2);
  }

  @Test
  void a_name_in_law_may_stay_once_it_is_explained_and_other_words_may_not() {
    assertThat(marked("You have a child protection plan.", Kind.JARGON)).hasSize(1);
    assertThat(of("You have a child protection plan: a plan to keep you safe.").marks()).isEmpty();
    assertThat(of("A care order means that a judge decided.").marks()).isEmpty();
    assertThat(marked("A placement, which is a home.", Kind.JARGON)).hasSize(1);
  }

  @Test
  void a_sentence_of_26_words_is_long_and_one_of_25_is_not() {
    String words = "Mum and I go out ".repeat(5).strip();
    assertThat(of(words + ".").marks()).isEmpty();
    assertThat(marked(words + " now.", Kind.LONG_SENTENCE)).hasSize(1);
    assertThat(marked("We saw Dr. Ali. " + words + " now.", Kind.LONG_SENTENCE)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "cat, 1",
    "home, 1",
    "mother, 2",
    "table, 2",
    "family, 3",
    "safe, 1",
    "wanted, 2",
    "helped, 1",
    "I, 1",
    "protection, 3",
    "houses, 2",
    "sister's, 2",
    "people, 2",
  })
  void syllables_are_groups_of_vowels_less_a_silent_e(String word, int expected) {
    assertThat(PlainText.syllables(word)).isEqualTo(expected);
  }

  /** Six words, one sentence, six syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45. */
  @Test
  void the_reading_grade_is_that_of_the_formula() {
    assertThat(of("The cat sat on the mat.").findReadingGrade().getAsDouble())
        .isCloseTo(-1.45, within(0.001));
    // Four words, two sentences, eight syllables: 0.39 × 2 + 11.8 × 2 − 15.59 = 8.79.
    assertThat(of("Mother cooking. Sister reading.").findReadingGrade().getAsDouble())
        .isCloseTo(8.79, within(0.001));
    assertThat(of(" ").findReadingGrade()).isEmpty();
  }

  @Test
  void the_share_is_of_each_hundred_words() {
    assertThat(of("Contact is good for us all now they say it.").jargonPerHundred())
        .isCloseTo(10.0, within(0.001));
    assertThat(of("").jargonPerHundred()).isZero();
  }

  @Test
  void the_plain_words_of_the_list_do_not_forecast_or_grade() {
    Pattern forbidden = Pattern.compile("(?i)\\b(risk|likely|will|score|rank)\\b");
    assertThat(Terms.ALL).hasSizeGreaterThan(200);
    assertThat(Terms.ALL)
        .allSatisfy(
            term -> {
              assertThat(term.plainWords()).isNotBlank().doesNotContainPattern(forbidden);
              assertThat(term.term()).isEqualTo(term.term().strip()).isNotEmpty();
            });
  }
}
