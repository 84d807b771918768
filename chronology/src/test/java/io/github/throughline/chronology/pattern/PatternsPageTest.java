package io.github.throughline.chronology.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.pattern.indicator.Rule;
import io.github.throughline.chronology.pattern.indicator.Rules;
import io.github.throughline.chronology.pattern.result.PatternSection;
import io.github.throughline.core.setting.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/patterns.md says what the indicators say of themselves. */
class PatternsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "patterns.md");

  @Test
  void the_page_says_what_the_indicators_say() throws IOException {
    String page = page();
    if (Boolean.getBoolean("throughline.renew")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as(
            "docs/patterns.md is not what the indicators say; renew it with:"
                + " mvn -q -pl core,chronology test -Dtest=PatternsPageTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dthroughline.renew=true")
        .isEqualTo(page);
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # What is recorded of a child over time

        This page is written by `PatternsPageTest` from the indicators themselves.

        ## For a social worker

        A pattern page sets out what the family's records say of one child, so that you can judge whether things added up. It
        does not judge: there is no score, no colour and no forecast. Every sentence opens the entries it rests on, and under
        each indicator stands how it can mislead, what was left out and why. What nobody noticed or wrote down is not on it:
        "nothing recorded" never means that nothing happened.

        Only harm that a person confirmed is counted. Several accounts of one event are one incident. What went on for a time is
        shown as a spell and not counted. What somebody disputes is counted apart, and what a court did not find is left out and
        named. Where a date is not known well enough, a count says how many more *may* belong: "4 (and 2 that may fall in this
        period)".

        The questions are for your analysis, and being asked says nothing of the answer. The page has room for your analysis and
        for what the family says; it is not finished without them.

        ## For a developer

        ```java
        ChildPattern pattern =
            PatternBuilder.ofChild(family, "amy")
                .addAll(caseFiles)
                .asAt(LocalDate.of(2024, 3, 31))
                .build();
        PatternPage.write(pattern, out);   // HTML
        PatternLines.write(pattern, out);  // NDJSON, one indicator a line
        ```

        `asKnownOn(day)` shows the page as it would have stood on an earlier day, with what was known then. Indicators rest on the
        entries of a chronology and on the records behind them, so that what a chronology does not show is unknown to them.
        `throughline patterns` does the same from the command line. A file of settings holds what an authority decided otherwise;
        `throughline patterns --settings-template` writes one with every default, its reason and its source.

        Protected characteristics and postcodes are no input to any indicator; a test changes them all and compares.

        """);
    for (PatternSection section : PatternSection.values()) {
      List<Rule> rules =
          Rules.all().stream().filter(rule -> rule.indicator().section() == section).toList();
      if (!rules.isEmpty()) {
        page.append("## ").append(section.label()).append("\n\n");
        rules.forEach(rule -> describe(rule, page));
      }
    }
    return page.toString().stripTrailing() + "\n";
  }

  private static void describe(Rule rule, StringBuilder page) {
    page.append("### ")
        .append(rule.indicator().code())
        .append(" ")
        .append(rule.indicator().title())
        .append("\n\n")
        .append(rule.indicator().definition())
        .append("\n\nHow it can mislead: ")
        .append(rule.indicator().canMislead())
        .append("\n\n");
    for (Setting<?> setting : rule.settings()) {
      page.append("- `")
          .append(setting.key())
          .append("`: ")
          .append(byDefault(setting))
          .append(". ")
          .append(setting.reason())
          .append(". Source: ")
          .append(setting.source())
          .append(".\n");
    }
    if (!rule.settings().isEmpty()) {
      page.append("\n");
    }
  }

  private static <T> String byDefault(Setting<T> setting) {
    return (setting.written(setting.byDefault()) + " " + setting.unit()).strip();
  }
}
