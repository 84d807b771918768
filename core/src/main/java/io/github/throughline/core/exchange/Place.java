package io.github.throughline.core.exchange;

/**
 * A place in a file, as a text editor counts it.
 *
 * @param line the line, from 1; 0 when the place is not known
 * @param column the column in characters, from 1; 0 when the place is not known
 */
public record Place(int line, int column) implements Comparable<Place> {
  /**
   * The place of something that is not in the file at all, such as an element that was left out.
   */
  public static final Place NONE = new Place(0, 0);

  /**
   * A place by line and column.
   *
   * @param line the line, from 1; 0 when the place is not known
   * @param column the column in characters, from 1; 0 when the place is not known
   * @throws IllegalArgumentException if either is negative
   */
  public Place {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException(
          "A line and a column are counted from 1, not " + line + " and " + column);
    }
  }

  /**
   * Whether this is a place in the file.
   *
   * @return false only for {@link #NONE} and its like
   */
  public boolean isKnown() {
    return line > 0;
  }

  @Override
  public int compareTo(Place other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /**
   * The place as a sentence says it.
   *
   * @return for example {@code line 120, column 9}
   */
  @Override
  public String toString() {
    return isKnown() ? "line " + line + ", column " + column : "no place in the file";
  }
}
