package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.SchemaVersion;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.value.Extensions;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "json.md");

  private static String example() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("```json\n") + "```json\n".length();
    return page.substring(start, page.indexOf("```", start));
  }

  @Test
  void the_example_is_read_whole_and_written_back() throws IOException {
    CaseFile file = DocumentFormat.CASE_FILE.read(example());
    SignificantEvent event = file.events().get(0);

    assertThat(EventType.all()).containsAll(event.types());
    assertThat(event.extensions()).isEqualTo(Map.of("localPriority", new BigDecimal("1.50")));
    assertThat(file.child().findIdentifier("la-child-id")).contains("TEST0001");
    assertThat(DocumentFormat.CASE_FILE.write(file)).isEqualTo(Trees.write(Trees.read(example())));
  }

  @Test
  void the_page_gives_the_version_the_limits_and_the_kinds_of_plan() throws IOException {
    String page = Files.readString(PAGE).replaceAll("\\s+", " ");

    assertThat(page)
        .contains("current version, " + SchemaVersion.CURRENT + ".")
        .contains(
            String.format(
                Locale.ROOT,
                "%,d characters in a document or line, %,d in a text, %,d in a name or a number,"
                    + " and %d levels",
                Limits.DOCUMENT,
                Limits.TEXT,
                Limits.NAME,
                Extensions.MAX_DEPTH));
    assertThat(Limits.NUMBER).isEqualTo(Limits.NAME);
    PlanCodec.KINDS.keySet().forEach(kind -> assertThat(page).contains("`" + kind + "`"));
    WhenCodec.NAMES.forEach(name -> assertThat(page).contains("`" + name + "`"));
  }
}
