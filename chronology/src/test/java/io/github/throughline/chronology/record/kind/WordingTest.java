package io.github.throughline.chronology.record.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.value.FreeText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Amy was late|Amy was late.",
        "Amy was late.|Amy was late.",
        "Was Amy late?|Was Amy late?",
        "Amy said \"no\"|Amy said \"no\".",
        "Amy said \"No.\"|Amy said \"No.\"",
        "Amy said \u201cNo!\u201d|Amy said \u201cNo!\u201d",
        "Late (again.)|Late (again.)",
        "Late (again)|Late (again).",
        "And then\u2026|And then\u2026",
        "` late `|late."
      })
  void a_sentence_has_one_stop(String part, String sentence) {
    assertThat(Wording.sentences(List.of(part))).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No further action|No further action: asked the school.|No further action: asked the school.",
        "Late|Late|Late.",
        "Referral|Referrals came twice|Referral. Referrals came twice.",
        "Late|Never late|Late. Never late."
      })
  void what_another_part_says_in_full_is_not_said_twice(String one, String two, String said) {
    assertThat(Wording.sentences(List.of(one, two))).isEqualTo(said);
  }

  @Test
  void nothing_gives_nothing() {
    assertThat(Wording.sentences(List.of())).isEmpty();
    assertThat(Wording.sentences(List.of(" "))).isEmpty();
    assertThat(Wording.text("")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Late.|Hungry.|Late. [Hungry.]",
        "Late and hungry.|late.|Late and hungry.",
        "Late.|Amy was late and hungry.|Amy was late and hungry.",
        "Late.||Late.",
        "|Late.|Late."
      })
  void of_two_accounts_both_are_kept_unless_one_has_all_of_the_other(
      String one, String two, String both) {
    assertThat(Wording.both(text(one), text(two))).isEqualTo(FreeText.of(both));
  }

  private static FreeText text(String words) {
    return words == null ? null : FreeText.of(words);
  }

  @Test
  void names_in_a_row() {
    assertThat(Wording.list(List.of())).isEmpty();
    assertThat(Wording.list(List.of("Amy"))).isEqualTo("Amy");
    assertThat(Wording.list(List.of("Amy", "Jay"))).isEqualTo("Amy and Jay");
    assertThat(Wording.list(List.of("Amy", "Jay", "Kai"))).isEqualTo("Amy, Jay and Kai");
  }
}
