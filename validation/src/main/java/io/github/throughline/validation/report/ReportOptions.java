package io.github.throughline.validation.report;

/**
 * What a report may hold.
 *
 * @param redactValues whether the values of items are left out; names of items, places and the
 *     authority's own child ids stay, so that the people who hold the return can still mend it
 */
public record ReportOptions(boolean redactValues) {
  /**
   * A report with the values of items.
   *
   * @return the options
   */
  public static ReportOptions withValues() {
    return new ReportOptions(false);
  }

  /**
   * A report without the values of items.
   *
   * @return the options
   */
  public static ReportOptions redacted() {
    return new ReportOptions(true);
  }
}
