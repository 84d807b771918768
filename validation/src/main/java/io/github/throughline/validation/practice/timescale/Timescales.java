package io.github.throughline.validation.practice.timescale;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.setting.SpanUnit;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue of timescales, in the order of their codes. */
public final class Timescales {
  private static final Map<String, Timescale> ALL = read();

  private Timescales() {}

  private static Map<String, Timescale> read() {
    Map<String, Timescale> all = new LinkedHashMap<>();
    Table.read().forEach(one -> all.put(one.code(), one));
    return all;
  }

  /**
   * Every timescale.
   *
   * @return the timescales in the order of their codes
   */
  public static List<Timescale> all() {
    return List.copyOf(ALL.values());
  }

  /**
   * A timescale by its code.
   *
   * @param code such as {@code T012}
   * @return the timescale; empty if there is none
   */
  public static Optional<Timescale> find(String code) {
    return Optional.ofNullable(ALL.get(code));
  }

  /**
   * A timescale by its code.
   *
   * @param code such as {@code T012}
   * @return the timescale
   * @throws IllegalArgumentException if there is none
   */
  public static Timescale get(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("There is no timescale " + code));
  }

  /** Reads the table of timescales that is shipped. */
  private static final class Table {
    private static final String TABLE = "timescales.csv";

    private Table() {}

    static List<Timescale> read() {
      InputStream in = Objects.requireNonNull(Timescales.class.getResourceAsStream(TABLE), TABLE);
      try (CsvReader<NamedCsvRecord> rows =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return rows.stream().map(Table::timescale).toList();
      } catch (IOException e) {
        throw new UncheckedIOException("The table of timescales cannot be read", e);
      }
    }

    private static Timescale timescale(NamedCsvRecord row) {
      Span limit =
          row.getField("amount").isEmpty()
              ? null
              : new Span(
                  Integer.parseInt(row.getField("amount")), SpanUnit.valueOf(row.getField("unit")));
      String code = row.getField("code");
      String variants = row.getField("variants");
      String document = row.getField("document");
      Timescale.Checked checked = Timescale.Checked.valueOf(row.getField("checked"));
      return new Timescale(
          code,
          row.getField("name"),
          row.getField("subject"),
          row.getField("trigger"),
          limit,
          Timescale.Kind.valueOf(row.getField("kind")),
          Basis.valueOf(row.getField("basis")),
          day(row.getField("from")),
          day(row.getField("to")),
          variants,
          document,
          row.getField("section"),
          chapters(row.getField("chapters")),
          checked,
          row.getField("notes"),
          Timescale.Audience.valueOf(row.getField("for")),
          row.getField("relaxed2020").equals("yes"),
          limit == null || !row.getField("configurable").equals("yes")
              ? null
              : setting(code, limit, variants, document, checked));
    }

    private static Setting<Span> setting(
        String code, Span limit, String variants, String document, Timescale.Checked checked) {
      return Setting.span(code + ".limit", limit)
          .because(
              "A starting suggestion, not a standard: the authority's own should be set"
                  + (variants.isEmpty() ? "" : " (elsewhere: " + variants + ")"))
          .from(document + " (" + checked.words() + ")");
    }

    private static @Nullable LocalDate day(String text) {
      return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Map<Integer, Integer> chapters(String text) {
      Map<Integer, Integer> chapters = new HashMap<>();
      for (String one : text.split(";", -1)) {
        int equals = one.indexOf('=');
        if (equals > 0) {
          chapters.put(
              Integer.valueOf(one.substring(0, equals)),
              Integer.valueOf(one.substring(equals + 1)));
        }
      }
      return chapters;
    }
  }
}
