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
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A pull reader for XML that is a header and a long run of records, such as a statutory return.
 *
 * <p>It is the JDK's parser with four things added. The <b>place</b> of each tag is that of its
 * {@code <}, in lines and columns from 1; columns count UTF-16 code units, as most editors do.
 * <b>Damage</b> is an exception after which {@link #resume()} goes on at the next record, if the
 * XML was opened as a file whose encoding has ASCII as a part; the work for all damage together is
 * a few passes over the file. <b>Memory</b> is bounded whatever the file holds: texts are cut
 * beyond the limit, endless tags and sections are damage. And nothing outside the file is ever
 * <b>looked up</b>: a document type declaration is refused unread.
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

  private final ByteSource raw;
  private final ByteSource source;
  private final MarkupReader markup;
  private final RecordSearch search;
  private final TagQueue tags = new TagQueue();
  private final XMLInputFactory parsers = parsers();
  private final ReaderLimits limits;

  /** The names of the elements from the root to a record. */
  private final String[] path;

  /** The names of the open elements, as this file writes them, as far as they are on the path. */
  private final String[] onPath;

  /** Those around a record. */
  private String[] around;

  /** Where the open elements start, from the root. */
  private final int[] openLine;

  private final int[] openColumn;
  private XMLStreamReader parser;
  private String name = "";
  private Place namespace = Place.NONE;
  private int depth;
  private int depthOnPath;
  private boolean rootSeen;
  private boolean finished;
  private @Nullable Fault recordStart;
  private @Nullable Fault damage;

  private RecordXml(ByteSource raw, String recordPath, ReaderLimits limits) throws IOException {
    this.raw = raw;
    this.limits = limits;
    this.path = recordPath.split("/", -1);
    this.onPath = new String[path.length];
    this.around = Arrays.copyOf(path, path.length - 1);
    this.openLine = new int[limits.depth() + 1];
    this.openColumn = new int[limits.depth() + 1];
    XmlEncoding encoding = XmlEncoding.of(raw);
    this.source = encoding.source();
    this.markup = new MarkupReader(encoding, limits.textLength() + 1, tags);
    this.search = new RecordSearch(encoding, path[path.length - 1], limits.textLength() + 1);
    this.parser = newParser();
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
    try {
      return new RecordXml(raw, recordPath, limits);
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  private static UnreadableReturnException unreadable(String message) {
    return new UnreadableReturnException(message, Place.NONE);
  }

  private static XMLInputFactory parsers() {
    // Not newInstance(): that takes whatever parser the class path of the user holds.
    XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
    parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // A record read on its own has not the namespace declarations around it.
    parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    parsers.setXMLReporter((message, type, information, location) -> {});
    return parsers;
  }

  private XMLStreamReader newParser() throws IOException {
    try {
      return parsers.createXMLStreamReader(markup);
    } catch (XMLStreamException e) {
      if (markup.failure() != null) {
        throw new IOException(e);
      }
      throw new IllegalStateException("The JDK gives no XML parser", e);
    }
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
    while (!finished) {
      switch (parse()) {
        case XMLStreamConstants.START_ELEMENT -> {
          start();
          return Token.START;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          end();
          return Token.END;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
          return Token.TEXT;
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          Fault fault = markup.fault();
          if (fault != null) {
            throw damaged(fault);
          }
          finished = true;
        }
        default -> {}
      }
    }
    return Token.FINISH;
  }

  private int parse() throws DamagedXmlException {
    try {
      return parser.next();
    } catch (XMLStreamException | RuntimeException e) {
      // The parser's own message quotes the file, and there are faults that it answers with an
      // unchecked exception. What is wrong is found out again from what was handed to it.
      throw damaged(findFault());
    }
  }

  private Fault findFault() {
    if (markup.failure() != null) {
      throw new UnreadableReturnException(
          "The file could not be read any further: the system reports an error",
          new Place(tags.line, tags.column));
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
      return atTag(what);
    }
    if (afterRoot) {
      return atTag(Fault.AFTER_ROOT);
    }
    for (Fault fault : Arrays.asList(markup.fault(), markup.endOfFile(), markup.openTag())) {
      if (fault != null) {
        return fault;
      }
    }
    return atTag(Fault.NOT_WELL_FORMED);
  }

  private DamagedXmlException damaged(Fault fault) {
    if (!rootSeen) {
      throw new UnreadableReturnException(fault.sentence(), fault.place());
    }
    damage = fault;
    return new DamagedXmlException(fault.sentence(), fault.place());
  }

  private void start() throws DamagedXmlException {
    tags.take();
    if (depth == limits.depth()) {
      throw damaged(atTag(Fault.tooDeep(limits.depth())));
    }
    String written = parser.getLocalName();
    int colon = written.lastIndexOf(':');
    name = colon < 0 ? written : written.substring(colon + 1);
    openLine[depth] = tags.line;
    openColumn[depth] = tags.column;
    if (!namespace.isKnown() && (colon >= 0 || declaresNamespace())) {
      namespace = new Place(tags.line, tags.column);
    }
    if (!rootSeen) {
      rootSeen = true;
      for (int i = 0; i < around.length; i++) {
        around[i] = written.substring(0, colon + 1) + path[i];
      }
    }
    if (depth == depthOnPath && depth < path.length && name.equals(path[depth])) {
      onPath[depthOnPath++] = written;
      if (depthOnPath == path.length) {
        recordStart = atTag("");
        around = Arrays.copyOf(onPath, around.length);
      }
    } else if (recordStart != null && name.equals(path[path.length - 1])) {
      throw damaged(atTag(Fault.unclosed(name)));
    }
    depth++;
  }

  private boolean declaresNamespace() {
    for (int i = 0; i < parser.getAttributeCount(); i++) {
      if (parser.getAttributeLocalName(i).equals("xmlns")
          && !parser.getAttributeValue(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void end() {
    tags.take();
    if (depth == depthOnPath) {
      depthOnPath--;
      if (depth == path.length) {
        recordStart = null;
      }
    }
    depth--;
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
      markup.restart("<" + String.join("><", around) + ">", next);
      parser = newParser();
      for (int i = 0; i < around.length; i++) {
        parser.next();
      }
    } catch (IOException | XMLStreamException e) {
      throw new UnreadableReturnException(
          "The file could not be read any further: the system reports an error", damage.place());
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
    char[] chars = parser.getTextCharacters();
    int start = parser.getTextStart();
    int end = start + parser.getTextLength();
    for (int i = start; i < end; i++) {
      if (chars[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  /**
   * The text, with references resolved; one character more than the limit if it was longer.
   *
   * @return the text
   */
  public String text() {
    return parser.getText();
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
