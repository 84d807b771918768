package io.github.throughline.validation.report;

import io.github.throughline.core.output.Cell;
import io.github.throughline.core.output.Workbook.Column;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.Severity;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many findings each child has, and of which rules, in the order of the file. */
final class ChildrenSheet {
  /** How many children are counted one by one. */
  static final int MOST = 100_000;

  private static final int RULES_NAMED = 30;

  static final List<Column> COLUMNS =
      List.of(
          new Column("Child", 18),
          new Column("Findings", 10),
          new Column("Errors", 10),
          new Column("Queries", 10),
          new Column("Advice", 10),
          new Column("First line", 10),
          new Column("Rules, with the number of findings", 80));

  private final int most;
  private final Map<String, OfChild> byChild = new LinkedHashMap<>();
  private final OfChild withoutId = new OfChild(0);
  private final OfChild beyond = new OfChild(0);

  ChildrenSheet() {
    this(MOST);
  }

  ChildrenSheet(int most) {
    this.most = most;
  }

  void add(Finding finding) {
    of(finding.child(), finding.at().line()).add(finding);
  }

  private OfChild of(@Nullable String child, int line) {
    if (child == null) {
      return withoutId;
    }
    OfChild ofChild = byChild.get(child);
    if (ofChild != null) {
      return ofChild;
    }
    if (byChild.size() == most) {
      return beyond;
    }
    OfChild first = new OfChild(line);
    byChild.put(child, first);
    return first;
  }

  void write(WorkbookSheets.Rows rows) throws IOException {
    for (Map.Entry<String, OfChild> child : byChild.entrySet()) {
      rows.row(child.getValue().cells(child.getKey()));
    }
    if (withoutId.total() > 0) {
      rows.row(withoutId.cells("(no child id)"));
    }
    if (beyond.total() > 0) {
      rows.row(
          beyond.cells(
              "(children after the first "
                  + Words.number(most)
                  + ", together; each stands under Findings)"));
    }
    rows.finish();
  }

  private static final class OfChild {
    private final int line;
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Map<String, Long> byRule = new LinkedHashMap<>(4);
    private boolean hasMoreRules;

    private OfChild(int line) {
      this.line = line;
    }

    private void add(Finding finding) {
      bySeverity.merge(finding.severity(), 1L, Long::sum);
      if (byRule.size() < RULES_NAMED || byRule.containsKey(finding.rule())) {
        byRule.merge(finding.rule(), 1L, Long::sum);
      } else {
        hasMoreRules = true;
      }
    }

    private long total() {
      return bySeverity.values().stream().mapToLong(Long::longValue).sum();
    }

    private Cell of(Severity severity) {
      return Cell.number(bySeverity.getOrDefault(severity, 0L));
    }

    private List<Cell> cells(String child) {
      String rules =
          byRule.entrySet().stream()
              .map(rule -> rule.getKey() + " (" + rule.getValue() + ")")
              .collect(Collectors.joining(", "));
      return List.of(
          Cell.text(child),
          Cell.number(total()),
          of(Severity.ERROR),
          of(Severity.QUERY),
          of(Severity.ADVICE),
          line == 0 ? Cell.EMPTY : Cell.number(line),
          Cell.text(hasMoreRules ? rules + ", and other rules" : rules));
    }
  }
}
