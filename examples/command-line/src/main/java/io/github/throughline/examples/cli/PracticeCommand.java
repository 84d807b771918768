package io.github.throughline.examples.cli;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.setting.SettingUsed;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.core.setting.SettingsException;
import io.github.throughline.core.setting.SettingsTemplate;
import io.github.throughline.validation.practice.Practice;
import io.github.throughline.validation.practice.PracticeReport;
import io.github.throughline.validation.practice.check.OutcomeKind;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.report.PracticeHeading;
import io.github.throughline.validation.practice.report.PracticeTeams;
import io.github.throughline.validation.practice.report.SeveralPracticeWriters;
import io.github.throughline.validation.practice.timescale.ExpectationState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the checks of practice of case files. */
@Command(
    name = "practice",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what case files say of practice: what is going well, what is worth a question, and what falls due next.",
      "It says what is recorded; nothing recorded does not mean nothing happened. It does not compare people.",
      "Questions are no errors: the exit code is 0 when everything could be read."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  throughline practice case-files/ --as-at 2025-03-31 --report practice.html",
      "  throughline practice case-files.ndjson service.json --findings - --due due.csv",
      "  throughline practice --settings-template > settings.json"
    })
final class PracticeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Case files (.json, or one on a line: .ndjson), the files of families and of the service (.json), or folders that hold them.")
  private List<Path> paths = List.of();

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
      names = "--as-at",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The last day that counts, YYYY-MM-DD. Default: today.")
  private @Nullable LocalDate asAt;

  @Mixin private PracticeFiles files = new PracticeFiles();

  private int caseFiles;
  private int withQuestions;
  private int goingWell;

  PracticeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (template) {
      terminal.out().print(SettingsTemplate.of(Practice.settings()));
      return ExitCode.CLEAN;
    }
    if (paths.isEmpty()) {
      throw new UsageProblem("Say which case files: give files or folders");
    }
    List<Path> read = new ArrayList<>(paths);
    if (settingsFile != null) {
      read.add(settingsFile);
    }
    files.check(read);
    Settings settings = settings();
    // The one place where the command asks what day it is, and only when the user did not say.
    LocalDate day = asAt != null ? asAt : LocalDate.now(ZoneId.of("Europe/London"));
    PracticeSource source = PracticeSource.of(paths, terminal);
    Practice practice = Practice.with(settings);
    try (SeveralPracticeWriters writers = SeveralPracticeWriters.of(files.writers(terminal))) {
      source.forEach(
          file -> {
            PracticeCase one = practiceCase(file, source, day, settings);
            PracticeReport report = practice.check(one);
            count(report);
            writers.accept(report, PracticeTeams.find(one).orElse(null));
          });
      writers.finish(heading(day, settings, source));
    }
    summarise(day);
    if (caseFiles == 0) {
      throw new InputProblem("No case file could be read; a case file has a \"child\"");
    }
    return source.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.NOT_READ;
  }

  private Settings settings() {
    if (settingsFile == null) {
      return Settings.defaults();
    }
    try (InputStream in = Files.newInputStream(settingsFile)) {
      return Settings.read(in, Practice.settings());
    } catch (SettingsException e) {
      throw new InputProblem(settingsFile + ": " + e.getMessage());
    } catch (IOException e) {
      throw new InputProblem(
          settingsFile + ": cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static PracticeCase practiceCase(
      CaseFile file, PracticeSource source, LocalDate day, Settings settings) {
    PracticeCase one = PracticeCase.of(file, day, settings);
    PracticeCase inFamily = source.findFamily(file).map(one::with).orElse(one);
    return source.findService().map(inFamily::with).orElse(inFamily);
  }

  private PracticeHeading heading(LocalDate day, Settings settings, PracticeSource source) {
    List<SettingUsed> used = new ArrayList<>();
    Practice.settings().forEach(setting -> used.add(settings.used(setting)));
    String read =
        paths.stream()
            .map(path -> String.valueOf(path.getFileName()))
            .collect(Collectors.joining(", "));
    return new PracticeHeading(read, day, source.problems(), used);
  }

  private void count(PracticeReport report) {
    caseFiles++;
    if (!report.with(OutcomeKind.WELL).isEmpty()
        || !report.expectations(ExpectationState.MET).isEmpty()) {
      goingWell++;
    }
    if (!report.with(OutcomeKind.RAISED).isEmpty()
        || !report.expectations(ExpectationState.MISSED).isEmpty()) {
      withQuestions++;
    }
    report
        .failed()
        .forEach(
            failed ->
                terminal.say(
                    failed.check().code()
                        + " was stopped by a fault in this software ("
                        + failed.failure()
                        + ")"));
  }

  private void summarise(LocalDate day) {
    files
        .besides(terminal)
        .println(
            "As at "
                + day
                + ", of "
                + caseFiles
                + (caseFiles == 1 ? " case file: " : " case files: ")
                + goingWell
                + " show something that goes well, "
                + withQuestions
                + " something worth a question. Nothing recorded does not mean nothing happened.");
  }
}
