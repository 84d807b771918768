package io.github.throughline.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of the profiles says what the profiles say. */
class ProfilePageTest {
  private static final Path PAGE = Path.of("..", "docs", "redaction.md");
  private static final String START = "<!-- from here on made from the profiles -->\n";

  @Test
  void the_page_is_what_the_profiles_print() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(START);
    assertThat(start).as("the line after which the page is made").isPositive();
    String made = page.substring(0, start) + START + profiles();
    if (Boolean.getBoolean("throughline.renew")) {
      Files.writeString(PAGE, made);
    } else {
      assertThat(page)
          .as("docs/redaction.md: run this test with -Dthroughline.renew=true to renew it")
          .isEqualTo(made);
    }
  }

  private static String profiles() {
    List<RedactionProfile> profiles = RedactionProfile.all();
    StringBuilder page = new StringBuilder("\n## For whom\n\n");
    for (RedactionProfile profile : profiles) {
      page.append("- **").append(profile.name()).append("**: ").append(profile.audience());
      page.append('\n');
    }
    page.append("\n## What each does\n\n| | ");
    page.append(String.join(" | ", profiles.stream().map(RedactionProfile::name).toList()));
    page.append(" |\n|---|").append("---|".repeat(profiles.size())).append('\n');
    for (Matter matter : Matter.values()) {
      if (matter.isSettable()) {
        page.append("| `").append(matter).append("` ").append(matter.words());
        for (RedactionProfile profile : profiles) {
          page.append(" | ").append(profile.treatment(matter).words());
        }
        page.append(" |\n");
      }
    }
    page.append("\n## Why\n");
    for (Matter matter : Matter.values()) {
      if (matter.isSettable()) {
        page.append("\n`").append(matter).append("`\n\n");
        reasons(profiles, matter)
            .forEach(
                (reason, names) ->
                    page.append("- ")
                        .append(String.join(", ", names))
                        .append(": ")
                        .append(reason)
                        .append('\n'));
      }
    }
    page.append("\n## Codes that follow from the others\n\n");
    for (Matter matter : Matter.values()) {
      if (!matter.isSettable()) {
        page.append("- `").append(matter).append("`: ").append(matter.words()).append('\n');
      }
    }
    return page.toString();
  }

  private static Map<String, List<String>> reasons(List<RedactionProfile> profiles, Matter matter) {
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    for (RedactionProfile profile : profiles) {
      profile.rules().stream()
          .filter(rule -> rule.matter() == matter)
          .forEach(
              rule ->
                  reasons
                      .computeIfAbsent(
                          rule.treatment().words() + ". " + rule.reason(), key -> new ArrayList<>())
                      .add(profile.name()));
    }
    return reasons;
  }
}
