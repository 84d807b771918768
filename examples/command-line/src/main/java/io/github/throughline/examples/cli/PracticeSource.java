package io.github.throughline.examples.cli;

import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.core.json.CaseFileReader;
import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.json.UnreadableDocumentException;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.ServiceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The case files that the checks of practice are asked of, one at a time, with the files of their
 * families and of the service beside. What cannot be read costs only itself and is told.
 */
final class PracticeSource {
  private static final int PROBLEMS_KEPT = 1_000;

  private final Terminal terminal;
  private final List<Path> caseFiles = new ArrayList<>();
  private final List<Family> families = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private @Nullable ServiceFile service;

  private PracticeSource(Terminal terminal) {
    this.terminal = terminal;
  }

  private record Family(FamilyFile file, FamilyGraph graph) {}

  /** Finds the files, and reads those of families and of the service. */
  static PracticeSource of(List<Path> paths, Terminal terminal) {
    PracticeSource source = new PracticeSource(terminal);
    for (Path path : paths) {
      for (Path file : source.filesIn(path)) {
        source.sort(file);
      }
    }
    return source;
  }

  /** What could not be read, as sentences, the first of them. */
  List<String> problems() {
    return problems;
  }

  Optional<ServiceFile> findService() {
    return Optional.ofNullable(service);
  }

  /** The family that has this child. */
  Optional<FamilyFile> findFamily(CaseFile file) {
    return families.stream()
        .filter(family -> family.graph().findSame(file.child()).isPresent())
        .map(Family::file)
        .findFirst();
  }

  /** Reads one case file after another. */
  void forEach(Consumer<CaseFile> each) {
    for (Path path : caseFiles) {
      if (isLines(path)) {
        readLines(path, each);
      } else {
        CaseFile file = read(path);
        if (file != null) {
          each.accept(file);
        }
      }
    }
  }

  private @Nullable CaseFile read(Path path) {
    try {
      return DocumentFormat.CASE_FILE.read(path);
    } catch (UnreadableDocumentException e) {
      problem(path + ": " + e.getMessage());
    } catch (IOException e) {
      problem(path + ": cannot be read (" + e.getClass().getSimpleName() + ")");
    }
    return null;
  }

  private void readLines(Path path, Consumer<CaseFile> each) {
    try (CaseFileReader reader =
        CaseFileReader.open(path, problem -> problem(path + ": " + problem.getMessage()))) {
      for (CaseFile file = reader.next(); file != null; file = reader.next()) {
        each.accept(file);
      }
    } catch (IOException e) {
      problem(path + ": cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private List<Path> filesIn(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> isLines(file) || isDocument(file))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      problem(path + ": the folder cannot be read");
      return List.of();
    }
  }

  private static boolean isLines(Path file) {
    return name(file).endsWith(".ndjson") || name(file).endsWith(".jsonl");
  }

  private static boolean isDocument(Path file) {
    return name(file).endsWith(".json") && !name(file).endsWith(".mapping.json");
  }

  private static String name(Path file) {
    return file.toString().toLowerCase(Locale.ROOT);
  }

  private void sort(Path file) {
    if (isLines(file)) {
      caseFiles.add(file);
    } else if (isDocument(file)) {
      sortDocument(file);
    } else {
      problem(file + ": not case files (.json, .ndjson) nor the file of a family or the service");
    }
  }

  private void sortDocument(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      if (text.contains("\"child\"")) {
        caseFiles.add(file);
      } else if (text.contains("\"people\"")) {
        FamilyFile family = DocumentFormat.FAMILY_FILE.read(text);
        families.add(new Family(family, FamilyGraph.of(family)));
      } else if (text.contains("\"authority\"")) {
        takeService(file, DocumentFormat.SERVICE_FILE.read(text));
      } else {
        terminal.say(file + ": passed over, because it is about no child, family or service");
      }
    } catch (UnreadableDocumentException e) {
      problem(file + ": " + e.getMessage());
    } catch (IOException e) {
      problem(file + ": cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private void takeService(Path file, ServiceFile read) {
    if (service == null) {
      service = read;
    } else {
      problem(file + ": a second file of the service; only the first is used");
    }
  }

  private void problem(String sentence) {
    terminal.say(sentence);
    if (problems.size() < PROBLEMS_KEPT) {
      problems.add(sentence);
    }
  }
}
