package io.github.throughline.validation.report;

import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.review.Acceptance;
import io.github.throughline.validation.review.Remarks;
import io.github.throughline.validation.review.Since;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<String, Integer> keptByRule = new HashMap<>();
  private final FindingTally tally = new FindingTally();

  /** Keeps the first so many findings, and of each rule at least the first so many. */
  KeptFindings(int first, int perRule, ReportOptions options) {
    this.first = first;
    this.perRule = perRule;
    this.options = options;
  }

  void add(Finding finding) {
    add(finding, Remarks.NONE);
  }

  void add(Finding finding, Remarks remarks) {
    tally.add(finding);
    int keptOfRule = keptByRule.getOrDefault(finding.rule(), 0);
    if (kept.size() < first || keptOfRule < perRule) {
      keptByRule.put(finding.rule(), keptOfRule + 1);
      kept.add(Kept.of(finding, remarks, options));
    }
  }

  /** All of them counted, kept or not. */
  FindingTally tally() {
    return tally;
  }

  /** How many there were, kept or not. */
  long total() {
    return tally.total();
  }

  long of(Severity severity) {
    return tally.of(severity);
  }

  /** How many findings a rule made, kept or not. */
  long of(String rule) {
    return tally.of(rule);
  }

  /** The codes of the rules that made findings, in the order in which they first did. */
  List<String> rules() {
    return tally.rules();
  }

  /** The kept ones, in the order in which they came. */
  List<Kept> kept() {
    return kept;
  }

  boolean isComplete() {
    return kept.size() == tally.total();
  }

  /**
   * A finding as a page shows it.
   *
   * @param finding the finding, its long texts cut
   * @param moreItems how many items at fault are left out
   * @param since how it stands to the last run; null when nothing was compared
   * @param accepted why it is accepted, by whom and when, its long texts cut; empty if it is not
   */
  record Kept(Finding finding, int moreItems, @Nullable Since since, String accepted) {
    static Kept of(Finding finding, Remarks remarks, ReportOptions options) {
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
          finding.cited().size() - cited.size(),
          remarks.since(),
          remarks.acceptance() == null ? "" : accepted(remarks.acceptance()));
    }

    private static String accepted(Acceptance acceptance) {
      String by = acceptance.by().isEmpty() ? "" : ", " + acceptance.by();
      String on = acceptance.on() == null ? "" : ", " + acceptance.on();
      return Words.shortened(acceptance.reason(), TEXT_LENGTH)
          + Words.shortened(by, TEXT_LENGTH)
          + on;
    }

    private static Cited shortened(Cited item, ReportOptions options) {
      return new Cited(item.field(), shown(item.text(), options), item.place());
    }

    private static @Nullable String shown(@Nullable String text, ReportOptions options) {
      return text == null || options.redactValues() ? null : Words.shortened(text, TEXT_LENGTH);
    }
  }
}
