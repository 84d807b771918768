package io.github.throughline.examples.benchmarks;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * The floor: reads every element and every text of a file with the parser that the library uses,
 * and does nothing more.
 */
public final class BareParse {
  private BareParse() {}

  /**
   * Parses a file.
   *
   * @param args the file
   * @throws Exception if the file cannot be read or is not XML
   */
  public static void main(String[] args) throws Exception {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    long elements = 0;
    long characters = 0;
    try (InputStream in =
        new BufferedInputStream(Files.newInputStream(Path.of(args[0])), 1 << 16)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT ->
              elements += reader.getLocalName().isEmpty() ? 0 : 1;
          case XMLStreamConstants.CHARACTERS -> characters += reader.getText().length();
          default -> {}
        }
      }
    }
    System.out.println(elements + " elements, " + characters + " characters");
  }
}
