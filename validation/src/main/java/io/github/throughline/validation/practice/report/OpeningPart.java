package io.github.throughline.validation.practice.report;

import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.core.setting.SettingUsed;
import java.io.IOException;

/** The top of the page: what was read, and how to read the page. */
final class OpeningPart {
  private static final int SHOWN = 100;

  private final PracticeHeading heading;
  private final PracticeTally tally;

  OpeningPart(PracticeHeading heading, PracticeTally tally) {
    this.heading = heading;
    this.tally = tally;
  }

  /** Writes the header and opens the main part, which the caller closes. */
  void write(HtmlWriter html) throws IOException {
    html.open("a").attribute("class", "skip").attribute("href", "#main");
    html.text("Skip to what is going well").close().line();
    html.open("header").line();
    html.element("h1", "Practice as the records show it").line();
    html.open("dl").attribute("class", "facts").line();
    fact(html, "Read", heading.source());
    fact(html, "Case files", Integer.toString(tally.files()));
    fact(html, "As at", Words.day(heading.asAt()));
    long local = heading.settings().stream().filter(SettingUsed::local).count();
    fact(
        html,
        "Settings",
        local == 0 ? "all as suggested, none of your own" : local + " of your own");
    html.close().line();
    html.close().line();
    html.open("main").attribute("id", "main").attribute("tabindex", "-1").line();
    html.element(
            "p",
            "First what is going well and should be kept, then what is worth a question. Each line"
                + " opens to the records it rests on. “Cannot tell” means that something the answer"
                + " depends on is not recorded: it is neither good nor bad news.")
        .line();
    if (!heading.notRead().isEmpty()) {
      html.open("div").attribute("class", "notice").line();
      html.element(
              "p",
              "Not everything could be read, so this page does not speak of it ("
                  + heading.notRead().size()
                  + "):")
          .line();
      html.open("ul").line();
      for (String sentence : heading.notRead().subList(0, least(heading.notRead().size()))) {
        html.element("li", sentence).line();
      }
      html.close().line();
      html.close().line();
    }
  }

  private static int least(int size) {
    return Math.min(size, SHOWN);
  }

  private static void fact(HtmlWriter html, String name, String value) throws IOException {
    html.open("div").element("dt", name).element("dd", value).close().line();
  }
}
