package io.github.throughline.examples.cli;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.exchange.agencychronology.TableCell;
import io.github.throughline.core.exchange.agencychronology.TableRow;
import io.github.throughline.core.exchange.agencychronology.TableRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet of an xlsx workbook: dates as dates, formulas by the value that the
 * spreadsheet kept of them, errors as errors. Of merged cells the first holds the value and the
 * others are empty, as the file has it.
 */
final class XlsxRows implements TableRows {
  /** A workbook that unpacks to more is no agency's chronology. */
  private static final long LARGEST_UNPACKED = 500_000_000;

  private static final Pattern ERROR = Pattern.compile("#(?:N/A|[A-Z0-9/_]+[!?])");
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
  private static final Pattern OF_DATES = Pattern.compile("[dDyY]|[mM]{3}|[hH]|[sS]|[mM]+[/.-]");

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final List<String> remarks = new ArrayList<>();
  private int hidden;

  private XlsxRows(ReadableWorkbook workbook, Sheet sheet) throws IOException {
    this.workbook = workbook;
    this.stream = sheet.openStream();
    this.rows = stream.iterator();
    if (workbook.getSheets().count() > 1) {
      remarks.add("The workbook has several sheets, of which one was read");
    }
  }

  /** The first sheet that is shown. */
  static XlsxRows open(Path file) throws IOException {
    return open(file, null);
  }

  /** The sheet of a name; the first that is shown if the name is null. */
  static XlsxRows open(Path file, @Nullable String sheet) throws IOException {
    requireNotTooLarge(file);
    ReadableWorkbook workbook = workbook(file);
    try {
      Sheet found =
          workbook
              .getSheets()
              .filter(
                  one ->
                      sheet == null
                          ? one.getVisibility() == SheetVisibility.VISIBLE
                          : one.getName().equals(sheet))
              .findFirst()
              .orElseThrow(
                  () ->
                      new UnreadableReturnException(
                          sheet == null
                              ? "The workbook has no sheet that is shown"
                              : "The workbook has no sheet of the name that was given",
                          Place.NONE));
      return new XlsxRows(workbook, found);
    } catch (ExcelReaderException e) {
      workbook.close();
      throw notAWorkbook();
    } catch (IOException | RuntimeException e) {
      workbook.close();
      throw e;
    }
  }

  private static void requireNotTooLarge(Path file) throws IOException {
    long unpacked = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        unpacked += Math.max(0, entry.getSize());
      }
    } catch (ZipException e) {
      throw notAWorkbook();
    }
    if (unpacked > LARGEST_UNPACKED) {
      throw new UnreadableReturnException(
          "The workbook unpacks to more than "
              + LARGEST_UNPACKED / 1_000_000
              + " MB; save the one sheet that is wanted as CSV in UTF-8",
          Place.NONE);
    }
  }

  private static ReadableWorkbook workbook(Path file) throws IOException {
    try {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    } catch (ExcelReaderException e) {
      throw notAWorkbook();
    }
  }

  /** Without a cause: a library's messages may repeat what it read. */
  private static UnreadableReturnException notAWorkbook() {
    return new UnreadableReturnException(
        "The file is no workbook of the xlsx form, or is damaged. Open it in a spreadsheet and save"
            + " it as xlsx, or as CSV in UTF-8",
        Place.NONE);
  }

  @Override
  public @Nullable TableRow next() throws IOException {
    try {
      if (!rows.hasNext()) {
        return null;
      }
      Row row = rows.next();
      hidden += row.isHidden() ? 1 : 0;
      List<TableCell> cells = new ArrayList<>();
      for (int column = 0; column < row.getCellCount(); column++) {
        cells.add(cell(row.getCell(column)));
      }
      return new TableRow(row.getRowNum(), cells);
    } catch (ExcelReaderException e) {
      throw notAWorkbook();
    }
  }

  private static TableCell cell(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return TableCell.EMPTY;
    }
    if (cell.getType() == CellType.ERROR) {
      return TableCell.DAMAGED;
    }
    Object value = cell.getValue();
    if (cell.getType() == CellType.FORMULA) {
      String kept = cell.getRawValue();
      if (kept == null || kept.isEmpty() || ERROR.matcher(kept).matches()) {
        return TableCell.DAMAGED;
      }
      value = number(kept, value);
    }
    if (value instanceof BigDecimal number) {
      return isOfDates(cell) ? moment(cell, number) : TableCell.of(plain(number));
    }
    if (value instanceof Boolean flag) {
      return TableCell.of(flag ? "yes" : "no");
    }
    return TableCell.of(text(Objects.toString(value, "")));
  }

  /** What a formula came to, as a number if it is one that a date can be made of. */
  private static Object number(String kept, @Nullable Object value) {
    if (value instanceof BigDecimal || value instanceof Boolean) {
      return value;
    }
    try {
      return new BigDecimal(kept);
    } catch (NumberFormatException e) {
      return kept;
    }
  }

  private static boolean isOfDates(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && OF_DATES.matcher(LITERAL.matcher(format).replaceAll("")).find();
  }

  private static TableCell moment(Cell cell, BigDecimal number) {
    try {
      LocalDateTime at = cell.asDate();
      if (number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0) {
        return TableCell.of(at.toLocalTime());
      }
      return at.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? TableCell.of(at.toLocalDate())
          : TableCell.of(at);
    } catch (RuntimeException e) {
      return TableCell.of(plain(number)); // beyond what a calendar has
    }
  }

  private static String plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.precision() - plain.scale() > 30 ? number.toString() : plain.toPlainString();
  }

  /** Spreadsheets write a carriage return by its number. */
  private static String text(String text) {
    return text.replace("_x000D_", "").replace("\r\n", "\n");
  }

  @Override
  public List<String> remarks() {
    List<String> all = new ArrayList<>(remarks);
    if (hidden > 0) {
      all.add(
          hidden == 1
              ? "One row is hidden in the spreadsheet; it was read as well"
              : hidden + " rows are hidden in the spreadsheet; they were read as well");
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
