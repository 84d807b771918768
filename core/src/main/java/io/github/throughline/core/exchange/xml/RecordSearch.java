package io.github.throughline.core.exchange.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

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

  private final ByteSource source;
  private final boolean isUtf8;
  private final String record;
  private final int maxText;
  private final Ending cdataEnd = new Ending("]]>");
  private final Ending instructionEnd = new Ending("?>");
  private int line;
  private int column;
  private boolean afterReturn;

  RecordSearch(XmlEncoding encoding, String record, int maxText) {
    this.source = encoding.source();
    this.isUtf8 = encoding.upper() == null;
    this.record = record;
    this.maxText = maxText;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
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
   * Moves the source to the start tag of the next record.
   *
   * @param after the fault or the tag to search from: its own {@code <} is passed over
   * @return false at the end of the file
   */
  boolean find(Fault after) throws IOException {
    source.seek(after.offset());
    line = after.line();
    column = after.column();
    afterReturn = false;
    if (source.require(1) && source.buffer[source.position] == '<') {
      advance(1);
    }
    while (source.require(1)) {
      if (source.buffer[source.position] != '<') {
        advance(1);
      } else if (isRecord()) {
        return true;
      } else if (source.startsWith(COMMENT)) {
        passComment();
      } else if (source.startsWith(CDATA)) {
        pass(CDATA.length, cdataEnd, maxText);
      } else if (source.startsWith(INSTRUCTION)) {
        pass(INSTRUCTION.length, instructionEnd, MarkupReader.MAX_TAG);
      } else {
        advance(1);
      }
    }
    return false;
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
    long start = source.offset();
    int startLine = line;
    int startColumn = column;
    advance(COMMENT.length);
    int hyphens = 0;
    while (source.require(1)) {
      byte b = source.buffer[source.position];
      if (hyphens == 2) {
        if (b == '>') {
          advance(1);
          return;
        }
        break;
      }
      hyphens = b == '-' ? hyphens + 1 : 0;
      advance(1);
    }
    source.seek(start);
    line = startLine;
    column = startColumn;
    advance(COMMENT.length);
  }

  /** Passes over a section to its end if that is near enough, else over its opening mark only. */
  private void pass(int opening, Ending ending, int longest) throws IOException {
    advance(opening);
    long end = find(ending);
    if (end >= 0 && end - source.offset() <= longest) {
      while (source.offset() < end) {
        source.require(1);
        advance(1);
      }
      advance(ending.mark.length);
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

  /** Passes over bytes of the source and counts lines and columns. */
  private void advance(int bytes) throws IOException {
    source.require(bytes);
    int count = Math.min(bytes, source.limit - source.position);
    for (int i = 0; i < count; i++) {
      byte b = source.buffer[source.position++];
      if (b == '\n' || b == '\r') {
        if (b == '\r' || !afterReturn) {
          line++;
        }
        column = 1;
      } else if (!isUtf8 || !Utf8.isContinuation(b)) {
        // A character of four bytes is two code units.
        column += isUtf8 && (b & 0xF8) == 0xF0 ? 2 : 1;
      }
      afterReturn = b == '\r';
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
