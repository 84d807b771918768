package io.github.throughline.core.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void half_a_pair_is_replaced_and_whole_pairs_are_kept() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = Utf8.writer(bytes)) {
      out.write("Zoë \uD83D\uDE00 \uD83D \uDE00?");
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Zoë \uD83D\uDE00 \uFFFD \uFFFD?");
  }
}
