package io.github.throughline.core.exchange.xml;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where reading is in a file: the next byte, and its line and column as an editor counts them. */
final class Cursor {
  /** What {@link #take()} gives for bytes that are not of the encoding. */
  static final int NOT_OF_THE_ENCODING = -1;

  /** What {@link #take()} gives for a character that XML does not allow. */
  static final int NOT_ALLOWED = -2;

  final ByteSource source;
  private final @Nullable String upper;
  private int line = 1;
  private int column = 1;
  private boolean afterReturn;

  Cursor(XmlEncoding encoding) {
    this.source = encoding.source();
    this.upper = encoding.upper();
  }

  long offset() {
    return source.offset();
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** The place as a fault. */
  Fault fault(String what) {
    return new Fault(what, offset(), line, column);
  }

  /** Goes to a place whose line and column are known. */
  void moveTo(Fault place) throws IOException {
    source.seek(place.offset());
    line = place.line();
    column = place.column();
    afterReturn = false;
  }

  /** The next byte; there must be one. */
  byte peek() {
    return source.buffer[source.position];
  }

  /** Passes over bytes that are one character each, and no line ends. */
  void skip(int bytes) {
    source.position += bytes;
    column = Math.max(column, column + bytes); // a line of two thousand million stays there
    afterReturn = false;
  }

  /** Passes over a line feed or a carriage return, which together end one line. */
  void newLine(byte b) {
    source.position++;
    column = 1;
    if (b == '\r' || !afterReturn) {
      line = Math.max(line, line + 1);
    }
    afterReturn = b == '\r';
  }

  /** Takes the next character: its code point, or one of the two constants, and then stays. */
  int take() throws IOException {
    byte b = peek();
    if (b < 0) {
      return upper == null ? takeUtf8() : takeUpper(upper.charAt(b & 0x7F));
    }
    if (b >= ' ' || b == '\t') {
      skip(1);
    } else if (b == '\n' || b == '\r') {
      newLine(b);
    } else {
      return NOT_ALLOWED;
    }
    return b;
  }

  private int takeUpper(char c) {
    if (c == '\uFFFD') {
      return NOT_OF_THE_ENCODING;
    }
    skip(1);
    return c;
  }

  private int takeUtf8() throws IOException {
    source.require(4);
    int size = Utf8.sizeAt(source.buffer, source.position, source.limit);
    if (size == 0) {
      return NOT_OF_THE_ENCODING;
    }
    int codePoint = Utf8.codePointAt(source.buffer, source.position, size);
    if (codePoint == 0xFFFE || codePoint == 0xFFFF) {
      return NOT_ALLOWED;
    }
    source.position += size - 1;
    skip(1);
    column += Character.charCount(codePoint) - 1;
    return codePoint;
  }

  /** Passes over a number of bytes, or to the end, whatever they are. */
  void passOver(int bytes) throws IOException {
    source.require(bytes);
    int count = Math.min(bytes, source.limit - source.position);
    for (int i = 0; i < count; i++) {
      byte b = peek();
      if (b == '\n' || b == '\r') {
        newLine(b);
      } else if (upper == null && Utf8.isContinuation(b)) {
        source.position++;
      } else {
        skip(1);
        // A character of four bytes is two code units.
        column += upper == null && (b & 0xF8) == 0xF0 ? 1 : 0;
      }
    }
  }

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
