package io.github.throughline.examples.cli;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.curation.Curated;
import io.github.throughline.chronology.curation.Curation;
import io.github.throughline.chronology.curation.CurationFormat;
import io.github.throughline.chronology.curation.Show;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What workers did with the chronology before, brought together with it. */
final class CurationOptions {
  @Option(
      names = "--curation",
      paramLabel = "FILE.json",
      description =
          "What workers did with this chronology: judgements, corrections and disagreements are shown with the entries.")
  private @Nullable Path file;

  @Option(names = "--selected", description = "Show only what the curation selects.")
  private boolean selected;

  @Option(
      names = "--changes",
      paramLabel = "FILE.ndjson",
      description =
          "Write what has changed since somebody last looked, and what of the curation needs another look, as one JSON object a line; - for standard output.")
  private @Nullable String changes;

  void check() {
    if (file == null && (selected || changes != null)) {
      throw new UsageProblem("--selected and --changes are about a curation: give --curation");
    }
  }

  /** The files that are read. */
  List<Path> inputs() {
    return Stream.of(file).filter(Objects::nonNull).toList();
  }

  /** Where the changes go; null when they are not asked for. */
  @Nullable String changes() {
    return changes;
  }

  Chronology apply(Subject subject, Chronology chronology, Terminal terminal) throws IOException {
    if (file == null) {
      return chronology;
    }
    Curation curation = InputFiles.read(file, CurationFormat.JSON::read);
    requireSame(file, curation, subject);
    Curated curated = curation.apply(chronology, selected ? Show.SELECTED : Show.ALL);
    if (changes != null) {
      try (OutputStream out = Outputs.open(changes, terminal)) {
        ChangeLines.write(curated, out);
      }
    }
    tell(curated, terminal);
    return curated.shown();
  }

  private static void requireSame(Path file, Curation curation, Subject subject) {
    boolean otherFamily =
        curation.familyFile() != null
            && subject.family() != null
            && !curation.familyFile().equals(subject.family().id());
    boolean otherChild =
        curation.childId() != null
            && (subject.child() == null || !curation.childId().equals(subject.child().id()));
    if (otherFamily || otherChild) {
      throw new InputProblem(
          file
              + ": this curation is of another "
              + (otherFamily ? "family" : "child, or of one child: say which with --child"));
    }
  }

  private static void tell(Curated curated, Terminal terminal) {
    terminal.say(
        "Since somebody last looked: "
            + curated.changes().added().size()
            + " new, "
            + curated.changes().changed().size()
            + " changed, "
            + curated.changes().withdrawn().size()
            + " withdrawn, "
            + curated.changes().knownLate().size()
            + " known late.");
    if (!curated.dangling().isEmpty()) {
      terminal.say(
          "Entries that the curation is about and that are no longer there: "
              + curated.dangling().size()
              + "; --changes lists them.");
    }
    long open = curated.leftOut().stream().filter(one -> one.needsReason()).count();
    if (open > 0) {
      terminal.say(
          "Entries that matter much or support the family and are not selected, without a reason: "
              + open
              + "; --changes lists them.");
    }
  }
}
