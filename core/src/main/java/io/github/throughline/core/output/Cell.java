package io.github.throughline.core.output;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a cell of a {@link Workbook} holds. */
public sealed interface Cell {
  /** Nothing. */
  Cell EMPTY = new Text("");

  /**
   * A text, a code among them: never a number, a date or a formula, whatever it looks like.
   *
   * @param text the text
   */
  record Text(String text) implements Cell {
    /**
     * A text.
     *
     * @param text the text
     */
    public Text {}
  }

  /**
   * A number to be counted with.
   *
   * @param number the number
   */
  record Count(long number) implements Cell {
    /**
     * A number.
     *
     * @param number the number
     */
    public Count {}
  }

  /**
   * A day.
   *
   * @param day the day, from {@link #FIRST_DAY} on
   */
  record Day(LocalDate day) implements Cell {
    /** The first day that every spreadsheet counts alike: some have a 29 February 1900. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * A day.
     *
     * @param day the day, from {@link #FIRST_DAY} on
     * @throws IllegalArgumentException if the day is before
     */
    public Day {
      if (day.isBefore(FIRST_DAY)) {
        throw new IllegalArgumentException("Spreadsheets do not agree on days before 1 March 1900");
      }
    }
  }

  /**
   * A text that a spreadsheet cannot take for a formula, even when somebody edits the cell or saves
   * the sheet as CSV: one that looks like a formula has an apostrophe in front, as in {@link
   * CsvWriter}. One that is too long for a cell is cut, and says so.
   *
   * @param text any text
   * @return the cell
   */
  static Cell text(String text) {
    String disarmed = CsvWriter.disarm(text);
    if (disarmed.length() <= Workbook.LONGEST_TEXT) {
      return new Text(disarmed);
    }
    String note = "… (" + text.length() + " characters in all)";
    int end = Workbook.LONGEST_TEXT - note.length();
    return new Text(
        disarmed.substring(0, Character.isHighSurrogate(disarmed.charAt(end - 1)) ? end - 1 : end)
            + note);
  }

  /**
   * A number to be counted with.
   *
   * @param number the number
   * @return the cell
   */
  static Cell number(long number) {
    return new Count(number);
  }

  /**
   * A text that is a real day written YYYY-MM-DD as that day; any other as a text.
   *
   * @param text any text
   * @return the cell
   */
  static Cell dayOrText(String text) {
    if (Day.WRITTEN.matcher(text).matches()) {
      try {
        LocalDate day = LocalDate.parse(text);
        if (!day.isBefore(Day.FIRST_DAY)) {
          return new Day(day);
        }
      } catch (DateTimeException notADay) {
        // A text like any other.
      }
    }
    return text(text);
  }
}
