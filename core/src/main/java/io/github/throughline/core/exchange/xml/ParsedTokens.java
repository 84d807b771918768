package io.github.throughline.core.exchange.xml;

import io.github.throughline.core.exchange.xml.RecordXml.Token;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads tokens with the JDK's parser, which judges what is well formed. */
final class ParsedTokens {
  private final XMLInputFactory parsers = parsers();
  private final MarkupReader markup;
  private final TagQueue tags;

  /** Made with the first token, because it begins to read as soon as it is made. */
  private @Nullable XMLStreamReader parser;

  /**
   * Reads from where the source stands, which is the start of the file or where it is to be
   * restarted.
   *
   * @param firstOffset where the text of the file starts
   * @param maxText characters of a text that are handed over; what is more is left out
   * @param tags where the place of each tag is put
   */
  ParsedTokens(XmlEncoding encoding, long firstOffset, int maxText, TagQueue tags) {
    this.markup = new MarkupReader(encoding, firstOffset, maxText, tags);
    this.tags = tags;
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

  private XMLStreamReader parser() {
    try {
      if (parser == null) {
        parser = parsers.createXMLStreamReader(markup);
      }
      return parser;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The JDK gives no XML parser", e);
    }
  }

  /**
   * Goes on from right before or after a tag in the file, inside some elements.
   *
   * @param afterEnd whether it is right after an end tag
   */
  void restart(String[] around, Fault from, boolean afterEnd)
      throws IOException, XMLStreamException {
    markup.restart("<" + String.join("><", around) + ">", from, afterEnd);
    parser = null;
    for (int i = 0; i < around.length; i++) {
      parser().next();
    }
  }

  /**
   * The next token.
   *
   * @throws XMLStreamException if the parser finds a fault; there are faults that it answers with
   *     an unchecked exception
   */
  Token next() throws XMLStreamException {
    while (true) {
      switch (parser().next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          tags.take();
          return Token.START;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          tags.take();
          return Token.END;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
          return Token.TEXT;
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return Token.FINISH;
        }
        default -> {}
      }
    }
  }

  /** Finds out where the tag is that the parser may have found fault with. */
  void finishTag() throws IOException {
    markup.finishTag();
  }

  /** Why no more of the file is handed to the parser, if that is not its end. */
  @Nullable Fault fault() {
    return markup.fault();
  }

  /** Why no more of the file is handed to the parser, its end included. */
  @Nullable Fault faultOrEnd() {
    return markup.fault() != null ? markup.fault() : markup.endOfFile();
  }

  /** Whether the system failed to read the file. */
  boolean hasFailed() {
    return markup.failure() != null;
  }

  /** The name at the last start tag, as the file writes it. */
  String name() {
    return parser().getLocalName();
  }

  boolean declaresNamespace() {
    XMLStreamReader parser = parser();
    for (int i = 0; i < parser.getAttributeCount(); i++) {
      if (parser.getAttributeLocalName(i).equals("xmlns")
          && !parser.getAttributeValue(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text is nothing but white space. */
  boolean isBlank() {
    XMLStreamReader parser = parser();
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

  String text() {
    return parser().getText();
  }
}
