package io.github.throughline.core.exchange.agencychronology;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, one at a time, wherever they come from. Whoever has a library for another
 * kind of file implements this.
 */
public interface TableRows extends Closeable {
  /**
   * The next row. Blank rows may be left out; the number of those that follow still counts them.
   *
   * @return the row; null after the last one
   * @throws IOException if the table cannot be read
   */
  @Nullable TableRow next() throws IOException;

  /**
   * What a reader of the table should know of the file as a whole, such as that its encoding was
   * concluded: all of it once {@link #next()} has given null.
   *
   * @return sentences in plain English that repeat nothing of the table; empty when there is
   *     nothing
   */
  default List<String> remarks() {
    return List.of();
  }

  /**
   * Closes what the rows are read from.
   *
   * @throws IOException if it cannot be closed
   */
  @Override
  void close() throws IOException;
}
