package io.github.throughline.validation.cincensus;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A return printed with one element on each line, so that the place of a finding tells which
 * element it means, to the column.
 */
final class Printed {
  private static final int LONGEST_TEXT = ReaderLimits.DEFAULT.textLength();

  private final StringBuilder xml = new StringBuilder();
  private final Map<Place, Element> elements = new HashMap<>();
  private final Map<String, Integer> count = new HashMap<>();
  private int line = 1;
  private @Nullable String child;

  /** An element of the return: the nth of its name, in which child, with which text. */
  record Element(String name, int nth, @Nullable String child, @Nullable String text) {}

  /** A return with a header and children. */
  static Printed of(Xml header, List<Xml> children) {
    Printed printed = new Printed();
    List<Xml> named = new ArrayList<>();
    for (Xml child : children) {
      named.add(child.withId("C" + (named.size() + 1)));
    }
    printed.print(new Xml("Message", null, List.of(header, new Xml("Children", null, named))), 0);
    return printed;
  }

  CinCensusReader open() {
    return CinCensusReader.open(new ByteArrayInputStream(xml.toString().getBytes(UTF_8)));
  }

  /** The element that starts at a place, null if none does. */
  @Nullable Element at(Place place) {
    return elements.get(place);
  }

  /** How a test names an element: {@code UPN}, or {@code UPN#2} where there are several. */
  String label(Element element) {
    return count.get(element.name) == 1 ? element.name : element.name + "#" + element.nth;
  }

  private void print(Xml element, int indent) {
    if (element.isLeftOut()) {
      return;
    }
    if (element.name().equals("Child")) {
      child = idOf(element);
    }
    elements.put(
        new Place(line, indent + 1),
        new Element(
            element.name(),
            count.merge(element.name(), 1, Integer::sum),
            child,
            asRead(element.text())));
    xml.append(" ".repeat(indent)).append('<').append(element.name()).append('>');
    if (element.parts() == null) {
      xml.append(escaped(element.text()));
    } else {
      endLine();
      element.parts().forEach(part -> print(part, indent + 2));
      xml.append(" ".repeat(indent));
    }
    xml.append("</").append(element.name()).append('>');
    endLine();
    if (element.name().equals("Child")) {
      child = null;
    }
  }

  private void endLine() {
    xml.append('\n');
    line++;
  }

  private static @Nullable String idOf(Xml element) {
    if (element.parts() != null) {
      for (Xml part : element.parts()) {
        String id = part.name().equals("LAchildID") ? part.text() : idOf(part);
        if (id != null && !id.isBlank() && id.length() <= LONGEST_TEXT) {
          return id;
        }
      }
    }
    return null;
  }

  /** The beginning of a text that is longer than a reader takes. */
  private static @Nullable String asRead(@Nullable String text) {
    return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
