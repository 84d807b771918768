package io.github.throughline.core.json;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.CaseFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads case files from lines, one JSON document on each (NDJSON), in the order of the lines.
 *
 * <pre>{@code
 * try (CaseFileReader reader = CaseFileReader.open(path, problems::add)) {
 *   for (CaseFile file = reader.next(); file != null; file = reader.next()) {
 *     …
 *   }
 * }
 * }</pre>
 *
 * <p>A line that cannot be read costs that line. It is handed over as a problem with its number in
 * the file and its place in the document, and reading goes on. Blank lines are passed over.
 *
 * <p>The other documents, of which there are fewer, are read one by one with {@link
 * DocumentFormat}.
 *
 * <p>One line is in memory at a time, and none of more than 100 million bytes. A reader is for one
 * thread.
 */
public final class CaseFileReader implements AutoCloseable {
  private final Lines lines;
  private final Consumer<UnreadableDocumentException> problems;

  private CaseFileReader(InputStream in, Consumer<UnreadableDocumentException> problems) {
    lines = new Lines(in);
    this.problems = requireNonNull(problems, "problems");
  }

  /**
   * Opens a file.
   *
   * @param file the file, in UTF-8
   * @param problems gets each line that cannot be read; to end the reading, let it throw
   * @return the reader
   * @throws IOException if the file cannot be opened
   */
  public static CaseFileReader open(Path file, Consumer<UnreadableDocumentException> problems)
      throws IOException {
    requireNonNull(problems, "problems");
    return new CaseFileReader(Files.newInputStream(file), problems);
  }

  /**
   * Opens a stream.
   *
   * @param in the stream, in UTF-8; it need not be buffered, and is closed with the reader
   * @param problems gets each line that cannot be read; to end the reading, let it throw
   * @return the reader
   */
  public static CaseFileReader open(
      InputStream in, Consumer<UnreadableDocumentException> problems) {
    return new CaseFileReader(requireNonNull(in, "in"), problems);
  }

  /**
   * Reads the next case file.
   *
   * @return the case file, or null when there are no more
   * @throws IOException if the stream can no longer be read
   */
  public @Nullable CaseFile next() throws IOException {
    while (true) {
      try {
        if (!lines.next()) {
          return null;
        }
        if (!lines.isBlank()) {
          return DocumentFormat.CASE_FILE.read(lines.bytes(), lines.length());
        }
      } catch (UnreadableDocumentException e) {
        problems.accept(e.onLine(lines.number()));
      }
    }
  }

  /**
   * The line of the case file that was read last.
   *
   * @return the line, from 1; 0 before the first
   */
  public int line() {
    return lines.number();
  }

  /** Closes the file or the stream. */
  @Override
  public void close() throws IOException {
    lines.close();
  }
}
