package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronologyScopeTest {
  private static JsonNode built(Object... options) throws IOException {
    List<Object> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--json", "-"));
    Run run = Anyshire.hartley(all.toArray());
    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    return new ObjectMapper().readTree(run.out());
  }

  /** The same as plain text, on whose cover stands what was asked for. */
  private static String text(Object... options) {
    List<Object> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--format", "text"));
    Run run = Anyshire.hartley(all.toArray());
    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    return run.out();
  }

  @Test
  void a_family_file_alone_brings_the_case_files_beside_it() throws IOException {
    assertThat(built().get("entries").size()).isGreaterThan(80);
  }

  @Test
  void a_child_with_brothers_sisters_and_adults_is_told_by_all_agencies_in_one()
      throws IOException {
    JsonNode whole = built("--child", "amy", "--kind", "INTEGRATED");
    JsonNode some = built("--child", "amy", "--kind", "integrated", "--with", "siblings,adults");
    JsonNode alone = built("--child", "amy", "--kind", "child");

    assertThat(text("--child", "amy", "--kind", "integrated")).contains("Integrated chronology");
    assertThat(alone.get("entries").size()).isLessThan(some.get("entries").size()).isGreaterThan(5);
    assertThat(some.get("entries").size()).isLessThanOrEqualTo(whole.get("entries").size());
  }

  @Test
  void detail_order_and_purpose_are_as_asked() throws IOException {
    JsonNode full = built();
    JsonNode made =
        built("--detail", "minimal", "--order", "became-known", "--purpose", "For the panel");

    assertThat(text("--order", "became-known", "--purpose", "For the panel"))
        .contains("Purpose: For the panel")
        .isNotEqualTo(text("--order", "happened", "--purpose", "For the panel"));
    assertThat(made.get("entries").size()).isLessThan(full.get("entries").size());
  }

  @Test
  void a_stretch_of_time_leaves_the_rest_out_and_says_so() throws IOException {
    JsonNode whole = built();
    JsonNode year = built("--from", "2023-01-01", "--to", "2023-12-31");
    JsonNode since = built("--from", "2023-01-01");

    assertThat(year.get("entries").size()).isLessThan(since.get("entries").size()).isPositive();
    assertThat(since.get("entries").size()).isLessThan(whole.get("entries").size());
    assertThat(text("--from", "2023-01-01", "--to", "2023-12-31")).contains("31 December 2023");
  }

  @Test
  void routine_contacts_and_mistakes_are_shown_when_asked_for() throws IOException {
    JsonNode usual = built();

    assertThat(built("--with-routine-contacts").get("entries").size())
        .isGreaterThanOrEqualTo(usual.get("entries").size());
    assertThat(built("--with-retracted").get("entries").size())
        .isGreaterThanOrEqualTo(usual.get("entries").size());
  }

  @Test
  void one_agencys_account_has_only_what_rests_on_its_records() throws IOException {
    JsonNode police = built("--kind", "single-agency", "--agency-name", "Police");

    assertThat(police.get("entries").size()).isPositive().isLessThan(built().get("entries").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--to 2024-01-01|--to: say with --from",
        "--from 2024-02-01 --to 2024-01-01|--to: this day is before",
        "--from 2024-13-01|YYYY-MM-DD",
        "--kind child|say of whom with --child",
        "--kind life-story|say of whom with --child",
        "--kind single-agency|--agency-name NAME belong together",
        "--agency-name Police|--agency-name NAME belong together",
        "--kind sideways|single-agency, multi-agency, integrated",
        "--order backwards|happened, became-known",
        "--with aunts|siblings, household, adults",
        "--detail some|minimal, standard, full"
      })
  void what_cannot_be_is_refused_with_what_could(String options, String said) {
    Run run = Anyshire.hartley((Object[]) options.split(" "));

    assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains(said).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_family_file_that_is_none_is_said() {
    Run nowhere = Run.of("chronology", "--family", "nowhere/family.json");
    Run other =
        Run.of(
            "chronology",
            "--family",
            Anyshire.FAMILY.resolveSibling("case-file-amy.json"),
            "--as-at",
            "2025-03-31");
    Run nothing = Run.of("chronology");

    assertThat(nowhere.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(nowhere.err()).contains("nowhere/family.json: there is no such file");
    assertThat(other.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(other.err()).contains("case-file-amy.json: Cannot read");
    assertThat(nothing.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(nothing.err()).startsWith("Say what to read");
  }
}
