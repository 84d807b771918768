package io.github.throughline.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
  private final StringBuilder out = new StringBuilder();

  @Test
  void a_small_table() throws IOException {
    CsvWriter csv = CsvWriter.of(out, List.of("child", "note"));
    csv.row("DfEX0000001", "said \"no\", twice");
    csv.row("", "two\nlines");
    csv.row("Zoë", " spaces ");
    assertThat(out)
        .hasToString(
            "child,note\r\n"
                + "DfEX0000001,\"said \"\"no\"\", twice\"\r\n"
                + ",\"two\nlines\"\r\n"
                + "Zoë, spaces \r\n");
  }

  @Test
  void an_only_cell_that_is_empty_does_not_make_a_blank_line() throws IOException {
    CsvWriter.of(out, List.of("child")).row("");
    assertThat(out).hasToString("child\r\n\"\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "  =1",
        "\u00A0=1",
        "\uFEFF=1",
        "\uFF1D1",
        "=cmd|' /C calc'!A0",
        "\u0000=1",
        "'=1"
      })
  void a_cell_that_a_spreadsheet_might_run_starts_with_an_apostrophe(String cell) {
    assertThat(CsvWriter.disarm(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "2024-09-31", "DfEX0000001", "a=b", "'a", "1-1", "Zoë"})
  void any_other_cell_is_left_alone(String cell) {
    assertThat(CsvWriter.disarm(cell)).isEqualTo(cell);
  }

  @Test
  void a_row_has_as_many_cells_as_the_table_has_columns() throws IOException {
    CsvWriter csv = CsvWriter.of(out, List.of("child", "note"));
    assertThatThrownBy(() -> csv.row("one"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A row of this table has 2 cells, not 1");
    assertThatThrownBy(() -> CsvWriter.of(out, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A table needs at least one column");
  }
}
