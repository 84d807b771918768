package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.exchange.agencychronology.AgencyChronology;
import io.github.throughline.core.exchange.agencychronology.AgencyChronologyReader;
import io.github.throughline.core.exchange.agencychronology.AgencyTable;
import io.github.throughline.core.exchange.agencychronology.ChronologyTableMapping;
import io.github.throughline.core.exchange.agencychronology.ChronologyTableMappingBuilder;
import io.github.throughline.core.exchange.agencychronology.ReadyMapping;
import io.github.throughline.core.exchange.agencychronology.TableCell;
import io.github.throughline.core.exchange.agencychronology.TableRow;
import io.github.throughline.core.exchange.agencychronology.TableRows;
import io.github.throughline.core.exchange.agencychronology.WithoutDate;
import io.github.throughline.core.model.people.IdentifierBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRowsTest {
  @TempDir private Path folder;
  private Path file;

  /** A chronology as a health service might send it, with what spreadsheets are full of. */
  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("health.xlsx");
    try (Workbook workbook = new Workbook(Files.newOutputStream(file), "test", null)) {
      Worksheet sheet = workbook.newWorksheet("Chronology");
      sheet.value(0, 0, "Chronology of one child");
      sheet.range(0, 0, 0, 3).merge();
      String[] header = {"Date", "Time", "Details", "Action", "Record no"};
      for (int column = 0; column < header.length; column++) {
        sheet.value(2, column, header[column]);
      }
      sheet.value(3, 0, LocalDate.of(2022, 7, 18));
      sheet.style(3, 0).format("dd/mm/yyyy").set();
      sheet.value(3, 1, 0.604166666666667);
      sheet.style(3, 1).format("hh:mm").set();
      sheet.value(3, 2, "Four words at 20 months");
      sheet.value(3, 4, 1001);
      sheet.value(4, 2, "Referred to speech therapy the same day");
      sheet.range(3, 0, 4, 0).merge();
      sheet.value(5, 0, LocalDateTime.of(2022, 12, 7, 9, 30));
      sheet.style(5, 0).format("d mmm yyyy h:mm").set();
      sheet.value(5, 2, "Not brought");
      sheet.hideRow(5);
      sheet.value(6, 0, "summer 2023");
      sheet.value(6, 2, true);
      sheet.formula(7, 0, "A6+1");
      sheet.value(7, 2, "A formula nobody has worked out");
      sheet.value(8, 0, 44927);
      sheet.value(8, 2, "A date that lost its format");
      workbook.newWorksheet("Notes").value(0, 0, "not for reading");
    }
  }

  @Test
  void dates_are_dates_and_texts_are_texts() throws IOException {
    List<TableRow> rows = rows();

    assertThat(rows).extracting(TableRow::number).contains(1, 3, 4, 5, 6, 7, 8, 9);
    assertThat(row(rows, 1).cell(1).text()).isEqualTo("Chronology of one child");
    assertThat(row(rows, 1).cell(2)).isEqualTo(TableCell.EMPTY);
    assertThat(row(rows, 4).cell(1)).isEqualTo(TableCell.of(LocalDate.of(2022, 7, 18)));
    assertThat(row(rows, 4).cell(2)).isEqualTo(TableCell.of(LocalTime.of(14, 30)));
    assertThat(row(rows, 4).cell(5)).isEqualTo(TableCell.of("1001"));
    assertThat(row(rows, 5).cell(1)).isEqualTo(TableCell.EMPTY);
    assertThat(row(rows, 6).cell(1)).isEqualTo(TableCell.of(LocalDateTime.of(2022, 12, 7, 9, 30)));
    assertThat(row(rows, 7).cell(1)).isEqualTo(TableCell.of("summer 2023"));
    assertThat(row(rows, 7).cell(3)).isEqualTo(TableCell.of("yes"));
    assertThat(row(rows, 8).cell(1)).isEqualTo(TableCell.DAMAGED);
    assertThat(row(rows, 9).cell(1)).isEqualTo(TableCell.of("44927"));
  }

  @Test
  void the_workbook_becomes_events() throws IOException {
    ChronologyTableMapping mapping =
        ChronologyTableMappingBuilder.builder(ReadyMapping.HEALTH.mapping())
            .agency("Health visiting")
            .withoutDate(WithoutDate.SAME_DATE)
            .build();
    AgencyTable about =
        AgencyTable.of("health.xlsx")
            .withChild(
                IdentifierBuilder.builder().system("nhs-number").value("9990010145").build());
    try (TableRows rows = XlsxRows.open(file)) {
      AgencyChronology read = AgencyChronologyReader.of(mapping).read(rows, about);

      assertThat(read.file().events())
          .extracting(event -> event.occurred().toEdtf())
          .containsExactly(
              "2022-07-18T14:30:00",
              "2022-07-18",
              "2022-12-07T09:30:00",
              "2023-22",
              "XXXX",
              "XXXX");
      assertThat(read.problems().toString())
          .contains("several sheets", "One row is hidden", "error of the spreadsheet")
          .contains("number by which a spreadsheet keeps a day");
      assertThat(read.counts().blank()).isZero();
    }
  }

  @Test
  void a_formula_is_read_by_the_value_that_was_kept() throws IOException {
    Path kept =
        withSheet(
            "<row r=\"1\"><c r=\"A1\" s=\"1\"><f>DATE(2022,7,18)</f><v>44760</v></c>"
                + "<c r=\"B1\" t=\"str\"><f>A2&amp;\"x\"</f><v>One</v></c>"
                + "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                + "<c r=\"D1\" t=\"e\"><v>#N/A</v></c>"
                + "<c r=\"E1\"><f>1+1</f><v>2</v></c></row>");
    try (TableRows rows = XlsxRows.open(kept)) {
      TableRow row = rows.next();

      assertThat(row.cell(1)).isEqualTo(TableCell.of(LocalDate.of(2022, 7, 18)));
      assertThat(row.cell(2)).isEqualTo(TableCell.of("One"));
      assertThat(row.cell(3)).isEqualTo(TableCell.DAMAGED);
      assertThat(row.cell(4)).isEqualTo(TableCell.DAMAGED);
      assertThat(row.cell(5)).isEqualTo(TableCell.of("2"));
    }
  }

  @Test
  void a_sheet_may_be_chosen_by_its_name() throws IOException {
    try (TableRows rows = XlsxRows.open(file, "Notes")) {
      assertThat(rows.next().cell(1).text()).isEqualTo("not for reading");
    }
    assertThatThrownBy(() -> XlsxRows.open(file, "Leanne"))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessageNotContaining("Leanne");
  }

  @Test
  void what_is_no_workbook_is_refused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.xlsx"), "Date,Event\n");
    Path zip = folder.resolve("zip.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("readme.txt"));
    }
    Path damaged = withSheet("<row r=\"1\"><c r=\"A1\"><v>1</v></row>");

    assertThatThrownBy(() -> XlsxRows.open(text)).isInstanceOf(UnreadableReturnException.class);
    assertThatThrownBy(() -> XlsxRows.open(zip)).isInstanceOf(UnreadableReturnException.class);
    try (TableRows rows = XlsxRows.open(damaged)) {
      assertThatThrownBy(rows::next).isInstanceOf(UnreadableReturnException.class).hasNoCause();
    }
  }

  private List<TableRow> rows() throws IOException {
    List<TableRow> all = new ArrayList<>();
    try (TableRows rows = XlsxRows.open(file)) {
      for (TableRow row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
    }
    return all;
  }

  private static TableRow row(List<TableRow> rows, int number) {
    return rows.stream().filter(row -> row.number() == number).findFirst().orElseThrow();
  }

  /** The least workbook that a spreadsheet writes, with the rows of one sheet given. */
  private Path withSheet(String rows) throws IOException {
    Path made = folder.resolve("made.xlsx");
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(made))) {
      part(
          out,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
              + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
              + "</Types>");
      part(
          out,
          "_rels/.rels",
          "<Relationships xmlns=\""
              + packaged
              + "\"><Relationship Id=\"r1\" Type=\""
              + relations
              + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
      part(
          out,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + main
              + "\" xmlns:r=\""
              + relations
              + "\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      part(
          out,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\""
              + packaged
              + "\"><Relationship Id=\"r1\" Type=\""
              + relations
              + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      part(
          out,
          "xl/styles.xml",
          "<styleSheet xmlns=\""
              + main
              + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
              + "</cellXfs></styleSheet>");
      part(
          out,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }
    return made;
  }

  private static void part(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }
}
