package io.github.throughline.validation.practice.report;

import io.github.throughline.core.output.CsvWriter;
import io.github.throughline.core.output.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** The rows of a table on their way to a stream. */
final class TableRows {
  private final Writer out;
  private final CsvWriter rows;

  TableRows(OutputStream stream, List<String> columns) {
    out = Utf8.writer(stream);
    try {
      rows = CsvWriter.of(out, columns);
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  void row(String... cells) {
    try {
      rows.row(cells);
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  private static UncheckedIOException cannot(IOException e) {
    return new UncheckedIOException("The table cannot be written", e);
  }
}
