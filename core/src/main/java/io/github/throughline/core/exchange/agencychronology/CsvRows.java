package io.github.throughline.core.exchange.agencychronology;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.UnreadableReturnException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file, with what stands between its cells and its encoding concluded from the
 * file: comma, semicolon, tab or upright stroke; UTF-8 or UTF-16 by its byte order mark, UTF-8 when
 * every byte is, otherwise Windows-1252, which old spreadsheets write. What was concluded from
 * bytes that may be something else is said in {@link #remarks()}.
 *
 * <p>A quotation mark that is never closed swallows what follows it: the rows before are read, and
 * a remark names the row.
 */
public final class CsvRows implements TableRows {
  private final CsvForm form;
  private final char delimiter;
  private final int longestCell;
  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private final List<String> remarks = new ArrayList<>();
  private int row;
  private boolean brokenOff;

  private CsvRows(Path file, CsvForm form, char delimiter, ReaderLimits limits) throws IOException {
    this.form = form;
    this.delimiter = delimiter;
    this.longestCell = limits.textLength();
    this.csv =
        CsvForm.reader(delimiter, 2 * limits.textLength() + 65_536).ofCsvRecord(form.open(file));
    this.records = csv.iterator();
    if (form.concluded()) {
      remarks.add(
          "The file is not UTF-8; it was read as Windows-1252, as older spreadsheets write it. If"
              + " letters look wrong, save it as CSV in UTF-8");
    }
  }

  /**
   * Opens a file and concludes how it is written.
   *
   * @param file the file
   * @return the rows
   * @throws IOException if it cannot be read
   * @throws UnreadableReturnException if it is no text
   */
  public static CsvRows open(Path file) throws IOException {
    return open(file, AgencyChronologyReader.LIMITS);
  }

  /**
   * Opens a file and concludes how it is written.
   *
   * @param file the file
   * @param limits how long a cell may be, by {@link ReaderLimits#textLength()}; one twice as long
   *     ends the reading
   * @return the rows
   * @throws IOException if it cannot be read
   * @throws UnreadableReturnException if it is no text
   */
  public static CsvRows open(Path file, ReaderLimits limits) throws IOException {
    CsvForm form = CsvForm.of(file);
    return new CsvRows(file, form, form.delimiter(file), limits);
  }

  /**
   * Opens a file that is known to be written in one way.
   *
   * @param file the file
   * @param charset its encoding; a byte order mark is passed over
   * @param delimiter what stands between cells
   * @param limits how long a cell may be, by {@link ReaderLimits#textLength()}
   * @return the rows
   * @throws IOException if it cannot be read
   * @throws UnreadableReturnException if it is no text
   */
  public static CsvRows open(Path file, Charset charset, char delimiter, ReaderLimits limits)
      throws IOException {
    requireNonNull(charset, "charset");
    CsvForm found = CsvForm.of(file);
    int mark = charset.equals(found.charset()) ? found.markLength() : 0;
    return new CsvRows(file, new CsvForm(charset, mark, false), delimiter, limits);
  }

  /**
   * The encoding.
   *
   * @return what was given or concluded
   */
  public Charset charset() {
    return form.charset();
  }

  /**
   * What stands between cells.
   *
   * @return what was given or concluded
   */
  public char delimiter() {
    return delimiter;
  }

  @Override
  public @Nullable TableRow next() throws IOException {
    if (brokenOff) {
      return null;
    }
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      row++;
      return new TableRow(row, cells(record));
    } catch (CsvParseException e) {
      brokenOff = true;
      remarks.add(
          "From row "
              + (row + 1)
              + " on the file cannot be read as CSV. Look there for a quotation mark that is not"
              + " closed, or a cell of more than "
              + longestCell
              + " characters");
      return null;
    }
  }

  private static List<TableCell> cells(CsvRecord record) {
    List<TableCell> cells = new ArrayList<>(record.getFieldCount());
    for (String field : record.getFields()) {
      cells.add(TableCell.of(field));
    }
    return cells;
  }

  @Override
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
