package io.github.throughline.core.exchange.xml;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Hands a file to the parser as text, and knows the place of each tag it has handed over.
 *
 * <p>It looks at the markup just far enough to find tags, and to stop at what no parser should be
 * given: a document type declaration, a tag or a CDATA section without end, a bare {@code &}, bytes
 * that are not of the encoding. Whether tags match and are well formed is for the parser. Comments,
 * processing instructions and indentation are passed over, CDATA becomes ordinary text, and of a
 * text longer than any reader needs the rest is left out: so the parser's memory is bounded too.
 */
final class MarkupReader extends Reader {
  /** No tag, processing instruction or XML declaration of a return is longer. */
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

  private final Cursor cursor;
  private final ByteSource source;
  private final PlainMarkup plain;
  private final TagQueue tags;
  private final String encoding;
  private final int maxText;
  private final long firstOffset;

  private State state = State.BEFORE_ROOT;
  private int window = LAST_WINDOW;

  /** Characters that are due before the next byte is looked at. */
  private char[] pending = new char[1 << 6];

  private int pendingFrom;
  private int pendingTo;

  /** Where the tag, comment, section or instruction starts that is being read. */
  private Fault markup = new Fault("", 0, 1, 1);

  /** How many characters of it have been read. */
  private int markupLength;

  private byte quote;
  private boolean endsWithSlash;

  private @Nullable Fault fault;
  private @Nullable IOException failure;
  private boolean ended;
  private boolean atEnd;

  /**
   * Reads from where the source stands, which is the start of the file or where it is to be
   * restarted.
   *
   * @param firstOffset where the text of the file starts
   * @param maxText characters of a text that are handed over; what is more is left out
   */
  MarkupReader(XmlEncoding encoding, long firstOffset, int maxText, TagQueue tags) {
    this.cursor = new Cursor(encoding);
    this.source = cursor.source;
    this.plain = new PlainMarkup(cursor, tags, maxText, MAX_TAG);
    this.tags = tags;
    this.encoding = encoding.name();
    this.maxText = maxText;
    this.firstOffset = firstOffset;
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
    return atEnd ? cursor.fault(Fault.END_OF_FILE) : null;
  }

  /**
   * Goes on from right before or after a tag in the file, after some tags to start with.
   *
   * @param afterEnd whether it is right after an end tag
   */
  void restart(String startTags, Fault from, boolean afterEnd) throws IOException {
    cursor.moveTo(from);
    tags.clear();
    plain.afterTag(afterEnd);
    state = State.TEXT;
    window = FIRST_WINDOW;
    pending = startTags.length() > pending.length ? startTags.toCharArray() : pending;
    pendingFrom = 0;
    pendingTo = 0;
    put(startTags);
    fault = null;
    ended = false;
    atEnd = false;
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

  /** Reads to the end of the tag that is half read, so that its place is known. */
  void finishTag() throws IOException {
    char[] rest = new char[1];
    while ((state == State.START_TAG || state == State.END_TAG || state == State.VALUE)
        && read(rest, 0, 1) > 0) {
      // The parser has found fault with the tag, and has no more use for it.
    }
  }

  /** One step on in the file; what it gives goes to the output, or waits in {@link #pending}. */
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
      case BEFORE_ROOT -> stop(Fault.EMPTY);
      case COMMENT -> stopAtMarkup(Fault.COMMENT);
      case CDATA -> stopAtMarkup(Fault.cdataTooLong(maxText - 1));
      case INSTRUCTION -> stopAtMarkup(Fault.instructionTooLong(MAX_TAG));
      default -> {}
    }
  }

  /** Nothing but white space may stand before the first markup. */
  private void beforeRoot() throws IOException {
    if (cursor.peek() == '<') {
      openMarkup();
    } else if (Cursor.isSpace(cursor.peek())) {
      character(false);
    } else {
      stop(Fault.NOT_XML);
    }
  }

  private int text(char[] out, int from, int end) throws IOException {
    int start = source.position;
    int at = plain.handOver(out, from, end);
    if (source.position > start) {
      return at;
    }
    byte b = cursor.peek();
    boolean keep = plain.hasRoomForText();
    if (b == '<') {
      openMarkup();
    } else if (b == '&') {
      reference(keep);
      plain.countText();
    } else if (b == ']' && source.startsWith(CDATA_END)) {
      stop(Fault.CDATA_END);
    } else if (keep || !plain.skip()) {
      character(keep);
      plain.countText();
    }
    return at;
  }

  /** Finds out what the {@code <} begins that is the next byte. */
  private void openMarkup() throws IOException {
    markup = cursor.fault("");
    markupLength = 0;
    if (!source.require(2)) {
      ended = true;
      atEnd = true;
      return;
    }
    cursor.skip(1);
    byte b = cursor.peek();
    if (b == '/') {
      openTag(State.END_TAG);
      put('/');
      cursor.skip(1);
    } else if (b == '!') {
      openDeclaration();
    } else if (b == '?') {
      openInstruction();
    } else if (b < 0 || b == '_' || b == ':' || Cursor.isLetter(b)) {
      openTag(State.START_TAG);
    } else {
      stopAtMarkup(Fault.LESS_THAN);
    }
  }

  private void openTag(State tag) {
    state = tag;
    endsWithSlash = false;
    put('<');
  }

  private void openDeclaration() throws IOException {
    if (source.startsWith(COMMENT_START)) {
      cursor.skip(COMMENT_START.length);
      state = State.COMMENT;
    } else if (plain.isTagSeen() && source.startsWith(CDATA_START)) {
      cursor.skip(CDATA_START.length);
      state = State.CDATA;
    } else {
      stopAtMarkup(source.startsWith(DOCTYPE) ? Fault.DOCTYPE : Fault.DECLARATION);
    }
  }

  private void openInstruction() throws IOException {
    if (source.startsWith(XML_DECLARATION)
        && source.require(XML_DECLARATION.length + 1)
        && !isNamePart(source.buffer[source.position + XML_DECLARATION.length])
        && markup.offset() != firstOffset) {
      stopAtMarkup(Fault.LATE_XML_DECLARATION);
    } else {
      cursor.skip(1);
      state = State.INSTRUCTION;
    }
  }

  private static boolean isNamePart(byte b) {
    return !Cursor.isSpace(b) && b != '?';
  }

  /** Text goes on after what is passed over, and so does the count of its length. */
  private void closePassedOver(byte[] mark) {
    cursor.skip(mark.length);
    state = plain.isTagSeen() ? State.TEXT : State.BEFORE_ROOT;
  }

  private int tag(char[] out, int from, int end) throws IOException {
    int at = plain.handOverTag(out, from, end);
    if (at > from) {
      endsWithSlash = false;
      lengthenTag(at - from);
      return at;
    }
    byte b = cursor.peek();
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
      lengthenTag(1);
    }
    return at;
  }

  private void closeTag() {
    put('>');
    cursor.skip(1);
    boolean isEnd = state == State.END_TAG;
    boolean isEmpty = !isEnd && endsWithSlash;
    tags.add(markup.offset(), markup.line(), markup.column(), isEnd);
    if (isEmpty) {
      tags.add(markup.offset(), markup.line(), markup.column(), true);
    }
    plain.afterTag(isEnd || isEmpty);
    state = State.TEXT;
  }

  private void lengthenTag(int by) {
    markupLength += by;
    if (markupLength > MAX_TAG) {
      stopAtMarkup(Fault.tagTooLong(MAX_TAG));
    }
  }

  private void value() throws IOException {
    byte b = cursor.peek();
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
    lengthenTag(1);
  }

  private void cdata() throws IOException {
    byte b = cursor.peek();
    if (b == ']' && source.startsWith(CDATA_END)) {
      closePassedOver(CDATA_END);
    } else if (++markupLength >= maxText) {
      stopAtMarkup(Fault.cdataTooLong(maxText - 1));
    } else if (!plain.hasRoomForText()) {
      character(false);
    } else {
      plain.countText();
      switch (b) {
        case '<' -> replace("&lt;");
        case '&' -> replace("&amp;");
        case '>' -> replace("&gt;");
        default -> character(true);
      }
    }
  }

  private void replace(String text) {
    put(text);
    cursor.skip(1);
  }

  private void comment() throws IOException {
    if (!plain.skip()) {
      byte b = cursor.peek();
      if (b == '-' && source.startsWith(COMMENT_END)) {
        closePassedOver(COMMENT_END);
      } else if (b == '-' && source.startsWith(HYPHENS)) {
        stopAtMarkup(Fault.HYPHENS);
      } else {
        character(false);
      }
    }
  }

  private void instruction() throws IOException {
    if (cursor.peek() == '?' && source.startsWith(INSTRUCTION_END)) {
      closePassedOver(INSTRUCTION_END);
    } else if (++markupLength > MAX_TAG) {
      stopAtMarkup(Fault.instructionTooLong(MAX_TAG));
    } else {
      character(false);
    }
  }

  /** The next character, whatever it is; handed over if it is kept. */
  private void character(boolean keep) throws IOException {
    int c = cursor.take();
    if (c == Cursor.NOT_OF_THE_ENCODING) {
      stop(Fault.bytes(encoding));
    } else if (c == Cursor.NOT_ALLOWED) {
      stop(Fault.CHARACTER);
    } else if (keep && Character.isBmpCodePoint(c)) {
      put((char) c);
    } else if (keep) {
      put(Character.highSurrogate(c));
      put(Character.lowSurrogate(c));
    }
  }

  private void reference(boolean keep) throws IOException {
    source.require(MAX_REFERENCE);
    int size = References.sizeAt(source.buffer, source.position, source.limit, MAX_REFERENCE);
    if (size == 0) {
      stop(Fault.AMPERSAND);
      return;
    }
    for (int i = 0; keep && i < size; i++) {
      put((char) source.buffer[source.position + i]);
    }
    cursor.skip(size);
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

  private void stop(String what) {
    stop(cursor.fault(what));
  }

  private void stopAtMarkup(String what) {
    stop(new Fault(what, markup.offset(), markup.line(), markup.column()));
  }

  private void stop(Fault why) {
    if (fault == null) {
      fault = why;
    }
    ended = true;
  }

  /** The source is closed by the one who opened it. */
  @Override
  public void close() {}

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
