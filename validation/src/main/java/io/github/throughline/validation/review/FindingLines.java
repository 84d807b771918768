package io.github.throughline.validation.review;

import io.github.throughline.validation.Finding;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Goes through a file of findings line by line. A line that is no finding costs only itself; one
 * longer than any finding is not held.
 */
final class FindingLines {
  private static final int LONGEST = 1 << 24;

  private FindingLines() {}

  /** Takes what a file of findings holds. */
  interface Taker {
    void finding(long line, Finding finding);

    void malformed(long line, String why);
  }

  static void read(Path file, Taker taker) throws IOException {
    byte[] bytes = new byte[1 << 12];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      long line = 1;
      int length = 0;
      boolean isTooLong = false;
      for (int read = in.read(); ; read = in.read()) {
        if (read == '\n' || read < 0) {
          take(line, bytes, length, isTooLong, taker);
          if (read < 0) {
            return;
          }
          line++;
          length = 0;
          isTooLong = false;
        } else if (length == LONGEST) {
          isTooLong = true;
        } else {
          if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
          }
          bytes[length++] = (byte) read;
        }
      }
    }
  }

  private static void take(long line, byte[] bytes, int length, boolean isTooLong, Taker taker) {
    if (isTooLong) {
      taker.malformed(line, "is longer than any finding");
    } else if (!isBlank(bytes, length)) {
      Finding finding;
      try {
        finding = FindingLine.parse(bytes, length);
      } catch (FindingLine.Malformed e) {
        taker.malformed(line, String.valueOf(e.getMessage()));
        return;
      }
      taker.finding(line, finding);
    }
  }

  private static boolean isBlank(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\r' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }
}
