package io.github.throughline.core.exchange.xml;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.ReaderLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A pull reader for XML that is a header and a long run of records. */
public final class RecordXml implements AutoCloseable {

  /** What stands next in the file. */
  public enum Token {
    /** A start tag. */
    START,
    /** Text, or a piece of it. */
    TEXT,
    /** An end tag. */
    END,
    /** The end of the file, after the root element. */
    FINISH
  }

  private final XMLStreamReader xml;
  private final InputStream in;
  private int depth;

  private RecordXml(InputStream in) {
    this.in = in;
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
      xml = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("no parser", e);
    }
  }

  /**
   * Opens a file.
   *
   * @param file the file
   * @param record the name of the element that is a record
   * @param limits how much to take
   * @return the reader
   */
  public static RecordXml open(Path file, String record, ReaderLimits limits) {
    try {
      return new RecordXml(Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a stream.
   *
   * @param in the stream
   * @param record the name of the element that is a record
   * @param limits how much to take
   * @return the reader
   */
  public static RecordXml open(InputStream in, String record, ReaderLimits limits) {
    return new RecordXml(in);
  }

  /**
   * Goes on to the next token.
   *
   * @return the token
   * @throws DamagedXmlException if the XML cannot be read here
   */
  public Token next() throws DamagedXmlException {
    try {
      while (true) {
        switch (xml.next()) {
          case XMLStreamReader.START_ELEMENT -> {
            depth++;
            return Token.START;
          }
          case XMLStreamReader.END_ELEMENT -> {
            depth--;
            return Token.END;
          }
          case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
            return Token.TEXT;
          }
          case XMLStreamReader.END_DOCUMENT -> {
            return Token.FINISH;
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new DamagedXmlException(
          "The XML is not well formed",
          new Place(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber()));
    }
  }

  /**
   * Goes on at the next record after damage.
   *
   * @return false if there is none, or this source cannot go on
   */
  public boolean resume() {
    return false;
  }

  /**
   * The name at a start or end tag, without a namespace prefix.
   *
   * @return the name
   */
  public String name() {
    return xml.getLocalName();
  }

  /**
   * The line of the start tag.
   *
   * @return the line, from 1
   */
  public int line() {
    return xml.getLocation().getLineNumber();
  }

  /**
   * The column of the start tag.
   *
   * @return the column, from 1
   */
  public int column() {
    return xml.getLocation().getColumnNumber();
  }

  /**
   * Whether the text is white space only.
   *
   * @return true if so
   */
  public boolean isBlank() {
    char[] chars = xml.getTextCharacters();
    int end = xml.getTextStart() + xml.getTextLength();
    for (int i = xml.getTextStart(); i < end; i++) {
      if (chars[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  /**
   * The text.
   *
   * @return the text
   */
  public String text() {
    return xml.getText();
  }

  /**
   * Open elements.
   *
   * @return how many
   */
  public int depth() {
    return depth;
  }

  /**
   * How far reading has come.
   *
   * @return bytes
   */
  public long bytesRead() {
    return 0;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
