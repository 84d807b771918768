package io.github.throughline.examples.cli;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.chronology.render.ChronologyCsv;
import io.github.throughline.chronology.render.ChronologyJson;
import io.github.throughline.chronology.render.ChronologyPage;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.people.IdentifierSystems;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Builds the chronology of a family or a child. */
@Command(
    name = "chronology",
    mixinStandardHelpOptions = true,
    description = {
      "Builds the chronology of a family or of one child from returns of several years, case files and family files.",
      "It lists what is recorded; nothing recorded does not mean nothing happened."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  throughline chronology returns/ families/hartley --as-at 2025-03-31 --report hartley.html",
      "  throughline chronology 2023.xml 2024.xml --child ANY0000123 --csv entries.csv"
    })
final class ChronologyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Returns (.xml), case files and family files (.json), or folders that hold them.")
  private List<Path> paths = List.of();

  @Option(
      names = "--family",
      paramLabel = "ID",
      description = "Which family, by its id, when several family files are given.")
  private @Nullable String familyId;

  @Option(
      names = "--child",
      paramLabel = "ID",
      description = {
        "Only for this child, with brothers, sisters and household in view: the child's id in the family file,",
        "or without a family file the authority's own child id."
      })
  private @Nullable String childId;

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
      names = "--report",
      paramLabel = "FILE.html",
      description = "Write the page with the timeline; - for standard output.")
  private @Nullable String report;

  @Option(
      names = "--json",
      paramLabel = "FILE.json",
      description = "Write the chronology as JSON; - for standard output.")
  private @Nullable String json;

  @Option(
      names = "--csv",
      paramLabel = "FILE.csv",
      description = "Write one row for each entry; - for standard output.")
  private @Nullable String csv;

  ChronologyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Outputs.requireOneOnStandardOutput(report, json, csv);
    History history = History.of(paths, terminal);
    Chronology chronology = build(history);
    if (report != null) {
      write(report, out -> ChronologyPage.of(chronology).writeTo(out));
    }
    if (json != null) {
      write(json, out -> ChronologyJson.of(chronology).writeTo(out));
    }
    if (csv != null) {
      write(csv, out -> ChronologyCsv.of(chronology).writeTo(out));
    }
    summarise(chronology);
    return history.isComplete() ? ExitCode.CLEAN : ExitCode.NOT_READ;
  }

  private Chronology build(History history) {
    // The one place where the program asks what day it is, and only when the user did not say.
    LocalDate day = asAt != null ? asAt : LocalDate.now(ZoneId.of("Europe/London"));
    ChronologyBuilder builder = builder(history).addAll(history.files()).asAt(day);
    return (knownOn == null ? builder : builder.asKnownOn(knownOn)).build();
  }

  private ChronologyBuilder builder(History history) {
    if (history.families().isEmpty()) {
      return ofChildWithoutFamily(history);
    }
    FamilyFile family = family(history.families());
    FamilyGraph graph = FamilyGraph.of(family);
    history.readReturns(file -> graph.findSame(file.child()).isPresent());
    // Case files of other families are not asked about: the user pointed at a folder of many.
    history.files().removeIf(file -> graph.findSame(file.child()).isEmpty());
    if (childId == null) {
      return ChronologyBuilder.ofFamily(family);
    }
    if (graph.findPerson(childId).isEmpty()) {
      throw new InputProblem("--child: the family file has nobody with this id");
    }
    return ChronologyBuilder.ofChild(family, childId);
  }

  private FamilyFile family(List<FamilyFile> families) {
    if (familyId == null && families.size() == 1) {
      return families.get(0);
    }
    String known = families.stream().map(FamilyFile::id).sorted().collect(Collectors.joining(", "));
    if (familyId == null) {
      throw new UsageProblem(
          "Several family files were given; say which with --family, one of: " + known);
    }
    return families.stream()
        .filter(family -> family.id().equals(familyId))
        .findFirst()
        .orElseThrow(
            () -> new InputProblem("--family: no family file has this id; there are: " + known));
  }

  private ChronologyBuilder ofChildWithoutFamily(History history) {
    if (childId == null) {
      throw new UsageProblem(
          "No family file was given; give one, or say whose chronology it is with --child and the authority's child id");
    }
    history.readReturns(this::isOfChild);
    history.files().removeIf(file -> !isOfChild(file));
    return history.files().stream()
        .findFirst()
        .map(file -> ChronologyBuilder.ofChild(file.child()))
        .orElseThrow(() -> new InputProblem("--child: none of the files is of this child"));
  }

  private boolean isOfChild(CaseFile file) {
    return file.child()
        .findIdentifier(IdentifierSystems.LA_CHILD_ID)
        .filter(id -> id.equals(childId))
        .isPresent();
  }

  private void write(String name, Writing writing) throws IOException {
    try (OutputStream out = Outputs.open(name, terminal)) {
      writing.write(out);
    }
  }

  private void summarise(Chronology chronology) {
    PrintStream to = Outputs.besides(terminal, report, json, csv);
    chronology.coverage().forEach(to::println);
    chronology.questions().forEach(to::println);
    to.println(
        chronology.contradictions().size() == 1
            ? "1 contradiction between sources."
            : chronology.contradictions().size() + " contradictions between sources.");
    if (report == null && json == null && csv == null) {
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

  /** Writes the chronology in some form. */
  private interface Writing {
    void write(OutputStream out) throws IOException;
  }
}
