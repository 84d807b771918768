package io.github.throughline.validation.practice.report;

import io.github.throughline.core.output.HtmlWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Counts and lists by team, in the order of their names, never of their figures. Figures of one or
 * two are not shown, and those children not listed: they would be recognised.
 */
final class TeamPart {
  private final PracticeTally tally;
  private final KeptLines kept;

  TeamPart(PracticeTally tally, KeptLines kept) {
    this.tally = tally;
    this.kept = kept;
  }

  void write(HtmlWriter html) throws IOException {
    html.open("section").attribute("aria-labelledby", "teams").line();
    html.open("h2").attribute("id", "teams").text("Team by team").close().line();
    html.element(
            "p",
            "Teams are in the order of their names and are not to be compared: they hold different"
                + " cases. Each figure is of the children whom the check is about. Figures of one"
                + " or two are not shown, and those children are not listed here.")
        .line();
    int shown = 0;
    for (Map.Entry<String, PracticeTally> team : tally.teams().entrySet()) {
      if (shown++ == PracticePage.TEAMS) {
        html.element(
                "p",
                "These are the first " + PracticePage.TEAMS + " of " + tally.teams().size() + ".")
            .line();
        break;
      }
      team(html, team.getKey(), team.getValue());
    }
    html.close().line();
  }

  private void team(HtmlWriter html, String name, PracticeTally of) throws IOException {
    html.open("details").attribute("class", "group").line();
    html.open("summary").open("h3").text(name).close();
    html.text(" (" + small(of.files()) + " case files)").close().line();
    if (of.files() < PracticePage.SMALLEST) {
      html.element("p", "Too few case files to count here; see child by child.").line();
      html.close().line();
      return;
    }
    html.open("table").attribute("class", "stacked").line();
    html.open("thead").open("tr");
    for (String column :
        List.of("Check", "Going well", "Worth a question", "Cannot tell", "Is about", "Children")) {
      html.open("th").attribute("scope", "col").text(column).close();
    }
    html.close().close().line();
    html.open("tbody").line();
    for (PracticeTally.Rule rule : of.rules()) {
      if (rule.asked() >= PracticePage.SMALLEST) {
        row(html, name, rule);
      }
    }
    html.close().line();
    html.close().line();
    html.close().line();
  }

  private void row(HtmlWriter html, String team, PracticeTally.Rule rule) throws IOException {
    html.open("tr");
    cell(html, "Check", rule.title() + " (" + rule.code() + ")");
    cell(html, "Going well", small(rule.children(Said.Kind.WELL)));
    int raised = rule.children(Said.Kind.RAISED);
    cell(html, "Worth a question", small(raised));
    cell(html, "Cannot tell", small(rule.children(Said.Kind.CANNOT_TELL)));
    cell(html, "Is about", small(rule.asked()));
    cell(html, "Children", raised < PracticePage.SMALLEST ? "" : list(team, rule.code(), raised));
    html.close().line();
  }

  private String list(String team, String rule, int raised) {
    List<String> children = kept.childrenOf(team, rule);
    String listed = String.join(", ", children);
    return raised > children.size()
        ? listed + " and " + (raised - children.size()) + " more"
        : listed;
  }

  private static String small(int count) {
    return count > 0 && count < PracticePage.SMALLEST ? "1 or 2" : Integer.toString(count);
  }

  private static void cell(HtmlWriter html, String column, String text) throws IOException {
    html.open("td").attribute("data-label", column).text(text).close();
  }
}
