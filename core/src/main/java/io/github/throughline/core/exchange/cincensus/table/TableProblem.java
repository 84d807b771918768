package io.github.throughline.core.exchange.cincensus.table;

import static java.util.Objects.requireNonNull;

/**
 * Something in a table that could not be used, and what was expected. It never repeats what a cell
 * holds.
 *
 * @param file the file's name
 * @param line the line on which the row starts, from 1; 0 for the file as a whole
 * @param message what is wrong and what would put it right, in plain English
 */
public record TableProblem(String file, long line, String message) {
  /**
   * A problem with its place.
   *
   * @param file the file's name
   * @param line the line on which the row starts, from 1; 0 for the file as a whole
   * @param message what is wrong and what would put it right, in plain English
   */
  public TableProblem {
    requireNonNull(file, "file");
    requireNonNull(message, "message");
  }
}
