package io.github.throughline.examples.cli;

import io.github.throughline.validation.practice.report.DueTable;
import io.github.throughline.validation.practice.report.PracticeFindings;
import io.github.throughline.validation.practice.report.PracticeOutcomes;
import io.github.throughline.validation.practice.report.PracticePage;
import io.github.throughline.validation.practice.report.PracticeTable;
import io.github.throughline.validation.practice.report.PracticeWriter;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The forms in which what the checks of practice say can be written. */
final class PracticeFiles {
  @Option(
      names = "--findings",
      paramLabel = "FILE.ndjson",
      description =
          "Write what is worth a question as one JSON object a line; - for standard output.")
  private @Nullable String findings;

  @Option(
      names = "--outcomes",
      paramLabel = "FILE.ndjson",
      description =
          "Write what else the checks say as one JSON object a line: going well, nothing to say, not applicable, or cannot tell and why; - for standard output.")
  private @Nullable String outcomes;

  @Option(
      names = "--report",
      paramLabel = "FILE.html",
      description =
          "Write a page for a manager: first what is going well, then what is worth a question, by finding, child and team; - for standard output.")
  private @Nullable String report;

  @Option(
      names = "--csv",
      paramLabel = "FILE.csv",
      description =
          "Write a table with a row for each thing that is going well, worth a question, or cannot be told; - for standard output.")
  private @Nullable String csv;

  @Option(
      names = "--due",
      paramLabel = "FILE.csv",
      description =
          "Write a table of what falls due next, for workers and for managers; - for standard output.")
  private @Nullable String due;

  private @Nullable String[] names() {
    return new @Nullable String[] {findings, outcomes, report, csv, due};
  }

  /** Refuses what could not be written, or would be written over something that is read. */
  void check(List<Path> read) {
    Outputs.requireOneOnStandardOutput(names());
    Outputs.requireOwnFiles(read, names());
  }

  PrintStream besides(Terminal terminal) {
    return Outputs.besides(terminal, names());
  }

  List<PracticeWriter> writers(Terminal terminal) {
    List<PracticeWriter> writers = new ArrayList<>();
    add(writers, findings, terminal, PracticeFindings::to);
    add(writers, outcomes, terminal, PracticeOutcomes::to);
    add(writers, report, terminal, PracticePage::to);
    add(writers, csv, terminal, PracticeTable::to);
    add(writers, due, terminal, DueTable::to);
    return writers;
  }

  private static void add(
      List<PracticeWriter> writers,
      @Nullable String name,
      Terminal terminal,
      Function<OutputStream, PracticeWriter> form) {
    if (name != null) {
      writers.add(form.apply(Outputs.open(name, terminal)));
    }
  }
}
