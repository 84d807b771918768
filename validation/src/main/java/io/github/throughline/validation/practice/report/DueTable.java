package io.github.throughline.validation.practice.report;

import io.github.throughline.validation.practice.Due;
import io.github.throughline.validation.practice.PracticeReport;
import io.github.throughline.validation.practice.timescale.Timescale.Audience;
import java.io.OutputStream;
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

  private final TableRows rows;

  private DueTable(TableRows rows) {
    this.rows = rows;
  }

  /**
   * Writes to a stream, in UTF-8.
   *
   * @param out where the table goes; closed with the writer
   * @return the writer
   */
  public static DueTable to(OutputStream out) {
    return new DueTable(new TableRows(out, COLUMNS));
  }

  @Override
  public void accept(PracticeReport report, @Nullable String team) {
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
  }

  @Override
  public void finish(PracticeHeading heading) {
    rows.flush();
  }

  @Override
  public void close() {
    rows.close();
  }
}
