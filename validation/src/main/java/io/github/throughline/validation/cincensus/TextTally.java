package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.Place;
import java.util.Arrays;
import java.util.BitSet;

/**
 * One text of each child of a return, with the child's identifier and the place of the text: in
 * arrays, so that a child costs the characters of both and twenty bytes, and not half a dozen
 * objects.
 *
 * <p>Texts are found to be shared by putting them in order, first by a hash and then, where it is
 * the same, by themselves: texts that differ are never taken for one, and no choice of texts makes
 * it slow.
 */
final class TextTally {
  /** Both texts of every child, one after the other; a character is one to three bytes. */
  private byte[] bytes = new byte[0];

  private int used;

  /** Where in the bytes the text of a child starts, then the identifier, then the next child. */
  private int[] textStart = new int[0];

  private int[] childStart = new int[0];
  private int[] line = new int[0];
  private int[] column = new int[0];
  private int size;

  int size() {
    return size;
  }

  /** Adds the next child in file order; an empty identifier is none. */
  void add(String text, String child, int atLine, int atColumn) {
    reserve(1, 3L * (text.length() + (long) child.length()));
    textStart[size] = used;
    append(text);
    childStart[size] = used;
    append(child);
    line[size] = atLine;
    column[size] = atColumn;
    size++;
  }

  /** Adds the children of the part of the return that follows. */
  void addAll(TextTally later) {
    reserve(later.size, later.used);
    System.arraycopy(later.bytes, 0, bytes, used, later.used);
    for (int i = 0; i < later.size; i++) {
      textStart[size + i] = used + later.textStart[i];
      childStart[size + i] = used + later.childStart[i];
    }
    System.arraycopy(later.line, 0, line, size, later.size);
    System.arraycopy(later.column, 0, column, size, later.size);
    used += later.used;
    size += later.size;
  }

  String text(int index) {
    return read(textStart[index], childStart[index]);
  }

  String child(int index) {
    return read(childStart[index], index + 1 < size ? textStart[index + 1] : used);
  }

  Place place(int index) {
    return line[index] == 0 ? Place.NONE : new Place(line[index], column[index]);
  }

  /** The children whose text another child has too. */
  BitSet shared() {
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = ((long) hash(i) << Integer.SIZE) | i;
    }
    Arrays.sort(order);
    BitSet shared = new BitSet(size);
    int start = 0;
    for (int end = 1; end <= size; end++) {
      if (end == size || hashOf(order[end]) != hashOf(order[start])) {
        if (end - start > 1) {
          markShared(order, start, end, shared);
        }
        start = end;
      }
    }
    return shared;
  }

  /** Marks those that share their text among some that share its hash. */
  private void markShared(long[] order, int start, int end, BitSet shared) {
    Integer[] run =
        Arrays.stream(order, start, end).mapToObj(entry -> (int) entry).toArray(Integer[]::new);
    Arrays.sort(run, this::compareTexts);
    for (int i = 1; i < run.length; i++) {
      if (compareTexts(run[i - 1], run[i]) == 0) {
        shared.set(run[i - 1]);
        shared.set(run[i]);
      }
    }
  }

  private static int hashOf(long entry) {
    return (int) (entry >> Integer.SIZE);
  }

  private int hash(int index) {
    int hash = 1;
    for (int i = textStart[index]; i < childStart[index]; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  private int compareTexts(int one, int other) {
    return Arrays.compare(
        bytes, textStart[one], childStart[one], bytes, textStart[other], childStart[other]);
  }

  private void reserve(int children, long moreBytes) {
    if (size + (long) children > textStart.length) {
      int length = grown(textStart.length, size + (long) children);
      textStart = Arrays.copyOf(textStart, length);
      childStart = Arrays.copyOf(childStart, length);
      line = Arrays.copyOf(line, length);
      column = Arrays.copyOf(column, length);
    }
    if (used + moreBytes > bytes.length) {
      bytes = Arrays.copyOf(bytes, grown(bytes.length, used + moreBytes));
    }
  }

  /** At least what is needed, and half as much again as there was. */
  private static int grown(int length, long needed) {
    long wanted = Math.max(needed, length + (length >> 1) + 64L);
    int most = Integer.MAX_VALUE - 8;
    if (needed > most) {
      throw new IllegalStateException("The return has more text than can be compared");
    }
    return (int) Math.min(wanted, most);
  }

  /** Each character by itself as UTF-8 would write it, so that any text at all can be kept. */
  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[used++] = (byte) c;
      } else if (c < 0x800) {
        bytes[used++] = (byte) (0xC0 | (c >> 6));
        bytes[used++] = (byte) (0x80 | (c & 0x3F));
      } else {
        bytes[used++] = (byte) (0xE0 | (c >> 12));
        bytes[used++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[used++] = (byte) (0x80 | (c & 0x3F));
      }
    }
  }

  private String read(int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; ) {
      int first = bytes[i] & 0xFF;
      if (first < 0x80) {
        text.append((char) first);
        i++;
      } else if (first < 0xE0) {
        text.append((char) (((first & 0x1F) << 6) | low(i + 1)));
        i += 2;
      } else {
        text.append((char) (((first & 0x0F) << 12) | (low(i + 1) << 6) | low(i + 2)));
        i += 3;
      }
    }
    return text.toString();
  }

  private int low(int index) {
    return bytes[index] & 0x3F;
  }
}
