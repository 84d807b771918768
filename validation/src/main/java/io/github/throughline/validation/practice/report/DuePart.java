package io.github.throughline.validation.practice.report;

import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.validation.practice.timescale.Timescale.Audience;
import java.io.IOException;
import java.util.List;

/** What falls due next: the workers' list and the managers'. */
final class DuePart {
  private final KeptLines kept;

  DuePart(KeptLines kept) {
    this.kept = kept;
  }

  void write(HtmlWriter html) throws IOException {
    html.open("section").attribute("aria-labelledby", "due").line();
    html.open("h2").attribute("id", "due").text("What falls due next").close().line();
    list(html, "For the workers", kept.due(Audience.WORKER));
    list(html, "For the managers", kept.due(Audience.MANAGER));
    html.close().line();
  }

  private static void list(HtmlWriter html, String title, KeptLines.DueList due)
      throws IOException {
    html.element("h3", title).line();
    List<KeptLines.DueOf> first = due.inOrder();
    if (first.isEmpty()) {
      html.element("p", "Nothing recorded that sets a day to come.").line();
    } else {
      html.open("table").attribute("class", "stacked").line();
      html.open("thead").open("tr");
      for (String column : List.of("By", "Child", "What")) {
        html.open("th").attribute("scope", "col").text(column).close();
      }
      html.close().close().line();
      html.open("tbody").line();
      for (KeptLines.DueOf one : first) {
        html.open("tr");
        cell(html, "By", Words.day(one.due().day()));
        cell(html, "Child", one.child());
        cell(
            html,
            "What",
            one.due().expectation().says()
                + " ("
                + one.due().expectation().timescale().code()
                + ")");
        html.close().line();
      }
      html.close().line();
      html.close().line();
    }
    int toCome = due.total() - due.passed();
    if (toCome > first.size()) {
      html.element("p", "These are the first " + first.size() + " of " + toCome + ".").line();
    }
    if (due.passed() > 0) {
      html.element(
              "p",
              "Besides these, "
                  + due.passed()
                  + " whose day has passed "
                  + (due.passed() == 1 ? "is" : "are")
                  + " not recorded as done; see what is worth a question.")
          .line();
    }
  }

  private static void cell(HtmlWriter html, String column, String text) throws IOException {
    html.open("td").attribute("data-label", column).text(text).close();
  }
}
