package io.github.throughline.core.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.hostile.HostileTexts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvWriterProperties {
  @Property
  void any_table_is_read_back_as_it_was_written_but_for_the_apostrophes(
      @ForAll("rows") List<List<String>> rows) throws IOException {
    List<List<String>> read = read(write(rows));
    assertThat(read)
        .isEqualTo(rows.stream().map(row -> row.stream().map(CsvWriter::disarm).toList()).toList());
  }

  @Property
  void no_cell_starts_a_formula_and_every_cell_keeps_its_text(@ForAll("texts") String text)
      throws IOException {
    String cell = read(write(List.of(List.of("column"), List.of(text)))).get(1).get(0);
    assertThat(cell).endsWith(text);
    assertThat(cell.strip()).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-");
    assertThat(cell).doesNotStartWith("@").doesNotStartWith("\t").doesNotStartWith("\r");
  }

  @Property
  void every_text_is_given_back_from_its_cell(@ForAll("texts") String text) {
    assertThat(CsvWriter.rearmed(CsvWriter.disarm(text))).isEqualTo(text);
    String quoted = "'" + text;
    assertThat(CsvWriter.rearmed(CsvWriter.disarm(quoted))).isEqualTo(quoted);
  }

  private static String write(List<List<String>> rows) throws IOException {
    StringBuilder out = new StringBuilder();
    CsvWriter csv = CsvWriter.of(out, rows.get(0));
    for (List<String> row : rows.subList(1, rows.size())) {
      csv.row(row);
    }
    return out.toString();
  }

  /** A strict reading of RFC 4180: whatever it does not allow fails. */
  private static List<List<String>> read(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at < csv.length()) {
      StringBuilder cell = new StringBuilder();
      if (csv.charAt(at) == '"') {
        at++;
        while (csv.charAt(at) != '"' || csv.startsWith("\"\"", at)) {
          at += csv.charAt(at) == '"' ? 1 : 0;
          cell.append(csv.charAt(at++));
        }
        at++;
      } else {
        while (",\"\r\n".indexOf(csv.charAt(at)) < 0) {
          cell.append(csv.charAt(at++));
        }
      }
      row.add(cell.toString());
      if (csv.charAt(at) == ',') {
        at++;
      } else {
        assertThat(csv.substring(at)).startsWith("\r\n");
        at += 2;
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    assertThat(row).isEmpty();
    return rows;
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileTexts.all();
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(width -> HostileTexts.all().list().ofSize(width).list().ofMinSize(1).ofMaxSize(5));
  }
}
