package io.github.throughline.core.exchange.cincensus.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table in their order, taken as the records above them come by. A row that cannot
 * be used is noted and passed over, and costs only itself.
 */
final class Rows implements Closeable {
  /** A table of something else altogether must not fill the memory with what is wrong with it. */
  private static final int MOST_PROBLEMS = 1000;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final Table table;
  private final List<TableProblem> problems;
  private final @Nullable CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private final Map<String, Integer> columns = new HashMap<>();
  private @Nullable Row next;
  private int[] last = {};
  private boolean brokenOff;

  private Rows(
      Table table,
      List<TableProblem> problems,
      @Nullable CsvReader<CsvRecord> csv,
      Iterator<CsvRecord> records) {
    this.table = table;
    this.problems = problems;
    this.csv = csv;
    this.records = records;
  }

  /** Opens a table. One that is not there has no rows. */
  static Rows open(Path folder, Table table, List<TableProblem> problems) throws IOException {
    Path file = folder.resolve(table.file());
    if (Files.notExists(file)) {
      return new Rows(table, problems, null, List.<CsvRecord>of().iterator());
    }
    CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(Files.newBufferedReader(file));
    Rows rows = new Rows(table, problems, csv, csv.iterator());
    rows.readColumns();
    rows.advance();
    return rows;
  }

  private void readColumns() {
    CsvRecord names = nextRecord();
    if (names == null) {
      return;
    }
    for (int i = 0; i < names.getFieldCount(); i++) {
      String name = i == 0 ? withoutMark(names.getField(i)) : names.getField(i);
      if (!table.columns().contains(name)) {
        problem(1, "Column " + (i + 1) + " is not one of this table's; it is left out");
      } else if (columns.putIfAbsent(name, i) != null) {
        problem(1, "Two columns are named " + name + "; the first is used");
      }
    }
    for (String key : table.keys()) {
      if (!columns.containsKey(key)) {
        problem(1, "The column " + key + " is missing, so no row of this table can be used");
      }
    }
  }

  private static String withoutMark(String name) {
    return name.startsWith("\uFEFF") ? name.substring(1) : name;
  }

  /** The next row whatever its numbers, null at the end. */
  @Nullable Row take() {
    Row row = next;
    if (row != null) {
      advance();
    }
    return row;
  }

  /** The rows that belong to one record, in their order. Those of records that are not there go. */
  List<Row> of(int... keys) {
    List<Row> rows = new ArrayList<>();
    while (next != null) {
      int order = next.compareTo(keys);
      if (order > 0) {
        break;
      }
      if (order == 0) {
        rows.add(next);
      } else {
        problem(next.line(), noOwner());
      }
      advance();
    }
    return rows;
  }

  /** Passes over what is left: there is no record above it. */
  void finish() {
    for (; next != null; advance()) {
      problem(next.line(), noOwner());
    }
  }

  private String noOwner() {
    return "There is no record to which this row belongs by its "
        + String.join(", ", table.keys())
        + "; add it to the table above, or take this row out";
  }

  private void advance() {
    next = null;
    for (CsvRecord record = nextRecord(); record != null; record = nextRecord()) {
      int[] keys = keys(record);
      int line = (int) Math.min(Integer.MAX_VALUE, record.getStartingLineNumber());
      if (keys == null) {
        continue;
      }
      if (Arrays.compare(keys, last) <= 0 && last.length > 0) {
        problem(
            line,
            "This row is out of order or there twice; sort the table by "
                + String.join(", ", table.keys())
                + ", and give each row its own number");
        continue;
      }
      last = keys;
      next = new Row(line, keys, record.getFields(), columns);
      return;
    }
  }

  private int @Nullable [] keys(CsvRecord record) {
    int[] keys = new int[table.keys().size()];
    for (int i = 0; i < keys.length; i++) {
      String name = table.keys().get(i);
      Integer column = columns.get(name);
      if (column == null) {
        return null; // told once, of the table
      }
      String cell = column < record.getFieldCount() ? record.getField(column) : "";
      if (!NUMBER.matcher(cell).matches()) {
        problem(
            record.getStartingLineNumber(),
            "The cell under " + name + " has to be a whole number, such as 1");
        return null;
      }
      keys[i] = Integer.parseInt(cell);
    }
    return keys;
  }

  private @Nullable CsvRecord nextRecord() {
    if (brokenOff) {
      return null;
    }
    try {
      return records.hasNext() ? records.next() : null;
    } catch (CsvParseException e) {
      problem(0, "The rest of the file cannot be read as CSV; check its quotation marks");
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof CharacterCodingException)) {
        throw e;
      }
      problem(0, "The rest of the file cannot be read; save it as CSV in UTF-8");
    }
    brokenOff = true;
    return null;
  }

  private void problem(long line, String message) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new TableProblem(table.file(), line, message));
    } else if (problems.size() == MOST_PROBLEMS) {
      problems.add(
          new TableProblem(
              table.file(), line, "Problems from here on are not listed; mend these first"));
    }
  }

  @Override
  public void close() throws IOException {
    if (csv != null) {
      csv.close();
    }
  }
}
