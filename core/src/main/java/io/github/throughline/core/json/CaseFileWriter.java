package io.github.throughline.core.json;

import io.github.throughline.core.model.CaseFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes case files as lines, one JSON document on each (NDJSON), for {@link CaseFileReader}.
 *
 * <p>Each line ends with a line feed. A case file that cannot be written leaves no part of a line
 * behind. A writer is for one thread.
 */
public final class CaseFileWriter implements AutoCloseable {
  private final OutputStream out;

  private CaseFileWriter(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  /**
   * Writes to a file. An existing one is replaced.
   *
   * @param file where the lines go
   * @return the writer
   * @throws IOException if the file cannot be opened
   */
  public static CaseFileWriter to(Path file) throws IOException {
    return new CaseFileWriter(Files.newOutputStream(file));
  }

  /**
   * Writes to a stream.
   *
   * @param out where the lines go; it need not be buffered, and is closed with the writer
   * @return the writer
   */
  public static CaseFileWriter to(OutputStream out) {
    return new CaseFileWriter(out);
  }

  /**
   * Writes one line.
   *
   * @param file the case file
   * @throws IOException if the line cannot be written
   * @throws IllegalArgumentException as for {@link DocumentFormat#write(Record)}
   */
  public void write(CaseFile file) throws IOException {
    out.write((DocumentFormat.CASE_FILE.write(file) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Writes what is left and closes the file or the stream. */
  @Override
  public void close() throws IOException {
    out.close();
  }
}
