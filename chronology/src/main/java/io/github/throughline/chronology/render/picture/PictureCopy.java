package io.github.throughline.chronology.render.picture;

import io.github.throughline.core.output.XmlWriter;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes the drawings out of the page's picture and sets them in one: the rows of lanes under each
 * other, the names beside the time, and the key below. Links lead nowhere here, so they become
 * groups; what is only for the pointer is left out.
 */
public final class PictureCopy {
  private static final Set<String> LEFT_OUT =
      Set.of("href", "tabindex", "aria-hidden", "role", "aria-label", "xmlns", "id");
  private static final double KEY_ROW = 20;
  private static final int KEY_COLUMNS = 3;

  private final XMLStreamReader reader;
  private final XmlWriter out;
  private final Set<String> classes = new TreeSet<>();
  private double x;
  private double y;
  private double row;
  private double width;

  /**
   * Copies the drawings of a part of a page.
   *
   * @param html the part, well-formed as XML
   * @param out where the drawings go
   * @param top where the first row begins
   */
  public PictureCopy(String html, XmlWriter out, double top) throws IOException {
    this.out = out;
    this.y = top;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      reader = factory.createXMLStreamReader(new StringReader(html));
      while (reader.hasNext()) {
        step(reader.next());
      }
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException("The picture is not well-formed");
    }
  }

  /** The classes that occur in the drawings. */
  public Set<String> classes() {
    return classes;
  }

  public double width() {
    return width;
  }

  /** Where the last row ends. */
  public double bottom() {
    return y;
  }

  private void step(int event) throws XMLStreamException, IOException {
    if (event == XMLStreamConstants.START_ELEMENT) {
      if ("key".equals(reader.getAttributeValue(null, "class"))) {
        key();
      } else if (reader.getLocalName().equals("tr")) {
        x = 0;
        row = 0;
      } else if ("patterns".equals(reader.getAttributeValue(null, "class"))) {
        out.open("g");
        inside();
      } else if (reader.getLocalName().equals("svg")) {
        double[] box = box();
        svg(x, y);
        x += box[2];
        row = Math.max(row, box[3]);
        width = Math.max(width, x);
      }
    } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("tr")) {
      y += row;
    }
  }

  private double[] box() {
    String[] parts = reader.getAttributeValue(null, "viewBox").split(" ", -1);
    double[] box = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      box[i] = Double.parseDouble(parts[i]);
    }
    return box;
  }

  /** Copies the drawing at which the reader is, to a place. */
  private void svg(double left, double above) throws XMLStreamException, IOException {
    double[] box = box();
    out.open("svg").attribute("x", Drawing.number(left)).attribute("y", Drawing.number(above));
    out.attribute("width", Drawing.number(box[2])).attribute("height", Drawing.number(box[3]));
    out.attribute("viewBox", reader.getAttributeValue(null, "viewBox"));
    inside();
  }

  /**
   * Copies what is inside the drawing at which the reader is, and closes what was opened for it.
   */
  private void inside() throws XMLStreamException, IOException {
    int depth = 1;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if ("hit".equals(reader.getAttributeValue(null, "class"))) {
            skip();
          } else {
            element();
            depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          out.close();
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> out.text(reader.getText());
        default -> {}
      }
    }
    out.line();
  }

  private void element() throws IOException {
    String name = reader.getLocalName();
    out.open(name.equals("a") ? "g" : name);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      String value = reader.getAttributeValue(i);
      boolean isOfDefinition = attribute.equals("id") && value.startsWith("p-");
      if (attribute.equals("class")) {
        classes.addAll(List.of(value.split(" ")));
      }
      if (isOfDefinition || !(LEFT_OUT.contains(attribute) || attribute.startsWith("data-"))) {
        out.attribute(attribute, value);
      }
    }
  }

  /** Goes to the end of the element at which the reader is. */
  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  /** The key: what each sign means, in columns below the lanes. */
  private void key() throws XMLStreamException, IOException {
    StringBuilder words = new StringBuilder();
    double column = width / KEY_COLUMNS;
    double wide = 0;
    int number = 0;
    int depth = 1;
    y += 10;
    while (depth > 0) {
      double left = number % KEY_COLUMNS * column;
      int rows = number / KEY_COLUMNS;
      double above = y + rows * KEY_ROW;
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (reader.getLocalName().equals("svg")) {
            wide = box()[2];
            svg(left, above);
            words.setLength(0);
          } else {
            depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (reader.getLocalName().equals("li")) {
            String text = words.toString().strip();
            text(TextWidth.shortened(text, 11, column - wide - 20), left + wide + 8, above + 12);
            number++;
          }
        }
        case XMLStreamConstants.CHARACTERS -> words.append(reader.getText());
        default -> {}
      }
    }
    int rows = (number + KEY_COLUMNS - 1) / KEY_COLUMNS;
    y += rows * KEY_ROW;
  }

  private void text(String text, double left, double base) throws IOException {
    classes.add("label");
    out.open("text").attribute("class", "label").attribute("x", Drawing.number(left));
    out.attribute("y", Drawing.number(base)).text(text).close().line();
  }
}
