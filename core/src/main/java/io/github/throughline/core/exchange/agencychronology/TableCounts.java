package io.github.throughline.core.exchange.agencychronology;

/**
 * What became of the rows under the header. Every row is in one of the counts.
 *
 * @param events rows that told an event
 * @param joined rows that went on with the text of the row above
 * @param leftOut rows that could not be used; each has a problem
 * @param blank rows with nothing in them
 * @param totals rows that counted or closed the table
 * @param headers rows that gave the names of the columns again
 * @param repeated rows that said the same as one before, to the letter
 */
public record TableCounts(
    int events, int joined, int leftOut, int blank, int totals, int headers, int repeated) {
  /**
   * All the rows under the header.
   *
   * @return the sum
   */
  public int rows() {
    return events + joined + leftOut + blank + totals + headers + repeated;
  }
}
