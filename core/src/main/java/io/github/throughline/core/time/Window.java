package io.github.throughline.core.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A stretch of days, both ends counted, against which uncertain dates are judged.
 *
 * <p>A date that is only about right, or doubtful, can be trusted to lie on one side of the window
 * when its recorded days all do. When they touch the window, its true day can be on any side.
 */
record Window(LocalDate first, LocalDate last) {
  Window {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "The last day (" + last + ") is before the first (" + first + ")");
    }
  }

  /** Whether the whole window lies after the date. */
  boolean isAfter(UncertainDate date) {
    LocalDate latest = date.latest();
    return latest != null && latest.isBefore(first);
  }

  /** Whether the whole window lies before the date. */
  boolean isBefore(UncertainDate date) {
    LocalDate earliest = date.earliest();
    return earliest != null && earliest.isAfter(last);
  }

  /** Whether what began or ended on the date certainly did so by the window's last day. */
  boolean isSurelyReachedBy(UncertainDate date) {
    LocalDate latest = date.latest();
    boolean inWindow = latest != null && !latest.isAfter(last);
    return isAfter(date) || (isMeantAsItStands(date) && inWindow);
  }

  /**
   * Whether what began or ended on the date certainly did so on the window's first day or later.
   */
  boolean isSurelyNotOverBy(UncertainDate date) {
    LocalDate earliest = date.earliest();
    boolean inWindow = earliest != null && !earliest.isBefore(first);
    return isBefore(date) || (isMeantAsItStands(date) && inWindow);
  }

  private static boolean isMeantAsItStands(UncertainDate date) {
    return date.qualifier() == DateQualifier.EXACT;
  }
}
