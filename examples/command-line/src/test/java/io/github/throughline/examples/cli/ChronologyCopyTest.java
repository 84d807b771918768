package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.RedactionProfile;
import io.github.throughline.chronology.view.Treatment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronologyCopyTest {
  @TempDir private Path folder;

  @Test
  void a_copy_shows_what_its_audience_may_see_under_a_name_that_tells_nothing() throws IOException {
    Path whole = folder.resolve("whole");
    Path out = folder.resolve("out");
    Path key = folder.resolve("key.json");
    Anyshire.hartley("--format", "markdown", "--out", whole);

    Run run =
        Anyshire.hartley(
            "--profile",
            "PARTNER_AGENCY",
            "--audience",
            "leanne",
            "--format",
            "markdown,html",
            "--out",
            out,
            "--key",
            key);

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "chronology-partner-agency.md", "chronology-partner-agency.html");
    }
    String copy = Files.readString(out.resolve("chronology-partner-agency.md"));
    assertThat(Files.readString(whole.resolve("hartley.md"))).contains("Craig");
    assertThat(copy).contains("Leanne").doesNotContain("Craig");
    assertThat(run.out()).doesNotContain("Craig");
    assertThat(Files.readString(key)).contains("craig");
  }

  @Test
  void every_other_output_is_of_the_copy_too() {
    Run run = Anyshire.hartley("--profile", "partner-agency", "--csv", "-");

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).contains("occurred,earliest").doesNotContain("Craig");
  }

  @Test
  void the_internal_copy_keeps_its_name() {
    Run run =
        Anyshire.hartley("--profile", "internal", "--format", "csv", "--out", folder.resolve("o"));

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(folder.resolve("o")).isDirectoryContaining(file -> file.endsWith("hartley.csv"));
  }

  @Test
  void a_profile_of_ones_own_is_read_from_its_file() throws IOException {
    RedactionProfile own = RedactionProfile.CONFERENCE;
    RedactionProfile stricter =
        new RedactionProfile("PANEL", own.audience(), own.rules())
            .with(Matter.PROFESSIONALS, Treatment.REPLACE, "The panel decides without names.");
    Path file = Files.writeString(folder.resolve("panel.json"), stricter.toJson());

    Run run =
        Anyshire.hartley("--profile-file", file, "--format", "text", "--out", folder.resolve("o"));

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(folder.resolve("o").resolve("chronology-panel.txt")).isNotEmptyFile();
  }

  @Test
  void a_profile_that_is_not_whole_is_said() throws IOException {
    Path file = Files.writeString(folder.resolve("panel.json"), "{\"name\": \"PANEL\"}");

    Run run = Anyshire.hartley("--profile-file", file);

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).startsWith(file + ": ").contains("audience");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "64|--audience leanne|say which with --profile",
        "64|--key key.json|say which with --profile",
        "64|--profile family --profile-file x.json|give one of them",
        "64|--profile family --key o/key.json --format csv --out o|keep it in another folder",
        "64|--profile everybody|family, child-now, partner-agency",
        "2|--profile family --audience nobody|--audience: the family file has nobody",
        "2|--profile-file nowhere.json|nowhere.json: there is no such file"
      })
  void what_cannot_be_is_refused_with_what_could(int exit, String options, String said) {
    Run run = Anyshire.hartley((Object[]) options.split(" "));

    assertThat(run.exit()).isEqualTo(exit);
    assertThat(run.err()).contains(said).doesNotContain("Exception");
  }
}
