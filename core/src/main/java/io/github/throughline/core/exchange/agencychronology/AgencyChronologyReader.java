package io.github.throughline.core.exchange.agencychronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.UnreadableReturnException;
import java.io.IOException;

/**
 * Reads the chronology of an agency into a case file that a chronology can be built from.
 *
 * <pre>{@code
 * AgencyChronologyReader reader = AgencyChronologyReader.of(ChronologyTableMapping.read(mapping));
 * try (TableRows rows = CsvRows.open(table)) {
 *   AgencyChronology read =
 *       reader.read(rows, AgencyTable.of("police.csv").withFamily(family).withChild(amy));
 *   chronology.add(read.file());
 *   read.problems().forEach(this::ask);
 * }
 * }</pre>
 *
 * <p>Each row with text becomes an event with its source: agency, table, row, author, and when it
 * was written. An identifier is the same whenever the same table is read: it is made from the
 * agency and its reference, or from what the row says where there is none. What the agency thinks
 * is kept apart from what happened, as the opinion of a note. Nothing is judged, and nobody is
 * found by name.
 */
public final class AgencyChronologyReader {
  /** Far above what any agency sends: a cell of 200,000 characters, a million rows. */
  public static final ReaderLimits LIMITS =
      new ReaderLimits(200_000, 20, 1_000_000, 1_000, 200, 10_000);

  private final ChronologyTableMapping mapping;
  private final ReaderLimits limits;

  private AgencyChronologyReader(ChronologyTableMapping mapping, ReaderLimits limits) {
    this.mapping = requireNonNull(mapping, "mapping");
    this.limits = requireNonNull(limits, "limits");
  }

  /**
   * A reader of tables of one form.
   *
   * @param mapping what the columns hold
   * @return the reader, which many threads may use
   */
  public static AgencyChronologyReader of(ChronologyTableMapping mapping) {
    return of(mapping, LIMITS);
  }

  /**
   * A reader of tables of one form, with limits of its own.
   *
   * @param mapping what the columns hold
   * @param limits the length of a cell, of which the rest is left out ({@code textLength}); the
   *     rows ({@code records}); the problems listed ({@code unreadableParts})
   * @return the reader
   */
  public static AgencyChronologyReader of(ChronologyTableMapping mapping, ReaderLimits limits) {
    return new AgencyChronologyReader(mapping, limits);
  }

  /**
   * Reads a table to its end. The rows are not closed.
   *
   * @param rows the rows, from the first of the table on
   * @param about what is known of the table beside
   * @return the events and what could not be read
   * @throws IOException if the rows cannot be read
   * @throws UnreadableReturnException if the table has no columns for the date and the event
   * @throws IllegalArgumentException if neither the mapping nor what is known of the table says
   *     whose chronology it is
   */
  public AgencyChronology read(TableRows rows, AgencyTable about) throws IOException {
    return new TableReading(mapping, about, limits).read(rows);
  }
}
