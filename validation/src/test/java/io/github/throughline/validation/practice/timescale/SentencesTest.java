package io.github.throughline.validation.practice.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sentence that the cases of the tests bring a timescale to write. */
class SentencesTest {
  private static final List<Expectation> ALL = Seen.all();

  /** Words that foretell, grade or blame. */
  private static final Pattern UNKIND =
      Pattern.compile(
          "(?i)\\b(risks?|likely|will|never|scores?|ranks?|fail(ed|s|ure)?|breach(ed)?|fault|blame"
              + "|neglect(ed)?|ignored|poor|bad|wrong|should|must|overdue|refused|non-complian\\w+"
              + "|statutory limit|illegal|unlawful)\\b");

  @Test
  void all_timescales_that_are_worked_out_are_among_them() {
    Set<String> worked =
        Timescales.all().stream()
            .map(Timescale::code)
            .filter(Expectations::isWorkedOut)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(ALL).extracting(one -> one.timescale().code()).containsOnlyElementsOf(worked);
    assertThat(ALL).extracting(one -> one.timescale().code()).containsAll(worked);
  }

  @Test
  void they_are_whole_sentences_without_blame() {
    for (Expectation one : ALL) {
      assertThat(one.says())
          .as(one.toString())
          .matches("(?s)[A-Z].*[^. ]\\.")
          .doesNotContain("null", "  ", "..", " ,", "1 days", "1 weeks", "1 months")
          .doesNotContainPattern(UNKIND)
          .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
      if (one.asks() != null) {
        assertThat(one.asks())
            .as(one.toString())
            .matches("[A-Z].*[?.]")
            .contains("?")
            .doesNotContainPattern(UNKIND);
      }
    }
  }

  @Test
  void no_sentence_is_longer_than_forty_words_beside_its_source() {
    for (Expectation one : ALL) {
      for (String sentence : one.says().split("(?<=\\.) (?=[A-Z])")) {
        if (!sentence.startsWith("The limit is that of")
            && !sentence.startsWith("That limit is said to be in")) {
          assertThat(sentence.split(" ")).as(sentence).hasSizeLessThanOrEqualTo(40);
        }
      }
    }
  }

  /** Only what was missed, is of law or guidance and was checked is cited, with its section. */
  @Test
  void only_a_checked_limit_of_law_or_guidance_is_said_to_be_missed_and_where_it_stands() {
    for (Expectation one : ALL) {
      boolean isMissed =
          one.state() == ExpectationState.MISSED
              || one.state() == ExpectationState.MISSED_WITH_REASON;
      boolean isCited = isMissed && one.timescale().mayBeCalledMissed();

      assertThat(one.citation() != null).as(one + ": " + one.says()).isEqualTo(isCited);
      assertThat(one.claimsMissedLimit())
          .as(one.toString())
          .isEqualTo(isCited && one.state() == ExpectationState.MISSED);
      assertThat(one.says().contains("The limit is that of ")).as(one.says()).isEqualTo(isCited);
      if (isCited) {
        assertThat(one.timescale().section()).as(one.toString()).isNotBlank();
        assertThat(one.citation())
            .startsWith(one.timescale().document())
            .endsWith(one.timescale().section());
        assertThat(one.says()).contains(String.valueOf(one.citation()));
      }
    }
  }

  @Test
  void what_is_local_is_called_so_and_never_law() {
    for (Expectation one : ALL) {
      boolean isMissed =
          one.state() == ExpectationState.MISSED
              || one.state() == ExpectationState.MISSED_WITH_REASON;
      if (one.timescale().isLocal()) {
        assertThat(one.says())
            .as(one.toString())
            .doesNotContainPattern("(?i)\\b(statutory|law|regulations?|Act|guidance|limit is)\\b");
        assertThat(one.says().contains("That is a local standard"))
            .as(one + ": " + one.says())
            .isEqualTo(isMissed);
      } else if (isMissed && !one.timescale().mayBeCalledMissed()) {
        assertThat(one.says()).contains("it has not been checked, so nothing is claimed to be");
      }
    }
  }

  @Test
  void a_question_is_asked_of_what_was_missed_without_a_reason_and_of_nothing_else() {
    for (Expectation one : ALL) {
      assertThat(one.asks() != null)
          .as(one.toString())
          .isEqualTo(one.state() == ExpectationState.MISSED);
    }
  }

  @Test
  void the_record_that_set_the_clock_is_always_among_the_evidence() {
    for (Expectation one : ALL) {
      assertThat(one.evidence()).as(one.toString()).contains(one.clock().record());
    }
  }
}
