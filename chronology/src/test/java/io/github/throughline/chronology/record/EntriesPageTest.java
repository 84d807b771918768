package io.github.throughline.chronology.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EntriesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "chronology-entries.md");

  @Test
  void the_page_is_current() throws IOException {
    String written = EntriesPage.write();
    if (Boolean.getBoolean("throughline.renew")) {
      Files.writeString(PAGE, written);
    }
    assertThat(Files.readString(PAGE))
        .as(
            "docs/chronology-entries.md is not what the kinds say; the page itself says how to renew it")
        .isEqualTo(written);
  }

  @Test
  void no_cell_of_the_page_breaks_its_table() {
    String[] lines = EntriesPage.write().split("\n");
    int columns = 0;
    for (String line : lines) {
      int bars = line.length() - line.replace("|", "").length();
      if (bars == 0) {
        columns = 0;
      } else if (columns == 0) {
        columns = bars;
      } else {
        assertThat(bars).as(line).isEqualTo(columns);
      }
    }
  }
}
