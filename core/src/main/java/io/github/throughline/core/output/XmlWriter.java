package io.github.throughline.core.output;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes XML as it goes, with every text and every attribute value escaped.
 *
 * <pre>{@code
 * XmlWriter xml = new XmlWriter(out).declaration();
 * xml.open("plan").attribute("kind", "CPP").element("note", note).close();
 * xml.finish();
 * }</pre>
 *
 * <p>Names of elements and attributes are meant to be constants of the program: a name that is not
 * one is refused. Text may be anything; a character that XML cannot hold, such as a control
 * character or half a surrogate pair, is written as U+FFFD, the replacement character. White space
 * is written only where the caller asks for it. The writer does not close what it writes to.
 */
public sealed class XmlWriter permits HtmlWriter {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?");

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> attributes = new HashSet<>();
  private boolean inStartTag;

  /**
   * A writer at the beginning of a document.
   *
   * @param out where the document goes; a writer should encode it as UTF-8
   */
  public XmlWriter(Appendable out) {
    this.out = out;
  }

  /**
   * Writes the XML declaration, which says that the document is UTF-8.
   *
   * @return this writer
   * @throws IOException if the document cannot be written
   */
  public XmlWriter declaration() throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return this;
  }

  /**
   * Opens an element.
   *
   * @param element its name
   * @return this writer, ready for attributes
   * @throws IOException if the document cannot be written
   * @throws IllegalArgumentException if there can be no element of that name
   * @throws IllegalStateException if the element that is open can hold nothing
   */
  public final XmlWriter open(String element) throws IOException {
    checkElement(element);
    return openUnchecked(element);
  }

  /** Opens an element whose name is known to be safe here, though others may not ask for it. */
  final XmlWriter openUnchecked(String element) throws IOException {
    endStartTag();
    out.append('<').append(element);
    open.push(element);
    attributes.clear();
    inStartTag = true;
    return this;
  }

  /**
   * Gives the element just opened an attribute.
   *
   * @param name its name
   * @param value its value, any text
   * @return this writer
   * @throws IOException if the document cannot be written
   * @throws IllegalArgumentException if the element cannot have that attribute
   * @throws IllegalStateException if no element has just been opened, or it has the attribute
   *     already
   */
  public final XmlWriter attribute(String name, String value) throws IOException {
    checkAttribute(name, value);
    return attributeUnchecked(name, value);
  }

  /**
   * Gives the element just opened a whole number as an attribute.
   *
   * @param name its name
   * @param value its value
   * @return this writer
   * @throws IOException if the document cannot be written
   * @throws IllegalArgumentException if the element cannot have that attribute
   * @throws IllegalStateException if no element has just been opened, or it has the attribute
   *     already
   */
  public final XmlWriter attribute(String name, long value) throws IOException {
    return attribute(name, Long.toString(value));
  }

  /** Gives an attribute whose name is known to be safe here. */
  final XmlWriter attributeUnchecked(String name, String value) throws IOException {
    if (!inStartTag) {
      throw new IllegalStateException("An attribute must follow the opening of its element");
    }
    if (!attributes.add(name)) {
      throw new IllegalStateException("The element has an attribute " + name + " already");
    }
    out.append(' ').append(name).append("=\"");
    Escapes.attribute(out, value);
    out.append('"');
    return this;
  }

  /**
   * Writes text.
   *
   * @param text any text
   * @return this writer
   * @throws IOException if the document cannot be written
   * @throws IllegalStateException if no element is open, or the open element can hold nothing
   */
  public final XmlWriter text(CharSequence text) throws IOException {
    startContent();
    Escapes.text(out, text);
    return this;
  }

  /**
   * Begins a new line, to keep the document readable. It may stand anywhere but between an element
   * and its attributes, where it ends the attributes.
   *
   * @return this writer
   * @throws IOException if the document cannot be written
   * @throws IllegalStateException if the open element can hold nothing
   */
  public final XmlWriter line() throws IOException {
    endStartTag();
    out.append('\n');
    return this;
  }

  /**
   * Closes the innermost open element.
   *
   * @return this writer
   * @throws IOException if the document cannot be written
   * @throws IllegalStateException if no element is open
   */
  public final XmlWriter close() throws IOException {
    if (open.isEmpty()) {
      throw new IllegalStateException("There is no open element to close");
    }
    String element = open.pop();
    if (inStartTag && mayCloseItself(element)) {
      out.append("/>");
    } else {
      if (inStartTag) {
        out.append('>');
      }
      out.append("</").append(element).append('>');
    }
    inStartTag = false;
    return this;
  }

  /**
   * Writes an element that holds nothing but text.
   *
   * @param element its name
   * @param text any text
   * @return this writer
   * @throws IOException if the document cannot be written
   * @throws IllegalArgumentException if there can be no element of that name
   */
  public final XmlWriter element(String element, CharSequence text) throws IOException {
    return open(element).text(text).close();
  }

  /**
   * Says that the document is complete.
   *
   * @throws IllegalStateException if an element is still open
   */
  public final void finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("The element " + open.peek() + " is still open");
    }
  }

  /** Refuses what cannot be the name of an element. */
  void checkElement(String element) {
    if (!NAME.matcher(element).matches()) {
      throw new IllegalArgumentException("That cannot be the name of an element");
    }
  }

  /** Refuses what cannot be an attribute. */
  void checkAttribute(String name, String value) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("That cannot be the name of an attribute");
    }
  }

  /** Whether an element without content may be written as one tag. */
  boolean mayCloseItself(String element) {
    return true;
  }

  /** Whether an element can have content at all. */
  boolean mayHoldContent(String element) {
    return true;
  }

  /** Where the open element's content goes, once its start tag is complete. */
  final Appendable startContent() throws IOException {
    if (open.isEmpty()) {
      throw new IllegalStateException("Text can stand only inside an element");
    }
    endStartTag();
    return out;
  }

  /** Where the document goes, when no element is open yet. */
  final Appendable prologue() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("The document has begun already");
    }
    return out;
  }

  private void endStartTag() throws IOException {
    if (inStartTag) {
      if (!mayHoldContent(open.element())) {
        throw new IllegalStateException("The element " + open.peek() + " can hold nothing");
      }
      out.append('>');
      inStartTag = false;
    }
  }
}
