package io.github.throughline.validation;

import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.core.time.WorkingDays;
import java.time.LocalDate;

/**
 * What rules are given besides the record: the collection year, whether its period may be relied
 * on, and the calendar of working days.
 *
 * @param year the collection year whose rules are asked
 * @param periodKnown whether the return says plainly enough which period it covers; where it does
 *     not, rules that need the period are not asked
 * @param workingDays the calendar of working days
 */
public record Context(CollectionYear year, boolean periodKnown, WorkingDays workingDays) {
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
   * The first day of the period.
   *
   * @return 1 April
   */
  public LocalDate firstDay() {
    return year.firstDay();
  }

  /**
   * The last day of the period, which the census calls the reference date.
   *
   * @return 31 March
   */
  public LocalDate referenceDate() {
    return year.lastDay();
  }
}
