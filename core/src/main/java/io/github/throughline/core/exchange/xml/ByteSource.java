package io.github.throughline.core.exchange.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file or a stream, a window of them at a time.
 *
 * <p>The window is open to the classes of this package, which look at every byte of large files.
 */
final class ByteSource implements Closeable {
  /** The window: what has not been taken yet is from {@link #position} to {@link #limit}. */
  final byte[] buffer = new byte[1 << 16];

  /** Where the next byte is in the window. */
  int position;

  /** Where the window ends. */
  int limit;

  private final @Nullable SeekableByteChannel file;
  private final @Nullable InputStream stream;
  private long start;
  private long furthest;

  ByteSource(SeekableByteChannel file) {
    this.file = file;
    this.stream = null;
  }

  ByteSource(InputStream stream) {
    this.file = null;
    this.stream = stream;
  }

  /** Moves the window on by all of it; false at the end of the source. */
  boolean fill() throws IOException {
    start += limit;
    position = 0;
    limit = 0;
    return read();
  }

  /** Makes sure that as many bytes are in the window; false if the source has fewer left. */
  boolean require(int bytes) throws IOException {
    if (limit - position >= bytes) {
      return true;
    }
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    start += position;
    limit -= position;
    position = 0;
    while (limit < bytes) {
      if (!read()) {
        return false;
      }
    }
    return true;
  }

  private boolean read() throws IOException {
    int read = 0;
    if (file != null) {
      read = file.read(ByteBuffer.wrap(buffer, limit, buffer.length - limit));
    } else if (stream != null) {
      read = stream.read(buffer, limit, buffer.length - limit);
    }
    limit += Math.max(0, read);
    furthest = Math.max(furthest, start + limit);
    return read > 0;
  }

  /** Whether the bytes from here on are these. */
  boolean startsWith(byte[] expected) throws IOException {
    return require(expected.length)
        && Arrays.equals(
            buffer, position, position + expected.length, expected, 0, expected.length);
  }

  /** Where the next byte is in the source. */
  long offset() {
    return start + position;
  }

  /** How many bytes have been read from the source. */
  long furthest() {
    return furthest;
  }

  boolean canSeek() {
    return file != null;
  }

  /** Whether a place that has been read before can be gone to. */
  boolean canSeek(long offset) {
    return file != null || (offset >= start && offset <= start + limit);
  }

  /** Goes to a place that has been read before. */
  void seek(long offset) throws IOException {
    if (offset >= start && offset <= start + limit) {
      position = (int) (offset - start);
      return;
    }
    if (file == null) {
      throw new IOException("A stream cannot go back");
    }
    file.position(offset);
    start = offset;
    position = 0;
    limit = 0;
  }

  /** The rest of the source as a stream. */
  InputStream toStream() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        return position < limit || fill() ? buffer[position++] & 0xFF : -1;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
          return 0;
        }
        if (position == limit && !fill()) {
          return -1;
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(buffer, position, into, offset, count);
        position += count;
        return count;
      }
    };
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    } else if (stream != null) {
      stream.close();
    }
  }
}
