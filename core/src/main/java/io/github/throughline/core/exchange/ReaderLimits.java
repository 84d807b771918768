package io.github.throughline.core.exchange;

/**
 * How much a reader takes from one file before it says that this is not a return.
 *
 * <p>The defaults are far above what any return holds. They keep memory bounded when a file is
 * broken or made to do harm.
 *
 * @param textLength characters in the text of one item; the rest is not read and the item is
 *     reported as too long
 * @param depth elements inside one another; a record with more is taken as damaged
 * @param records records of the return, such as children; reading ends with the one after
 * @param groupsPerRecord groups within one record, such as assessments and plans, and as many times
 *     five items that repeat within their groups; the rest is not read and is reported as too long
 * @param problemsPerRecord problems with the shape that are kept for one record, and for all that
 *     stands outside any record
 * @param unreadableParts damaged parts after which reading ends: such a file is damaged as a whole
 */
public record ReaderLimits(
    int textLength,
    int depth,
    long records,
    int groupsPerRecord,
    int problemsPerRecord,
    int unreadableParts) {

  /** What any return stays within: no limit on the number of records. */
  public static final ReaderLimits DEFAULT =
      new ReaderLimits(10_000, 20, Long.MAX_VALUE, 2_000, 200, 10_000);

  /**
   * Limits by their values.
   *
   * @param textLength characters in the text of one item
   * @param depth elements inside one another
   * @param records records of the return, such as children
   * @param groupsPerRecord groups within one record
   * @param problemsPerRecord problems with the shape that are kept for one record
   * @param unreadableParts damaged parts after which reading ends
   * @throws IllegalArgumentException if one is less than 1, or the length of a text is more than a
   *     million
   */
  public ReaderLimits {
    if (textLength < 1
        || depth < 1
        || records < 1
        || groupsPerRecord < 1
        || problemsPerRecord < 1
        || unreadableParts < 1) {
      throw new IllegalArgumentException("A reader's limits are 1 or more");
    }
    if (textLength > 1_000_000) {
      throw new IllegalArgumentException("A text is read up to a million characters, not more");
    }
  }
}
