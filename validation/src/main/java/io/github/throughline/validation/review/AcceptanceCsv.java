package io.github.throughline.validation.review;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a list of explanations. */
final class AcceptanceCsv {
  private static final int MOST_ENTRIES = 100_000;
  private static final Set<String> REQUIRED = Set.of("rule", "child", "value", "reason");
  private static final Set<String> KNOWN = Set.of("rule", "child", "value", "reason", "by", "date");
  private static final String COLUMNS =
      "the first line must name the columns rule, child, value and reason, and may name by and date";

  private final Map<String, Integer> columns;
  private final int width;

  private AcceptanceCsv(Map<String, Integer> columns, int width) {
    this.columns = columns;
    this.width = width;
  }

  static void read(Path file, List<Acceptance> acceptances, List<String> unread)
      throws IOException {
    try (Reader text = open(file);
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
      Iterator<CsvRecord> records = csv.iterator();
      if (!records.hasNext()) {
        throw new IOException("the list of accepted queries is empty: " + COLUMNS);
      }
      AcceptanceCsv table = columns(records.next());
      while (records.hasNext()) {
        if (acceptances.size() == MOST_ENTRIES) {
          throw new IOException(
              "the list of accepted queries has more than " + MOST_ENTRIES + " entries");
        }
        CsvRecord record = records.next();
        String problem = table.problem(record);
        if (problem == null) {
          acceptances.add(table.acceptance(record));
        } else {
          unread.add("line " + record.getStartingLineNumber() + ": " + problem);
        }
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw unread(e, acceptances.size() + unread.size());
    }
  }

  /** What stopped the reading; the library's own message may quote the list. */
  private static IOException unread(RuntimeException e, int entries) {
    if (e.getCause() instanceof CharacterCodingException) {
      return new IOException(
          "the list of accepted queries is not in UTF-8: save it as “CSV UTF-8”");
    }
    return new IOException(
        e instanceof CsvParseException
            ? "the list of accepted queries is not a table as CSV, from about its entry "
                + (entries + 1)
                + " on: check its quotes"
            : "the list of accepted queries cannot be read to its end");
  }

  private static Reader open(Path file) throws IOException {
    return new InputStreamReader(
        Files.newInputStream(file),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static AcceptanceCsv columns(CsvRecord names) throws IOException {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < names.getFieldCount(); i++) {
      // Spreadsheets put a byte order mark before the first name.
      String name = names.getField(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
      if (columns.putIfAbsent(name, i) != null && KNOWN.contains(name)) {
        throw new IOException("the list of accepted queries has the column " + name + " twice");
      }
    }
    if (!columns.keySet().containsAll(REQUIRED)) {
      throw new IOException("this is no list of accepted queries: " + COLUMNS);
    }
    return new AcceptanceCsv(columns, names.getFieldCount());
  }

  private String cell(CsvRecord record, String column) {
    Integer at = columns.get(column);
    return at == null || at >= record.getFieldCount() ? "" : record.getField(at);
  }

  private @Nullable String problem(CsvRecord record) {
    if (record.getFieldCount() != width) {
      return "has "
          + record.getFieldCount()
          + " cells and not "
          + width
          + "; put a cell that holds a comma in quotes";
    }
    if (cell(record, "rule").isBlank()) {
      return "names no rule";
    }
    if (cell(record, "reason").isBlank()) {
      return "gives no reason; say why the query is right as it is";
    }
    String date = cell(record, "date").strip();
    return date.isEmpty() || day(date) != null
        ? null
        : "has a date that is no day; write it as YYYY-MM-DD";
  }

  private Acceptance acceptance(CsvRecord record) {
    return new Acceptance(
        Math.toIntExact(record.getStartingLineNumber()),
        cell(record, "rule").strip(),
        cell(record, "child").strip(),
        cell(record, "value"),
        cell(record, "reason").strip(),
        cell(record, "by").strip(),
        day(cell(record, "date").strip()));
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
