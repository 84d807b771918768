package io.github.throughline.examples.cli;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.cincensus.CensusValidation;
import io.github.throughline.validation.cincensus.CinCensusRules;
import io.github.throughline.validation.cincensus.CinCensusValidator;
import io.github.throughline.validation.report.FindingWriter;
import io.github.throughline.validation.report.ReportHeading;
import io.github.throughline.validation.review.Review;
import io.github.throughline.validation.review.ReviewResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks returns against the rules of their year. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Checks statutory returns against the published rules and the published structure of their year.",
      "Standard and year are told from the file itself unless you say otherwise.",
      "Without options it prints a summary; ask for a report to see every finding."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  throughline validate cin-2025.xml --report report.html",
      "  throughline validate cin-2025.xml --xlsx findings.xlsx --findings today.ndjson",
      "  throughline validate cin-2025.xml --compare yesterday.ndjson --accept accepted.csv",
      "  throughline validate cin-2025.xml --findings - | grep '\"rule\":\"8630\"'"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "The returns to check, as XML.")
  private List<Path> paths = List.of();

  @Option(
      names = "--standard",
      paramLabel = "NAME",
      description = "The standard of the returns. Known: cin-census (the default).")
  private String standard = CinCensusRules.STANDARD;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      converter = YearConverter.class,
      description = "Check as this collection year, for example 2024-25, whatever the file says.")
  private @Nullable CollectionYear year;

  @Mixin private ReportFiles reports = new ReportFiles();

  @Mixin private ReviewFiles reviewed = new ReviewFiles();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads judge. Default: as many as there are processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "Do not print the summary.")
  private boolean quiet;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * The command that plain arguments give: {@code validate}, files, and some of the options, each
   * with its value as an argument of its own.
   *
   * @return the command; null for any other arguments, which may still be right
   */
  static @Nullable ValidateCommand ofPlain(Terminal terminal, String... args) {
    if (args.length == 0 || !args[0].equals("validate")) {
      return null;
    }
    ValidateCommand command = new ValidateCommand(terminal);
    List<Path> files = new ArrayList<>();
    Set<String> given = new HashSet<>();
    for (int i = 1; i < args.length; i++) {
      String option = args[i];
      if (isPlainValue(option)) {
        files.add(Path.of(option));
      } else if (!given.add(option)) {
        return null;
      } else if (option.equals("--quiet")) {
        command.quiet = true;
      } else if (option.equals("--redact-values")) {
        command.reports.redactValues();
      } else if (++i == args.length || !(isPlainValue(args[i]) || args[i].equals("-"))) {
        return null;
      } else if (!command.reports.takePlain(option, args[i])) {
        return null;
      }
    }
    command.paths = files;
    return files.isEmpty() ? null : command;
  }

  /** Whether an argument can be nothing but the name of a file, whoever reads it. */
  private static boolean isPlainValue(String argument) {
    boolean isPlain = !argument.isEmpty() && argument.charAt(0) != '-';
    for (int i = 0; isPlain && i < argument.length(); i++) {
      char c = argument.charAt(i);
      isPlain =
          (c >= '-' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
    }
    return isPlain;
  }

  @Override
  public Integer call() {
    check();
    Review review = reviewed.read();
    int worst = ExitCode.CLEAN;
    try (FindingWriter writer =
        FindingWriter.reviewed(FindingWriter.all(reports.writers(terminal)), review)) {
      for (Path path : paths) {
        worst = Math.max(worst, validate(path, writer, review));
      }
    }
    return worst;
  }

  private void check() {
    Standards.require(standard);
    if (threads < 1) {
      throw new UsageProblem("--threads: at least 1 is needed");
    }
    reports.check(paths);
    reviewed.check(paths);
    List<Path> read = new ArrayList<>(paths);
    read.addAll(reviewed.paths());
    reports.requireOwnFiles(read);
  }

  private int validate(Path path, FindingWriter writer, Review review) {
    try (CinCensusReader reader = CinCensusReader.open(path, ReaderLimits.DEFAULT, year);
        Progress progress =
            new Progress(terminal, String.valueOf(path.getFileName()), sizeOf(path))) {
      CinCensusValidator validator =
          CinCensusValidator.create().withThreads(threads).withProgress(progress::show);
      CensusValidation validation =
          (year == null ? validator : validator.asYear(year)).validate(reader, writer);
      ReportHeading heading = ReportHeading.of(validation, String.valueOf(path.getFileName()));
      writer.finish(heading, validation.report());
      validation.unreadable().forEach(part -> terminal.sayUnreadable(path, part));
      ReviewResult reviewResult = review.result(validation.report(), validation.unreadable());
      if (!quiet) {
        new Summary(reports.besides(terminal)).print(path, validation, reviewResult);
      }
      if (!validation.unreadable().isEmpty() || !reviewResult.isComplete()) {
        return ExitCode.NOT_READ;
      }
      ValidationReport outcome = validation.report();
      return outcome.found(Severity.ERROR) + outcome.failed() > 0
          ? ExitCode.ERRORS_FOUND
          : ExitCode.CLEAN;
    } catch (UnreadableReturnException e) {
      terminal.sayUnreadable(path, e);
      return ExitCode.NOT_READ;
    }
  }

  private static long sizeOf(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }
}
