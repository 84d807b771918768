package io.github.throughline.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The lines of a stream of bytes, one in memory at a time. */
final class Lines {
  private static final int PART = 1 << 16;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LINE_FEEDS = 0x0A0A_0A0A_0A0A_0A0AL;
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;

  private final InputStream in;
  private final byte[] part = new byte[PART];
  private int next;
  private int end;
  private byte[] line = new byte[PART];
  private int length;
  private int number;
  private long taken;
  private long start;

  Lines(InputStream in) {
    this.in = in;
  }

  /**
   * Goes to the next line, which {@link #bytes()} then has, without its line feed.
   *
   * @return false at the end of the stream
   * @throws UnreadableDocumentException if it is too long; it has then been passed over
   */
  boolean next() throws IOException {
    length = 0;
    start = taken - (end - next);
    boolean begun = false;
    while (fill()) {
      begun = true;
      int from = next;
      boolean complete = findLineFeed();
      length = append(from);
      if (complete) {
        next++;
        break;
      }
    }
    if (!begun) {
      return false;
    }
    number++;
    if (length > Limits.DOCUMENT) {
      throw DocumentText.tooLarge();
    }
    return true;
  }

  /** The current line, from the beginning; it is overwritten by the next. */
  byte[] bytes() {
    return line;
  }

  /** How many bytes of {@link #bytes()} are the line. */
  int length() {
    return length;
  }

  /** Whether the current line has nothing but blanks, after a byte order mark if there is one. */
  boolean isBlank() {
    for (int i = DocumentText.markLength(line, length); i < length; i++) {
      if (line[i] < 0 || line[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  private boolean fill() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(in.read(part), 0);
      taken += end;
    }
    return end > 0;
  }

  private boolean findLineFeed() {
    int at = next;
    while (at <= end - Long.BYTES && !hasLineFeed((long) EIGHT.get(part, at))) {
      at += Long.BYTES;
    }
    while (at < end && part[at] != '\n') {
      at++;
    }
    next = at;
    return at < end;
  }

  /** Whether one of eight bytes is a line feed: then that byte alone of their difference is 0. */
  private static boolean hasLineFeed(long eight) {
    long difference = eight ^ LINE_FEEDS;
    return ((difference - ONES) & ~difference & HIGHEST_BITS) != 0;
  }

  /** What is beyond the limit is counted as one byte more, and not kept. */
  private int append(int from) {
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

  /** Where the current line begins in the stream, in bytes from 0. */
  long start() {
    return start;
  }

  /** The number of the line that was given last, from 1. */
  int number() {
    return number;
  }

  void close() throws IOException {
    in.close();
  }
}
