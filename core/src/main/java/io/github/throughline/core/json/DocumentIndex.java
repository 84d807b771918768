package io.github.throughline.core.json;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Where each document of a file of lines (NDJSON) is, so that any of them can be read when it is
 * its turn: the documents of one family together, although others stand between them.
 *
 * <pre>{@code
 * try (DocumentIndex<CaseFile> index =
 *     DocumentIndex.open(DocumentFormat.CASE_FILE, path, problems::add)) {
 *   CaseFile last = index.read(index.size() - 1);
 * }
 * }</pre>
 *
 * <p>The file is passed over once when it is opened, and must not change before it is closed. Only
 * the places are kept: 16 bytes for each document. An index can be used by several threads at once.
 *
 * @param <T> the kind of document
 */
public final class DocumentIndex<T extends Record> implements AutoCloseable {
  private final DocumentFormat<T> format;
  private final Path file;
  private final FileChannel channel;
  private long[] starts = new long[1024];
  private int[] lengths = new int[1024];
  private int[] numbers = new int[1024];
  private int size;

  private DocumentIndex(DocumentFormat<T> format, Path file, FileChannel channel) {
    this.format = format;
    this.file = file;
    this.channel = channel;
  }

  /**
   * Opens a file and finds the places of its documents. Blank lines are passed over.
   *
   * @param <T> the kind of document
   * @param format what every line is
   * @param file the file, in UTF-8
   * @param problems gets each line that is too long to be read; to end the reading, let it throw
   * @return the index
   * @throws IOException if the file cannot be read
   */
  public static <T extends Record> DocumentIndex<T> open(
      DocumentFormat<T> format, Path file, Consumer<UnreadableDocumentException> problems)
      throws IOException {
    requireNonNull(format, "format");
    requireNonNull(problems, "problems");
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    DocumentIndex<T> index = new DocumentIndex<>(format, file, channel);
    try {
      index.find(problems);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    return index;
  }

  private void find(Consumer<UnreadableDocumentException> problems) throws IOException {
    Lines lines = new Lines(new Part(0, channel.size()));
    while (true) {
      try {
        if (!lines.next()) {
          return;
        }
        if (!lines.isBlank()) {
          add(lines);
        }
      } catch (UnreadableDocumentException e) {
        problems.accept(e.onLine(lines.number()));
      }
    }
  }

  private void add(Lines lines) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    starts[size] = lines.start();
    lengths[size] = lines.length();
    numbers[size] = lines.number();
    size++;
  }

  /**
   * The file.
   *
   * @return its path, as it was given
   */
  public Path file() {
    return file;
  }

  /**
   * How many documents there are, whether or not they can be read.
   *
   * @return the number of lines that are not blank
   */
  public int size() {
    return size;
  }

  /**
   * The line of a document.
   *
   * @param document its number, from 0
   * @return the line, from 1
   * @throws IndexOutOfBoundsException if there is no such document
   */
  public int line(int document) {
    return numbers[requireWithin(document)];
  }

  /**
   * Reads a document.
   *
   * @param document its number, from 0
   * @return the document
   * @throws IOException if the file can no longer be read
   * @throws UnreadableDocumentException if the line is not such a document; the error has the line
   * @throws IndexOutOfBoundsException if there is no such document
   */
  public T read(int document) throws IOException {
    int length = lengths[requireWithin(document)];
    try (InputStream in = open(document)) {
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new EOFException("The file has become shorter since it was opened");
      }
      return format.read(bytes, length);
    } catch (UnreadableDocumentException e) {
      throw e.onLine(line(document));
    }
  }

  /**
   * Opens one document, to look at its beginning without reading the whole.
   *
   * @param document its number, from 0
   * @return its bytes; it need not be closed
   * @throws IndexOutOfBoundsException if there is no such document
   */
  public InputStream open(int document) {
    return new Part(starts[requireWithin(document)], lengths[document]);
  }

  private int requireWithin(int document) {
    if (document < 0 || document >= size) {
      throw new IndexOutOfBoundsException(
          "There is no document " + document + " of " + size + " in the file");
    }
    return document;
  }

  /** Closes the file. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** A stretch of the file; reading it moves nothing that others see. */
  private final class Part extends InputStream {
    private long at;
    private long left;

    Part(long start, long length) {
      at = start;
      left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (left == 0) {
        return -1;
      }
      int read = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(left, length)), at);
      if (read > 0) {
        at += read;
        left -= read;
      }
      return read;
    }
  }
}
