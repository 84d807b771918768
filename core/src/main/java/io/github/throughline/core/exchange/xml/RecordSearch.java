package io.github.throughline.core.exchange.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the start tag of the next record in a file that could not be parsed up to it.
 *
 * <p>Comments, CDATA sections and processing instructions are passed over, but only where they are
 * closed as they should be: one that never ends must not hide the records behind it. Where a closed
 * one ends is remembered, so that no part of the file is searched again and again.
 */
final class RecordSearch {
  private static final byte[] COMMENT = ascii("<!--");
  private static final byte[] CDATA = ascii("<![CDATA[");
  private static final byte[] INSTRUCTION = ascii("<?");
  private static final int MAX_PREFIX = 100;

  private final Cursor cursor;
  private final ByteSource source;
  private final String record;
  private final int maxText;
  private final Ending cdataEnd = new Ending("]]>");
  private final Ending instructionEnd = new Ending("?>");

  RecordSearch(XmlEncoding encoding, String record, int maxText) {
    this.cursor = new Cursor(encoding);
    this.source = cursor.source;
    this.record = record;
    this.maxText = maxText;
  }

  /** Where a mark that closes something stands next, as far as that is known. */
  private static final class Ending {
    final byte[] mark;
    long searchedFrom = Long.MAX_VALUE;
    long found = -1;

    Ending(String mark) {
      this.mark = ascii(mark);
    }
  }

  /**
   * Finds the start tag of the next record.
   *
   * @param after the fault or the tag to search from: its own {@code <} is passed over
   * @return where the tag starts, or null if the file ends before one
   */
  @Nullable Fault find(Fault after) throws IOException {
    cursor.moveTo(after);
    if (source.require(1) && cursor.peek() == '<') {
      cursor.skip(1);
    }
    while (source.require(1)) {
      if (cursor.peek() != '<') {
        cursor.passOver(1);
      } else if (isRecord()) {
        return cursor.fault("");
      } else if (source.startsWith(COMMENT)) {
        passComment();
      } else if (source.startsWith(CDATA)) {
        pass(CDATA.length, cdataEnd, maxText);
      } else if (source.startsWith(INSTRUCTION)) {
        pass(INSTRUCTION.length, instructionEnd, MarkupReader.MAX_TAG);
      } else {
        cursor.passOver(1);
      }
    }
    return null;
  }

  /** Whether a start tag is here whose name, less a namespace prefix, is the record's. */
  private boolean isRecord() throws IOException {
    source.require(1 + MAX_PREFIX + record.length() + 1);
    byte[] bytes = source.buffer;
    int end = source.position + 1;
    int stop = Math.min(source.limit, end + MAX_PREFIX + record.length() + 1);
    int name = end;
    while (end < stop && !isNameEnd(bytes[end])) {
      if (bytes[end++] == ':') {
        name = end;
      }
    }
    if (end == stop || end - name != record.length()) {
      return false;
    }
    for (int i = 0; i < record.length(); i++) {
      if (bytes[name + i] != record.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameEnd(byte b) {
    return b == '>' || b == '/' || b == ' ' || b == '\t' || b == '\n' || b == '\r' || b == '<';
  }

  /** A comment has no two hyphens but those that close it; one that has is not passed over. */
  private void passComment() throws IOException {
    Fault start = cursor.fault("");
    cursor.passOver(COMMENT.length);
    int hyphens = 0;
    while (source.require(1)) {
      byte b = cursor.peek();
      if (hyphens == 2) {
        if (b == '>') {
          cursor.passOver(1);
          return;
        }
        break;
      }
      hyphens = b == '-' ? hyphens + 1 : 0;
      cursor.passOver(1);
    }
    cursor.moveTo(start);
    cursor.passOver(COMMENT.length);
  }

  /** Passes over a section to its end if that is near enough, else over its opening mark only. */
  private void pass(int opening, Ending ending, int longest) throws IOException {
    cursor.passOver(opening);
    long end = find(ending);
    if (end >= 0 && end - source.offset() <= longest) {
      while (source.offset() < end) {
        source.require(1);
        cursor.passOver(1);
      }
      cursor.passOver(ending.mark.length);
    }
  }

  /** The offset of the next such mark, -1 if there is none; the source stays where it is. */
  private long find(Ending ending) throws IOException {
    long from = source.offset();
    boolean known = from >= ending.searchedFrom && (ending.found < 0 || from <= ending.found);
    if (!known) {
      ending.searchedFrom = from;
      ending.found = -1;
      while (source.require(1)) {
        if (source.buffer[source.position] == ending.mark[0] && source.startsWith(ending.mark)) {
          ending.found = source.offset();
          break;
        }
        source.position++;
      }
      source.seek(from);
    }
    return ending.found;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
