package io.github.throughline.core.exchange.agencychronology;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Something in a table that could not be used as it stands, or that a person has to answer. It
 * never repeats what a cell holds.
 *
 * @param kind what it costs
 * @param row the row, from 1, as a spreadsheet counts it; 0 for the table as a whole
 * @param column the column, from 1; 0 for the row as a whole
 * @param holds what the column holds by the mapping; null when it is none of the mapping's
 * @param message what is wrong and what would put it right, in plain English
 */
public record RowProblem(
    Kind kind, int row, int column, @Nullable TableColumn holds, String message) {
  /** What a problem costs. */
  public enum Kind {
    /** The row was left out. */
    ROW_LEFT_OUT,
    /** The row was taken without what the column says, or with less of it. */
    PART_NOT_READ,
    /** Everything was taken, and a person has to say what is meant. */
    QUESTION,
    /** Everything was taken; it is good to know. */
    NOTE
  }

  /**
   * A problem with its place.
   *
   * @param kind what it costs
   * @param row the row, from 1; 0 for the table as a whole
   * @param column the column, from 1; 0 for the row as a whole
   * @param holds what the column holds by the mapping; null when it is none of the mapping's
   * @param message what is wrong and what would put it right, in plain English
   */
  public RowProblem {
    requireNonNull(kind, "kind");
    requireNonNull(message, "message");
  }

  /**
   * The place as a sentence says it.
   *
   * @return for example {@code row 12, column 3 (date)}
   */
  public String place() {
    if (row == 0) {
      return "the table";
    }
    String at = "row " + row + (column == 0 ? "" : ", column " + column);
    return holds == null ? at : at + " (" + holds.property() + ")";
  }

  /**
   * The place and the message.
   *
   * @return for example {@code row 12, column 3 (date): …}
   */
  @Override
  public String toString() {
    return place() + ": " + message;
  }
}
