package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternsCommandTest {
  @TempDir private Path folder;

  private static Run amy(Object... options) {
    List<Object> all =
        new ArrayList<>(
            List.of(
                "patterns",
                "--family",
                Anyshire.FAMILY,
                "--child",
                "amy",
                "--as-at",
                "2025-03-31"));
    all.addAll(List.of(options));
    return Run.of(all.toArray());
  }

  private static List<JsonNode> lines(Object... options) throws IOException {
    List<Object> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--ndjson", "-"));
    Run run = amy(all.toArray());
    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.out().split("\n")) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  private static JsonNode of(List<JsonNode> lines, String indicator) {
    return lines.stream()
        .filter(line -> line.get("indicator").asText().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_page_says_first_what_it_cannot_say_and_every_link_leads_to_an_entry()
      throws IOException {
    Path page = folder.resolve("amy.html");
    Run run = amy("--report", page);
    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    String html = Files.readString(page);
    assertThat(html).contains("It cannot show what nobody noticed or wrote down");
    Set<String> anchors = new HashSet<>();
    Matcher ids = Pattern.compile("id=\"(entry-\\d+)\"").matcher(html);
    while (ids.find()) {
      anchors.add(ids.group(1));
    }
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
    int found = 0;
    while (links.find()) {
      assertThat(anchors).contains(links.group(1));
      found++;
    }
    assertThat(found).isGreaterThan(50);
  }

  @Test
  void every_indicator_is_one_line_that_names_its_entries() throws IOException {
    List<JsonNode> lines = lines();
    assertThat(lines).allSatisfy(line -> assertThat(line.get("child").asText()).isEqualTo("amy"));
    assertThat(of(lines, "CI-10").get("statements").get(0).get("entries")).isNotEmpty();
  }

  @Test
  void the_third_referral_in_twelve_months_is_asked_about_as_it_was_known_then()
      throws IOException {
    JsonNode now = of(lines(), "CI-10");
    assertThat(now.get("tables").get(0).get("rows").size()).isGreaterThan(3);
    String first = null;
    for (int year = 2021; year <= 2023 && first == null; year++) {
      for (int month = 1; month <= 12 && first == null; month++) {
        String day = "%d-%02d-28".formatted(year, month);
        if (of(lines("--known-on", day), "CI-10")
            .get("prompts")
            .toString()
            .contains("referrals-none-assessed")) {
          first = day;
        }
      }
    }
    assertThat(first).isEqualTo("2022-11-28");
  }

  @Test
  void a_setting_of_the_authority_is_used_and_printed() throws IOException {
    Path settings = folder.resolve("settings.json");
    Files.writeString(
        settings, "{\"CI-10.lifetimeReferrals\": {\"value\": 2, \"reason\": \"Ours\"}}");
    JsonNode line = of(lines("--settings", settings), "CI-10");
    assertThat(line.get("settings").toString()).contains("\"local\":true", "Ours");
  }

  @Test
  void mistakes_are_told_with_what_would_be_right() throws IOException {
    Path settings = folder.resolve("settings.json");
    Files.writeString(settings, "{\"CI-10.nothing\": 2}");
    Run unknown = amy("--settings", settings);
    assertThat(unknown.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(unknown.err()).contains("There is no setting CI-10.nothing at line 1");
    Files.writeString(settings, "{\"stages.beginAtYears\": [\"5\", \"2\"]}");
    assertThat(amy("--settings", settings).err()).contains("whole years from 1 to 17");
    Run nobody = Run.of("patterns", "--family", Anyshire.FAMILY, "--as-at", "2025-03-31");
    assertThat(nobody.err()).contains("say which with --child");
    assertThat(amy("--report", "-", "--ndjson", "-").exit()).isEqualTo(ExitCode.WRONG_USAGE);
  }

  @Test
  void the_template_of_settings_can_be_read_back() throws IOException {
    Run template = Run.of("patterns", "--settings-template");
    assertThat(template.exit()).isEqualTo(ExitCode.CLEAN);
    Path settings = folder.resolve("settings.json");
    Files.writeString(settings, template.out());
    assertThat(amy("--settings", settings).exit()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void without_an_output_the_sentences_are_printed() {
    Run run = amy();
    assertThat(run.out()).contains("CI-10", "How it can mislead", "It is for a person to judge.");
  }
}
