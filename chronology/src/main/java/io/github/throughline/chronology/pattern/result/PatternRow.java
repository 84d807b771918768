package io.github.throughline.chronology.pattern.result;

import java.util.List;

/**
 * One row of a table.
 *
 * @param cells the texts, one for each column
 * @param entryIds the entries the row rests on; empty only where it says that nothing is recorded
 */
public record PatternRow(List<String> cells, List<String> entryIds) {
  /**
   * Copies the lists.
   *
   * @param cells the texts, one for each column
   * @param entryIds the entries the row rests on
   */
  public PatternRow {
    cells = List.copyOf(cells);
    entryIds = List.copyOf(entryIds);
  }

  /**
   * Nothing that tells who it is about.
   *
   * @return how many entries it rests on
   */
  @Override
  public String toString() {
    return "PatternRow[" + entryIds.size() + " entries]";
  }
}
