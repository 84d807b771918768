package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.time.CollectionYear;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the elements that a year publishes, indented and escaped. */
final class ElementWriter {
  private final Writer out;
  private final Set<String> published = new HashSet<>();
  private final SortedMap<String, Integer> leftOut = new TreeMap<>();
  private final List<String> open = new ArrayList<>();
  private boolean failed;

  ElementWriter(Writer out, CollectionYear year) {
    this.out = out;
    for (CinElement element : CinCensusStructure.elements()) {
      if (element.isPublishedIn(year)) {
        published.add(element.path());
      }
    }
  }

  void begin() throws IOException {
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    open("Message");
  }

  /** Closes what is open. */
  void end() throws IOException {
    while (!open.isEmpty()) {
      close();
    }
  }

  /** Whether the document is incomplete because a write failed. */
  boolean hasFailed() {
    return failed;
  }

  SortedMap<String, Integer> leftOut() {
    return leftOut;
  }

  /** Opens a group, or counts it as left out and gives false. */
  boolean open(String path) throws IOException {
    if (!isPublished(path)) {
      return false;
    }
    indent();
    open.add(path);
    write("<");
    write(name(path));
    write(">\n");
    return true;
  }

  /** Closes the group that was opened last. */
  void close() throws IOException {
    String path = open.remove(open.size() - 1);
    indent();
    write("</");
    write(name(path));
    write(">\n");
  }

  /** Writes an item of the open group if it is there. */
  void item(String name, Reported<?> item) throws IOException {
    String text = item.text();
    if (text == null || !isPublished(open.get(open.size() - 1) + "/" + name)) {
      return;
    }
    indent();
    write("<");
    write(name);
    write(">");
    writeText(name, text);
    write("</");
    write(name);
    write(">\n");
  }

  /** Writes each of the items that is there. */
  void items(String name, List<? extends Reported<?>> items) throws IOException {
    for (Reported<?> item : items) {
      item(name, item);
    }
  }

  private boolean isPublished(String path) {
    if (published.contains(path)) {
      return true;
    }
    leftOut.merge(path, 1, Integer::sum);
    return false;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void indent() throws IOException {
    for (int i = 0; i < open.size(); i++) {
      write("  ");
    }
  }

  private void writeText(String name, String text) throws IOException {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String escaped =
          switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            // A reader would take a bare carriage return for a line feed.
            case '\r' -> "&#13;";
            default -> "";
          };
      if (!escaped.isEmpty()) {
        write(text, from, i);
        write(escaped);
        from = i + 1;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (!isXmlCharacter(c)) {
        failed = true;
        throw new IllegalArgumentException(
            "The text of " + name + " holds a character that XML cannot hold");
      }
    }
    write(text, from, text.length());
  }

  private static boolean isXmlCharacter(char c) {
    return c >= ' ' ? c < 0xFFFE && !Character.isSurrogate(c) : c == '\t' || c == '\n' || c == '\r';
  }

  private void write(String text) throws IOException {
    write(text, 0, text.length());
  }

  private void write(String text, int from, int to) throws IOException {
    try {
      out.write(text, from, to - from);
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }

  void closeStream() throws IOException {
    out.close();
  }
}
