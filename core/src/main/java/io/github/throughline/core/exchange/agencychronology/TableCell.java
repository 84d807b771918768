package io.github.throughline.core.exchange.agencychronology;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table: a text, or a date or time that the table keeps as such.
 *
 * @param text what the cell shows; empty for an empty cell
 * @param day the day, where the table keeps one; null for a text, also one that looks like a day
 * @param time the time of day, where the table keeps one; null otherwise
 * @param damaged whether the cell holds an error in place of a value, such as {@code #N/A}
 */
public record TableCell(
    String text, @Nullable LocalDate day, @Nullable LocalTime time, boolean damaged) {
  /** A cell with nothing in it. */
  public static final TableCell EMPTY = new TableCell("", null, null, false);

  /** A cell whose value could not be worked out by the program that wrote it. */
  public static final TableCell DAMAGED = new TableCell("", null, null, true);

  /**
   * A cell from its parts.
   *
   * @param text what the cell shows; empty for an empty cell
   * @param day the day, where the table keeps one
   * @param time the time of day, where the table keeps one
   * @param damaged whether the cell holds an error in place of a value
   */
  public TableCell {
    requireNonNull(text, "text");
    time = time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * A cell with a text.
   *
   * @param text the text
   * @return the cell
   */
  public static TableCell of(String text) {
    return text.isEmpty() ? EMPTY : new TableCell(text, null, null, false);
  }

  /**
   * A cell with a day.
   *
   * @param day the day
   * @return the cell
   */
  public static TableCell of(LocalDate day) {
    return new TableCell(day.toString(), day, null, false);
  }

  /**
   * A cell with a day and time.
   *
   * @param moment the day and time
   * @return the cell
   */
  public static TableCell of(LocalDateTime moment) {
    LocalTime time = moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
    String text = moment.toLocalDate() + "T" + time;
    return new TableCell(text, moment.toLocalDate(), time, false);
  }

  /**
   * A cell with a time of day.
   *
   * @param time the time
   * @return the cell
   */
  public static TableCell of(LocalTime time) {
    LocalTime seconds = time.truncatedTo(ChronoUnit.SECONDS);
    return new TableCell(seconds.toString(), null, seconds, false);
  }

  /**
   * Whether there is nothing to be seen in it.
   *
   * @return true for an empty cell and one with blanks only
   */
  public boolean isBlank() {
    return text.isBlank() && !damaged;
  }

  /**
   * What kind of cell it is and how long its text, never the text.
   *
   * @return for example {@code TableCell[24 characters]}
   */
  @Override
  public String toString() {
    String kind = damaged ? "error" : day != null ? "day" : time != null ? "time" : null;
    return "TableCell[" + (kind != null ? kind : text.length() + " characters") + "]";
  }
}
