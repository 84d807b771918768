package io.github.throughline.validation.practice.report;

import io.github.throughline.core.output.CsvWriter;
import io.github.throughline.core.output.Utf8;
import io.github.throughline.validation.practice.Due;
import io.github.throughline.validation.practice.PracticeReport;
import io.github.throughline.validation.practice.timescale.Timescale.Audience;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes what falls due next as a table: the worker's list and the manager's of each child, the
 * first day first, those whose day has passed included.
 */
public final class DueTable implements PracticeWriter {
  private static final List<String> COLUMNS =
      List.of("for", "due", "day passed", "child", "team", "rule", "what", "says", "record path");

  private final Writer out;
  private final CsvWriter rows;

  private DueTable(Writer out) throws IOException {
    this.out = out;
    this.rows = CsvWriter.of(out, COLUMNS);
  }

  /**
   * Writes to a stream, in UTF-8.
   *
   * @param out where the table goes; closed with the writer
   * @return the writer
   */
  public static DueTable to(OutputStream out) {
    try {
      return new DueTable(Utf8.writer(out));
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  @Override
  public void accept(PracticeReport report, @Nullable String team) {
    try {
      for (Audience audience : Audience.values()) {
        for (Due due : report.dueNext(audience)) {
          rows.row(
              audience.name().toLowerCase(Locale.ROOT),
              due.day().toString(),
              due.overdue() ? "yes" : "no",
              report.childId(),
              team == null ? "" : team,
              due.expectation().timescale().code(),
              due.expectation().subject(),
              due.expectation().says(),
              due.expectation().evidence().isEmpty()
                  ? ""
                  : due.expectation().evidence().get(0).path());
        }
      }
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  @Override
  public void finish(PracticeHeading heading) {
    try {
      out.flush();
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  @Override
  public void close() {
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
