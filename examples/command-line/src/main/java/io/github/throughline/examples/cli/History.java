package io.github.throughline.examples.cli;

import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.exchange.cincensus.CinCensusMapping;
import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.json.UnreadableDocumentException;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads what a chronology is made from: returns as XML, case files and family files as JSON, from
 * files and folders. What cannot be read costs only itself and is told.
 */
final class History {
  private final Terminal terminal;
  private final List<FamilyFile> families = new ArrayList<>();
  private final List<CaseFile> files = new ArrayList<>();
  private final List<Path> returns = new ArrayList<>();
  private final List<Path> read = new ArrayList<>();
  private boolean complete = true;

  private History(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Reads families and case files at once; returns wait until it is known which children matter.
   */
  static History of(List<Path> paths, Terminal terminal) {
    History history = new History(terminal);
    for (Path path : paths) {
      for (Path file : history.filesIn(path)) {
        history.add(file);
      }
    }
    return history;
  }

  List<FamilyFile> families() {
    return families;
  }

  List<CaseFile> files() {
    return files;
  }

  /** Whether everything that was named could be read. */
  boolean isComplete() {
    return complete;
  }

  /** Every file that was named or found, to be written over by nothing. */
  List<Path> read() {
    return read;
  }

  private List<Path> filesIn(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> isXml(file) || isJson(file))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      problem(path + ": the folder cannot be read");
      return List.of();
    }
  }

  private static boolean isXml(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  private static boolean isJson(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") && !name.endsWith(".mapping.json");
  }

  private void add(Path file) {
    read.add(file);
    if (isXml(file)) {
      returns.add(file);
    } else if (isJson(file)) {
      addDocument(file);
    } else {
      problem(file + ": not a return (.xml) nor a case file or family file (.json)");
    }
  }

  private void addDocument(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      // A family file is the one that lists people; a case file is about one child.
      if (text.contains("\"people\"")) {
        families.add(DocumentFormat.FAMILY_FILE.read(text));
      } else if (isOfTheService(text)) {
        terminal.say(file + ": passed over, because it is the service's own and about no child");
      } else {
        files.add(DocumentFormat.CASE_FILE.read(text));
      }
    } catch (UnreadableDocumentException e) {
      problem(file + ": " + e.getMessage());
    } catch (IOException e) {
      problem(file + ": cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  /** A case file has no identifier of its own; a document of the service must have one. */
  private static boolean isOfTheService(String text) {
    try {
      DocumentFormat.SERVICE_FILE.read(text);
      return true;
    } catch (UnreadableDocumentException e) {
      return false;
    }
  }

  /** Reads the returns and keeps the children that matter. */
  void readReturns(Predicate<CaseFile> matters) {
    for (Path file : returns) {
      try (CinCensusReader reader = CinCensusReader.open(file)) {
        String document = String.valueOf(file.getFileName());
        for (CinChild child = reader.next(); child != null; child = reader.next()) {
          CaseFile made = CinCensusMapping.toCaseFile(reader.collectionYear(), child, document);
          if (matters.test(made)) {
            files.add(made);
          }
        }
        for (UnreadablePart part : reader.unreadableParts()) {
          complete = false;
          terminal.sayUnreadable(file, part);
        }
      } catch (UnreadableReturnException e) {
        complete = false;
        terminal.sayUnreadable(file, e);
      }
    }
  }

  /** Says something that costs nothing. */
  void say(String sentence) {
    terminal.say(sentence);
  }

  /** Says what could not be read. */
  void problem(String sentence) {
    complete = false;
    terminal.say(sentence);
  }
}
