package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.output.Cell;
import io.github.throughline.core.output.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FastExcelWorkbookTest {
  private static final List<Workbook.Column> COLUMNS =
      List.of(new Workbook.Column("Code", 12), new Workbook.Column("What", 40));

  @TempDir private Path folder;

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }

  private Path write(String name, Cell... second) throws IOException {
    Path file = folder.resolve(name);
    try (Workbook workbook = new FastExcelWorkbook(Files.newOutputStream(file))) {
      Workbook.Sheet first = workbook.add("First", COLUMNS);
      Workbook.Sheet next = workbook.add("Second & last", COLUMNS);
      for (Cell cell : second) {
        next.row(List.of(Cell.text("007"), cell));
      }
      next.finish();
      first.row(List.of(Cell.EMPTY, Cell.number(12)));
      first.finish();
      workbook.finish();
    }
    return file;
  }

  @Test
  void sheets_keep_their_order_their_header_in_sight_and_their_filter() throws IOException {
    Map<String, String> parts = parts(write("a.xlsx", Cell.text("x"), Cell.text("y")));
    assertThat(parts.get("xl/workbook.xml"))
        .containsSubsequence("name=\"First\"", "name=\"Second &amp; last\"");
    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:B3\">")
        .contains("width=\"12.0\"", "width=\"40.0\"");
  }

  @Test
  void a_code_is_a_text_a_number_a_number_and_a_day_a_date() throws IOException {
    Map<String, String> parts =
        parts(write("a.xlsx", new Cell.Day(LocalDate.of(2024, 9, 30)), Cell.text("2024-09-31")));
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .containsPattern("<c r=\"B2\"( t=\"n\")?><v>12</v></c>");
    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .contains("<c r=\"A2\" t=\"inlineStr\"><is><t>007</t></is></c>")
        .containsPattern("<c r=\"B2\" s=\"\\d\"( t=\"n\")?><v>45565(\\.0)?</v></c>")
        .contains("<c r=\"B3\" t=\"inlineStr\"><is><t>2024-09-31</t></is></c>")
        .doesNotContain("<f>");
    assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"yyyy-mm-dd\"");
  }

  @Test
  void a_text_is_what_was_sent_with_its_spaces_and_without_tricks() throws IOException {
    Map<String, String> parts =
        parts(write("a.xlsx", Cell.text(" N1 "), Cell.text("_x003D_1"), Cell.text("a\u0001<b>&")));
    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .contains("<t xml:space=\"preserve\"> N1 </t>")
        .contains("<t>_x005F_x003D_1</t>")
        .contains("<t>a&lt;b&gt;&amp;</t>");
  }

  @Test
  void the_same_rows_give_the_same_parts_but_for_the_time_it_was_made() throws IOException {
    Cell[] rows = Collections.nCopies(2_000, Cell.text("x")).toArray(Cell[]::new);
    Map<String, String> one = parts(write("one.xlsx", rows));
    Map<String, String> two = parts(write("two.xlsx", rows));
    one.remove("docProps/core.xml");
    two.remove("docProps/core.xml");
    assertThat(one).isEqualTo(two).hasSizeGreaterThan(5);
    assertThat(one.get("xl/worksheets/sheet2.xml")).contains("<autoFilter ref=\"A1:B2001\">");
  }

  @Test
  void one_that_was_not_finished_cannot_be_opened() throws IOException {
    Path file = folder.resolve("half.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new FastExcelWorkbook(out)) {
      Workbook.Sheet sheet = workbook.add("First", COLUMNS);
      for (int i = 0; i < 1_000; i++) {
        sheet.row(List.of(Cell.text("x"), Cell.number(i)));
      }
    }
    assertThatThrownBy(() -> parts(file)).isInstanceOf(ZipException.class);
  }

  @Test
  void a_row_that_is_too_short_is_refused() throws IOException {
    try (Workbook workbook = new FastExcelWorkbook(OutputStream.nullOutputStream())) {
      Workbook.Sheet sheet = workbook.add("First", COLUMNS);
      assertThatThrownBy(() -> sheet.row(List.of(Cell.EMPTY)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
