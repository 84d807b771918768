package io.github.throughline.core.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A state that lasted, or still does, with ends known more or less well: living with neglect, a
 * parent in prison. It is one thing, never a run of repeated events.
 *
 * <p>Both ends belong to it, so {@code 2015/2016} began on some day in 2015 and its last day was
 * one in 2016. Three ends are told apart: a date, still going on ({@code 2016-04/..}), and over at
 * a time that is not known ({@code 2016-04/}).
 *
 * @param start when it began, {@link UncertainDate#unknown()} if nothing is known of that
 * @param end its last day, or null when it is still going on or the day is not known
 * @param open whether it was still going on when it was recorded
 * @param words the words in which the whole was told, or null when none were kept; the two ends may
 *     have words of their own
 */
public record UncertainPeriod(
    UncertainDate start, @Nullable UncertainDate end, boolean open, @Nullable String words)
    implements When {

  /**
   * A period from its parts. An end of which nothing at all is known counts as no end, and blank
   * words as none.
   *
   * @param start when it began, {@link UncertainDate#unknown()} if nothing is known of that
   * @param end its last day, or null when it is still going on or the day is not known
   * @param open whether it was still going on when it was recorded
   * @param words the words in which the whole was told, or null when none were kept
   * @throws IllegalArgumentException if it must have ended before it began, or is open with an end
   */
  public UncertainPeriod {
    requireNonNull(start, "start");
    end = end == null || end.equals(UncertainDate.unknown()) ? null : end;
    if (open && end != null) {
      throw new IllegalArgumentException("A period that is still going on has no end");
    }
    if (end != null && endsBeforeItBegins(start, end)) {
      throw new IllegalArgumentException(
          "A period cannot end before it starts: its latest end is before its earliest start");
    }
    words = words == null || words.isBlank() ? null : words;
  }

  private static boolean endsBeforeItBegins(UncertainDate start, UncertainDate end) {
    LocalDate earliestStart = start.earliest();
    LocalDate latestEnd = end.latest();
    if (earliestStart == null || latestEnd == null) {
      return false;
    }
    LocalTime startTime = start.time();
    LocalTime endTime = end.time();
    return latestEnd.isBefore(earliestStart)
        || (latestEnd.equals(earliestStart)
            && startTime != null
            && endTime != null
            && endTime.isBefore(startTime));
  }

  /**
   * A state that is still going on.
   *
   * @param start when it began
   * @return the period, {@code 2016-04/..} in EDTF
   */
  public static UncertainPeriod from(UncertainDate start) {
    return new UncertainPeriod(start, null, true, null);
  }

  /**
   * A state that is over.
   *
   * @param start when it began
   * @param end its last day
   * @return the period, {@code 2015/2016} in EDTF
   * @throws IllegalArgumentException if it must have ended before it began
   */
  public static UncertainPeriod of(UncertainDate start, UncertainDate end) {
    return new UncertainPeriod(start, requireNonNull(end, "end"), false, null);
  }

  /**
   * A state of whose end nothing is known, not even whether it has ended.
   *
   * @param start when it began
   * @return the period, {@code 2016-04/} in EDTF
   */
  public static UncertainPeriod endUnknown(UncertainDate start) {
    return new UncertainPeriod(start, null, false, null);
  }

  /**
   * Reads an EDTF interval: two dates of the forms that {@link UncertainDate#parse} reads, with a
   * slash between. The end may be {@code ..} for still going on. Either may be left out when it is
   * not known; a start written {@code ..} is read as not known too.
   *
   * @param edtf for example {@code 2015/2016~}, {@code 2016-04/..}, {@code 2016-04/} or {@code
   *     /2016}
   * @return the period
   * @throws IllegalArgumentException if it is of another form, no such day exists, or it must have
   *     ended before it began; the message does not quote the text
   */
  public static UncertainPeriod parse(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0 || edtf.indexOf('/', slash + 1) >= 0) {
      throw new IllegalArgumentException(
          "Not a period in EDTF. Expected two dates with one slash between, such as 2015/2016,"
              + " 2016-04/.. (still going on), 2016-04/ (end not known) or /2016 (start not known)");
    }
    String first = edtf.substring(0, slash);
    String last = edtf.substring(slash + 1);
    UncertainDate start =
        first.isEmpty() || first.equals("..") ? UncertainDate.unknown() : Edtf.readDate(first);
    boolean open = last.equals("..");
    UncertainDate end = open || last.isEmpty() ? null : Edtf.readDate(last);
    return new UncertainPeriod(start, end, open, null);
  }

  /**
   * Whether it was still going on when it was recorded. An end that is merely not known does not
   * make it open.
   *
   * @return true if so
   */
  public boolean isOpen() {
    return open;
  }

  /**
   * The same period with the words in which it was told.
   *
   * @param words the words; blank ones count as none
   * @return a copy
   */
  public UncertainPeriod withWords(String words) {
    return new UncertainPeriod(start, end, open, words);
  }

  /**
   * The same period without words, those of its ends included, for readers who must not see free
   * text.
   *
   * @return a copy
   */
  public UncertainPeriod withoutWords() {
    return new UncertainPeriod(
        start.withoutWords(), end == null ? null : end.withoutWords(), open, null);
  }

  /**
   * The first day that can have belonged to it.
   *
   * @return the earliest start, or null when nothing bounds it from below
   */
  @Override
  public @Nullable LocalDate earliest() {
    return start.earliest();
  }

  /**
   * The last day that can have belonged to it.
   *
   * @return the latest end, or null when it is still going on or nothing bounds it from above
   */
  @Override
  public @Nullable LocalDate latest() {
    return end == null ? null : end.latest();
  }

  /**
   * How surely some of it falls in a stretch of days, both ends counted.
   *
   * <p>A period that is open is taken to go on. Who knows when that was last confirmed, and asks
   * about days after it, must say so beside the answer.
   *
   * @param first first day counted
   * @param last last day counted
   * @return certain if some of it is in whatever its true ends were
   * @throws IllegalArgumentException if the last day is before the first
   */
  @Override
  public Certainty within(LocalDate first, LocalDate last) {
    Window window = new Window(first, last);
    if (window.isBefore(start) || (end != null && window.isAfter(end))) {
      return Certainty.OUT;
    }
    // It cannot have begun after it ended, so either end can settle either question.
    boolean begun =
        window.isSurelyReachedBy(start) || (end != null && window.isSurelyReachedBy(end));
    boolean lasting =
        open || window.isSurelyNotOverBy(start) || (end != null && window.isSurelyNotOverBy(end));
    return begun && lasting ? Certainty.CERTAIN : Certainty.POSSIBLE;
  }

  @Override
  public boolean isWholeInEdtf() {
    return words == null && start.isWholeInEdtf() && (end == null || end.isWholeInEdtf());
  }

  @Override
  public String toEdtf() {
    return written(start) + "/" + (open ? ".." : end == null ? "" : written(end));
  }

  /** In an interval EDTF leaves out a date of which nothing is known. */
  private static String written(UncertainDate date) {
    boolean nothingKnown =
        date.earliest() == null && date.latest() == null && date.qualifier() == DateQualifier.EXACT;
    return nothingKnown ? "" : date.toEdtf();
  }

  /**
   * The EDTF form, without the words: they are free text about people.
   *
   * @return as {@link #toEdtf()}
   */
  @Override
  public String toString() {
    return toEdtf();
  }
}
