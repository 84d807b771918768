package io.github.throughline.core.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * All bank holidays of some years, and where the list is from.
 *
 * <p>The list that is shipped, {@link #england()}, covers 2009 to 2030. Who needs other years, or
 * has news of a day proclaimed since, reads a list of their own with {@link #parse(String)}.
 *
 * @param source where the list is from
 * @param firstYear first year that is wholly covered
 * @param lastYear last year that is wholly covered
 * @param lastAnnouncedYear last year whose days had been announced when the list was made; days
 *     after it follow the standing rules, and a proclamation may still move or add some. At least
 *     the year before the first, when all follow the rules
 * @param days the holidays in order of date
 */
public record BankHolidays(
    String source, int firstYear, int lastYear, int lastAnnouncedYear, List<BankHoliday> days) {

  /**
   * A list of holidays.
   *
   * @param source where the list is from
   * @param firstYear first year that is wholly covered
   * @param lastYear last year that is wholly covered
   * @param lastAnnouncedYear last year whose days had been announced when the list was made
   * @param days the holidays in order of date
   * @throws IllegalArgumentException if the years or days are out of order, a day occurs twice or
   *     lies outside the years
   */
  public BankHolidays {
    requireNonNull(source, "source");
    days = List.copyOf(days);
    if (firstYear < 1 || lastYear < firstYear || lastYear > 9999) {
      throw new IllegalArgumentException(
          "Bank holidays need a first and a last year from 1 to 9999, not "
              + firstYear
              + " and "
              + lastYear);
    }
    if (lastAnnouncedYear < firstYear - 1 || lastAnnouncedYear > lastYear) {
      throw new IllegalArgumentException(
          "The last announced year must be one of the years covered, not " + lastAnnouncedYear);
    }
    LocalDate before = LocalDate.of(firstYear, 1, 1).minusDays(1);
    for (BankHoliday day : days) {
      if (!day.date().isAfter(before) || day.date().getYear() > lastYear) {
        throw new IllegalArgumentException(
            "Bank holidays must be in order, each once, within "
                + firstYear
                + " to "
                + lastYear
                + ": look at "
                + day.date());
      }
      before = day.date();
    }
  }

  /**
   * The holidays of England and Wales from 2009 to 2030, substitute days and single days of
   * national note included.
   *
   * @return the list shipped with this library
   */
  public static BankHolidays england() {
    return Shipped.ENGLAND;
  }

  /**
   * Reads a list. Lines that begin with {@code #} are remarks, of which three are needed: {@code #
   * source: …}, {@code # years: 2009-2030} and {@code # announced through: 2027}. Then come the
   * line {@code date,name} and one line for each holiday, such as {@code 2024-12-25,Christmas Day}.
   *
   * @param csv the text of the list
   * @return the list
   * @throws IllegalArgumentException if a remark is missing or a line cannot be read; the message
   *     names the line by its number
   */
  public static BankHolidays parse(String csv) {
    return BankHolidayFile.read(csv);
  }

  /**
   * The first day covered.
   *
   * @return 1 January of the first year
   */
  public LocalDate firstDay() {
    return LocalDate.of(firstYear, 1, 1);
  }

  /**
   * The last day covered.
   *
   * @return 31 December of the last year
   */
  public LocalDate lastDay() {
    return LocalDate.of(lastYear, 12, 31);
  }

  /** Read once, when first asked for. */
  private static final class Shipped {
    static final BankHolidays ENGLAND = BankHolidayFile.readResource("england-bank-holidays.csv");
  }
}
