package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronologyMarkdownTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "3 March 2021, seen. -> 3 March 2021, seen.",
        "3. March -> 3\\. March",
        "12) twelve -> 12\\) twelve",
        "- a list -> \\- a list",
        "well-being -> well-being",
        "# number -> \\# number",
        "a*b_c -> a\\*b\\_c",
        "<b> & [x](y) -> \\<b\\> \\& \\[x\\](y)",
        "https://example.org -> https\\://example.org",
        "See www.example.org. -> See www\\.example.org.",
        "a|b~c`d\\e -> a\\|b\\~c\\`d\\\\e",
      })
  void only_what_could_mean_something_is_escaped(String text, String escaped) {
    assertThat(ChronologyMarkdown.escaped(text)).isEqualTo(escaped);
  }
}
