package io.github.throughline.examples.cli;

import io.github.throughline.chronology.pattern.ChildPattern;
import io.github.throughline.chronology.pattern.PatternBuilder;
import io.github.throughline.chronology.pattern.PatternLines;
import io.github.throughline.chronology.pattern.PatternPage;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.chronology.pattern.result.Prompt;
import io.github.throughline.chronology.pattern.result.Statement;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.core.setting.SettingsException;
import io.github.throughline.core.setting.SettingsTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets out what is recorded of one child over time. */
@Command(
    name = "patterns",
    mixinStandardHelpOptions = true,
    description = {
      "Sets out what is recorded of one child over time, side by side: how often, what kinds, how long, what the service did, what helped, what is not known.",
      "There is no score and no forecast. It says what is recorded; nothing recorded does not mean nothing happened."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  throughline patterns --family hartley/family.json --child amy --as-at 2025-03-31 --report amy.html",
      "  throughline patterns --family hartley/family.json --child amy --known-on 2021-06-30 --ndjson -",
      "  throughline patterns --settings-template > settings.json"
    })
final class PatternsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Returns (.xml), case files and family files (.json), or folders that hold them.")
  private List<Path> paths = List.of();

  @Mixin private SubjectOptions subjects = new SubjectOptions();
  @Mixin private AgencyOptions agencies = new AgencyOptions();

  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day up to which it looks, YYYY-MM-DD. Default: today.")
  private @Nullable LocalDate asAt;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "Only what the service knew on this day, YYYY-MM-DD: a guard against hindsight.")
  private @Nullable LocalDate knownOn;

  @Option(
      names = "--settings",
      paramLabel = "FILE.json",
      description =
          "What the authority decided of the settings; what it leaves out is as suggested.")
  private @Nullable Path settingsFile;

  @Option(
      names = "--settings-template",
      description =
          "Print every setting with its suggested value, its reason and its source, and end.")
  private boolean template;

  @Option(
      names = "--report",
      paramLabel = "FILE.html",
      description = "Write the page, with every entry it rests on; - for standard output.")
  private @Nullable String report;

  @Option(
      names = "--ndjson",
      paramLabel = "FILE.ndjson",
      description = "Write each indicator as one JSON object a line; - for standard output.")
  private @Nullable String lines;

  PatternsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (template) {
      terminal.out().print(SettingsTemplate.of(PatternBuilder.settings()));
      return ExitCode.CLEAN;
    }
    if (!subjects.isOfOneChild()) {
      throw new UsageProblem("A pattern is of one child: say which with --child");
    }
    Outputs.requireOneOnStandardOutput(report, lines);
    agencies.check();
    Settings settings = settings();
    History history = History.of(subjects.paths(paths), terminal);
    Subject subject = subjects.of(history, agencies);
    requireOwnFiles(history);
    ChildPattern pattern = build(subject, settings);
    if (report != null) {
      try (OutputStream out = Outputs.open(report, terminal)) {
        PatternPage.write(pattern, out);
      }
    }
    if (lines != null) {
      try (OutputStream out = Outputs.open(lines, terminal)) {
        PatternLines.write(pattern, out);
      }
    }
    summarise(pattern);
    return history.isComplete() ? ExitCode.CLEAN : ExitCode.NOT_READ;
  }

  private ChildPattern build(Subject subject, Settings settings) {
    if (subject.child() == null) {
      throw new IllegalStateException("A pattern is of one child");
    }
    PatternBuilder builder =
        subject.family() == null
            ? PatternBuilder.ofChild(subject.child())
            : PatternBuilder.ofChild(subject.family(), subject.child().id());
    try {
      builder.settings(settings);
    } catch (IllegalArgumentException e) {
      throw new InputProblem(settingsFile + ": " + e.getMessage());
    }
    // The one place where the command asks what day it is, and only when the user did not say.
    builder
        .addAll(subject.files())
        .asAt(asAt != null ? asAt : LocalDate.now(ZoneId.of("Europe/London")));
    if (knownOn != null) {
      builder.asKnownOn(knownOn);
    }
    return builder.build();
  }

  private Settings settings() {
    if (settingsFile == null) {
      return Settings.defaults();
    }
    try (InputStream in = Files.newInputStream(settingsFile)) {
      return Settings.read(in, PatternBuilder.settings());
    } catch (SettingsException e) {
      throw new InputProblem(settingsFile + ": " + e.getMessage());
    } catch (IOException e) {
      throw new InputProblem(
          settingsFile + ": cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private void requireOwnFiles(History history) {
    List<Path> read = new ArrayList<>(history.read());
    read.addAll(subjects.inputs());
    read.addAll(agencies.inputs());
    if (settingsFile != null) {
      read.add(settingsFile);
    }
    Outputs.requireOwnFiles(read, report, lines);
  }

  private void summarise(ChildPattern pattern) {
    PrintStream to = Outputs.besides(terminal, report, lines);
    to.println(ChildPattern.HEADER);
    if (report == null && lines == null) {
      for (IndicatorResult result : pattern.results()) {
        to.println();
        to.println(result.indicator().code() + "  " + result.indicator().title());
        for (Statement statement : result.statements()) {
          to.println("  " + statement.sentence());
        }
        to.println("  How it can mislead: " + result.indicator().canMislead());
      }
      to.println();
    }
    List<Prompt> questions = pattern.questions();
    to.println(
        questions.isEmpty()
            ? "Nothing recorded brought a question up."
            : "Questions for analysis:");
    questions.forEach(prompt -> to.println("  " + prompt.question()));
  }
}
