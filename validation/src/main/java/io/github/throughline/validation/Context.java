package io.github.throughline.validation;

import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.core.time.WorkingDays;
import java.time.LocalDate;

/**
 * What rules are given besides the record: the collection year, whether its period may be relied
 * on, and the calendar of working days. Never changes, and may be shared by threads.
 */
public final class Context {
  private final CollectionYear year;
  private final boolean periodKnown;
  private final WorkingDays workingDays;

  /** Held, not worked out each time: rules ask for them with every record. */
  private final LocalDate firstDay;

  private final LocalDate referenceDate;

  /**
   * A context.
   *
   * @param year the collection year whose rules are asked
   * @param periodKnown whether the return says plainly enough which period it covers; where it does
   *     not, rules that need the period are not asked
   * @param workingDays the calendar of working days
   */
  public Context(CollectionYear year, boolean periodKnown, WorkingDays workingDays) {
    this.year = year;
    this.periodKnown = periodKnown;
    this.workingDays = workingDays;
    this.firstDay = year.firstDay();
    this.referenceDate = year.lastDay();
  }

  /**
   * A context with the period known and England's working days.
   *
   * @param year the collection year whose rules are asked
   * @return the context
   */
  public static Context of(CollectionYear year) {
    return new Context(year, true, WorkingDays.england());
  }

  /**
   * The collection year whose rules are asked.
   *
   * @return the year
   */
  public CollectionYear year() {
    return year;
  }

  /**
   * Whether the return says plainly enough which period it covers.
   *
   * @return false when rules that need the period are not asked
   */
  public boolean periodKnown() {
    return periodKnown;
  }

  /**
   * The calendar of working days.
   *
   * @return the calendar
   */
  public WorkingDays workingDays() {
    return workingDays;
  }

  /**
   * The first day of the period.
   *
   * @return 1 April
   */
  public LocalDate firstDay() {
    return firstDay;
  }

  /**
   * The last day of the period, which the census calls the reference date.
   *
   * @return 31 March
   */
  public LocalDate referenceDate() {
    return referenceDate;
  }
}
