package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.throughline.chronology.document.ChronologyFormat;
import io.github.throughline.chronology.document.ChronologyFormats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronologyFilesTest {
  @TempDir private Path folder;

  private static List<String> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void every_form_goes_into_the_folder_under_the_id_of_the_family() throws IOException {
    Path out = folder.resolve("new").resolve("out");
    String all =
        ChronologyFormats.all().stream()
            .map(ChronologyFormat::name)
            .collect(Collectors.joining(","));

    Run run = Anyshire.hartley("--format", all, "--out", out);

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(in(out))
        .containsExactlyInAnyOrderElementsOf(
            ChronologyFormats.all().stream()
                .map(format -> "hartley" + format.fileSuffix())
                .toList());
    assertThat(out).isDirectoryContaining(file -> file.endsWith("hartley.court.docx"));
    assertThat(Files.readString(out.resolve("hartley.md"))).startsWith("# ");
  }

  @Test
  void a_childs_files_are_named_by_the_child() throws IOException {
    Run run = Anyshire.hartley("--child", "amy", "--format", "markdown,csv", "--out", folder);

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(in(folder)).containsExactly("amy.csv", "amy.md");
  }

  @Test
  void text_alone_is_for_the_terminal() throws IOException {
    Run shown = Anyshire.hartley("--format", "text");
    Run written = Anyshire.hartley("--format", "text", "--out", folder);

    assertThat(shown.exit()).as(shown.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(shown.err()).isEmpty();
    assertThat(written.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(shown.out())
        .isEqualTo(Files.readString(folder.resolve("hartley.txt"), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format html|--format: say with --out",
        "--format text,csv|--format: say with --out",
        "--out X|--out: say with --format",
        "--format pdf --out X|html, svg, docx, docx-court",
        "--format text --csv -|Only one output can go to standard output",
        "--format text --quality -|Only one output can go to standard output",
        "--format html --out X --court-numbers X/n.json|--format docx-court",
        "--format docx --out X --court-numbers X/n.json|--format docx-court"
      })
  void what_cannot_be_is_refused_with_what_could(String options, String said) throws IOException {
    Run run = Anyshire.hartley((Object[]) options.replace("X", folder.toString()).split(" "));

    assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains(said).doesNotContain("Exception");
    assertThat(in(folder)).isEmpty();
  }

  @Test
  void a_file_that_is_read_is_not_written_over() throws IOException {
    Path family = Files.copy(Anyshire.FAMILY, folder.resolve("hartley.json"));

    Run run =
        Run.of(
            "chronology",
            "--family",
            family,
            "--as-at",
            "2025-03-31",
            "--format",
            "json",
            "--out",
            folder);

    assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("hartley.json: this file is read");
    assertThat(Files.mismatch(family, Anyshire.FAMILY)).isEqualTo(-1);
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_said() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    Run run = Anyshire.hartley("--format", "csv", "--out", file);

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).contains("file: this is a file; give the folder");
  }

  @Test
  void an_id_cannot_lead_out_of_the_folder() {
    OutFolder out = OutFolder.of(Path.of("out"), "../../etc/pass wd");

    assertThat(Path.of(out.file(ChronologyFormats.CSV_TABLE)))
        .isEqualTo(Path.of("out", "__.._etc_pass_wd.csv"));
    assertThat(OutFolder.of(Path.of("out"), "").file(ChronologyFormats.CSV_TABLE))
        .endsWith("chronology.csv");
  }

  @Test
  void the_numbers_of_a_court_chronology_are_kept_for_the_next() throws IOException {
    Path numbers = folder.resolve("filed.json");
    Object[] command = {
      "--kind",
      "court",
      "--profile",
      "court",
      "--format",
      "docx",
      "--out",
      folder,
      "--court-numbers",
      numbers,
      "--to",
      "2024-06-30",
      "--from",
      "2000-01-01"
    };
    Run first = Anyshire.hartley(command);
    JsonNode before = new ObjectMapper().readTree(numbers.toFile());
    command[11] = "2025-03-31";
    Run second = Anyshire.hartley(command);
    JsonNode after = new ObjectMapper().readTree(numbers.toFile());

    assertThat(first.exit()).as(first.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(second.exit()).as(second.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(in(folder)).containsExactly("chronology-court.court.docx", "filed.json");
    assertThat(before.get("lines").size()).isPositive().isLessThan(after.get("lines").size());
    for (int i = 0; i < before.get("lines").size(); i++) {
      assertThat(after.get("lines").get(i).get("entryId"))
          .isEqualTo(before.get("lines").get(i).get("entryId"));
    }
  }

  @Test
  void numbers_that_are_none_are_said_and_kept() throws IOException {
    Path numbers = Files.writeString(folder.resolve("filed.json"), "{}");

    Run run =
        Anyshire.hartley("--format", "docx-court", "--out", folder, "--court-numbers", numbers);

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).contains("filed.json: These are not the numbers of a filed chronology");
    assertThat(Files.readString(numbers)).isEqualTo("{}");
    assertThat(in(folder)).containsExactly("filed.json");
  }
}
