package io.github.throughline.chronology.document;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.core.output.CsvWriter;
import io.github.throughline.core.output.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

/**
 * A chronology as three tables for those who count, with pandas, R, Power BI or SQL: one of events
 * with a row for each entry and person, one of levels of help, one of people. {@code person_id} and
 * {@code entry_id} join them, with each other and with {@link
 * io.github.throughline.chronology.render.ChronologyCsv}, which has the words.
 *
 * <p>Every cell holds one value. Days are ISO 8601, truth is {@code true} or {@code false}, what is
 * not recorded is empty and never "no". The tables are CSV in UTF-8 whose cells cannot run in a
 * spreadsheet, see {@link CsvWriter}. The columns, always in the same order, are in {@code
 * docs/chronology-formats.md}.
 *
 * <p>Entries that were recorded by mistake are left out. The event table has no free text. An entry
 * about three people has three rows: count {@code entry_id} once to count entries. Counts measure
 * what was recorded and by whom, not what happened.
 */
public final class TidyTables {
  private final Material material;

  private TidyTables(Material material) {
    this.material = material;
  }

  /**
   * The tables of a chronology.
   *
   * @param chronology the chronology
   * @return the tables
   */
  public static TidyTables of(Chronology chronology) {
    return new TidyTables(new Material(chronology));
  }

  /**
   * Writes the table of events, in the chronology's order.
   *
   * @param out where the table goes; it is flushed and left open
   * @throws IOException if the table cannot be written
   */
  public void writeEventsTo(OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    CsvWriter csv = TidyColumn.start(writer, TidyColumns.EVENTS);
    for (IncludedEntry included : material.entries) {
      for (TidyRow row : TidyRow.of(material, included)) {
        csv.row(TidyColumn.row(TidyColumns.EVENTS, row));
      }
    }
    writer.flush();
  }

  /**
   * Writes the table of levels of help.
   *
   * @param out where the table goes; it is flushed and left open
   * @throws IOException if the table cannot be written
   */
  public void writeLevelsTo(OutputStream out) throws IOException {
    write(out, TidyColumns.LEVELS, material.chronology.levels());
  }

  /**
   * Writes the table of people.
   *
   * @param out where the table goes; it is flushed and left open
   * @throws IOException if the table cannot be written
   */
  public void writePeopleTo(OutputStream out) throws IOException {
    write(out, TidyColumns.PEOPLE, material.chronology.lanes());
  }

  private static <T> void write(OutputStream out, List<TidyColumn<T>> columns, List<T> rows)
      throws IOException {
    Writer writer = Utf8.writer(out);
    CsvWriter csv = TidyColumn.start(writer, columns);
    for (T row : rows) {
      csv.row(TidyColumn.row(columns, row));
    }
    writer.flush();
  }
}
