package io.github.throughline.core.exchange.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names of elements, found again by their bytes, so that a name that has been seen before costs
 * no new string. Names are in ASCII.
 */
final class ElementNames {
  /** No standard has more names; a file that does gets a new string for each of the others. */
  private static final int MOST = 1_000;

  private final @Nullable Name[] table = new @Nullable Name[1 << 10];
  private int size;

  /** A name, as bytes and as text; the text is interned. */
  static final class Name {
    final byte[] bytes;
    final String text;
    private final @Nullable Name next;

    Name(byte[] bytes, @Nullable Name next) {
      this.bytes = bytes;
      this.text = new String(bytes, StandardCharsets.ISO_8859_1).intern();
      this.next = next;
    }

    private boolean is(byte[] in, int from, int length) {
      if (bytes.length != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (bytes[i] != in[from + i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** The next value of the hash that {@link #get} is given, which starts at 0. */
  static int hash(int hash, byte b) {
    return 31 * hash + b;
  }

  Name get(byte[] in, int from, int to, int hash) {
    int slot = (hash ^ (hash >>> 10)) & (table.length - 1);
    for (Name name = table[slot]; name != null; name = name.next) {
      if (name.is(in, from, to - from)) {
        return name;
      }
    }
    Name name = new Name(Arrays.copyOfRange(in, from, to), table[slot]);
    if (size < MOST) {
      size++;
      table[slot] = name;
    }
    return name;
  }

  Name get(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    int hash = 0;
    for (byte b : bytes) {
      hash = hash(hash, b);
    }
    return get(bytes, 0, bytes.length, hash);
  }
}
