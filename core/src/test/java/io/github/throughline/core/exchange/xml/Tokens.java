package io.github.throughline.core.exchange.xml;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.xml.RecordXml.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads small documents to a list of what was found, for tests to compare. */
final class Tokens {
  static final String PATH = "List/Items/Item";

  private Tokens() {}

  static RecordXml stream(String document) {
    return stream(document.getBytes(StandardCharsets.UTF_8));
  }

  static RecordXml stream(byte[] document) {
    return RecordXml.open(new ByteArrayInputStream(document), PATH, ReaderLimits.DEFAULT);
  }

  static RecordXml file(Path folder, String document) throws IOException {
    return file(folder, document, StandardCharsets.UTF_8);
  }

  static RecordXml file(Path folder, String document, Charset charset) throws IOException {
    Path file = Files.createTempFile(folder, "list", ".xml");
    Files.write(file, document.getBytes(charset));
    return RecordXml.open(file, PATH, ReaderLimits.DEFAULT);
  }

  /** Every start tag with its place, every text that is not white space, every end tag. */
  static List<String> of(RecordXml xml) {
    List<String> found = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (true) {
      try {
        Token token = xml.next();
        if (token == Token.TEXT) {
          text.append(xml.text());
          continue;
        }
        if (!text.toString().isBlank()) {
          found.add("'" + text + "'");
        }
        text.setLength(0);
        switch (token) {
          case START -> found.add("<" + xml.name() + " " + xml.line() + ":" + xml.column());
          case END -> found.add(">");
          default -> {
            return found;
          }
        }
      } catch (DamagedXmlException e) {
        text.setLength(0);
        found.add("! " + e.place().line() + ":" + e.place().column());
        if (!xml.resume()) {
          return found;
        }
      }
    }
  }

  /** The first damage in a document. */
  static DamagedXmlException damage(RecordXml xml) {
    while (true) {
      try {
        if (xml.next() == Token.FINISH) {
          throw new AssertionError("There is no damage in the document");
        }
      } catch (DamagedXmlException e) {
        return e;
      }
    }
  }
}
