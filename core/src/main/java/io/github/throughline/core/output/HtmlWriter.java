package io.github.throughline.core.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes an HTML page that stands alone: no text can become markup or script, and nothing is ever
 * fetched.
 *
 * <pre>{@code
 * HtmlWriter html = new HtmlWriter(out);
 * html.startPage("What the checks found", style, script);
 * html.open("p").attribute("class", "child").text(child).close();
 * html.endPage();
 * }</pre>
 *
 * <p>Besides what {@link XmlWriter} escapes, elements and attributes that run code, embed another
 * document or fetch something are refused, and a link may only go to a place on the page or to an
 * {@code https} address. The page carries a content security policy that allows the page's own
 * style sheet and scripts, by their digests, and nothing else: a second wall should the first have
 * a hole.
 *
 * <p>A page is well-formed XML as well, so that strict tools can check it.
 */
public final class HtmlWriter extends XmlWriter {
  private static final Pattern ELEMENT = Pattern.compile("[a-z][a-zA-Z0-9-]*");
  private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][a-zA-Z0-9-]*");
  private static final Pattern LINK = Pattern.compile("#.*|https://[^\\s].*", Pattern.DOTALL);

  /** Elements that never have content or an end tag. */
  private static final Set<String> VOID =
      Set.of("area", "br", "col", "hr", "input", "meta", "track", "wbr");

  /** Elements that run code, embed or fetch something, or whose content is not read as HTML. */
  private static final Set<String> REFUSED_ELEMENTS =
      Set.of(
          "animate",
          "animatemotion",
          "animatetransform",
          "applet",
          "audio",
          "base",
          "embed",
          "foreignobject",
          "frame",
          "frameset",
          "iframe",
          "image",
          "img",
          "link",
          "listing",
          "noembed",
          "noframes",
          "object",
          "picture",
          "plaintext",
          "portal",
          "script",
          "set",
          "source",
          "style",
          "template",
          "video",
          "xmp");

  /** Attributes that hold code or style, or make the page fetch or send something. */
  private static final Set<String> REFUSED_ATTRIBUTES =
      Set.of(
          "action",
          "background",
          "data",
          "formaction",
          "http-equiv",
          "manifest",
          "ping",
          "poster",
          "src",
          "srcdoc",
          "srcset",
          "style");

  private List<PageAsset> scripts = List.of();

  /**
   * A writer at the beginning of a page.
   *
   * @param out where the page goes; a writer must encode it as UTF-8, which the page says it is
   */
  public HtmlWriter(Appendable out) {
    super(out);
  }

  /**
   * Writes the head of a page and opens its body.
   *
   * @param title the title of the page, any text
   * @param style the page's style sheet
   * @param script the page's scripts, which {@link #endPage()} writes
   * @throws IOException if the page cannot be written
   * @throws IllegalStateException if something has been written already
   */
  public void startPage(String title, PageAsset style, PageAsset... script) throws IOException {
    prologue().append("<!DOCTYPE html>\n");
    scripts = List.of(script);
    open("html").attribute("lang", "en-GB").line();
    open("head").line();
    open("meta").attribute("charset", "utf-8").close().line();
    open("meta")
        .attributeUnchecked("http-equiv", "Content-Security-Policy")
        .attribute("content", policy(style))
        .close()
        .line();
    open("meta")
        .attribute("name", "viewport")
        .attribute("content", "width=device-width, initial-scale=1")
        .close()
        .line();
    element("title", title).line();
    asset("style", style);
    close().line();
    open("body").line();
  }

  private String policy(PageAsset style) {
    List<String> digests = new ArrayList<>();
    scripts.forEach(script -> digests.add(script.digest()));
    return "default-src 'none'; style-src "
        + style.digest()
        + "; script-src "
        + (digests.isEmpty() ? "'none'" : String.join(" ", digests))
        + "; base-uri 'none'; form-action 'none'";
  }

  /**
   * Writes the page's scripts and completes the page.
   *
   * @throws IOException if the page cannot be written
   * @throws IllegalStateException if an element is still open
   */
  public void endPage() throws IOException {
    for (PageAsset script : scripts) {
      asset("script", script);
    }
    close().line();
    close().line();
    finish();
  }

  /**
   * Writes JSON for the page's scripts to read. Whatever the JSON's texts hold, it cannot end the
   * element that holds it: {@code <}, {@code >} and {@code &} are written as JSON escapes.
   *
   * @param id the {@code id} by which a script finds the element
   * @param json writes the JSON
   * @throws IOException if the page cannot be written
   */
  public void json(String id, JsonSource json) throws IOException {
    openUnchecked("script").attribute("type", "application/json").attribute("id", id);
    try (Writer safe = new ScriptDataWriter(startContent())) {
      json.writeTo(safe);
    }
    close().line();
  }

  /** Writes one JSON value. */
  @FunctionalInterface
  public interface JsonSource {
    /**
     * Writes the value.
     *
     * @param out where it goes; it need not be closed
     * @throws IOException if it cannot be written
     */
    void writeTo(Writer out) throws IOException;
  }

  private void asset(String element, PageAsset asset) throws IOException {
    openUnchecked(element);
    startContent().append(asset.content());
    close().line();
  }

  @Override
  void checkElement(String element) {
    if (!ELEMENT.matcher(element).matches()) {
      throw new IllegalArgumentException("That cannot be the name of an element");
    }
    if (REFUSED_ELEMENTS.contains(element.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("A page of ours may not hold the element " + element);
    }
  }

  @Override
  void checkAttribute(String name, String value) {
    if (!ATTRIBUTE.matcher(name).matches()) {
      throw new IllegalArgumentException("That cannot be the name of an attribute");
    }
    String folded = name.toLowerCase(Locale.ROOT);
    if (folded.startsWith("on") || REFUSED_ATTRIBUTES.contains(folded)) {
      throw new IllegalArgumentException("A page of ours may not hold the attribute " + name);
    }
    if (folded.equals("href") && !LINK.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A link goes to a place on the page (#…) or to an https address");
    }
  }

  @Override
  boolean mayCloseItself(String element) {
    return VOID.contains(element);
  }

  @Override
  boolean mayHoldContent(String element) {
    return !VOID.contains(element);
  }
}
