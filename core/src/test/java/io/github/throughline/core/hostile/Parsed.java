package io.github.throughline.core.hostile;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a document back with the platform's own strict parser. */
public final class Parsed {
  private Parsed() {}

  public static Document document(String text) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      // Only so that a failed parse is an exception and not a line on the console as well.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("Not well formed: " + text, e);
    }
  }

  /** The names of elements and attributes in document order, without any text or value. */
  public static List<String> structure(Node node) {
    List<String> structure = new ArrayList<>();
    collect(node, structure);
    return structure;
  }

  private static void collect(Node node, List<String> structure) {
    if (node instanceof Element element) {
      TreeMap<String, Boolean> names = new TreeMap<>();
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        names.put(element.getAttributes().item(i).getNodeName(), true);
      }
      structure.add(element.getTagName() + names.keySet());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, structure);
    }
    if (node instanceof Element element) {
      structure.add("/" + element.getTagName());
    }
  }
}
