package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChronologyAgencyTest {
  private static final Path SCHOOL = Anyshire.TABLES.resolve("school.csv");

  @TempDir private Path folder;

  @Test
  void a_table_is_read_by_the_mapping_beside_it() {
    Run without = Anyshire.hartley("--csv", "-");
    Run with = Anyshire.hartley("--agency", SCHOOL, "--csv", "-");

    assertThat(with.err()).contains(SCHOOL + ": ");
    assertThat(without.out()).doesNotContain("Mother did not come though her stall");
    assertThat(with.out()).contains("Mother did not come though her stall");
  }

  @Test
  void what_only_the_table_says_was_known_when_it_came() {
    Run before =
        Anyshire.hartley(
            "--agency",
            SCHOOL,
            "--received",
            "2025-03-20",
            "--known-on",
            "2025-03-19",
            "--csv",
            "-");
    Run after =
        Anyshire.hartley(
            "--agency",
            SCHOOL,
            "--received",
            "2025-03-20",
            "--known-on",
            "2025-03-20",
            "--csv",
            "-");

    assertThat(before.out()).doesNotContain("Mother did not come though her stall");
    assertThat(after.out()).contains("Mother did not come though her stall");
  }

  @Test
  void a_workbook_of_the_common_template_needs_no_mapping_but_a_child() throws IOException {
    Path table = folder.resolve("nursery.xlsx");
    try (Workbook workbook = new Workbook(Files.newOutputStream(table), "test", null)) {
      Worksheet sheet = workbook.newWorksheet("Chronology");
      String[][] rows = {
        {"Date", "Source", "Event"},
        {"03/04/2022", "Nursery", "Came in a clean new coat."},
        {"", "Nursery", ""}
      };
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].length; column++) {
          sheet.value(row, column, rows[row][column]);
        }
      }
    }

    Run run = Anyshire.hartley("--child", "amy", "--agency", table + "=common", "--csv", "-");
    Run nobodys = Anyshire.hartley("--agency", table + "=common", "--csv", "-");

    assertThat(run.out()).contains("Came in a clean new coat.");
    assertThat(run.exit()).as("a row is left out").isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).contains(table + ": row 3");
    assertThat(nobodys.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(nobodys.err()).contains("nursery.xlsx: whose chronology is it?");
  }

  @Test
  void a_child_without_a_family_file_can_have_a_table_too() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("log.csv"), "Date,Event\n3 April 2022,Came in a new coat.\n");

    Run run =
        Run.of(
            "chronology",
            Anyshire.DATA.resolve("cin-census-2022-23.xml"),
            "--child",
            "ANY0000120",
            "--agency",
            table + "=COMMON",
            "--as-at",
            "2025-03-31",
            "--csv",
            "-");

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).contains("Came in a new coat.").contains("REFERRAL");
  }

  @Test
  void what_is_wrong_with_a_table_or_mapping_is_said() throws IOException {
    Path table = Files.writeString(folder.resolve("log.csv"), "Day,Thing\n1,2\n");
    Path mapping = Files.writeString(folder.resolve("m.json"), "{\"name\": 1}");

    assertThat(Anyshire.hartley("--agency", table).err()).contains("log.csv: there is no mapping");
    assertThat(Anyshire.hartley("--agency", table + "=" + mapping).err())
        .startsWith(mapping + ": ");
    assertThat(Anyshire.hartley("--child", "amy", "--agency", table + "=common").err())
        .startsWith(table + ": ");
    assertThat(Anyshire.hartley("--child", "amy", "--agency", "nowhere.csv=common").err())
        .startsWith("nowhere.csv: there is no such file");
    assertThat(Anyshire.hartley("--received", "2025-01-01").exit()).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void a_table_of_a_child_of_another_family_is_refused() throws IOException {
    Path table = Files.writeString(folder.resolve("log.csv"), "Date,Event\n3 April 2022,Fell.\n");
    Path mapping =
        Files.writeString(
            folder.resolve("log.mapping.json"),
            """
            {"mappingVersion": "1.0", "name": "log",
             "columns": {"date": "Date", "event": "Event"},
             "child": {"system": "la-child-id", "value": "ELSEWHERE"}}
            """);

    Run run = Anyshire.hartley("--agency", table + "=" + mapping);

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).contains("--agency: the family file has nobody");
  }
}
