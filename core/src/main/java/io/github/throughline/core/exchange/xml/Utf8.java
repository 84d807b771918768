package io.github.throughline.core.exchange.xml;

/** Characters of UTF-8 beyond ASCII, strictly: no overlong forms, no surrogates. */
final class Utf8 {
  private Utf8() {}

  /** How many bytes the character that starts at a byte from 128 has; 0 if they are not UTF-8. */
  static int sizeAt(byte[] bytes, int at, int limit) {
    int first = bytes[at] & 0xFF;
    int size = first < 0xC2 || first > 0xF4 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (size == 0 || at + size > limit) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    boolean secondFits =
        switch (first) {
          case 0xE0 -> second >= 0xA0;
          case 0xED -> second < 0xA0;
          case 0xF0 -> second >= 0x90;
          case 0xF4 -> second < 0x90;
          default -> true;
        };
    if (!secondFits) {
      return 0;
    }
    for (int i = 1; i < size; i++) {
      if (!isContinuation(bytes[at + i])) {
        return 0;
      }
    }
    return size;
  }

  static int codePointAt(byte[] bytes, int at, int size) {
    int codePoint = bytes[at] & (0xFF >> (size + 1));
    for (int i = 1; i < size; i++) {
      codePoint = codePoint << 6 | (bytes[at + i] & 0x3F);
    }
    return codePoint;
  }

  static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }
}
