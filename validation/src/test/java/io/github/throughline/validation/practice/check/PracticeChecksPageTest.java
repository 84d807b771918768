package io.github.throughline.validation.practice.check;

import io.github.throughline.core.setting.Setting;
import io.github.throughline.validation.practice.Generated;
import io.github.throughline.validation.practice.NotChecked;
import io.github.throughline.validation.practice.PracticeChecks;
import io.github.throughline.validation.practice.timescale.Timescales;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PracticeChecksPageTest {
  @Test
  void the_page_of_checks_is_current() throws IOException {
    Generated.check("practice-checks.md", page(), PracticeChecksPageTest.class);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Checks of practice

            This page is generated from the checks themselves.

            A check looks for something that inspection found between the records and the child. It says what is recorded and
            asks a question; it never blames and never adds up. What comes of it is one of five:

            | outcome | what it means |
            | --- | --- |
            | going well | the records show something to keep |
            | worth a question | the records show something to ask about; severity ADVICE |
            | nothing to say | the check looked and has nothing to say |
            | not applicable | the case has nothing that the check is about |
            | cannot tell | something the answer depends on is not recorded; neither good nor bad news |

            Every default is a suggestion unless its source says otherwise; an authority sets its own in a file, for which
            `throughline practice --settings-template` prints all settings ([practice-settings.json](practice-settings.json)).
            Timescales are in [practice-timescales.md](practice-timescales.md).

            """);
    page.append("There are ")
        .append(PracticeChecks.all().size())
        .append(" checks and ")
        .append(Timescales.all().size())
        .append(" timescales.\n");
    PracticeChecks.all().forEach(check -> append(page, check));
    page.append("\n## What no check looks for, and why\n\n");
    page.append("| code | why |\n| --- | --- |\n");
    NotChecked.all().forEach((code, why) -> row(page, code, why));
    page.append(
        "\nOf the timescales, [practice-timescales.md](practice-timescales.md) says which are not"
            + " worked out, and why.\n");
    return page.toString();
  }

  private static void append(StringBuilder page, PracticeCheck check) {
    page.append("\n## ").append(check.code()).append(' ').append(check.title()).append("\n\n");
    page.append("| | |\n| --- | --- |\n");
    row(page, "Finding", String.join(", ", check.findings()));
    row(
        page,
        "Looks for",
        check.leaning() == PracticeCheck.Leaning.GOING_WELL
            ? "mainly what goes well"
            : "mainly what is worth a question");
    row(page, "Condition", check.condition());
    row(page, "How it can mislead", check.misleads());
    row(page, "Source", check.source());
    row(page, "Timescales", String.join(", ", check.timescales()));
    row(page, "Reads", String.join(", ", check.looksAt()));
    check.settings().forEach(setting -> row(page, "Setting", setting(setting)));
  }

  private static <T> String setting(Setting<T> setting) {
    return "`%s`: %s (%s). %s. Source: %s"
        .formatted(
            setting.key(),
            (setting.written(setting.byDefault()) + " " + setting.unit()).strip(),
            setting.expected(),
            setting.reason(),
            setting.source());
  }

  private static void row(StringBuilder page, String name, String value) {
    if (!value.isEmpty()) {
      page.append("| ").append(name).append(" | ").append(cell(value)).append(" |\n");
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
