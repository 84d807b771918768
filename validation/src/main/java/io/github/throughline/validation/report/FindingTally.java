package io.github.throughline.validation.report;

import io.github.throughline.validation.Finding;
import io.github.throughline.validation.Severity;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts findings by rule and by severity, and the children they are about, in memory that does not
 * grow with their number.
 *
 * <p>A rule's findings come child by child, so a child is counted when it is not the one before; a
 * child who is in the return twice is counted twice. Findings without a child id count no child.
 */
final class FindingTally {
  private final Map<String, OfRule> byRule = new LinkedHashMap<>();
  private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
  private long total;

  void add(Finding finding) {
    total++;
    bySeverity.merge(finding.severity(), 1L, Long::sum);
    OfRule ofRule = byRule.computeIfAbsent(finding.rule(), code -> new OfRule());
    ofRule.found++;
    String child = finding.child();
    if (child != null && !child.equals(ofRule.lastChild)) {
      ofRule.children++;
    }
    ofRule.lastChild = child == null ? ofRule.lastChild : child;
  }

  long total() {
    return total;
  }

  long of(Severity severity) {
    return bySeverity.getOrDefault(severity, 0L);
  }

  /** How many findings a rule made. */
  long of(String rule) {
    OfRule ofRule = byRule.get(rule);
    return ofRule == null ? 0 : ofRule.found;
  }

  /** In how many children a rule made them. */
  long children(String rule) {
    OfRule ofRule = byRule.get(rule);
    return ofRule == null ? 0 : ofRule.children;
  }

  /** The codes of the rules that made findings, in the order in which they first did. */
  List<String> rules() {
    return List.copyOf(byRule.keySet());
  }

  private static final class OfRule {
    private long found;
    private long children;
    private @Nullable String lastChild;
  }
}
