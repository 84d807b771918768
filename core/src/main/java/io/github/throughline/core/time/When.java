package io.github.throughline.core.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: a date or a stretch of time, as surely as it is known.
 *
 * <p>Family history is told as "summer 2016", "when she was about three" or "before the move".
 * Forcing a day on it would invent evidence, and refusing it would lose history. So an event is
 * dated by an {@link UncertainDate} and a state that lasted, such as a parent's time in prison, by
 * an {@link UncertainPeriod}, which is one thing and not many.
 *
 * <p>The written form is EDTF, the Extended Date/Time Format of ISO 8601-2: level 1, and from level
 * 2 the sets that mean "one day among these" and {@code XXXX} for a date not known. It goes beyond
 * the standard in three places, because histories do: a qualifier may follow a time of day ({@code
 * 2016-05-03T14:30:00~}), and the two ends of a period may have times of day or be sets ({@code
 * [2016-05-01..2016-08-31]/..}).
 */
public sealed interface When permits UncertainDate, UncertainPeriod {

  /**
   * The first day on which it can have happened, or on which a stretch of time can have begun.
   *
   * @return the day, or null when nothing bounds it from below
   */
  @Nullable LocalDate earliest();

  /**
   * The last day on which it can have happened; for a stretch of time the last day that can have
   * belonged to it.
   *
   * @return the day, or null when nothing bounds it from above: not known, or still going on
   */
  @Nullable LocalDate latest();

  /**
   * The words in which it was told or recorded, such as "summer 2016". They are free text, so
   * {@code toString} leaves them out.
   *
   * @return the words, or null when none were kept
   */
  @Nullable String words();

  /**
   * The EDTF form. It holds the days, the time and the qualifier. The words, and the fact that a
   * date was told by a child's age or by another event, are not part of it: see {@link
   * #isWholeInEdtf()}.
   *
   * @return the text, which {@link #parse(String)} reads
   */
  String toEdtf();

  /**
   * How surely it falls in a stretch of days, both ends counted.
   *
   * <p>A date is judged by whether it is in. A stretch of time is judged by whether some of it is
   * in: certainly when some of it is in whatever its true ends were.
   *
   * <p>Nothing is widened: an approximate or uncertain date keeps the bounds it was recorded with,
   * because any margin would be of our making. It is out when those bounds are wholly outside, and
   * otherwise at best possible.
   *
   * @param first first day counted
   * @param last last day counted
   * @return whether it is certainly in, possibly in or out
   * @throws IllegalArgumentException if the last day is before the first
   */
  Certainty within(LocalDate first, LocalDate last);

  /**
   * Whether the EDTF form holds all of this value, so that reading it back gives an equal one.
   * Otherwise a store must keep the words and the precision beside it.
   *
   * @return false when there are words, or a date told by age or by another event
   */
  boolean isWholeInEdtf();

  /**
   * Reads an EDTF text: a stretch of time if it has a slash, otherwise a date.
   *
   * @param edtf for example {@code 2016-05-03}, {@code 2016-22~} or {@code 2016-04/..}
   * @return the date or stretch of time
   * @throws IllegalArgumentException if it is not of a form that {@link UncertainDate#parse} or
   *     {@link UncertainPeriod#parse} reads; the message does not quote the text
   */
  static When parse(String edtf) {
    requireNonNull(edtf, "edtf");
    return edtf.indexOf('/') >= 0 ? UncertainPeriod.parse(edtf) : UncertainDate.parse(edtf);
  }

  /**
   * The order in which a chronology shows entries: by earliest day, then by latest day, those not
   * known or still open after those known; then by time of day, a date without one first; then by
   * what else tells two values apart, so that only equal values compare as equal.
   *
   * @return the comparator, total and consistent with {@code equals}
   */
  static Comparator<When> chronological() {
    return Chronological.ORDER;
  }
}
