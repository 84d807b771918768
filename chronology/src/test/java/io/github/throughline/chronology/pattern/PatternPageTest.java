package io.github.throughline.chronology.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PatternPageTest {
  private static final Person SAM =
      PersonBuilder.builder()
          .id("sam")
          .names(
              List.of(PersonNameBuilder.builder().given(FreeText.of("Sam <b>&amp;</b>")).build()))
          .birthDate(UncertainDate.parse("2015-03-10"))
          .build();

  private static ChildPattern pattern(String summary) {
    CaseFile file =
        CaseFileBuilder.builder()
            .child(SAM)
            .events(
                List.of(
                    SignificantEventBuilder.builder()
                        .id("a")
                        .types(List.of(EventType.PHYSICAL_ABUSE))
                        .occurred(UncertainDate.parse("2023-01-04"))
                        .summary(FreeText.of(summary))
                        .subjects(List.of("sam"))
                        .harmConfirmed(true)
                        .build(),
                    SignificantEventBuilder.builder()
                        .id("b")
                        .types(List.of(EventType.PHYSICAL_ABUSE))
                        .occurred(UncertainDate.parse("2023-02-04"))
                        .summary(FreeText.of("Not confirmed"))
                        .subjects(List.of("sam"))
                        .build()))
            .build();
    return PatternBuilder.ofChild(SAM)
        .addAll(List.of(file))
        .asAt(LocalDate.of(2024, 3, 31))
        .build();
  }

  private static String page(ChildPattern pattern) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PatternPage.write(pattern, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void the_parts_stand_in_their_fixed_order() throws IOException {
    Matcher heads = Pattern.compile("<h2>([^<]*)</h2>").matcher(page(pattern("Words")));
    List<String> found = new ArrayList<>();
    while (heads.find()) {
      found.add(heads.group(1));
    }
    assertThat(found)
        .containsExactly(
            "What is recorded and covered",
            "What the child said",
            "Strengths",
            "What happened",
            "What the service did",
            "Family and changes",
            "Not known",
            "Questions for analysis",
            "The practitioner's analysis",
            "What the family says about it",
            "The entries");
  }

  @Test
  void hostile_words_stay_words() throws IOException {
    String html = page(pattern("<script>alert(1)</script> \u202e\"'& end"));
    assertThat(html).doesNotContain("<script", "Sam <b>").contains("&lt;script&gt;alert(1)");
  }

  @Test
  void every_link_leads_to_an_entry_with_its_record_and_source() throws IOException {
    String html = page(pattern("Words"));
    Set<String> anchors = new HashSet<>();
    Matcher ids = Pattern.compile("id=\"(entry-\\d+)\"").matcher(html);
    while (ids.find()) {
      anchors.add(ids.group(1));
    }
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
    Set<String> led = new HashSet<>();
    while (links.find()) {
      led.add(links.group(1));
    }
    assertThat(led).isEqualTo(anchors).hasSize(2);
    assertThat(html).contains("Record: significant event a.", "Source: not recorded.");
  }

  @Test
  void what_was_left_out_stands_with_its_reason() throws IOException {
    assertThat(page(pattern("Words")))
        .contains("nobody has recorded whether it is about harm")
        .contains(ChildPattern.HEADER);
  }

  @Test
  void lines_have_their_keys_in_order() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PatternLines.write(pattern("Words"), out);
    String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
    JsonNode first = new ObjectMapper().readTree(lines[0]);
    List<String> keys = new ArrayList<>();
    first.fieldNames().forEachRemaining(keys::add);
    assertThat(keys)
        .containsExactly(
            "child",
            "indicator",
            "title",
            "section",
            "asAt",
            "statements",
            "tables",
            "prompts",
            "leftOut",
            "coverage",
            "canMislead",
            "settings");
    assertThat(first.get("indicator").asText()).isEqualTo(Indicator.CI_01.code());
    assertThat(first.get("leftOut").get(0).get("reason").asText()).startsWith("nobody");
  }
}
