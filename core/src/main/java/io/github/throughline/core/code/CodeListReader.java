package io.github.throughline.core.code;

import io.github.throughline.core.time.CollectionYear;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the code lists of one standard from its CSV resource, and refuses anything it does not
 * expect: a mistake in our own file is found by the first test that runs.
 */
final class CodeListReader {
  static final String HEADER = "list,code,meaning,from,through";
  private static final int COLUMNS = 5;

  private CodeListReader() {}

  /** The lists of the resource {@code <standard>.csv} beside this class, by name, in file order. */
  static Map<String, CodeList> readResource(String standard) {
    String resource = standard + ".csv";
    try (InputStream bytes = CodeListReader.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalArgumentException("There are no code lists of " + standard);
      }
      return read(standard, new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the code lists of " + standard, e);
    }
  }

  static Map<String, CodeList> read(String standard, Reader text) throws IOException {
    BufferedReader lines = new BufferedReader(text);
    if (!HEADER.equals(lines.readLine())) {
      throw new IllegalArgumentException(
          "%s.csv line 1: the header must be %s".formatted(standard, HEADER));
    }
    Map<String, List<Code>> codes = new LinkedHashMap<>();
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      try {
        List<String> row = fields(line);
        String list = row.get(0);
        if (list.isBlank()) {
          throw new IllegalArgumentException("the list has no name");
        }
        add(code(row), codes.computeIfAbsent(list, name -> new ArrayList<>()));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "%s.csv line %d: %s".formatted(standard, number, e.getMessage()), e);
      }
    }
    Map<String, CodeList> lists = new LinkedHashMap<>();
    codes.forEach((name, listed) -> lists.put(name, CodeList.of(standard, name, listed)));
    return lists;
  }

  private static void add(Code code, List<Code> listed) {
    for (Code other : listed) {
      if (code.clashesWith(other)) {
        throw new IllegalArgumentException(
            "the list already has code %s in one of these years".formatted(code.value()));
      }
    }
    listed.add(code);
  }

  private static Code code(List<String> row) {
    String through = row.get(4);
    return new Code(
        row.get(1),
        row.get(2),
        CollectionYear.parse(row.get(3)),
        through.isEmpty() ? null : CollectionYear.parse(through));
  }

  /** The fields of one line. A field in quotes may hold commas and, doubled, quotes. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>(COLUMNS);
    int at = 0;
    do {
      StringBuilder field = new StringBuilder();
      at =
          at < line.length() && line.charAt(at) == '"'
              ? quoted(line, at + 1, field)
              : plain(line, at, field);
      String text = field.toString();
      if (!text.equals(text.strip())) {
        throw new IllegalArgumentException("a field begins or ends with a space");
      }
      fields.add(text);
      at++;
    } while (at <= line.length());
    if (fields.size() != COLUMNS) {
      throw new IllegalArgumentException(
          "the number of fields is %d and must be %d".formatted(fields.size(), COLUMNS));
    }
    return fields;
  }

  /** Reads up to the next comma or the end of the line, and says where that is. */
  private static int plain(String line, int start, StringBuilder field) {
    int comma = line.indexOf(',', start);
    int end = comma < 0 ? line.length() : comma;
    field.append(line, start, end);
    if (field.indexOf("\"") >= 0) {
      throw new IllegalArgumentException("a quotation mark inside a field that is not quoted");
    }
    return end;
  }

  /** Reads up to the closing mark, and says where the comma or the end of the line after it is. */
  private static int quoted(String line, int start, StringBuilder field) {
    int at = start;
    while (true) {
      int mark = line.indexOf('"', at);
      if (mark < 0) {
        throw new IllegalArgumentException("a quoted field does not end on its line");
      }
      field.append(line, at, mark);
      if (mark + 1 < line.length() && line.charAt(mark + 1) == '"') {
        field.append('"');
        at = mark + 2;
      } else if (mark + 1 == line.length() || line.charAt(mark + 1) == ',') {
        return mark + 1;
      } else {
        throw new IllegalArgumentException("text after the end of a quoted field");
      }
    }
  }
}
