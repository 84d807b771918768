package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChronologyCommandTest {
  private static final Path ANYSHIRE =
      Path.of("..", "quickstart", "src", "main", "resources", "anyshire");
  private static final Path HARTLEY = ANYSHIRE.resolve("families").resolve("hartley");

  @TempDir private Path folder;

  @Test
  void a_familys_history_is_written_in_every_form() throws IOException {
    Path page = folder.resolve("page.html");
    Path json = folder.resolve("chronology.json");
    Path table = folder.resolve("entries.csv");

    Run run =
        Run.of(
            "chronology",
            ANYSHIRE,
            "--family",
            "hartley",
            "--as-at",
            "2025-03-31",
            "--report",
            page,
            "--json",
            json,
            "--csv",
            table);

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).contains("Nothing recorded does not mean nothing happened.");
    assertThat(run.err()).contains("wellbeing.json: passed over");
    assertThat(Files.readString(page)).contains("<title>The Hartley family");
    JsonNode document = new ObjectMapper().readTree(json.toFile());
    int entries = document.get("entries").size();
    assertThat(entries).isGreaterThan(80);
    assertThat(document.get("contradictions")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(document.get("people")).hasSize(13);
    assertThat(Files.readString(table)).contains("occurred,earliest,latest");
  }

  @Test
  void the_order_of_the_files_makes_no_difference() throws IOException {
    Path one = folder.resolve("one.json");
    Path two = folder.resolve("two.json");
    Path first = ANYSHIRE.resolve("cin-census-2022-23.xml");
    Path second = ANYSHIRE.resolve("cin-census-2023-24.xml");
    Run.of("chronology", HARTLEY, first, second, "--as-at", "2025-03-31", "--json", one);
    Run.of("chronology", second, first, HARTLEY, "--as-at", "2025-03-31", "--json", two);

    assertThat(Files.mismatch(one, two)).isEqualTo(-1);
  }

  @Test
  void without_a_family_file_returns_alone_give_one_childs_history() {
    Run run =
        Run.of(
            "chronology",
            ANYSHIRE.resolve("cin-census-2022-23.xml"),
            ANYSHIRE.resolve("cin-census-2023-24.xml"),
            "--child",
            "ANY0000120",
            "--as-at",
            "2025-03-31",
            "--csv",
            "-");

    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).contains("REFERRAL").doesNotContain("Nothing recorded does not mean");
    assertThat(run.err()).contains("Nothing recorded does not mean nothing happened.");
  }

  @Test
  void what_was_first_known_later_is_left_out_and_counted() {
    Run run = Run.of("chronology", HARTLEY, "--as-at", "2025-03-31", "--known-on", "2021-12-31");

    assertThat(run.out()).contains("first became known after the day whose knowledge this shows");
  }

  @Test
  void several_families_need_a_choice() {
    Run run = Run.of("chronology", ANYSHIRE, "--as-at", "2025-03-31");

    assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("--family").contains("brennan, hartley, mensah");
  }

  @Test
  void a_document_that_cannot_be_read_costs_only_itself() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"child\": ");

    Run run = Run.of("chronology", HARTLEY, broken, "--as-at", "2025-03-31");

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).startsWith(broken + ": ").doesNotContain("Exception");
    assertThat(run.out()).contains("entries, from ");
  }

  @Test
  void a_child_nobody_knows_is_said() {
    Run run =
        Run.of(
            "chronology",
            ANYSHIRE.resolve("cin-census-2022-23.xml"),
            "--child",
            "NOBODY",
            "--as-at",
            "2025-03-31");

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).contains("--child: none of the files is of this child");
  }
}
