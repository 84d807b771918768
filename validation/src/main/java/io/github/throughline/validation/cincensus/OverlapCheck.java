package io.github.throughline.validation.cincensus;

import io.github.throughline.validation.Check;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Fires for each part of a record that starts in the days which another part fills: once for each
 * such pair, told apart by position and never by dates, so that two alike are two findings.
 *
 * <p>Days are counted as {@link java.time.LocalDate#toEpochDay} does. Nothing is made for a record
 * of a few parts that passes. Many parts are put in order first, so that the time taken grows with
 * what is found.
 *
 * @param <R> the record
 * @param <P> the part
 * @param fields the published names of the items looked at
 * @param parts the parts of a record
 * @param days the days that a part fills
 * @param cited what to point at, given the part that starts and the part it starts in
 */
record OverlapCheck<R, P>(
    List<String> fields,
    Function<R, List<P>> parts,
    Days<P> days,
    BiFunction<P, P, List<Cited>> cited)
    implements Check<R> {

  /** The day of what has no day: before every other. */
  static final long NONE = Long.MIN_VALUE;

  /** Up to so many parts are simply compared each with each. */
  static final int FEW = 16;

  /**
   * So many findings are made of one record at the most, and the verdict is told of it. Only a file
   * that puts the parts of many records into one has more, and then the number of pairs could not
   * be held.
   */
  static final int MOST_FINDINGS = 1_000;

  /** The days that a part fills. */
  interface Days<P> {
    /** The first day; {@link #NONE} if it is not known, and the part is then left out. */
    long start(P part);

    /**
     * The first day after the last.
     *
     * @param referenceDate the last day of the collection period
     * @return the day; anything up to the start, such as {@link #NONE}, if no day is filled
     */
    long end(P part, long referenceDate);
  }

  @Override
  public void examine(R record, Context context, Verdict verdict) {
    List<P> all = parts.apply(record);
    int dated = 0;
    for (P part : all) {
      dated += days.start(part) == NONE ? 0 : 1;
    }
    if (dated < 2) {
      return;
    }
    verdict.pass();
    long referenceDate = context.referenceDate().toEpochDay();
    if (all.size() <= FEW) {
      compareEach(all, referenceDate, verdict);
    } else {
      compareInOrder(all, referenceDate, verdict);
    }
  }

  private void compareEach(List<P> all, long referenceDate, Verdict verdict) {
    for (int i = 0; i < all.size(); i++) {
      long start = days.start(all.get(i));
      for (int j = 0; j < all.size() && start != NONE; j++) {
        P other = all.get(j);
        long otherStart = days.start(other);
        if (i != j
            && otherStart != NONE
            && otherStart <= start
            && start < days.end(other, referenceDate)) {
          verdict.fire(cited.apply(all.get(i), other));
        }
      }
    }
  }

  /** Goes through the starts by day and keeps at hand only what has not ended by then. */
  private void compareInOrder(List<P> all, long referenceDate, Verdict verdict) {
    List<Run<P>> runs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      P part = all.get(i);
      if (days.start(part) != NONE) {
        runs.add(new Run<>(i, part, days.start(part), days.end(part, referenceDate)));
      }
    }
    runs.sort(Comparator.comparingLong(Run::start));
    List<Run<P>> going = new ArrayList<>();
    int found = 0;
    for (int first = 0, next = 0; first < runs.size(); first = next) {
      long day = runs.get(first).start();
      while (next < runs.size() && runs.get(next).start() == day) {
        going.add(runs.get(next++));
      }
      going.removeIf(run -> run.end() <= day);
      for (Run<P> starting : runs.subList(first, next)) {
        for (Run<P> other : going) {
          if (other.position() != starting.position()) {
            if (found == MOST_FINDINGS) {
              verdict.stop();
              return;
            }
            verdict.fire(cited.apply(starting.part(), other.part()));
            found++;
          }
        }
      }
    }
  }

  /** A part with its position and its days. */
  private record Run<P>(int position, P part, long start, long end) {}
}
