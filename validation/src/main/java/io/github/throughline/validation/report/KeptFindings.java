package io.github.throughline.validation.report;

import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts every finding and keeps a bounded number: the first ones, and beyond those a few of each
 * rule, so that a rule that first fires near the end of a long return can still be seen. Long texts
 * and long lists of items are cut, so that what is kept is bounded too.
 */
final class KeptFindings {
  private static final int TEXT_LENGTH = 200;
  private static final int ITEMS = 20;

  private final int first;
  private final int perRule;
  private final ReportOptions options;
  private final List<Kept> kept = new ArrayList<>();
  private final Map<String, Tally> byRule = new LinkedHashMap<>();
  private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
  private long total;

  /** Keeps the first so many findings, and of each rule at least the first so many. */
  KeptFindings(int first, int perRule, ReportOptions options) {
    this.first = first;
    this.perRule = perRule;
    this.options = options;
  }

  void add(Finding finding) {
    total++;
    bySeverity.merge(finding.severity(), 1L, Long::sum);
    Tally tally = byRule.computeIfAbsent(finding.rule(), code -> new Tally());
    tally.found++;
    if (kept.size() < first || tally.kept < perRule) {
      tally.kept++;
      kept.add(Kept.of(finding, options));
    }
  }

  /** How many there were, kept or not. */
  long total() {
    return total;
  }

  long of(Severity severity) {
    return bySeverity.getOrDefault(severity, 0L);
  }

  /** How many findings a rule made, kept or not. */
  long of(String rule) {
    Tally tally = byRule.get(rule);
    return tally == null ? 0 : tally.found;
  }

  /** The codes of the rules that made findings, in the order in which they first did. */
  List<String> rules() {
    return List.copyOf(byRule.keySet());
  }

  /** The kept ones, in the order in which they came. */
  List<Kept> kept() {
    return kept;
  }

  boolean isComplete() {
    return kept.size() == total;
  }

  private static final class Tally {
    private long found;
    private int kept;
  }

  /**
   * A finding as a page shows it.
   *
   * @param finding the finding, its long texts cut
   * @param moreItems how many items at fault are left out
   */
  record Kept(Finding finding, int moreItems) {
    private static Kept of(Finding finding, ReportOptions options) {
      List<Cited> cited =
          finding.cited().stream().limit(ITEMS).map(item -> shortened(item, options)).toList();
      return new Kept(
          new Finding(
              finding.rule(),
              finding.severity(),
              finding.standard(),
              finding.year(),
              finding.child() == null ? null : Words.shortened(finding.child(), TEXT_LENGTH),
              finding.module(),
              cited,
              finding.at(),
              finding.message()),
          finding.cited().size() - cited.size());
    }

    private static Cited shortened(Cited item, ReportOptions options) {
      return new Cited(item.field(), shown(item.text(), options), item.place());
    }

    private static @Nullable String shown(@Nullable String text, ReportOptions options) {
      return text == null || options.redactValues() ? null : Words.shortened(text, TEXT_LENGTH);
    }
  }
}
