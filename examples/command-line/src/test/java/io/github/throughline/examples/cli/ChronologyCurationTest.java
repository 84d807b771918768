package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.throughline.chronology.curation.Curation;
import io.github.throughline.chronology.curation.CurationBuilder;
import io.github.throughline.chronology.curation.CurationFormat;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.people.PartyBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChronologyCurationTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private static JsonNode entries(Run run) throws IOException {
    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    return JSON.readTree(run.out()).get("entries");
  }

  private static String id(JsonNode entry) {
    JsonNode id = entry.get("entryId");
    return id == null ? entry.get("entry").get("entryId").asText() : id.asText();
  }

  private Path written(Curation curation) throws IOException {
    Path file = folder.resolve("curation.json");
    CurationFormat.JSON.write(curation, file);
    return file;
  }

  private static Curation of(String family, String... selected) {
    Curation empty = CurationBuilder.builder(Curation.of("c1")).familyFile(family).build();
    var session =
        empty.by(
            PartyBuilder.builder().name(FreeText.of("P Shah")).build(),
            Instant.parse("2025-02-01T10:00:00Z"));
    for (String id : selected) {
      session = session.select(id, "It began here.");
      session = session.judge(id, SignificanceLevel.CRITICAL, "Nothing was the same after it.");
    }
    return session.done();
  }

  @Test
  void what_workers_did_is_shown_and_what_changed_is_told() throws IOException {
    String first = id(entries(Anyshire.hartley("--json", "-")).get(0));
    Path file = written(of("hartley", first, "entry-that-is-gone"));
    Path changes = folder.resolve("changes.ndjson");

    Run all = Anyshire.hartley("--curation", file, "--changes", changes, "--json", "-");
    Run some = Anyshire.hartley("--curation", file, "--selected", "--json", "-");

    assertThat(all.out()).contains("Nothing was the same after it.");
    assertThat(entries(all).size()).isGreaterThan(80);
    assertThat(entries(some)).hasSize(1);
    assertThat(id(entries(some).get(0))).isEqualTo(first);
    List<String> lines = Files.readAllLines(changes);
    assertThat(lines).contains("{\"change\":\"added\",\"entry\":\"" + first + "\"}");
    assertThat(lines)
        .contains(
            "{\"change\":\"dangling\",\"entry\":\"entry-that-is-gone\",\"steps\":"
                + JSON.readTree(
                        lines.stream().filter(one -> one.contains("dangling")).findFirst().get())
                    .get("steps")
                + ",\"perhapsNow\":[]}");
    assertThat(lines).allSatisfy(line -> assertThat(JSON.readTree(line).get("entry")).isNotNull());
    assertThat(all.err()).contains("Since somebody last looked: ").contains("no longer there: 1");
  }

  @Test
  void a_curation_of_others_is_refused() throws IOException {
    Path others = written(of("brennan"));
    Run family = Anyshire.hartley("--curation", others);
    Path ofAmy = written(CurationBuilder.builder(of("hartley")).childId("amy").build());
    Run child = Anyshire.hartley("--curation", ofAmy);
    Run right = Anyshire.hartley("--curation", ofAmy, "--child", "amy");

    assertThat(family.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(family.err()).contains("of another family");
    assertThat(child.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(child.err()).contains("--child");
    assertThat(right.exit()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void changes_need_a_curation_that_can_be_read() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"id\": ");

    assertThat(Anyshire.hartley("--changes", "-").exit()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Anyshire.hartley("--selected").exit()).isEqualTo(ExitCode.WRONG_USAGE);
    Run run = Anyshire.hartley("--curation", broken);
    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).startsWith(broken + ": ").doesNotContain("Exception");
  }

  @Test
  void advice_is_written_a_line_each() throws IOException {
    Path file = folder.resolve("advice.ndjson");

    Run run = Anyshire.hartley("--quality", file);

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(
            line -> {
              JsonNode advice = JSON.readTree(line);
              assertThat(advice.get("rule").asText()).startsWith("CH-Q");
              assertThat(advice.get("severity").asText()).isEqualTo("ADVICE");
            });
  }
}
