package io.github.throughline.validation.practice.report;

import io.github.throughline.validation.practice.PracticeReport;
import io.github.throughline.validation.practice.fact.Evidence;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table for a spreadsheet: a row for each thing that goes well, is worth a question, or of
 * which the records cannot tell. Several records are in one cell, one on a line.
 */
public final class PracticeTable implements PracticeWriter {
  private static final List<String> COLUMNS =
      List.of(
          "child",
          "team",
          "rule",
          "about",
          "serves",
          "outcome",
          "says",
          "asks",
          "record kinds",
          "record paths",
          "record dates");

  private final TableRows rows;

  private PracticeTable(TableRows rows) {
    this.rows = rows;
  }

  /**
   * Writes to a stream, in UTF-8.
   *
   * @param out where the table goes; closed with the writer
   * @return the writer
   */
  public static PracticeTable to(OutputStream out) {
    return new PracticeTable(new TableRows(out, COLUMNS));
  }

  @Override
  public void accept(PracticeReport report, @Nullable String team) {
    for (Said said : Said.of(report)) {
      switch (said.kind()) {
        case WELL, RAISED, EXPLAINED, CANNOT_TELL, FAILED -> row(report, team, said);
        case QUIET, NOT_APPLICABLE, NOT_YET_DUE -> {}
      }
    }
  }

  private void row(PracticeReport report, @Nullable String team, Said said) {
    rows.row(
        report.childId(),
        team == null ? "" : team,
        said.rule(),
        said.title(),
        String.join(" ", said.findings()),
        said.kind().words(),
        said.says(),
        said.asks() == null ? "" : said.asks(),
        each(said, Evidence::kind),
        each(said, Evidence::path),
        each(said, one -> one.on() == null ? "not recorded" : one.on().toString()));
  }

  private static String each(Said said, Function<Evidence, String> part) {
    return said.evidence().stream().map(part).collect(Collectors.joining("\n"));
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
