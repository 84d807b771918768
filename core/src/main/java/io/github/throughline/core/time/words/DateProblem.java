package io.github.throughline.core.time.words;

/** Why a written date could not be read, or not with all that it says. */
public enum DateProblem {
  /** There is nothing where the date should be. */
  EMPTY("There is no date", "write one, or \"not known\""),
  /** It is not of any form that is understood. */
  NOT_UNDERSTOOD(
      "The date is not in a form that is understood", "write it as 3 April 2019 or April 2019"),
  /** The calendar has no such day, such as 30 February. */
  NO_SUCH_DAY("The calendar has no such day", "look up the day, or write the month and year alone"),
  /** There is no such time of day, such as 25:10. */
  NO_SUCH_TIME("There is no such time of day", "write it as 14:30"),
  /** The time of day is not of any form that is understood; the day was read. */
  TIME_NOT_UNDERSTOOD(
      "The time of day is not in a form that is understood; the day was read",
      "write it as 14:30 or 2.30pm"),
  /** The time may be in the morning or in the afternoon; the day was read. */
  TIME_HALF_OF_DAY(
      "The time may be in the morning or in the afternoon; the day was read",
      "write it as 02:30 or 2.30pm"),
  /** The year is left out. */
  NO_YEAR("The year of the date is left out", "write it with its year"),
  /** It is told by a child's age, and no date of birth is known. */
  NO_BIRTH_DATE(
      "The date is told by a child's age, and the child's date of birth is not known here",
      "name the child of the table, or write the year"),
  /** The day of the week is not that of the date; the date was read as uncertain. */
  OTHER_WEEKDAY(
      "The day of the week is not that of the date, which was read as uncertain",
      "look up which of the two is right"),
  /** It ends before it starts. */
  ENDS_BEFORE_START("The date ends before it starts", "look up both ends"),
  /** It can be meant in two ways, such as {@code 2016-22}: summer 2016, or 2016 to 2022. */
  TWO_MEANINGS(
      "The date can be a season or a run of years", "write it as summer 2016, or as 2016 to 2022"),
  /** There are several dates in one place. */
  SEVERAL_DATES("There are several dates in one place", "give each date a row of its own"),
  /** It is the number by which a spreadsheet keeps a date, which lost its form. */
  SPREADSHEET_NUMBER(
      "The date is the number by which a spreadsheet keeps a day",
      "format the column as a date before it is saved as CSV");

  private final String says;
  private final String remedy;

  DateProblem(String says, String remedy) {
    this.says = says;
    this.remedy = remedy;
  }

  /**
   * What is wrong, in plain English, without a word of what was written.
   *
   * @return a sentence without a full stop
   */
  public String says() {
    return says;
  }

  /**
   * What would put it right.
   *
   * @return a clause that follows "to put it right"
   */
  public String remedy() {
    return remedy;
  }

  /**
   * Whether the day was read all the same, and the problem is with something beside it.
   *
   * @return true for the problems with a time of day or a day of the week
   */
  public boolean leavesTheDay() {
    return this == NO_SUCH_TIME
        || this == TIME_NOT_UNDERSTOOD
        || this == TIME_HALF_OF_DAY
        || this == OTHER_WEEKDAY;
  }
}
