package io.github.throughline.core.exchange.xml;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The texts of codes and flags, of which a return holds a few hundred, each thousands of times: the
 * same bytes give the same string again, which then knows its hash.
 */
final class ShortTexts {
  /** As many bytes as an int holds. */
  static final int LONGEST = 4;

  private static final int SLOTS = 1 << 10;

  private final int[] keys = new int[SLOTS];
  private final @Nullable String[] texts = new @Nullable String[SLOTS];

  /** The text of some bytes of ASCII, none of them 0. */
  String get(byte[] bytes, int from, int length) {
    int key = 0;
    for (int i = from; i < from + length; i++) {
      key = key << Byte.SIZE | bytes[i];
    }
    int slot = (key * 0x9E3779B9) >>> (Integer.SIZE - 10);
    String text = texts[slot];
    if (text == null || keys[slot] != key) {
      text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
      keys[slot] = key;
      texts[slot] = text;
    }
    return text;
  }
}
