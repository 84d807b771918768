package io.github.throughline.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of bytes, one in memory at a time. */
final class Lines {
  private static final int PART = 1 << 16;

  private final InputStream in;
  private final byte[] part = new byte[PART];
  private int next;
  private int end;
  private byte[] line = new byte[PART];
  private int number;

  Lines(InputStream in) {
    this.in = in;
  }

  /**
   * The next line without its line feed.
   *
   * @return the line, or null at the end of the stream
   * @throws UnreadableDocumentException if it is too long; it has then been passed over
   */
  @Nullable String next() throws IOException {
    int length = 0;
    boolean begun = false;
    while (fill()) {
      begun = true;
      int from = next;
      boolean complete = findLineFeed();
      length = append(from, length);
      if (complete) {
        next++;
        break;
      }
    }
    if (!begun) {
      return null;
    }
    number++;
    if (length > Limits.DOCUMENT) {
      throw DocumentText.tooLarge();
    }
    return DocumentText.decode(line, length);
  }

  private boolean fill() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(in.read(part), 0);
    }
    return end > 0;
  }

  private boolean findLineFeed() {
    while (next < end && part[next] != '\n') {
      next++;
    }
    return next < end;
  }

  /** What is beyond the limit is counted as one byte more, and not kept. */
  private int append(int from, int length) {
    int sum = length + next - from;
    if (sum > Limits.DOCUMENT) {
      return Limits.DOCUMENT + 1;
    }
    if (sum > line.length) {
      line = Arrays.copyOf(line, Math.min(Limits.DOCUMENT, Math.max(sum, 2 * line.length)));
    }
    System.arraycopy(part, from, line, length, next - from);
    return sum;
  }

  /** The number of the line that was given last, from 1. */
  int number() {
    return number;
  }

  void close() throws IOException {
    in.close();
  }
}
