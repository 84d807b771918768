package io.github.throughline.validation.practice.report;

import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.core.setting.SettingUsed;
import java.io.IOException;
import java.util.List;

/** The settings that were used. */
final class SettingsPart {
  private final PracticeHeading heading;

  SettingsPart(PracticeHeading heading) {
    this.heading = heading;
  }

  void write(HtmlWriter html) throws IOException {
    html.open("section").attribute("aria-labelledby", "settings").line();
    html.open("h2").attribute("id", "settings").text("Settings used").close().line();
    html.element(
            "p",
            "A setting that is not your own is a suggestion to start from, not a standard, unless"
                + " its reason says so.")
        .line();
    html.open("details").line();
    html.element("summary", "All " + heading.settings().size() + " settings").line();
    html.open("table").attribute("class", "stacked").line();
    html.open("thead").open("tr");
    for (String column : List.of("Setting", "Value", "Whose", "Why")) {
      html.open("th").attribute("scope", "col").text(column).close();
    }
    html.close().close().line();
    html.open("tbody").line();
    for (SettingUsed setting : heading.settings()) {
      html.open("tr");
      cell(html, "Setting", setting.key());
      cell(html, "Value", (setting.value() + " " + setting.unit()).strip());
      cell(html, "Whose", setting.local() ? "your own" : "suggested");
      cell(html, "Why", setting.reason().isEmpty() ? "no reason given" : setting.reason());
      html.close().line();
    }
    html.close().line();
    html.close().line();
    html.close().line();
    html.close().line();
  }

  private static void cell(HtmlWriter html, String column, String text) throws IOException {
    html.open("td").attribute("data-label", column).text(text).close();
  }
}
