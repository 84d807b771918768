package io.github.throughline.core.exchange.xml;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.UnreadableReturnException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A pull reader for XML that is a header and a long run of records, such as a statutory return.
 *
 * <p>It is the JDK's parser, spared what is so plain that it can be read without, with four things
 * added. The <b>place</b> of each tag is that of its {@code <}, in lines and columns from 1;
 * columns count UTF-16 code units, as most editors do. <b>Damage</b> is an exception after which
 * {@link #resume()} goes on at the next record, if the XML was opened as a file whose encoding has
 * ASCII as a part; the work for all damage together is a few passes over the file. <b>Memory</b> is
 * bounded whatever the file holds: texts are cut beyond the limit, endless tags and sections are
 * damage. And nothing outside the file is ever <b>looked up</b>: a document type declaration is
 * refused unread.
 *
 * <p>Names are read without their namespace prefix. Comments and processing instructions are passed
 * over; CDATA is text.
 */
public final class RecordXml implements AutoCloseable {

  /** What stands next in the file. */
  public enum Token {
    /** A start tag. */
    START,
    /** Text, or a piece of it. */
    TEXT,
    /** An end tag, or the end of an empty element. */
    END,
    /** The end of the file, after the root element. */
    FINISH
  }

  /** The most records that the parser reads before it is tried to do without it again. */
  private static final int MAX_PATIENCE = 1_000;

  private final ByteSource raw;
  private final ByteSource source;
  private final XmlEncoding encoding;
  private final long firstOffset;
  private final RecordSearch search;
  private final TagQueue tags = new TagQueue();
  private final ReaderLimits limits;

  /** Reads what is plain; the parser reads the rest, up to the end of its record. */
  private final PlainTokens plain;

  private final boolean isPlainTried;
  private boolean isPlain;

  /** How many records the parser reads the next time it has to, and how many it still will. */
  private int patience = 1;

  private int stillParsed;

  /** The names of the elements from the root to a record. */
  private final String[] path;

  /** The names of the open elements, as this file writes them, as far as they are on the path. */
  private final String[] onPath;

  /** Those around a record. */
  private final String[] around;

  /** Where the open elements start, from the root. */
  private final int[] openLine;

  private final int[] openColumn;

  /** Made when it is needed: most returns are read without. */
  private @Nullable ParsedTokens parsed;

  private String name = "";
  private Place namespace = Place.NONE;
  private int depth;
  private int depthOnPath;
  private boolean rootSeen;
  private boolean finished;
  private @Nullable Fault recordStart;
  private @Nullable Fault damage;

  private RecordXml(ByteSource raw, String recordPath, ReaderLimits limits, boolean isPlainTried)
      throws IOException {
    this.raw = raw;
    this.limits = limits;
    this.path = recordPath.split("/", -1);
    this.onPath = new String[path.length];
    this.around = Arrays.copyOf(path, path.length - 1);
    this.openLine = new int[limits.depth() + 1];
    this.openColumn = new int[limits.depth() + 1];
    this.encoding = XmlEncoding.of(raw);
    this.source = encoding.source();
    this.firstOffset = source.offset();
    this.isPlainTried = isPlainTried;
    this.isPlain = isPlainTried;
    this.plain = new PlainTokens(source, limits.textLength(), tags);
    this.search = new RecordSearch(encoding, path[path.length - 1], limits.textLength() + 1);
  }

  /**
   * Opens a file. After damage it can be read on from the next record, unless its encoding is one
   * like UTF-16, of which ASCII is not a part.
   *
   * @param file the file
   * @param recordPath the names of the elements from the root to a record, joined by {@code /}
   * @param limits how much to take from the file
   * @return the reader, before the first token
   * @throws UnreadableReturnException if there is no such file or it cannot be read
   */
  public static RecordXml open(Path file, String recordPath, ReaderLimits limits) {
    if (Files.isDirectory(file)) {
      throw unreadable("This is a folder; a return is a file");
    }
    try {
      return open(
          Files.isRegularFile(file)
              ? new ByteSource(Files.newByteChannel(file))
              : new ByteSource(Files.newInputStream(file)),
          recordPath,
          limits);
    } catch (NoSuchFileException e) {
      throw unreadable("There is no such file");
    } catch (AccessDeniedException e) {
      throw unreadable("The file may not be read: permission is denied");
    } catch (IOException e) {
      throw unreadable("The file could not be opened: the system reports an error");
    }
  }

  /**
   * Opens a stream, which can only be read forwards: there is no going on after damage.
   *
   * @param in the stream, closed with the reader
   * @param recordPath the names of the elements from the root to a record, joined by {@code /}
   * @param limits how much to take from the stream
   * @return the reader, before the first token
   * @throws UnreadableReturnException if the stream cannot be read
   */
  public static RecordXml open(InputStream in, String recordPath, ReaderLimits limits) {
    try {
      return open(new ByteSource(in), recordPath, limits);
    } catch (IOException e) {
      throw unreadable("The stream could not be read: the system reports an error");
    }
  }

  private static RecordXml open(ByteSource raw, String recordPath, ReaderLimits limits)
      throws IOException {
    return open(raw, recordPath, limits, true);
  }

  /**
   * Opens a source.
   *
   * @param isPlainTried whether what is plain is read without the parser, which changes nothing but
   *     the time it takes
   */
  static RecordXml open(
      ByteSource raw, String recordPath, ReaderLimits limits, boolean isPlainTried)
      throws IOException {
    try {
      return new RecordXml(raw, recordPath, limits, isPlainTried);
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  private static UnreadableReturnException unreadable(String message) {
    return new UnreadableReturnException(message, Place.NONE);
  }

  private static UnreadableReturnException unreadableFrom(int line, int column) {
    return new UnreadableReturnException(
        "The file could not be read any further: the system reports an error",
        new Place(line, column));
  }

  /**
   * Goes on to the next token.
   *
   * @return the token; {@link Token#FINISH} again and again once the file has ended
   * @throws DamagedXmlException if the XML is not well formed here, or is what no return would hold
   * @throws UnreadableReturnException if the root element has not even begun, or the system cannot
   *     read the file any further
   */
  public Token next() throws DamagedXmlException {
    if (damage != null) {
      throw damaged(damage);
    }
    Token token = isPlain ? readPlain() : null;
    if (token == null) {
      token = parse();
    }
    // What a tag does stands here and not in methods of its own: this method is the one that is
    // called from everywhere, and as large as it is it is compiled once and not into each caller.
    if (token == Token.START) {
      if (depth == limits.depth()) {
        throw damaged(atTag(Fault.tooDeep(limits.depth())));
      }
      String written = isPlain ? plain.name() : parsed().name();
      int colon = isPlain ? -1 : written.lastIndexOf(':');
      name = colon < 0 ? written : written.substring(colon + 1);
      openLine[depth] = tags.line;
      openColumn[depth] = tags.column;
      if (!isPlain && !namespace.isKnown() && (colon >= 0 || parsed().declaresNamespace())) {
        namespace = new Place(tags.line, tags.column);
      }
      if (!rootSeen) {
        startRoot(written.substring(0, colon + 1));
      }
      if (depth == depthOnPath && depth < path.length && name.equals(path[depth])) {
        onPath[depthOnPath++] = written;
        if (depthOnPath == path.length) {
          recordStart = atTag("");
          System.arraycopy(onPath, 0, around, 0, around.length);
        }
      } else if (recordStart != null && name.equals(path[path.length - 1])) {
        throw damaged(atTag(Fault.unclosed(name)));
      }
      depth++;
    } else if (token == Token.END) {
      if (depth == depthOnPath) {
        depthOnPath--;
        if (depth == path.length) {
          recordStart = null;
          endRecord();
        }
      }
      depth--;
    }
    return token;
  }

  private void startRoot(String prefix) {
    rootSeen = true;
    for (int i = 0; i < around.length; i++) {
      around[i] = prefix + path[i];
    }
  }

  private @Nullable Token readPlain() {
    try {
      Token token = plain.next();
      if (token == null) {
        isPlain = false;
        handToParser();
      }
      return token;
    } catch (IOException | XMLStreamException e) {
      throw unreadableFrom(tags.line, tags.column);
    }
  }

  private void handToParser() throws IOException, XMLStreamException {
    if (rootSeen) {
      parsed().restart(plain.openNames(), plain.place(), plain.isAfterEnd());
    }
    stillParsed = patience;
    patience = Math.min(patience * 2, MAX_PATIENCE);
  }

  private ParsedTokens parsed() {
    if (parsed == null) {
      parsed = new ParsedTokens(encoding, firstOffset, limits.textLength() + 1, tags);
    }
    return parsed;
  }

  private Token parse() throws DamagedXmlException {
    if (finished) {
      return Token.FINISH;
    }
    ParsedTokens parser = parsed();
    Token token;
    try {
      token = parser.next();
    } catch (XMLStreamException | RuntimeException e) {
      // The parser's own message quotes the file, and there are faults that it answers with an
      // unchecked exception. What is wrong is found out again from what was handed to it.
      throw damaged(findFault());
    }
    if (token == Token.FINISH) {
      Fault fault = parser.fault();
      if (fault != null) {
        throw damaged(fault);
      }
      finished = true;
    }
    return token;
  }

  private Fault findFault() {
    if (parsed().hasFailed()) {
      throw unreadableFrom(tags.line, tags.column);
    }
    try {
      parsed().finishTag();
    } catch (IOException e) {
      throw unreadableFrom(tags.line, tags.column);
    }
    boolean afterRoot = rootSeen && depth == 0;
    if (tags.take()) {
      // All before this tag has been parsed, so that it is this tag that the parser objects to.
      String what =
          afterRoot
              ? Fault.AFTER_ROOT
              : tags.isEnd && depth > 0
                  ? Fault.endTag(new Place(openLine[depth - 1], openColumn[depth - 1]))
                  : Fault.TAG;
      return new Fault(what, tags.offset, tags.line, tags.column);
    }
    Fault fault = parsed().faultOrEnd();
    return fault != null && !afterRoot
        ? fault
        : new Fault(
            afterRoot ? Fault.AFTER_ROOT : Fault.NOT_WELL_FORMED,
            tags.offset,
            tags.line,
            tags.column);
  }

  private DamagedXmlException damaged(Fault fault) {
    if (!rootSeen) {
      throw new UnreadableReturnException(fault.sentence(), fault.place());
    }
    damage = fault;
    return new DamagedXmlException(fault.sentence(), fault.place());
  }

  /** After a record or more in the hands of the parser, goes on without it. */
  private void endRecord() {
    if (isPlain) {
      patience = Math.max(1, patience / 2);
    } else if (--stillParsed <= 0 && isPlainTried) {
      try {
        isPlain = plain.goOnAfter("</" + onPath[path.length - 1] + ">", around);
      } catch (IOException e) {
        throw unreadableFrom(tags.line, tags.column);
      }
    }
  }

  private Fault atTag(String what) {
    return new Fault(what, tags.offset, tags.line, tags.column);
  }

  /**
   * Whether there is going on after damage.
   *
   * @return false for a stream, and for a file in an encoding like UTF-16
   */
  public boolean canResume() {
    return source.canSeek();
  }

  /**
   * Goes on after damage, at the next record that starts after the damaged one, or after the damage
   * if that is outside any record. The next token is the start tag of that record; the elements
   * around it are taken as open.
   *
   * @return false if no record follows, or if there is no going on from this source
   * @throws IllegalStateException if there is no damage to go on after
   * @throws UnreadableReturnException if the system cannot read the file any further
   */
  public boolean resume() {
    if (damage == null) {
      throw new IllegalStateException("There is no damage to go on after");
    }
    try {
      Fault next = canResume() ? search.find(recordStart != null ? recordStart : damage) : null;
      if (next == null) {
        return false;
      }
      tags.restart(next);
      isPlain = isPlainTried && plain.goOnAt(next, around);
      if (!isPlain) {
        parsed().restart(around, next, false);
      }
    } catch (IOException | XMLStreamException e) {
      throw unreadableFrom(damage.line(), damage.column());
    }
    depth = around.length;
    depthOnPath = depth;
    System.arraycopy(around, 0, onPath, 0, depth);
    recordStart = null;
    damage = null;
    return true;
  }

  /**
   * Whether a record has started and not ended.
   *
   * @return true also where damage has struck inside a record, until the reader has gone on
   */
  public boolean isInRecord() {
    return recordStart != null;
  }

  /**
   * Where the record starts that has started and not ended.
   *
   * @return the place of its start tag, {@link Place#NONE} outside any record
   */
  public Place recordPlace() {
    return recordStart == null ? Place.NONE : recordStart.place();
  }

  /**
   * The name at the last start tag, without a namespace prefix.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The line on which the last tag starts.
   *
   * @return the line, from 1
   */
  public int line() {
    return tags.line;
  }

  /**
   * The column at which the last tag starts.
   *
   * @return the column, from 1
   */
  public int column() {
    return tags.column;
  }

  /**
   * Where the first element stands that is in a namespace.
   *
   * @return the place, {@link Place#NONE} if none has been read so far
   */
  public Place namespacePlace() {
    return namespace;
  }

  /**
   * Whether the text is nothing but white space.
   *
   * @return true if so
   */
  public boolean isBlank() {
    return isPlain ? plain.isBlank() : parsed().isBlank();
  }

  /**
   * The text, with references resolved; one character more than the limit if it was longer.
   *
   * @return the text
   */
  public String text() {
    return isPlain ? plain.text() : parsed().text();
  }

  /**
   * How much of the file has been taken in.
   *
   * @return bytes
   */
  public long bytesRead() {
    return raw.furthest();
  }

  /** Closes the file or the stream. */
  @Override
  public void close() {
    try {
      raw.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
