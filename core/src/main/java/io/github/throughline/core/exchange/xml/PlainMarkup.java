package io.github.throughline.core.exchange.xml;

import java.util.Arrays;

/**
 * Hands over what nearly all of a return is made of, quickly: short text in ASCII, and tags without
 * attributes. It stops at anything else.
 */
final class PlainMarkup {
  /** Bytes that are nothing special in text, in a tag, and where nothing is handed over. */
  private static final boolean[] IN_TEXT = plain("<&]");

  private static final boolean[] IN_TAG = plain("<>'\"/");
  private static final boolean[] SKIPPED = plain("<&]-");

  private final Cursor cursor;
  private final ByteSource source;
  private final TagQueue tags;
  private final int maxText;
  private final int maxTag;

  /** Characters of the text that is being read, comments not counted; 0 right after a tag. */
  private int textLength;

  private boolean lastIsEnd;
  private boolean tagSeen;

  PlainMarkup(Cursor cursor, TagQueue tags, int maxText, int maxTag) {
    this.cursor = cursor;
    this.source = cursor.source;
    this.tags = tags;
    this.maxText = maxText;
    this.maxTag = maxTag;
  }

  /** Whether there has been a tag, so that what follows is in the root element or after it. */
  boolean isTagSeen() {
    return tagSeen;
  }

  /** Whether the text that is being read has not come to its limit. */
  boolean hasRoomForText() {
    return textLength < maxText;
  }

  /** Counts a character of text. */
  void countText() {
    textLength = Math.min(maxText, textLength + 1);
  }

  /** Begins anew after a tag that was not read here. */
  void afterTag(boolean isEnd) {
    tagSeen = true;
    lastIsEnd = isEnd;
    textLength = 0;
  }

  /** Hands over from the source as long as all is plain; gives where the output ends. */
  int handOver(char[] out, int from, int end) {
    byte[] bytes = source.buffer;
    int limit = source.limit;
    int at = from;
    int next = source.position;
    while (at < end && next < limit) {
      byte b = bytes[next];
      int start = next;
      if (b == '<') {
        next = passTag(start, Math.min(limit, start + end - at));
        if (next == start) {
          break;
        }
        while (start < next) {
          out[at++] = (char) bytes[start++];
        }
        continue;
      }
      if (textLength == 0 && Cursor.isSpace(b) && passIndentation()) {
        next = source.position;
        continue;
      }
      int stop = Math.min(limit, start + Math.min(end - at, maxText - textLength));
      while (next < stop && IN_TEXT[bytes[next] & 0xFF]) {
        out[at++] = (char) bytes[next++];
      }
      if (next > start) {
        textLength += next - start;
        cursor.skip(next - start);
      } else if (next < stop && (b == '\n' || b == '\r')) {
        out[at++] = (char) b;
        next++;
        textLength++;
        cursor.newLine(b);
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * Passes over the white space between two tags, which is a third of a file and says nothing; not
   * that between a start tag and its own end tag, which is the text of an item.
   */
  private boolean passIndentation() {
    byte[] bytes = source.buffer;
    int next = source.position;
    while (next < source.limit && Cursor.isSpace(bytes[next])) {
      next++;
    }
    if (next + 1 >= source.limit
        || bytes[next] != '<'
        || !(bytes[next + 1] == '/' ? lastIsEnd : Cursor.isLetter(bytes[next + 1]))) {
      return false;
    }
    while (source.position < next) {
      byte b = bytes[source.position];
      if (b == '\n' || b == '\r') {
        cursor.newLine(b);
      } else {
        int start = source.position;
        int end = start + 1;
        while (end < next && (bytes[end] == ' ' || bytes[end] == '\t')) {
          end++;
        }
        cursor.skip(end - start);
      }
    }
    return true;
  }

  /** Passes over a whole tag; gives where it ends, or its start if it is not plain. */
  private int passTag(int start, int stop) {
    byte[] bytes = source.buffer;
    int next = start + 1;
    boolean isEnd = next < stop && bytes[next] == '/';
    next = isEnd ? next + 1 : next;
    if (next >= stop || !Cursor.isLetter(bytes[next])) {
      return start;
    }
    while (next < stop && IN_TAG[bytes[next] & 0xFF]) {
      next++;
    }
    boolean isEmpty = !isEnd && next < stop && bytes[next] == '/';
    next = isEmpty ? next + 1 : next;
    if (next >= stop || bytes[next] != '>' || next - start > maxTag) {
      return start;
    }
    next++;
    tags.add(source.offset(), cursor.line(), cursor.column(), isEnd);
    if (isEmpty) {
      tags.add(source.offset(), cursor.line(), cursor.column(), true);
    }
    cursor.skip(next - start);
    afterTag(isEnd || isEmpty);
    return next;
  }

  /** Hands over the plain part of a tag that is not plain as a whole. */
  int handOverTag(char[] out, int from, int end) {
    byte[] bytes = source.buffer;
    int start = source.position;
    int stop = Math.min(source.limit, start + end - from);
    int at = from;
    int next = start;
    while (next < stop && IN_TAG[bytes[next] & 0xFF]) {
      out[at++] = (char) bytes[next++];
    }
    cursor.skip(next - start);
    return at;
  }

  /** Passes over plain bytes of which nothing is handed over; false if there are none. */
  boolean skip() {
    byte[] bytes = source.buffer;
    int start = source.position;
    int next = start;
    while (next < source.limit && SKIPPED[bytes[next] & 0xFF]) {
      next++;
    }
    cursor.skip(next - start);
    return next > start;
  }

  private static boolean[] plain(String except) {
    boolean[] plain = new boolean[256];
    Arrays.fill(plain, ' ', 128, true);
    plain['\t'] = true;
    for (int i = 0; i < except.length(); i++) {
      plain[except.charAt(i)] = false;
    }
    return plain;
  }
}
