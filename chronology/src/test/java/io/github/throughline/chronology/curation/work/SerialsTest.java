package io.github.throughline.chronology.curation.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SerialsTest {
  @Test
  void the_first_filing_counts_from_one() {
    assertThat(Serials.of(List.of("a", "b"), Map.of()))
        .containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));
  }

  @Test
  void what_comes_between_gets_a_letter_and_what_comes_after_the_next_number() {
    assertThat(Serials.of(List.of("x", "a", "y", "z", "b", "c"), Map.of("a", "1", "b", "2")))
        .containsExactly(
            Map.entry("x", "0A"),
            Map.entry("a", "1"),
            Map.entry("y", "1A"),
            Map.entry("z", "1B"),
            Map.entry("b", "2"),
            Map.entry("c", "3"));
  }

  @Test
  void a_number_whose_entry_is_gone_is_not_given_again() {
    assertThat(Serials.of(List.of("a", "n"), Map.of("a", "1", "gone", "2")))
        .containsEntry("n", "3");
  }

  @Test
  void letters_go_on_after_z() {
    assertThat(List.of(1, 26, 27, 52, 53, 703).stream().map(Serials::letters))
        .containsExactly("A", "Z", "AA", "AZ", "BA", "AAA");
  }

  @Test
  void a_text_that_is_no_number_is_passed_over() {
    assertThat(Serials.of(List.of("a", "b"), Map.of("a", "first"))).containsEntry("b", "1");
  }
}
