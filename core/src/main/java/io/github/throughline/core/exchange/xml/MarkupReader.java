package io.github.throughline.core.exchange.xml;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Hands a file to the parser as text, and knows the place of each tag it has handed over.
 *
 * <p>It looks at the markup just far enough to find tags, and to stop at what no parser should be
 * given: a document type declaration, a tag or a CDATA section without end, a bare {@code &}, bytes
 * that are not of the encoding. Whether tags match and are well formed is for the parser. Comments
 * and processing instructions are passed over, CDATA becomes ordinary text, and of a text longer
 * than any reader needs the rest is left out: so the parser's memory is bounded too.
 */
final class MarkupReader extends Reader {
  static final int MAX_TAG = 10_000;

  /** Right after a restart little is read ahead: the next damage may be near. */
  private static final int FIRST_WINDOW = 512;

  private static final int LAST_WINDOW = 1 << 13;
  private static final int MAX_REFERENCE = 12;

  private static final byte[] COMMENT_START = ascii("!--");
  private static final byte[] COMMENT_END = ascii("-->");
  private static final byte[] HYPHENS = ascii("--");
  private static final byte[] CDATA_START = ascii("![CDATA[");
  private static final byte[] CDATA_END = ascii("]]>");
  private static final byte[] DOCTYPE = ascii("!DOCTYPE");
  private static final byte[] XML_DECLARATION = ascii("?xml");
  private static final byte[] INSTRUCTION_END = ascii("?>");

  /** Bytes that are nothing special in text, in a tag, and where nothing is handed over. */
  private static final boolean[] PLAIN_TEXT = plain("<&]");

  private static final boolean[] PLAIN_TAG = plain("<>'\"/");
  private static final boolean[] PLAIN_SKIPPED = plain("<&]-");

  private enum State {
    BEFORE_ROOT,
    TEXT,
    START_TAG,
    VALUE,
    END_TAG,
    CDATA,
    COMMENT,
    INSTRUCTION
  }

  private final ByteSource source;
  private final @Nullable String upper;
  private final String encoding;
  private final int maxText;
  private final TagQueue tags;

  private State state = State.BEFORE_ROOT;
  private int line = 1;
  private int column = 1;
  private boolean afterReturn;
  private int window = LAST_WINDOW;

  /** Characters that are due before the next byte is looked at. */
  private char[] pending = new char[1 << 6];

  private int pendingFrom;
  private int pendingTo;

  /** Where the tag, comment, section or instruction starts that is being read. */
  private long markupOffset;

  private int markupLine;
  private int markupColumn;

  /** Characters of the text or tag that is being read, comments not counted. */
  private int length;

  /** Characters of the section or instruction that is being read. */
  private int skippedLength;

  private boolean rootSeen;

  /** Whether the last tag was an end tag. */
  private boolean lastIsEnd;

  private byte quote;
  private boolean endsWithSlash;
  private final long firstOffset;

  private @Nullable Fault fault;
  private @Nullable IOException failure;
  private boolean ended;
  private boolean atEnd;

  MarkupReader(XmlEncoding encoding, int maxText, TagQueue tags) {
    this.source = encoding.source();
    this.upper = encoding.upper();
    this.encoding = encoding.name();
    this.maxText = maxText;
    this.tags = tags;
    this.firstOffset = source.offset();
  }

  /** Why no more is handed over, if that is not the end of the file. */
  @Nullable Fault fault() {
    return fault;
  }

  /** The failure of the system to read the file, if there was one. */
  @Nullable IOException failure() {
    return failure;
  }

  /** The end of the file as a fault, for a parser that expects more. */
  @Nullable Fault endOfFile() {
    return atEnd ? new Fault(Fault.END_OF_FILE, source.offset(), line, column) : null;
  }

  /** Goes on from a tag in the file, after some tags to start with. */
  void restart(String startTags, RecordSearch from) {
    state = State.TEXT;
    length = 0;
    line = from.line();
    column = from.column();
    afterReturn = false;
    window = FIRST_WINDOW;
    pending = startTags.length() > pending.length ? startTags.toCharArray() : pending;
    pendingFrom = 0;
    pendingTo = 0;
    put(startTags);
    fault = null;
    ended = false;
    atEnd = false;
    tags.restart(source.offset(), line, column);
  }

  @Override
  public int read(char[] out, int offset, int count) throws IOException {
    int end = offset + Math.min(count, window);
    window = Math.min(window * 2, LAST_WINDOW);
    int at = offset;
    try {
      while (at < end) {
        if (pendingFrom < pendingTo) {
          out[at++] = pending[pendingFrom++];
        } else if (ended) {
          break;
        } else if (source.position == source.limit && !source.fill()) {
          reachEnd();
        } else {
          at = step(out, at, end);
        }
      }
    } catch (IOException e) {
      failure = e;
      throw e;
    }
    return at > offset || count == 0 ? at - offset : -1;
  }

  private int step(char[] out, int at, int end) throws IOException {
    switch (state) {
      case TEXT -> {
        return text(out, at, end);
      }
      case START_TAG, END_TAG -> {
        return tag(out, at, end);
      }
      case BEFORE_ROOT -> beforeRoot();
      case VALUE -> value();
      case CDATA -> cdata();
      case COMMENT -> comment();
      case INSTRUCTION -> instruction();
    }
    return at;
  }

  private void reachEnd() {
    ended = true;
    atEnd = true;
    switch (state) {
      case BEFORE_ROOT -> stop(Fault.EMPTY, source.offset(), line, column);
      case COMMENT -> stopAtMarkup(Fault.COMMENT);
      case CDATA -> stopAtMarkup(Fault.cdataTooLong(maxText));
      case INSTRUCTION -> stopAtMarkup(Fault.instructionTooLong(MAX_TAG));
      default -> {}
    }
  }

  /** Nothing but white space may stand before the first markup. */
  private void beforeRoot() throws IOException {
    byte b = source.buffer[source.position];
    if (b == '<') {
      openMarkup();
    } else if (b == '\n' || b == '\r') {
      newLine(b);
    } else if (isSpace(b)) {
      skip(1);
    } else {
      stopHere(Fault.NOT_XML);
    }
  }

  /**
   * Hands over what nearly all of a return is made of: short text and tags without attributes. It
   * stops at anything else, which {@link #text} then takes.
   */
  private int plainMarkup(char[] out, int from, int end) {
    byte[] bytes = source.buffer;
    int limit = source.limit;
    int at = from;
    int next = source.position;
    while (at < end && next < limit) {
      byte b = bytes[next];
      int start = next;
      if (b == '<') {
        next = plainTag(start, Math.min(limit, start + end - at));
        if (next == start) {
          break;
        }
        while (start < next) {
          out[at++] = (char) bytes[start++];
        }
        continue;
      }
      if (length == 0 && b <= ' ' && passIndentation()) {
        next = source.position;
        continue;
      }
      int stop = Math.min(limit, start + Math.min(end - at, maxText - length));
      while (next < stop && PLAIN_TEXT[bytes[next] & 0xFF]) {
        out[at++] = (char) bytes[next++];
      }
      if (next > start) {
        length += next - start;
        skip(next - start);
      } else if (next < stop && (b == '\n' || b == '\r')) {
        out[at++] = (char) b;
        next++;
        length++;
        newLine(b);
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
    while (next < source.limit && isSpace(bytes[next])) {
      next++;
    }
    if (next + 1 >= source.limit
        || bytes[next] != '<'
        || !(bytes[next + 1] == '/' ? lastIsEnd : isLetter(bytes[next + 1]))) {
      return false;
    }
    while (source.position < next) {
      byte b = bytes[source.position];
      if (b == '\n' || b == '\r') {
        newLine(b);
      } else {
        int start = source.position;
        int end = start + 1;
        while (end < next && (bytes[end] == ' ' || bytes[end] == '\t')) {
          end++;
        }
        skip(end - start);
      }
    }
    return true;
  }

  /**
   * Passes over a whole tag without attributes; gives where it ends, or the start if it is none.
   */
  private int plainTag(int start, int stop) {
    byte[] bytes = source.buffer;
    int next = start + 1;
    boolean isEnd = next < stop && bytes[next] == '/';
    next = isEnd ? next + 1 : next;
    if (next >= stop || !isLetter(bytes[next])) {
      return start;
    }
    while (next < stop && PLAIN_TAG[bytes[next] & 0xFF]) {
      next++;
    }
    boolean isEmpty = !isEnd && next < stop && bytes[next] == '/';
    next = isEmpty ? next + 1 : next;
    if (next >= stop || bytes[next] != '>' || next - start > MAX_TAG) {
      return start;
    }
    next++;
    tags.add(source.offset(), line, column, isEnd);
    if (isEmpty) {
      tags.add(source.offset(), line, column, true);
    }
    lastIsEnd = isEnd || isEmpty;
    skip(next - start);
    rootSeen = true;
    length = 0;
    return next;
  }

  private int text(char[] out, int from, int end) throws IOException {
    int start = source.position;
    int at = plainMarkup(out, from, end);
    if (source.position > start) {
      return at;
    }
    boolean keep = length < maxText;
    byte b = source.buffer[start];
    if (b == '<') {
      openMarkup();
    } else if (b == '&') {
      reference(keep);
      length = Math.min(maxText, length + 1);
    } else if (b == ']' && source.startsWith(CDATA_END)) {
      stopHere(Fault.CDATA_END);
    } else if (keep) {
      character(true);
      length++;
    } else if (!skipPlain()) {
      character(false);
    }
    return at;
  }

  /** Finds out what the {@code <} begins that is the next byte. */
  private void openMarkup() throws IOException {
    markupOffset = source.offset();
    markupLine = line;
    markupColumn = column;
    if (!source.require(2)) {
      ended = true;
      atEnd = true;
      return;
    }
    skip(1);
    byte b = source.buffer[source.position];
    if (b == '/') {
      openTag(State.END_TAG);
      put("/");
      skip(1);
    } else if (b == '!') {
      openDeclaration();
    } else if (b == '?') {
      if (source.startsWith(XML_DECLARATION) && isXmlTarget() && markupOffset != firstOffset) {
        stopAtMarkup(Fault.LATE_XML_DECLARATION);
      } else {
        skip(1);
        openSkipped(State.INSTRUCTION);
      }
    } else if (b < 0 || b == '_' || b == ':' || isLetter(b)) {
      openTag(State.START_TAG);
    } else {
      stopAtMarkup(Fault.LESS_THAN);
    }
  }

  private boolean isXmlTarget() throws IOException {
    byte after = source.require(5) ? source.buffer[source.position + 4] : (byte) ' ';
    return isSpace(after) || after == '?';
  }

  private void openTag(State tag) {
    rootSeen = true;
    state = tag;
    length = 0;
    endsWithSlash = false;
    put("<");
  }

  private void openSkipped(State skipped) {
    state = skipped;
    skippedLength = 0;
  }

  /** Text goes on after what is passed over, and so does the count of its length. */
  private void closeSkipped(int mark) {
    skip(mark);
    state = rootSeen ? State.TEXT : State.BEFORE_ROOT;
  }

  private void openDeclaration() throws IOException {
    if (source.startsWith(COMMENT_START)) {
      skip(COMMENT_START.length);
      openSkipped(State.COMMENT);
    } else if (rootSeen && source.startsWith(CDATA_START)) {
      skip(CDATA_START.length);
      openSkipped(State.CDATA);
    } else if (source.startsWith(DOCTYPE)) {
      stopAtMarkup(Fault.DOCTYPE);
    } else {
      stopAtMarkup(Fault.DECLARATION);
    }
  }

  private int tag(char[] out, int from, int end) throws IOException {
    byte[] bytes = source.buffer;
    int start = source.position;
    int stop = Math.min(source.limit, start + end - from);
    int at = from;
    int next = start;
    while (next < stop && PLAIN_TAG[bytes[next] & 0xFF]) {
      out[at++] = (char) bytes[next++];
    }
    if (next > start) {
      skip(next - start);
      endsWithSlash = false;
      lengthen(next - start);
      return at;
    }
    byte b = bytes[next];
    if (b == '>') {
      closeTag();
    } else if (b == '<') {
      stopAtMarkup(Fault.TAG);
    } else {
      if (state == State.START_TAG && (b == '"' || b == '\'')) {
        quote = b;
        state = State.VALUE;
      }
      endsWithSlash = b == '/';
      character(true);
      lengthen(1);
    }
    return at;
  }

  private void closeTag() {
    put(">");
    skip(1);
    boolean isEmpty = endsWithSlash && state == State.START_TAG;
    tags.add(markupOffset, markupLine, markupColumn, state == State.END_TAG);
    if (isEmpty) {
      tags.add(markupOffset, markupLine, markupColumn, true);
    }
    lastIsEnd = isEmpty || state == State.END_TAG;
    state = State.TEXT;
    length = 0;
  }

  private void lengthen(int by) {
    length += by;
    if (length > MAX_TAG) {
      stopAtMarkup(Fault.tagTooLong(MAX_TAG));
    }
  }

  private void value() throws IOException {
    byte b = source.buffer[source.position];
    if (b == '<') {
      stopAtMarkup(Fault.TAG);
    } else if (b == '&') {
      reference(true);
    } else {
      if (b == quote) {
        state = State.START_TAG;
      }
      character(true);
    }
    lengthen(1);
  }

  private void cdata() throws IOException {
    byte b = source.buffer[source.position];
    if (b == ']' && source.startsWith(CDATA_END)) {
      closeSkipped(CDATA_END.length);
    } else if (++skippedLength > maxText) {
      stopAtMarkup(Fault.cdataTooLong(maxText));
    } else if (length >= maxText) {
      character(false);
    } else {
      length++;
      switch (b) {
        case '<' -> replace("&lt;");
        case '&' -> replace("&amp;");
        case '>' -> replace("&gt;");
        default -> character(true);
      }
    }
  }

  private void comment() throws IOException {
    if (!skipPlain()) {
      byte b = source.buffer[source.position];
      if (b == '-' && source.startsWith(COMMENT_END)) {
        closeSkipped(COMMENT_END.length);
      } else if (b == '-' && source.startsWith(HYPHENS)) {
        stopAtMarkup(Fault.HYPHENS);
      } else {
        character(false);
      }
    }
  }

  private void instruction() throws IOException {
    byte b = source.buffer[source.position];
    if (b == '?' && source.startsWith(INSTRUCTION_END)) {
      closeSkipped(INSTRUCTION_END.length);
    } else if (++skippedLength > MAX_TAG) {
      stopAtMarkup(Fault.instructionTooLong(MAX_TAG));
    } else {
      character(false);
    }
  }

  private boolean skipPlain() {
    byte[] bytes = source.buffer;
    int next = source.position;
    while (next < source.limit && PLAIN_SKIPPED[bytes[next] & 0xFF]) {
      next++;
    }
    boolean skipped = next > source.position;
    skip(next - source.position);
    return skipped;
  }

  /** The next character, whatever it is; handed over if it is kept. */
  private void character(boolean keep) throws IOException {
    byte b = source.buffer[source.position];
    if (b < 0) {
      if (upper == null) {
        utf8(keep);
      } else if (upper.charAt(b & 0x7F) == '\uFFFD') {
        stopHere(Fault.bytes(encoding));
      } else {
        if (keep) {
          put(upper.charAt(b & 0x7F));
        }
        skip(1);
      }
    } else if (b < ' ' && b != '\t' && b != '\n' && b != '\r') {
      stopHere(Fault.CHARACTER);
    } else {
      if (keep) {
        put((char) b);
      }
      if (b == '\n' || b == '\r') {
        newLine(b);
      } else {
        skip(1);
      }
    }
  }

  private void utf8(boolean keep) throws IOException {
    source.require(4);
    int size = Utf8.sizeAt(source.buffer, source.position, source.limit);
    if (size == 0) {
      stopHere(Fault.bytes(encoding));
      return;
    }
    int codePoint = Utf8.codePointAt(source.buffer, source.position, size);
    if (codePoint == 0xFFFE || codePoint == 0xFFFF) {
      stopHere(Fault.CHARACTER);
      return;
    }
    int units = Character.charCount(codePoint);
    if (keep && units == 1) {
      put((char) codePoint);
    } else if (keep) {
      put(Character.highSurrogate(codePoint));
      put(Character.lowSurrogate(codePoint));
    }
    source.position += size;
    column += units;
    afterReturn = false;
  }

  private void reference(boolean keep) throws IOException {
    source.require(MAX_REFERENCE);
    int size = References.sizeAt(source.buffer, source.position, source.limit, MAX_REFERENCE);
    if (size == 0) {
      stopHere(Fault.AMPERSAND);
      return;
    }
    for (int i = 0; keep && i < size; i++) {
      put((char) source.buffer[source.position + i]);
    }
    skip(size);
  }

  private void replace(String text) {
    put(text);
    skip(1);
  }

  /** Passes over bytes that are one character each, and no line ends. */
  private void skip(int bytes) {
    source.position += bytes;
    column = Math.max(column, column + bytes); // a line of two thousand million stays there
    afterReturn = false;
  }

  private void newLine(byte b) {
    source.position++;
    column = 1;
    if (b == '\r' || !afterReturn) {
      line++;
    }
    afterReturn = b == '\r';
  }

  private void put(String text) {
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
  }

  private void put(char c) {
    if (pendingFrom == pendingTo) {
      pendingFrom = 0;
      pendingTo = 0;
    }
    pending[pendingTo++] = c;
  }

  private void stopHere(String what) {
    stop(what, source.offset(), line, column);
  }

  private void stopAtMarkup(String what) {
    stop(what, markupOffset, markupLine, markupColumn);
  }

  private void stop(String what, long atOffset, int atLine, int atColumn) {
    if (fault == null) {
      fault = new Fault(what, atOffset, atLine, atColumn);
    }
    ended = true;
  }

  /** The source is closed by the one who opened it. */
  @Override
  public void close() {}

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
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
