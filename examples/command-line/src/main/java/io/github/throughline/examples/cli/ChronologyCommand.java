package io.github.throughline.examples.cli;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.quality.ChronologyQuality;
import io.github.throughline.chronology.quality.QualityFinding;
import io.github.throughline.chronology.quality.QualityLines;
import io.github.throughline.chronology.quality.QualitySettings;
import io.github.throughline.chronology.view.RedactionProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Builds the chronology of a family or a child: from what was read, with what workers did with it,
 * as the audience may see it.
 */
@Command(
    name = "chronology",
    mixinStandardHelpOptions = true,
    description = {
      "Builds the chronology of a family or of one child from returns of several years, case files, family files and agencies' own chronologies.",
      "It lists what is recorded; nothing recorded does not mean nothing happened."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  throughline chronology returns/ families/hartley --as-at 2025-03-31 --report hartley.html",
      "  throughline chronology 2023.xml 2024.xml --child ANY0000123 --csv entries.csv",
      "  throughline chronology --family hartley/family.json --format text | less",
      "  throughline chronology --family hartley/family.json --child amy --with siblings,adults --kind integrated --agency police.csv --profile conference --audience leanne --format html,docx --out conference/",
      "  throughline chronology --family hartley/family.json --kind court --profile court --format docx-court --out filing/ --court-numbers filed.json"
    })
final class ChronologyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Returns (.xml), case files and family files (.json), or folders that hold them.")
  private List<Path> paths = List.of();

  @Mixin private SubjectOptions subjects = new SubjectOptions();
  @Mixin private AgencyOptions agencies = new AgencyOptions();
  @Mixin private ScopeOptions scope = new ScopeOptions();
  @Mixin private CurationOptions curation = new CurationOptions();
  @Mixin private CopyOptions copies = new CopyOptions();
  @Mixin private FormatOptions formats = new FormatOptions();

  @Option(
      names = "--quality",
      paramLabel = "FILE.ndjson",
      description =
          "Write advice on the chronology as one JSON object a line, for those who keep it: it may hold names, whatever the profile; - for standard output.")
  private @Nullable String quality;

  ChronologyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    check();
    History history = History.of(subjects.paths(paths), terminal);
    Subject subject = subjects.of(history, agencies);
    RedactionProfile profile = copies.profile().orElse(null);
    FormatOptions.Plan plan = formats.plan(subject.id(), profile);
    requireOwnFiles(history, plan);
    copies.requireKeyElsewhere(plan.folder());

    ChronologyBuilder builder = subject.builder();
    scope.apply(builder);
    Chronology whole = curation.apply(subject, builder.build(), terminal);
    if (quality != null) {
      advise(whole, subject, quality);
    }
    Chronology shown = profile == null ? whole : copies.apply(profile, subject, whole, terminal);
    plan.write(shown, terminal);
    if (!plan.isTextOnTerminal()) {
      summarise(shown);
    }
    return history.isComplete() ? ExitCode.CLEAN : ExitCode.NOT_READ;
  }

  private void check() {
    Outputs.requireOneOnStandardOutput(outputs());
    scope.check(subjects.isOfOneChild());
    agencies.check();
    curation.check();
    copies.check();
    formats.check();
  }

  private @Nullable String[] outputs() {
    return Stream.concat(Arrays.stream(formats.names()), Arrays.stream(workersOutputs()))
        .toArray(String[]::new);
  }

  /** What is for those who keep the chronology. */
  private @Nullable String[] workersOutputs() {
    return new @Nullable String[] {quality, curation.changes(), copies.key()};
  }

  private void requireOwnFiles(History history, FormatOptions.Plan plan) {
    List<Path> read = new ArrayList<>(history.read());
    read.addAll(subjects.inputs());
    read.addAll(agencies.inputs());
    read.addAll(curation.inputs());
    read.addAll(copies.inputs());
    Outputs.requireOwnFiles(
        read,
        Stream.concat(plan.names().stream(), Arrays.stream(workersOutputs()))
            .toArray(String[]::new));
  }

  private void advise(Chronology chronology, Subject subject, String to) throws IOException {
    List<QualityFinding> advice =
        ChronologyQuality.findings(chronology, subject.files(), QualitySettings.defaults());
    try (OutputStream out = Outputs.open(to, terminal)) {
      QualityLines.write(advice, out);
    }
  }

  private void summarise(Chronology chronology) {
    PrintStream to = Outputs.besides(terminal, outputs());
    chronology.coverage().forEach(to::println);
    chronology.questions().forEach(to::println);
    to.println(
        chronology.contradictions().size() == 1
            ? "1 contradiction between sources."
            : chronology.contradictions().size() + " contradictions between sources.");
    if (formats.isNothing()) {
      for (IncludedEntry included : chronology.entries()) {
        to.println(
            DateWords.of(included.entry().event().occurred())
                + "  "
                + included.entry().event().types().stream()
                    .map(type -> type.label())
                    .collect(Collectors.joining(", ")));
      }
    }
  }
}
