package io.github.throughline.examples.cli;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.cincensus.CensusValidation;
import io.github.throughline.validation.cincensus.CinCensusRules;
import io.github.throughline.validation.cincensus.CinCensusValidator;
import io.github.throughline.validation.report.CsvFindings;
import io.github.throughline.validation.report.FindingWriter;
import io.github.throughline.validation.report.HtmlReport;
import io.github.throughline.validation.report.JunitReport;
import io.github.throughline.validation.report.NdjsonFindings;
import io.github.throughline.validation.report.ReportHeading;
import io.github.throughline.validation.report.ReportHeadingBuilder;
import io.github.throughline.validation.report.ReportOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--findings",
      paramLabel = "FILE.ndjson",
      description = "Write every finding as one JSON object a line; - for standard output.")
  private @Nullable String findings;

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
      names = "--junit",
      paramLabel = "FILE.xml",
      description = "Write JUnit XML for a build server; - for standard output.")
  private @Nullable String junit;

  @Option(names = "--redact-values", description = "Leave the values of items out of every output.")
  private boolean redactValues;

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
        command.redactValues = true;
      } else if (++i == args.length || !(isPlainValue(args[i]) || args[i].equals("-"))) {
        return null;
      } else if (option.equals("--findings")) {
        command.findings = args[i];
      } else if (option.equals("--report")) {
        command.report = args[i];
      } else if (option.equals("--csv")) {
        command.csv = args[i];
      } else {
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
    int worst = ExitCode.CLEAN;
    try (FindingWriter writer = FindingWriter.all(writers())) {
      for (Path path : paths) {
        worst = Math.max(worst, validate(path, writer));
      }
    }
    return worst;
  }

  private void check() {
    Standards.require(standard);
    if (threads < 1) {
      throw new UsageProblem("--threads: at least 1 is needed");
    }
    if (paths.size() > 1 && (report != null || junit != null)) {
      throw new UsageProblem(
          "--report and --junit hold one return: give one return, or use --findings or --csv for several");
    }
    if (Outputs.onStandardOutput(findings, report, csv, junit) > 1) {
      throw new UsageProblem("Only one output can go to standard output");
    }
  }

  private List<FindingWriter> writers() {
    ReportOptions options = redactValues ? ReportOptions.redacted() : ReportOptions.withValues();
    List<FindingWriter> writers = new ArrayList<>();
    if (findings != null) {
      writers.add(NdjsonFindings.to(Outputs.open(findings, terminal), options));
    }
    if (csv != null) {
      writers.add(CsvFindings.to(Outputs.open(csv, terminal), options));
    }
    if (junit != null) {
      writers.add(JunitReport.to(Outputs.open(junit, terminal), options));
    }
    if (report != null) {
      writers.add(HtmlReport.to(Outputs.open(report, terminal), options));
    }
    return writers;
  }

  private int validate(Path path, FindingWriter writer) {
    try (CinCensusReader reader = CinCensusReader.open(path, ReaderLimits.DEFAULT, year);
        Progress progress =
            new Progress(terminal, String.valueOf(path.getFileName()), sizeOf(path))) {
      CinCensusValidator validator =
          CinCensusValidator.create().withThreads(threads).withProgress(progress::show);
      CensusValidation validation =
          (year == null ? validator : validator.asYear(year)).validate(reader, writer);
      ReportHeading heading =
          ReportHeadingBuilder.builder()
              .title("Children in need census")
              .source(String.valueOf(path.getFileName()))
              .authority(validation.authority())
              .draftRules(validation.draft())
              .unreadable(validation.unreadable())
              .build();
      writer.finish(heading, validation.report());
      validation.unreadable().forEach(part -> terminal.sayUnreadable(path, part));
      if (!quiet) {
        summarise(path, validation);
      }
      if (!validation.unreadable().isEmpty()) {
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

  private void summarise(Path path, CensusValidation validation) {
    PrintStream to = Outputs.besides(terminal, findings, report, csv, junit);
    ValidationReport outcome = validation.report();
    to.println(
        path.getFileName()
            + ": children in need census "
            + outcome.year()
            + (validation.draft() ? " (draft rules), " : ", ")
            + outcome.children()
            + " children: "
            + outcome.found(Severity.ERROR)
            + " errors, "
            + outcome.found(Severity.QUERY)
            + " queries");
    summariseYear(to, validation);
    for (RuleOutcome rule : outcome.outcomes()) {
      if (rule.found() > 0) {
        String found = String.valueOf(rule.found());
        String code = rule.about().code();
        to.println(
            "  "
                + " ".repeat(Math.max(0, 6 - found.length()))
                + found
                + "  "
                + code
                + " ".repeat(Math.max(0, 12 - code.length()))
                + " "
                + rule.about().says());
      }
    }
    long notChecked = outcome.outcomes().stream().filter(rule -> rule.notChecked() != null).count();
    if (notChecked > 0) {
      to.printf("  %d rules were not checked:%n", notChecked);
      outcome.outcomes().stream()
          .map(RuleOutcome::notChecked)
          .filter(why -> why != null)
          .distinct()
          .forEach(why -> to.println("    " + why));
      if (!CinCensusRules.years().contains(validation.year())) {
        to.println(
            "    To check it by the rules of another year all the same, add for example --year "
                + CinCensusRules.years().get(0));
      }
    }
    if (outcome.failed() > 0) {
      to.printf(
          "  %d checks failed because of a fault in this software; see the findings%n",
          outcome.failed());
    }
  }

  private static void summariseYear(PrintStream to, CensusValidation validation) {
    Integer headerYear = validation.header().collection().year().value();
    if (validation.yearGiven() && headerYear != null && headerYear != validation.year().endYear()) {
      to.printf(
          "  Checked as %s, as asked; the header gives the year %d%n",
          validation.year(), headerYear);
    }
    if (validation.draft()) {
      to.printf(
          "  The rules of %s are a draft and may change when they are published%n",
          validation.year());
    }
  }
}
