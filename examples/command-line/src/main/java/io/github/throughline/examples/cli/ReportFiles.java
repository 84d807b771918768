package io.github.throughline.examples.cli;

import io.github.throughline.validation.report.CsvFindings;
import io.github.throughline.validation.report.FindingWriter;
import io.github.throughline.validation.report.HtmlReport;
import io.github.throughline.validation.report.JunitReport;
import io.github.throughline.validation.report.NdjsonFindings;
import io.github.throughline.validation.report.NdjsonOutcomes;
import io.github.throughline.validation.report.ReportOptions;
import io.github.throughline.validation.report.WorkbookReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The forms in which findings can be written, and what they may hold. */
final class ReportFiles {
  @Option(
      names = "--findings",
      paramLabel = "FILE.ndjson",
      description = "Write every finding as one JSON object a line; - for standard output.")
  private @Nullable String findings;

  @Option(
      names = "--outcomes",
      paramLabel = "FILE.ndjson",
      description =
          "Write what came of every rule as one JSON object a line: found, passed, not applicable, or not checked and why; - for standard output.")
  private @Nullable String outcomes;

  @Option(
      names = "--report",
      paramLabel = "FILE.html",
      description = "Write a page to look through in a browser; - for standard output.")
  private @Nullable String report;

  @Option(
      names = "--csv",
      paramLabel = "FILE.csv",
      description = "Write a table with a row for each finding; - for standard output.")
  private @Nullable String csv;

  @Option(
      names = "--xlsx",
      paramLabel = "FILE.xlsx",
      description =
          "Write a workbook: totals, every rule, every finding, every child; - for standard output.")
  private @Nullable String xlsx;

  @Option(
      names = "--junit",
      paramLabel = "FILE.xml",
      description = "Write JUnit XML for a build server; - for standard output.")
  private @Nullable String junit;

  @Option(names = "--redact-values", description = "Leave the values of items out of every output.")
  private boolean redactValues;

  /**
   * Takes an option as a plain command line gives it.
   *
   * @return false if it is not one of those that a plain command line may have
   */
  boolean takePlain(String option, String file) {
    switch (option) {
      case "--findings" -> findings = file;
      case "--report" -> report = file;
      case "--csv" -> csv = file;
      default -> {
        return false;
      }
    }
    return true;
  }

  void redactValues() {
    redactValues = true;
  }

  private @Nullable String[] names() {
    return new @Nullable String[] {findings, outcomes, report, csv, xlsx, junit};
  }

  /** Refuses what could not be written, or would be written over something that is read. */
  void check(List<Path> inputs) {
    Outputs.requireOneOnStandardOutput(names());
    if (inputs.size() > 1 && (report != null || junit != null || xlsx != null)) {
      throw new UsageProblem(
          "--report, --junit and --xlsx hold one return: give one return, or use --findings, --outcomes or --csv for several");
    }
  }

  /** Refuses to write over what is read, or one output over another. */
  void requireOwnFiles(List<Path> read) {
    Outputs.requireOwnFiles(read, names());
  }

  PrintStream besides(Terminal terminal) {
    return Outputs.besides(terminal, names());
  }

  List<FindingWriter> writers(Terminal terminal) {
    ReportOptions options =
        (redactValues ? ReportOptions.redacted() : ReportOptions.withValues())
            .withEveryFindingIn(
                Stream.of(xlsx, csv, findings)
                    .filter(Objects::nonNull)
                    .filter(name -> !Outputs.isStandardOutput(name))
                    .map(name -> String.valueOf(Path.of(name).getFileName()))
                    .toList());
    List<FindingWriter> writers = new ArrayList<>();
    if (findings != null) {
      writers.add(NdjsonFindings.to(Outputs.open(findings, terminal), options));
    }
    if (outcomes != null) {
      writers.add(NdjsonOutcomes.to(Outputs.open(outcomes, terminal), options));
    }
    if (csv != null) {
      writers.add(CsvFindings.to(Outputs.open(csv, terminal), options));
    }
    if (xlsx != null) {
      writers.add(WorkbookReport.to(new FastExcelWorkbook(Outputs.open(xlsx, terminal)), options));
    }
    if (junit != null) {
      writers.add(JunitReport.to(Outputs.open(junit, terminal), options));
    }
    if (report != null) {
      writers.add(HtmlReport.to(Outputs.open(report, terminal), options));
    }
    return writers;
  }
}
