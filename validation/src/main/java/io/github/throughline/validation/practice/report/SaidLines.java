package io.github.throughline.validation.practice.report;

import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.validation.practice.fact.Evidence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes lines that open to the records they rest on. */
final class SaidLines {
  private static final int RECORDS = 20;

  private SaidLines() {}

  /**
   * The lines of several children, each child once: what is said of a child several times opens
   * beneath it, the latest first.
   */
  static void ofChildren(HtmlWriter html, KeptLines.Lines lines) throws IOException {
    Map<String, List<Said>> byChild = new LinkedHashMap<>();
    for (KeptLines.Line line : lines.first()) {
      byChild.computeIfAbsent(line.child(), child -> new ArrayList<>()).add(0, line.said());
    }
    html.open("ul").line();
    for (Map.Entry<String, List<Said>> child : byChild.entrySet()) {
      html.open("li");
      if (child.getValue().size() == 1) {
        child(html, child.getKey());
        html.text(" ");
        one(html, child.getValue().get(0));
      } else {
        html.open("details").open("summary");
        child(html, child.getKey());
        html.text(", " + child.getValue().size() + " times, the latest first").close();
        ofChild(html, child.getValue());
        html.close();
      }
      html.close().line();
    }
    html.close().line();
    if (lines.total() > lines.first().size()) {
      html.element(
              "p",
              "These are the first "
                  + lines.first().size()
                  + " of "
                  + lines.total()
                  + "; the files of findings and outcomes hold all.")
          .line();
    }
  }

  /** The lines of one child. */
  static void ofChild(HtmlWriter html, List<Said> said) throws IOException {
    html.open("ul").line();
    for (Said one : said) {
      html.open("li");
      one(html, one);
      html.close().line();
    }
    html.close().line();
  }

  private static void child(HtmlWriter html, String child) throws IOException {
    html.open("strong").attribute("class", "value").text(child).close();
  }

  private static void one(HtmlWriter html, Said said) throws IOException {
    if (said.evidence().isEmpty()) {
      html.text(said.says()).text(" (" + said.rule() + ")");
      return;
    }
    html.open("details");
    html.open("summary").text(said.says());
    if (said.asks() != null) {
      html.text(" ").element("em", said.asks());
    }
    html.text(" (" + said.rule() + ")").close();
    html.open("ul");
    int shown = Math.min(RECORDS, said.evidence().size());
    for (Evidence evidence : said.evidence().subList(0, shown)) {
      html.open("li").text(evidence.kind() + ", " + Words.when(evidence.on()) + ", ");
      html.open("span").attribute("class", "value").text(evidence.path()).close();
      html.text(document(evidence));
      if (evidence.note() != null) {
        html.text(": " + evidence.note());
      }
      html.close();
    }
    html.close();
    if (shown < said.evidence().size()) {
      html.element("p", "These are the first " + shown + " of " + said.evidence().size() + ".");
    }
    html.close();
  }

  private static String document(Evidence evidence) {
    return switch (evidence.document()) {
      case CASE_FILE -> "";
      case FAMILY_FILE -> " in the family's file";
      case SERVICE_FILE -> " in the service's file";
    };
  }
}
