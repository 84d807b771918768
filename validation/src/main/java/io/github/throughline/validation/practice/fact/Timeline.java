package io.github.throughline.validation.practice.fact;

import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Records of one kind in the order in which they happened, up to the day as at which the file is
 * looked at. What is dated after that day is left out: it had not happened.
 *
 * <p>Records whose day is not known stand apart in {@link #unclear()}: they are neither counted nor
 * forgotten. {@link #mayHold} says whether one of them can have been in a stretch of days.
 *
 * @param <T> the kind of record
 */
public final class Timeline<T> {
  private final List<Dated<T>> days;
  private final List<T> unclear;
  private final Function<T, @Nullable UncertainDate> when;
  private final LocalDate asAt;

  private Timeline(
      List<Dated<T>> days,
      List<T> unclear,
      Function<T, @Nullable UncertainDate> when,
      LocalDate asAt) {
    this.days = List.copyOf(days);
    this.unclear = List.copyOf(unclear);
    this.when = when;
    this.asAt = asAt;
  }

  /**
   * Orders records.
   *
   * @param records the records, in any order
   * @param when when each was done; null when not recorded
   * @param asAt the last day that counts
   * @param <T> the kind of record
   * @return the timeline; records of one day stay in the order in which they were given
   */
  public static <T> Timeline<T> of(
      List<? extends T> records, Function<T, @Nullable UncertainDate> when, LocalDate asAt) {
    List<Dated<T>> days = new ArrayList<>(records.size());
    List<T> unclear = new ArrayList<>();
    for (T record : records) {
      UncertainDate date = when.apply(record);
      Optional<LocalDate> day = Days.findDay(date);
      if (day.isEmpty()) {
        if (Days.isAfter(date, asAt) != Truth.YES) {
          unclear.add(record);
        }
      } else if (!day.get().isAfter(asAt)) {
        days.add(new Dated<>(record, day.get()));
      }
    }
    days.sort(Comparator.comparing(Dated::day));
    return new Timeline<>(days, unclear, when, asAt);
  }

  /**
   * The records whose day is known, the first first.
   *
   * @return the records with their days
   */
  public List<Dated<T>> days() {
    return days;
  }

  /**
   * The records that have no day, or no certain one, and may have happened by now.
   *
   * @return the records, in the order of the file
   */
  public List<T> unclear() {
    return unclear;
  }

  /**
   * Whether nothing of the kind is recorded, with or without a day.
   *
   * @return true if there is no record at all
   */
  public boolean isEmpty() {
    return days.isEmpty() && unclear.isEmpty();
  }

  /**
   * The last with a known day.
   *
   * @return the record; empty if there is none
   */
  public Optional<Dated<T>> findLast() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
  }

  /**
   * The last with a known day on a day or before it.
   *
   * @param day the day
   * @return the record; empty if there is none
   */
  public Optional<Dated<T>> findLastOnOrBefore(LocalDate day) {
    int end = firstIndexAfter(day);
    return end == 0 ? Optional.empty() : Optional.of(days.get(end - 1));
  }

  /**
   * The first with a known day on a day or after it.
   *
   * @param day the day
   * @return the record; empty if there is none
   */
  public Optional<Dated<T>> findFirstOnOrAfter(LocalDate day) {
    int index = firstIndexAfter(day.minusDays(1));
    return index == days.size() ? Optional.empty() : Optional.of(days.get(index));
  }

  /**
   * The first with a known day after a day.
   *
   * @param day the day
   * @return the record; empty if there is none
   */
  public Optional<Dated<T>> findFirstAfter(LocalDate day) {
    return findFirstOnOrAfter(day.plusDays(1));
  }

  /**
   * Those with a known day from one day to another, both counted.
   *
   * @param first the first day
   * @param last the last day
   * @return the records with their days
   */
  public List<Dated<T>> between(LocalDate first, LocalDate last) {
    int from = firstIndexAfter(first.minusDays(1));
    int to = firstIndexAfter(last);
    return from >= to ? List.of() : days.subList(from, to);
  }

  /**
   * The last so many with a known day.
   *
   * @param count how many
   * @return as many as there are, the first first
   */
  public List<Dated<T>> last(int count) {
    return days.subList(Math.max(0, days.size() - count), days.size());
  }

  /**
   * Whether a record without a certain day can have been in a stretch of days.
   *
   * @param first the first day
   * @param last the last day
   * @return true if one can
   */
  public boolean mayHold(LocalDate first, LocalDate last) {
    for (T record : unclear) {
      if (Days.isWithin(when.apply(record), first, last).isPossible()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same timeline with some of its records only.
   *
   * @param wanted which to keep
   * @return the rest left out
   */
  public Timeline<T> only(Predicate<T> wanted) {
    return new Timeline<>(
        days.stream().filter(dated -> wanted.test(dated.record())).toList(),
        unclear.stream().filter(wanted).toList(),
        when,
        asAt);
  }

  /** Halves the list until the place is found: there may be thousands of case notes. */
  private int firstIndexAfter(LocalDate day) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days.get(middle).day().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
