package io.github.throughline.core.exchange.agencychronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.exchange.UnreadableReturnException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "UTF-8, false, UTF-8, false",
    "UTF-8, true, UTF-8, false",
    "UTF-16LE, true, UTF-16LE, false",
    "UTF-16BE, true, UTF-16BE, false",
    "windows-1252, false, windows-1252, true",
  })
  void the_encoding_is_concluded_and_said(
      String charset, boolean mark, String concluded, boolean isRemarked) throws IOException {
    Path file =
        write((mark ? "\uFEFF" : "") + "Date,Event\n3/4/19,Zo\u00eb\u2019s coat\n", charset);

    try (CsvRows rows = CsvRows.open(file)) {
      assertThat(rows.charset()).isEqualTo(Charset.forName(concluded));
      assertThat(texts(rows))
          .containsExactly(List.of("Date", "Event"), List.of("3/4/19", "Zo\u00eb\u2019s coat"));
      assertThat(rows.remarks()).hasSize(isRemarked ? 1 : 0);
    }
  }

  @ParameterizedTest
  @CsvSource({"',', ','", "';', ';'", "'\t', '\t'", "'|', '|'"})
  void what_stands_between_cells_is_concluded(char delimiter, char concluded) throws IOException {
    String table =
        "A chronology, of one child; as known\n\nDate,Event,Response\n3/4/19,\"One, two; three\",x\n4/4/19,Four,y\n";
    Path file =
        write(
            delimiter == ','
                ? table
                : table
                    .replace("Date,Event,Response", "Date;Event;Response".replace(';', delimiter))
                    .replace(
                        "3/4/19,\"One, two; three\",x",
                        "3/4/19;\"One, two; three\";x"
                            .replace(";\"", delimiter + "\"")
                            .replace("\";", "\"" + delimiter))
                    .replace("4/4/19,Four,y", "4/4/19;Four;y".replace(';', delimiter)),
            "UTF-8");

    try (CsvRows rows = CsvRows.open(file)) {
      assertThat(rows.delimiter()).isEqualTo(concluded);
      List<List<String>> texts = texts(rows);
      assertThat(texts.get(3)).containsExactly("3/4/19", "One, two; three", "x");
      assertThat(texts).hasSize(5);
    }
  }

  @Test
  void rows_are_counted_as_a_spreadsheet_counts_them() throws IOException {
    Path file = write("Date,Event\n3/4/19,\"two\nlines\"\n\n4/4/19,x\n", "UTF-8");

    try (CsvRows rows = CsvRows.open(file)) {
      List<Integer> numbers = new ArrayList<>();
      for (TableRow row = rows.next(); row != null; row = rows.next()) {
        if (!row.isBlank()) {
          numbers.add(row.number());
        }
      }
      assertThat(numbers).containsExactly(1, 2, 4);
      assertThat(rows.next()).isNull();
    }
  }

  @Test
  void a_quotation_mark_that_is_not_closed_ends_the_reading_and_is_told() throws IOException {
    Path file =
        write("Date,Event\n3/4/19,One\n4/4/19,\"Two\n" + "5/4/19,x\n".repeat(100_000), "UTF-8");

    try (CsvRows rows = CsvRows.open(file)) {
      assertThat(texts(rows)).hasSize(2);
      assertThat(rows.remarks()).singleElement().asString().startsWith("From row 3 on");
    }
  }

  @Test
  void a_letter_behind_a_closing_quotation_mark_costs_nothing_else() throws IOException {
    Path file = write("Date,Event\n3/4/19,\"One\"x\n4/4/19,Two\n", "UTF-8");

    try (CsvRows rows = CsvRows.open(file)) {
      assertThat(texts(rows)).hasSize(3).last().isEqualTo(List.of("4/4/19", "Two"));
    }
  }

  @Test
  void a_file_that_is_no_text_is_refused() throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 0});

    assertThatThrownBy(() -> CsvRows.open(file))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessageContaining("save the sheet as CSV");
  }

  @Test
  void whoever_knows_how_a_file_is_written_can_say_so() throws IOException {
    Path file = write("\uFEFFDate;Event,x\n", "UTF-8");

    try (CsvRows rows =
        CsvRows.open(file, StandardCharsets.UTF_8, ';', AgencyChronologyReader.LIMITS)) {
      assertThat(texts(rows)).containsExactly(List.of("Date", "Event,x"));
    }
  }

  @Test
  void an_empty_file_has_no_rows() throws IOException {
    try (CsvRows rows = CsvRows.open(write("", "UTF-8"))) {
      assertThat(rows.next()).isNull();
      assertThat(rows.delimiter()).isEqualTo(',');
    }
  }

  @Test
  void cells_are_not_shown_by_accident() {
    assertThat(TableCell.of("Zo\u00eb")).hasToString("TableCell[3 characters]");
    assertThat(new TableRow(1, List.of(TableCell.of("Zo\u00eb"))).toString()).doesNotContain("Zo");
  }

  private Path write(String text, String charset) throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(file, text.getBytes(Charset.forName(charset)));
    return file;
  }

  private static List<List<String>> texts(TableRows rows) throws IOException {
    List<List<String>> texts = new ArrayList<>();
    for (TableRow row = rows.next(); row != null; row = rows.next()) {
      texts.add(row.cells().stream().map(TableCell::text).toList());
    }
    return texts;
  }
}
