package io.github.throughline.examples.cli;

import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which family or child a chronology is of. */
final class SubjectOptions {
  @Option(
      names = "--family",
      paramLabel = "ID|FILE.json",
      description = {
        "Which family, by its id, when several family files are given; or the family file itself.",
        "With the file and without PATH, what lies in its folder is read."
      })
  private @Nullable String family;

  @Option(
      names = "--child",
      paramLabel = "ID",
      description = {
        "Only for this child, with brothers, sisters and household in view: the child's id in the family file,",
        "or without a family file the authority's own child id."
      })
  private @Nullable String child;

  boolean isOfOneChild() {
    return child != null;
  }

  /** The family file that was named itself; null when none was. */
  private @Nullable Path familyFile() {
    if (family == null) {
      return null;
    }
    boolean isFile = family.endsWith(".json") || Files.isRegularFile(Path.of(family));
    return isFile ? Path.of(family) : null;
  }

  /** What is to be read: what was named, or else what lies beside the family file. */
  List<Path> paths(List<Path> named) {
    Path file = familyFile();
    if (!named.isEmpty()) {
      return named;
    }
    if (file == null) {
      throw new UsageProblem(
          "Say what to read: PATH, or the family file with --family, beside which its case files lie");
    }
    Path folder = file.toAbsolutePath().getParent();
    return folder == null || !Files.isDirectory(folder) ? List.of() : List.of(folder);
  }

  /** The files that are read besides. */
  List<Path> inputs() {
    Path file = familyFile();
    return file == null ? List.of() : List.of(file);
  }

  /** Whose chronology it is, with the case files of theirs among those that were read. */
  Subject of(History history, AgencyOptions agencies) {
    Path file = familyFile();
    if (file != null) {
      return ofFamily(InputFiles.read(file, DocumentFormat.FAMILY_FILE::read), history, agencies);
    }
    return history.families().isEmpty()
        ? ofChildAlone(history, agencies)
        : ofFamily(family(history.families()), history, agencies);
  }

  private FamilyFile family(List<FamilyFile> families) {
    if (family == null && families.size() == 1) {
      return families.get(0);
    }
    String known = families.stream().map(FamilyFile::id).sorted().collect(Collectors.joining(", "));
    if (family == null) {
      throw new UsageProblem(
          "Several family files were given; say which with --family, one of: " + known);
    }
    return families.stream()
        .filter(one -> one.id().equals(family))
        .findFirst()
        .orElseThrow(
            () -> new InputProblem("--family: no family file has this id; there are: " + known));
  }

  private Subject ofFamily(FamilyFile of, History history, AgencyOptions agencies) {
    FamilyGraph graph = FamilyGraph.of(of);
    Person focus =
        child == null
            ? null
            : graph
                .findPerson(child)
                .orElseThrow(
                    () -> new InputProblem("--child: the family file has nobody with this id"));
    history.readReturns(file -> graph.findSame(file.child()).isPresent());
    List<CaseFile> files = new ArrayList<>(history.files());
    // Case files of other families are not asked about: the user pointed at a folder of many.
    files.removeIf(file -> graph.findSame(file.child()).isEmpty());
    Identifier known =
        focus == null
            ? null
            : focus.identifiers().stream()
                .filter(identifier -> identifier.value() != null)
                .findFirst()
                .orElse(null);
    for (CaseFile table : agencies.read(of, known, history)) {
      if (graph.findSame(table.child()).isEmpty()) {
        throw new InputProblem(
            "--agency: the family file has nobody with the identifier of the child of this table");
      }
      files.add(table);
    }
    return new Subject(of, focus, files);
  }

  private Subject ofChildAlone(History history, AgencyOptions agencies) {
    if (child == null) {
      throw new UsageProblem(
          "No family file was given; give one, or say whose chronology it is with --child and the authority's child id");
    }
    history.readReturns(this::isOfChild);
    List<CaseFile> files = new ArrayList<>(history.files());
    files.addAll(
        agencies.read(
            null,
            IdentifierBuilder.builder().system(IdentifierSystems.LA_CHILD_ID).value(child).build(),
            history));
    files.removeIf(file -> !isOfChild(file));
    return files.stream()
        .findFirst()
        .map(file -> new Subject(null, file.child(), files))
        .orElseThrow(() -> new InputProblem("--child: none of the files is of this child"));
  }

  private boolean isOfChild(CaseFile file) {
    return file.child()
        .findIdentifier(IdentifierSystems.LA_CHILD_ID)
        .filter(id -> id.equals(child))
        .isPresent();
  }
}
