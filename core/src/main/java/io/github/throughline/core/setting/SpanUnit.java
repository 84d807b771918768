package io.github.throughline.core.setting;

/** The units in which guidance and local standards count. */
public enum SpanUnit {
  /** Monday to Friday, bank holidays in England left out; the day itself is not counted. */
  WORKING_DAYS("working day"),
  /** Every day. */
  CALENDAR_DAYS("calendar day"),
  /** Seven days. */
  WEEKS("week"),
  /** Calendar months: to the same day of the month, or the last where a month has no such day. */
  MONTHS("month"),
  /** Calendar years: twelve months. */
  YEARS("year"),
  /** Hours of the clock, at night and at weekends too. */
  HOURS("hour"),
  /** Minutes of the clock. */
  MINUTES("minute"),
  /** Visits: no time, but how many visits may lie between. */
  VISITS("visit"),
  /** Pages of a document. */
  PAGES("page"),
  /** Terms of a school, whose dates the authority gives. */
  SCHOOL_TERMS("school term");

  private final String one;

  SpanUnit(String one) {
    this.one = one;
  }

  /**
   * The unit in words.
   *
   * @param amount how many
   * @return for example {@code working days}, or {@code working day} for one
   */
  public String words(int amount) {
    return amount == 1 ? one : one + "s";
  }

  /**
   * Whether a number of them leads from one day to another by the calendar alone.
   *
   * @return true for working days, days, weeks, months and years
   */
  public boolean isCountedInDays() {
    return switch (this) {
      case WORKING_DAYS, CALENDAR_DAYS, WEEKS, MONTHS, YEARS -> true;
      case HOURS, MINUTES, VISITS, PAGES, SCHOOL_TERMS -> false;
    };
  }
}
