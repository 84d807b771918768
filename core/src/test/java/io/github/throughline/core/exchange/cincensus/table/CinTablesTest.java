package io.github.throughline.core.exchange.cincensus.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinChild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CinTablesTest {
  private static final String CHILDREN = "child,LAchildID,PersonBirthDate,empty_elements";

  @TempDir private Path folder;

  private final List<CinChild> children = new ArrayList<>();

  @Test
  void tables_written_by_hand_need_only_the_columns_that_are_used() throws IOException {
    table("children.csv", CHILDREN, "1,TEST01,2012-05-03,", "7,TEST07,03/05/2012,");
    table("episodes.csv", "child,episode,CINreferralDate", "1,1,2024-05-01", "7,1,2024-06-01");
    table("section-47.csv", "child,episode,enquiry,ICPCnotRequired", "7,1,1,TRUE");

    assertThat(problems()).isEmpty();
    assertThat(children).hasSize(2);
    assertThat(children.get(0).identifiers().birthDate())
        .isEqualTo(new Reported<>(LocalDate.of(2012, 5, 3), "2012-05-03", 2, 3));
    assertThat(children.get(1).identifiers().birthDate().isUnreadable()).isTrue();
    assertThat(children.get(1).episodes().get(0).enquiries().get(0).conferenceNotRequired().value())
        .isTrue();
    assertThat(children.get(0).characteristics().place()).isEqualTo(Place.NONE);
  }

  @Test
  void an_empty_cell_is_no_element_unless_its_name_stands_in_the_last_column() throws IOException {
    table("children.csv", CHILDREN, "1,,,LAchildID", "2,,,");

    assertThat(problems()).isEmpty();
    assertThat(children.get(0).identifiers().laChildId().isThere()).isTrue();
    assertThat(children.get(0).identifiers().laChildId().isMissing()).isTrue();
    assertThat(children.get(1).identifiers().laChildId().isThere()).isFalse();
  }

  @Test
  void a_row_that_belongs_to_nothing_costs_only_itself() throws IOException {
    table("children.csv", CHILDREN, "1,TEST01,,", "3,TEST03,,");
    table(
        "episodes.csv",
        "child,episode,CINreferralDate",
        "1,1,2024-05-01",
        "2,1,2024-05-02",
        "3,1,2024-05-03",
        "4,1,2024-05-04");

    assertThat(problems()).extracting(TableProblem::line).containsExactly(3L, 5L);
    assertThat(problems().get(0).message()).startsWith("There is no record to which this row");
    assertThat(children).allSatisfy(child -> assertThat(child.episodes()).hasSize(1));
  }

  @Test
  void a_row_out_of_order_or_without_a_number_is_told_and_passed_over() throws IOException {
    table(
        "children.csv",
        CHILDREN,
        "2,TEST02,,",
        "1,TEST01,,",
        "2,TEST02,,",
        "x,TESTX,,",
        "3,TEST03,,");

    List<TableProblem> problems = problems();

    assertThat(children)
        .extracting(c -> c.identifiers().laChildId().text())
        .containsExactly("TEST02", "TEST03");
    assertThat(problems).extracting(TableProblem::line).containsExactly(3L, 4L, 5L);
    assertThat(problems.get(2).message())
        .isEqualTo("The cell under child has to be a whole number, such as 1");
  }

  @Test
  void a_column_that_is_missing_or_not_known_is_told_once() throws IOException {
    table("children.csv", "child,Name,LAchildID", "1,Zebedee,TEST01", "2,Zebedee,TEST02");
    table("episodes.csv", "child,CINreferralDate", "1,2024-05-01", "2,2024-05-01");

    assertThat(problems())
        .extracting(TableProblem::file, TableProblem::line, TableProblem::message)
        .containsExactly(
            tuple("children.csv", 1L, "Column 2 is not one of this table's; it is left out"),
            tuple(
                "episodes.csv",
                1L,
                "The column episode is missing, so no row of this table can be used"));
    assertThat(children).hasSize(2);
  }

  @Test
  void a_file_that_is_not_utf_8_loses_only_its_rest() throws IOException {
    Files.write(
        folder.resolve("children.csv"),
        (CHILDREN + "\r\n1,TEST\u00e9,,\r\n").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(problems())
        .extracting(TableProblem::message)
        .containsExactly("The rest of the file cannot be read; save it as CSV in UTF-8");
  }

  @Test
  void a_byte_order_mark_is_passed_over() throws IOException {
    table("children.csv", "\uFEFF" + CHILDREN, "1,TEST01,,");

    assertThat(problems()).isEmpty();
    assertThat(children).hasSize(1);
  }

  @Test
  void problems_do_not_pile_up_without_end() throws IOException {
    List<String> rows = new ArrayList<>(List.of(CHILDREN));
    for (int i = 0; i < 5000; i++) {
      rows.add("x,,,");
    }
    table("children.csv", rows.toArray(String[]::new));

    List<TableProblem> problems = problems();
    assertThat(problems).hasSize(1001);
    assertThat(problems.get(1000).message()).contains("not listed");
  }

  @Test
  void a_folder_without_children_is_refused() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> CinTablesReader.open(folder))
        .withMessageContaining("children.csv");
  }

  private void table(String file, String... rows) throws IOException {
    Files.writeString(folder.resolve(file), String.join("\r\n", rows) + "\r\n");
  }

  private List<TableProblem> problems() throws IOException {
    children.clear();
    try (CinTablesReader in = CinTablesReader.open(folder)) {
      for (CinChild child = in.next(); child != null; child = in.next()) {
        children.add(child);
      }
      return in.problems();
    }
  }
}
