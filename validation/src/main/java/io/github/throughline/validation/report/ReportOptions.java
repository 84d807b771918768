package io.github.throughline.validation.report;

import java.util.List;

/**
 * What a report may hold.
 *
 * @param redactValues whether the values of items are left out; names of items, places and the
 *     authority's own child ids stay, so that the people who hold the return can still mend it
 * @param everyFindingIn the names of the files, written beside the report, in which every finding
 *     stands; a report that does not hold them all sends its reader there
 */
public record ReportOptions(boolean redactValues, List<String> everyFindingIn) {
  /**
   * Copies the list of names.
   *
   * @param redactValues whether the values of items are left out
   * @param everyFindingIn the names of the files in which every finding stands
   */
  public ReportOptions {
    everyFindingIn = List.copyOf(everyFindingIn);
  }

  /**
   * A report with the values of items.
   *
   * @return the options
   */
  public static ReportOptions withValues() {
    return new ReportOptions(false, List.of());
  }

  /**
   * A report without the values of items.
   *
   * @return the options
   */
  public static ReportOptions redacted() {
    return new ReportOptions(true, List.of());
  }

  /**
   * The same options for a report beside which every finding is written elsewhere.
   *
   * @param names the names of the files
   * @return the options
   */
  public ReportOptions withEveryFindingIn(List<String> names) {
    return new ReportOptions(redactValues, names);
  }
}
