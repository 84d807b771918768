package io.github.throughline.validation.practice.language;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The list of words of the trade. */
final class Terms {
  static final List<Term> ALL = read();

  private Terms() {}

  private static List<Term> read() {
    try (InputStream stream = Terms.class.getResourceAsStream("terms.csv")) {
      if (stream == null) {
        throw new IllegalStateException("The list of terms is not in the library");
      }
      return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Term> read(Reader reader) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return rows.stream()
          .map(
              row ->
                  new Term(
                      row.getField("term"),
                      row.getField("plainWords"),
                      Term.Use.valueOf(row.getField("use").toUpperCase(Locale.ROOT)),
                      row.getField("note")))
          .toList();
    }
  }
}
