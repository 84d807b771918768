package io.github.throughline.core.time;

import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order of a chronology. Kept apart from {@link When}, whose fields would all be public. */
final class Chronological {
  static final Comparator<When> ORDER = Chronological::compare;

  private Chronological() {}

  private static int compare(When one, When other) {
    int order = nullLast(one.earliest(), other.earliest());
    if (order == 0) {
      order = nullLast(one.latest(), other.latest());
    }
    if (order == 0) {
      // Had a missing time counted as equal to every time, the order would not be transitive.
      order = nullFirst(time(one), time(other));
    }
    if (order == 0) {
      order = one.toEdtf().compareTo(other.toEdtf());
    }
    return order == 0 ? compareBeyondEdtf(one, other) : order;
  }

  private static @Nullable LocalTime time(When when) {
    return when instanceof UncertainPeriod period
        ? period.start().time()
        : ((UncertainDate) when).time();
  }

  /** For two values with the same EDTF form, which are therefore of one kind. */
  private static int compareBeyondEdtf(When one, When other) {
    int order = 0;
    if (one instanceof UncertainDate date && other instanceof UncertainDate otherDate) {
      order = date.precision().compareTo(otherDate.precision());
    } else if (one instanceof UncertainPeriod period && other instanceof UncertainPeriod that) {
      order = compare(period.start(), that.start());
      if (order == 0) {
        order = compareEnds(period.end(), that.end());
      }
    }
    return order == 0 ? nullFirst(one.words(), other.words()) : order;
  }

  private static int compareEnds(@Nullable UncertainDate one, @Nullable UncertainDate other) {
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    return compare(one, other);
  }

  private static <T extends Comparable<? super T>> int nullFirst(
      @Nullable T one, @Nullable T other) {
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    return one.compareTo(other);
  }

  private static <T extends Comparable<? super T>> int nullLast(
      @Nullable T one, @Nullable T other) {
    if (one == null || other == null) {
      return Boolean.compare(one == null, other == null);
    }
    return one.compareTo(other);
  }
}
