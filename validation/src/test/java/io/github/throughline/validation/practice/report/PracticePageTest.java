package io.github.throughline.validation.practice.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.voice.SeenAlone;
import io.github.throughline.core.model.voice.VisitBuilder;
import io.github.throughline.core.setting.SettingUsed;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.Practice;
import io.github.throughline.validation.practice.PracticeChecks;
import io.github.throughline.validation.practice.PracticeReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PracticePageTest {
  private static final LocalDate AS_AT = LocalDate.of(2025, 3, 12);
  private static final String HOSTILE = "<script>alert(1)</script>";
  private static final List<SettingUsed> SETTINGS =
      List.of(new SettingUsed("SM-40.notAloneInARow", 2, "visits", false, "Twice is a pattern"));

  @Test
  void the_page_opens_with_what_is_going_well() {
    String page = page(2, SeenAlone.YES, "Team");

    assertThat(page.indexOf("What is going well"))
        .isPositive()
        .isLessThan(page.indexOf("What is worth a question"));
    assertThat(page.indexOf("What is worth a question")).isLessThan(page.indexOf("Child by child"));
    assertThat(page).contains("2 of the 2 children it is about; cannot tell of 0 (SM-40)");
  }

  @Test
  void a_line_opens_to_its_records() {
    assertThat(page(1, SeenAlone.NO_OTHER, "Team"))
        .contains("visit, 5 March 2025, <span class=\"value\">/visits/0</span>");
  }

  @Test
  void the_settings_that_were_used_are_printed() {
    assertThat(page(1, SeenAlone.YES, "Team"))
        .contains("SM-40.notAloneInARow", "2 visits", "suggested", "Twice is a pattern");
  }

  @Test
  void no_text_of_a_case_file_becomes_part_of_the_page() {
    String page =
        written(
            PracticePage::to,
            writer -> {
              writer.accept(check(HOSTILE, SeenAlone.NO_OTHER), HOSTILE);
              writer.finish(new PracticeHeading(HOSTILE, AS_AT, List.of(HOSTILE), SETTINGS));
            });

    assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert(1)");
  }

  @Test
  void a_team_with_fewer_than_three_children_worth_a_question_lists_none() {
    String two = teams(page(2, SeenAlone.NO_OTHER, "North"));
    String three = teams(page(3, SeenAlone.NO_OTHER, "North"));

    assertThat(two).contains("North", "1 or 2 case files").doesNotContain("child-0");
    assertThat(three).contains("child-0, child-1, child-2");
  }

  @Test
  void lists_are_bounded_and_counts_are_whole() {
    String page = page(PracticePage.CHILDREN + 50, SeenAlone.NO_OTHER, "North");

    assertThat(page)
        .contains("250 of the 250 children it is about")
        .contains("These are the first 60 of 250; the files of findings")
        .contains("These are the first 200 of 250 case files")
        .contains("child-199")
        .doesNotContain("child-249");
  }

  @Test
  void a_table_runs_no_formula_of_a_case_file() {
    String table =
        written(
            PracticeTable::to, writer -> writer.accept(check("=1+1", SeenAlone.NO_OTHER), "@team"));

    assertThat(table.lines().skip(1))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith("'=1+1,'@team"));
  }

  @Test
  void a_finding_is_one_line_with_its_records() throws IOException {
    String lines =
        written(
            PracticeFindings::to,
            writer -> writer.accept(check("child", SeenAlone.NO_OTHER), null));

    JsonNode line = new ObjectMapper().readTree(lines);
    assertThat(line.fieldNames())
        .toIterable()
        .containsExactly(
            "rule",
            "severity",
            "standard",
            "asAt",
            "child",
            "module",
            "serves",
            "evidence",
            "message");
    assertThat(line.get("rule").textValue()).isEqualTo("SM-40");
    assertThat(line.get("severity").textValue()).isEqualTo("ADVICE");
    assertThat(line.get("standard").textValue()).isEqualTo("practice");
    assertThat(line.get("module").textValue()).isEqualTo("visits");
    assertThat(line.get("evidence").get(0).get("path").textValue()).isEqualTo("/visits/0");
  }

  @Test
  void outcomes_say_what_findings_cannot() {
    String lines =
        written(
            PracticeOutcomes::to,
            writer -> {
              writer.accept(check("child", SeenAlone.YES), null);
              writer.accept(check("child", null), null);
              writer.finish(new PracticeHeading("file", AS_AT, List.of("Broken."), SETTINGS));
            });

    assertThat(lines)
        .contains("\"outcome\":\"going well\"")
        .contains("\"outcome\":\"cannot tell\"")
        .contains("\"children\":{\"going well\":1,\"worth a question\":0")
        .contains("{\"kind\":\"setting\",\"key\":\"SM-40.notAloneInARow\"")
        .contains("{\"kind\":\"unreadable\",\"message\":\"Broken.\"}")
        .endsWith("\"caseFiles\":2,\"unreadable\":1}\n");
  }

  private static String teams(String page) {
    return page.substring(page.indexOf("Team by team"));
  }

  private static String page(int children, SeenAlone alone, String team) {
    return written(
        PracticePage::to,
        writer -> {
          for (int i = 0; i < children; i++) {
            writer.accept(check("child-" + i, alone), team);
          }
          writer.finish(new PracticeHeading("folder", AS_AT, List.of(), SETTINGS));
        });
  }

  private static PracticeReport check(String child, @Nullable SeenAlone alone) {
    CaseFile file =
        CaseFileBuilder.builder()
            .child(
                PersonBuilder.builder()
                    .id(child)
                    .birthDate(UncertainDate.parse("2016-01-15"))
                    .build())
            .addVisits(
                VisitBuilder.builder()
                    .id("v1")
                    .on(UncertainDate.parse("2025-03-05"))
                    .childSeen(true)
                    .seenAlone(alone)
                    .build())
            .build();
    var report =
        Practice.of(List.of(PracticeChecks.find("SM-40").orElseThrow()), Settings.defaults())
            .check(file, AS_AT);
    return new PracticeReport(
        report.childId(), report.asAt(), report.results(), List.of(), report.settings());
  }

  private interface Use {
    void of(PracticeWriter writer);
  }

  private static String written(Function<OutputStream, PracticeWriter> form, Use use) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PracticeWriter writer = form.apply(out)) {
      use.of(writer);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
