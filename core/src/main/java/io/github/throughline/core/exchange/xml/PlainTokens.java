package io.github.throughline.core.exchange.xml;

import io.github.throughline.core.exchange.xml.ElementNames.Name;
import io.github.throughline.core.exchange.xml.RecordXml.Token;
import java.io.IOException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads tokens straight from the bytes as long as all is plain: tags without attributes that match,
 * and short ASCII text without references. That is nearly all of nearly every return, and a general
 * parser takes several times as long over it.
 *
 * <p>At anything else it stays where it is, right after the last token, and gives nothing: what is
 * there, and whether it is XML at all, is for the parser to say. So there is only one judge of what
 * is well formed.
 */
final class PlainTokens {
  /** An element with a longer name is left to the parser. */
  private static final int MAX_NAME = 100;

  private static final int MAX_DECLARATION = 1_000;

  private static final byte[] XML_DECLARATION = "<?xml ".getBytes(StandardCharsets.US_ASCII);
  private static final boolean[] IN_NAME = inName();
  private static final boolean[] IN_TEXT = inText();

  private final ByteSource source;
  private final TagQueue tags;
  private final int maxText;
  private final ElementNames names = new ElementNames();
  private final ShortTexts shortTexts = new ShortTexts();

  /** The open elements from the root. */
  private Name[] open = new Name[32];

  private int depth;
  private boolean rootSeen;
  private boolean finished;

  /** Whether the last tag was that of an empty element, which is still to be ended. */
  private boolean isEmpty;

  private boolean lastIsEnd;
  private int line = 1;
  private int column = 1;
  private int textStart;
  private int textEnd;
  private boolean blank;

  /** Whether no token was read because the window ends too soon. */
  private boolean cutOff;

  /**
   * Reads from where the source stands, which is the start of a file.
   *
   * @param maxText the longest text that is plain
   * @param tags where the place of each tag is put
   */
  PlainTokens(ByteSource source, int maxText, TagQueue tags) {
    this.source = source;
    this.maxText = maxText;
    this.tags = tags;
  }

  /**
   * Goes to right before a tag inside some elements.
   *
   * @return false if the names of the elements are not plain
   */
  boolean goOnAt(Fault tag, String[] around) throws IOException {
    if (!isAscii(around)) {
      return false;
    }
    stand(tag, around, false);
    return true;
  }

  /**
   * Goes to right after the end tag taken last, inside some elements.
   *
   * @return false if there is no going back so far, or the tag is not written like this, or the
   *     names of the elements are not plain: then the source stays where it is
   */
  boolean goOnAfter(String endTag, String[] around) throws IOException {
    if (!source.canSeek(tags.offset) || !isAscii(endTag) || !isAscii(around)) {
      return false;
    }
    long readTo = source.offset();
    source.seek(tags.offset);
    if (!source.startsWith(endTag.getBytes(StandardCharsets.US_ASCII))) {
      source.seek(readTo);
      return false;
    }
    int length = endTag.length();
    tags.clear();
    stand(new Fault("", tags.offset + length, tags.line, tags.column + length), around, true);
    return true;
  }

  private static boolean isAscii(String... texts) {
    CharsetEncoder ascii = StandardCharsets.US_ASCII.newEncoder();
    for (String text : texts) {
      if (!ascii.canEncode(text)) {
        return false;
      }
    }
    return true;
  }

  private void stand(Fault place, String[] around, boolean afterEnd) throws IOException {
    source.seek(place.offset());
    line = place.line();
    column = place.column();
    depth = 0;
    for (String name : around) {
      push(names.get(name));
    }
    rootSeen = true;
    finished = false;
    isEmpty = false;
    lastIsEnd = afterEnd;
  }

  /** Where reading is. */
  Fault place() {
    return new Fault("", source.offset(), line, column);
  }

  /** Whether the last tag was an end tag, or that of an empty element. */
  boolean isAfterEnd() {
    return lastIsEnd;
  }

  /** The names of the open elements, from the root. */
  String[] openNames() {
    String[] texts = new String[depth];
    for (int i = 0; i < depth; i++) {
      texts[i] = open[i].text;
    }
    return texts;
  }

  /** The name at the start tag that was read last, if it was the last token. */
  String name() {
    return open[depth - 1].text;
  }

  /** The text that was read last, if it was the last token. */
  String text() {
    int length = textEnd - textStart;
    return length <= ShortTexts.LONGEST
        ? shortTexts.get(source.buffer, textStart, length)
        : new String(source.buffer, textStart, length, StandardCharsets.ISO_8859_1);
  }

  /** Whether it is nothing but white space. */
  boolean isBlank() {
    return blank;
  }

  /** The next token, or null if what follows is not plain. */
  @Nullable Token next() throws IOException {
    if (isEmpty) {
      isEmpty = false;
      depth--;
      tags.stand(tags.offset, tags.line, tags.column, true);
      return Token.END;
    }
    if (finished) {
      return Token.FINISH;
    }
    cutOff = false;
    Token token = read();
    while (token == null && cutOff && isMore()) {
      cutOff = false;
      token = read();
    }
    return token;
  }

  /** Moves the window so that more follows what has been read. */
  private boolean isMore() throws IOException {
    int length = source.limit - source.position;
    return length < source.buffer.length && source.require(length + 1);
  }

  private @Nullable Token isCutOff() {
    cutOff = true;
    return null;
  }

  private @Nullable Token read() throws IOException {
    byte[] bytes = source.buffer;
    int limit = source.limit;
    int start = source.position;
    int next = rootSeen ? start : passDeclaration(bytes, start, limit);
    int lines = 0;
    int lineStart = start - column + 1;
    while (next < limit) {
      byte b = bytes[next];
      if (b == ' ' || b == '\t') {
        next++;
      } else if (b == '\n') {
        lineStart = ++next;
        lines++;
      } else if (b == '\r' && next + 1 < limit && bytes[next + 1] == '\n') {
        next++;
      } else {
        break;
      }
    }
    if (next + 1 >= limit) {
      return isCutOff();
    }
    byte after = bytes[next + 1];
    if (bytes[next] != '<' || (after == '/' && next > start && !lastIsEnd)) {
      return text(start, next);
    }
    // A line of two thousand million characters stays there.
    int atColumn = Math.max(next - lineStart + 1, lines == 0 ? column : 1);
    if (after == '/') {
      return endTag(next, line + lines, atColumn);
    }
    return Cursor.isLetter(after) ? startTag(next, line + lines, atColumn) : null;
  }

  /** An XML declaration, which the encoding has been read from, is passed over. */
  private static int passDeclaration(byte[] bytes, int start, int limit) {
    int next = start + XML_DECLARATION.length;
    if (next >= limit) {
      return limit;
    }
    if (!Arrays.equals(bytes, start, next, XML_DECLARATION, 0, XML_DECLARATION.length)) {
      return start;
    }
    int stop = Math.min(limit - 1, start + MAX_DECLARATION);
    while (next < stop && bytes[next] >= ' ') {
      if (bytes[next] == '?' && bytes[next + 1] == '>') {
        return next + 2;
      }
      next++;
    }
    return next == limit - 1 ? limit : start;
  }

  private @Nullable Token startTag(int start, int atLine, int atColumn) {
    byte[] bytes = source.buffer;
    int stop = Math.min(source.limit - 1, start + MAX_NAME);
    int next = start + 1;
    int hash = 0;
    while (next < stop && IN_NAME[bytes[next] & 0xFF]) {
      hash = ElementNames.hash(hash, bytes[next++]);
    }
    if (next == source.limit - 1) {
      return isCutOff();
    }
    boolean empty = bytes[next] == '/';
    int end = empty ? next + 1 : next;
    if (bytes[end] != '>' || (empty && depth == 0) || (rootSeen && depth == 0)) {
      return null;
    }
    push(names.get(bytes, start + 1, next, hash));
    rootSeen = true;
    isEmpty = empty;
    lastIsEnd = empty;
    pass(start, end + 1, atLine, atColumn);
    tags.stand(source.offset() - (end + 1 - start), atLine, atColumn, false);
    return Token.START;
  }

  private void push(Name name) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = name;
  }

  private @Nullable Token endTag(int start, int atLine, int atColumn) throws IOException {
    if (depth == 0) {
      return null;
    }
    byte[] bytes = source.buffer;
    byte[] name = open[depth - 1].bytes;
    int end = start + 2 + name.length;
    if (end >= source.limit) {
      return isCutOff();
    }
    for (int i = 0, at = start + 2; i < name.length; i++, at++) {
      if (bytes[at] != name[i]) {
        return null;
      }
    }
    if (bytes[end] != '>') {
      return null;
    }
    return depth == 1
        ? rootEnd(start, end + 1, atLine, atColumn)
        : ended(start, end + 1, atLine, atColumn);
  }

  /** The end of the root is plain if nothing but white space follows it. */
  private @Nullable Token rootEnd(int start, int end, int atLine, int atColumn) throws IOException {
    for (int next = end; next < source.limit; next++) {
      if (!Cursor.isSpace(source.buffer[next])) {
        return null;
      }
    }
    int length = source.limit - source.position;
    if (length == source.buffer.length) {
      return null;
    }
    int before = source.position;
    if (source.require(length + 1)) {
      return read();
    }
    int moved = before - source.position;
    finished = true;
    return ended(start - moved, end - moved, atLine, atColumn);
  }

  private Token ended(int start, int end, int atLine, int atColumn) {
    depth--;
    lastIsEnd = true;
    pass(start, end, atLine, atColumn);
    tags.stand(source.offset() - (end - start), atLine, atColumn, true);
    return Token.END;
  }

  /** Text from one tag to the next; references, damage and the like are not plain. */
  private @Nullable Token text(int start, int firstDark) {
    byte[] bytes = source.buffer;
    int limit = source.limit;
    int next = firstDark;
    while (next < limit && IN_TEXT[bytes[next] & 0xFF]) {
      next++;
    }
    if (next + 1 >= limit) {
      return isCutOff();
    }
    if (bytes[next] != '<'
        || depth == 0
        || next - start > maxText
        || !(bytes[next + 1] == '/' || Cursor.isLetter(bytes[next + 1]))) {
      return null;
    }
    int lines = 0;
    int lineStart = start;
    for (int i = start; i < next; i++) {
      if (bytes[i] == '\r') {
        return null;
      }
      if (bytes[i] == '\n') {
        lines++;
        lineStart = i + 1;
      }
    }
    textStart = start;
    textEnd = next;
    blank = firstDark == next;
    pass(lineStart, next, line + lines, lines == 0 ? column : 1);
    return Token.TEXT;
  }

  /** Passes over what is on one line, from a place in the window. */
  private void pass(int start, int end, int atLine, int atColumn) {
    source.position = end;
    line = atLine;
    column = Math.max(atColumn, atColumn + end - start);
  }

  private static boolean[] inName() {
    boolean[] in = new boolean[256];
    for (char c = 0; c < 128; c++) {
      in[c] = Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
    return in;
  }

  private static boolean[] inText() {
    boolean[] in = new boolean[256];
    Arrays.fill(in, ' ', 128, true);
    in['\t'] = true;
    in['\n'] = true;
    in['<'] = false;
    in['&'] = false;
    in[']'] = false;
    return in;
  }
}
