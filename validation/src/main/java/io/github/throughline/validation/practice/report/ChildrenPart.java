package io.github.throughline.validation.practice.report;

import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.validation.practice.PracticeReport;
import java.io.IOException;
import java.util.List;

/** Each child by itself, in the order in which the case files were read. */
final class ChildrenPart {
  private static final int LINES = 100;

  private final KeptLines kept;
  private final PracticeTally tally;

  ChildrenPart(KeptLines kept, PracticeTally tally) {
    this.kept = kept;
    this.tally = tally;
  }

  void write(HtmlWriter html) throws IOException {
    html.open("section").attribute("aria-labelledby", "children").line();
    html.open("h2").attribute("id", "children").text("Child by child").close().line();
    html.element(
            "p",
            "In the order in which the case files were read. The order and the length of a list say"
                + " nothing about a child.")
        .line();
    for (PracticeReport report : kept.children()) {
      child(html, report);
    }
    if (tally.files() > kept.children().size()) {
      html.element(
              "p",
              "These are the first "
                  + kept.children().size()
                  + " of "
                  + tally.files()
                  + " case files; every one is in the counts above, and in the files of findings"
                  + " and outcomes.")
          .line();
    }
    html.close().line();
  }

  private static void child(HtmlWriter html, PracticeReport report) throws IOException {
    List<Said> all = Said.of(report);
    html.open("details").attribute("class", "group").line();
    html.open("summary").open("h3").text(report.childId()).close().close().line();
    part(html, "Going well", all, Said.Kind.WELL);
    part(html, "Worth a question", all, Said.Kind.RAISED);
    part(html, "Not in time, with a recorded reason", all, Said.Kind.EXPLAINED);
    part(html, "Cannot tell", all, Said.Kind.CANNOT_TELL);
    part(html, "Not checked", all, Said.Kind.FAILED);
    html.close().line();
  }

  private static void part(HtmlWriter html, String title, List<Said> all, Said.Kind kind)
      throws IOException {
    List<Said> of = all.stream().filter(said -> said.kind() == kind).toList();
    if (of.isEmpty()) {
      if (kind == Said.Kind.WELL || kind == Said.Kind.RAISED) {
        html.element("h4", title).line();
        html.element("p", "Nothing recorded that the checks look for.").line();
      }
      return;
    }
    html.element("h4", title).line();
    SaidLines.ofChild(html, of.subList(0, Math.min(of.size(), LINES)));
    if (of.size() > LINES) {
      html.element("p", "These are the first " + LINES + " of " + of.size() + ".").line();
    }
  }
}
