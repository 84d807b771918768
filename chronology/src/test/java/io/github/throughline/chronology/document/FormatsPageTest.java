package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists on the page of the formats are what the code says. */
class FormatsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "chronology-formats.md");

  @Test
  void the_page_is_current() throws IOException {
    String page = Files.readString(PAGE);
    page = with(page, "formats", formats());
    page = with(page, "events", columns(TidyColumns.EVENTS));
    page = with(page, "levels", columns(TidyColumns.LEVELS));
    page = with(page, "people", columns(TidyColumns.PEOPLE));

    Golden.check(PAGE, page, "FormatsPageTest");
  }

  private static String with(String page, String name, String list) {
    String start = "<!-- " + name + " -->\n";
    String end = "<!-- /" + name + " -->";
    assertThat(page).contains(start).contains(end);
    return page.substring(0, page.indexOf(start) + start.length())
        + list
        + page.substring(page.indexOf(end));
  }

  private static String formats() {
    StringBuilder table =
        new StringBuilder("\n| name | what, and for whom | file |\n| --- | --- | --- |\n");
    for (ChronologyFormat format : ChronologyFormats.all()) {
      table.append(
          "| `%s` | %s | `%s` |\n".formatted(format.name(), format.purpose(), format.fileSuffix()));
    }
    return table.append('\n').toString();
  }

  private static <T> String columns(List<TidyColumn<T>> columns) {
    StringBuilder table = new StringBuilder("\n| column | what it holds |\n| --- | --- |\n");
    columns.forEach(
        column -> table.append("| `%s` | %s |\n".formatted(column.name(), column.meaning())));
    return table.append('\n').toString();
  }
}
