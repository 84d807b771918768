package io.github.throughline.chronology.stream;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.json.UnreadableDocumentException;
import java.nio.file.Path;

/**
 * A document that could not be read. It costs that document and nothing else.
 *
 * @param file the file it is in
 * @param line the line, from 1
 * @param message what is wrong and where in the document, without anything of its content
 */
public record HistoryProblem(Path file, int line, String message) {
  /**
   * Demands all of them.
   *
   * @param file the file it is in
   * @param line the line, from 1
   * @param message what is wrong and where in the document
   */
  public HistoryProblem {
    requireNonNull(file, "file");
    requireNonNull(message, "message");
  }

  static HistoryProblem of(Path file, UnreadableDocumentException e) {
    return new HistoryProblem(file, e.line(), String.valueOf(e.getMessage()));
  }
}
