package io.github.throughline.validation.review;

/**
 * How many findings of one rule have become what since the last run.
 *
 * @param isNew how many were not there the last time
 * @param remains how many still are
 * @param fixed how many are gone although the rule was asked
 * @param notChecked how many are gone without the rule having been asked of them
 */
public record RuleChanges(long isNew, long remains, long fixed, long notChecked) {
  /** Nothing, the last time or now. */
  public static final RuleChanges NONE = new RuleChanges(0, 0, 0, 0);

  /**
   * Changes.
   *
   * @param isNew how many were not there the last time
   * @param remains how many still are
   * @param fixed how many are gone although the rule was asked
   * @param notChecked how many are gone without the rule having been asked of them
   */
  public RuleChanges {}

  /**
   * How many have become one thing.
   *
   * @param since what they have become
   * @return the number
   */
  public long of(Since since) {
    return switch (since) {
      case NEW -> isNew;
      case REMAINS -> remains;
      case FIXED -> fixed;
      case NOT_CHECKED -> notChecked;
    };
  }

  RuleChanges plus(Since since) {
    return new RuleChanges(
        isNew + (since == Since.NEW ? 1 : 0),
        remains + (since == Since.REMAINS ? 1 : 0),
        fixed + (since == Since.FIXED ? 1 : 0),
        notChecked + (since == Since.NOT_CHECKED ? 1 : 0));
  }

  RuleChanges plus(RuleChanges other) {
    return new RuleChanges(
        isNew + other.isNew,
        remains + other.remains,
        fixed + other.fixed,
        notChecked + other.notChecked);
  }
}
