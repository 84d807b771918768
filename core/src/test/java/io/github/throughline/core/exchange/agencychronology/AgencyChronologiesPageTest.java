package io.github.throughline.core.exchange.agencychronology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.words.DateContext;
import io.github.throughline.core.time.words.DateReading;
import io.github.throughline.core.time.words.DatesInWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page says what the code does. */
class AgencyChronologiesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "agency-chronologies.md");
  private static final String FROM_HERE = "<!-- From here on the page is generated. -->\n";

  @Test
  void the_ready_mappings_are_those_of_the_library() throws IOException {
    String page = Files.readString(PAGE);
    String written = page.substring(0, page.indexOf(FROM_HERE));
    String current = written + FROM_HERE + columns() + mappings();
    if (Boolean.getBoolean("throughline.renew")) {
      Files.writeString(PAGE, current);
    }

    assertThat(Files.readString(PAGE))
        .as(
            "docs/agency-chronologies.md is not what the mappings say; renew it with: mvn -q -pl core test -Dtest=AgencyChronologiesPageTest -Dthroughline.renew=true")
        .isEqualTo(current);
  }

  private static String columns() {
    StringBuilder table =
        new StringBuilder("\n## The columns\n\n| name | holds |\n| --- | --- |\n");
    for (TableColumn column : TableColumn.values()) {
      table.append("| `" + column.property() + "` | " + column.meaning() + " |\n");
    }
    return table.toString();
  }

  private static String mappings() {
    StringBuilder tables = new StringBuilder("\n## The ready-made mappings\n");
    for (ReadyMapping ready : ReadyMapping.values()) {
      ChronologyTableMapping mapping = ready.mapping();
      tables.append("\n### `" + ready + "`: " + mapping.name() + "\n\n");
      tables.append("| column | names under which it is found |\n| --- | --- |\n");
      mapping
          .columns()
          .forEach(
              (column, names) ->
                  tables.append(
                      "| `" + column.property() + "` | " + String.join("; ", names) + " |\n"));
      tables.append("\n");
      tables.append(
          "Passing on, where a row says nothing: "
              + (mapping.onwardSharing() == null ? "not recorded" : mapping.onwardSharing())
              + ". How the authors know: "
              + (mapping.directness() == null ? "not recorded" : mapping.directness())
              + ".\n");
    }
    return tables.toString();
  }

  @Test
  void dates_are_read_as_the_page_says() throws IOException {
    DatesInWords dates =
        DatesInWords.in(
            DateContext.dayFirst()
                .withWrittenOn(LocalDate.of(2025, 3, 14))
                .withBirth(UncertainDate.parse("2018-05-10")));
    List<String> rows =
        Files.readString(PAGE)
            .lines()
            .dropWhile(line -> !line.startsWith("| written |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();

    assertThat(rows).hasSizeGreaterThan(20);
    for (String row : rows) {
      String[] cells = row.split("\\|", -1);
      String edtf = cells[2].replace("`", "").strip();
      String written = cells[1].replaceAll("\\(.*\\)", "");
      Stream.of(written.split(",", -1))
          .map(String::strip)
          .forEach(
              text -> {
                DateReading read = dates.read(text);
                assertThat(read.when().toEdtf()).as(text).isEqualTo(edtf);
                assertThat(read.problem()).as(text).isNull();
              });
    }
  }

  @Test
  void the_mapping_on_the_page_is_one() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("```json\n") + "```json\n".length();
    ChronologyTableMapping mapping =
        ChronologyTableMapping.parse(page.substring(start, page.indexOf("```", start)));

    assertThat(mapping.positions()).containsEntry(TableColumn.OUTCOME, 6);
    assertThat(mapping.people()).hasSize(2);
  }
}
