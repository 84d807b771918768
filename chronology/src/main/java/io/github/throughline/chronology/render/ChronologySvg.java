package io.github.throughline.chronology.render;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.picture.Drawing;
import io.github.throughline.chronology.render.picture.Picture;
import io.github.throughline.chronology.render.picture.PictureCopy;
import io.github.throughline.chronology.render.picture.PictureStyle;
import io.github.throughline.chronology.render.picture.TextWidth;
import io.github.throughline.chronology.words.Sentences;
import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.core.output.Utf8;
import io.github.throughline.core.output.XmlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The picture of a chronology alone, as an SVG drawing for a report, a slide or a wall: the lanes
 * of the page with their key.
 *
 * <pre>{@code
 * ChronologySvg.of(chronology).writeTo(out);
 * }</pre>
 *
 * <p>It is one file that needs no other: no script, no link, no typeface of its own. It says what
 * it is in a title and a description, has a white ground, and can be read in black and white. A
 * mark tells its entry to whoever points at it; all that is recorded of an entry is in the other
 * forms.
 */
public final class ChronologySvg {
  private static final double HEAD = 56;
  private static final double FOOT = 42;
  private static final double MARGIN = 8;
  private static final String[] NOTE = {
    "A shape shows what a person recorded of the entry or, where nobody has, what entries of its"
        + " type may be about. It is not a judgement of what happened.",
    "A number stands for entries that lie too close together. Nothing recorded does not mean"
        + " nothing happened."
  };

  private final Contents contents;

  private ChronologySvg(Chronology chronology) {
    contents = new Contents(requireNonNull(chronology, "chronology"), false);
  }

  /**
   * The picture of a chronology. Entries that were recorded by mistake are left out.
   *
   * @param chronology the chronology
   * @return the picture
   */
  public static ChronologySvg of(Chronology chronology) {
    return new ChronologySvg(chronology);
  }

  /**
   * Writes the picture in UTF-8.
   *
   * @param out where the picture goes; it is flushed and left open
   * @throws IOException if the picture cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    String html = html();
    PictureCopy measured = new PictureCopy(html, new XmlWriter(Writer.nullWriter()), HEAD);
    double width = measured.width() + 2 * MARGIN;
    double height = measured.bottom() + FOOT;
    Writer writer = Utf8.writer(out);
    XmlWriter svg = new XmlWriter(writer).declaration();
    svg.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("lang", "en-GB");
    svg.attribute("role", "img").attribute("aria-labelledby", "title description");
    svg.attribute("width", Drawing.number(width)).attribute("height", Drawing.number(height));
    svg.attribute("viewBox", "0 0 " + Drawing.number(width) + " " + Drawing.number(height));
    svg.attribute("font-family", "Arial, Helvetica, Liberation Sans, sans-serif").line();
    svg.open("title").attribute("id", "title").text(title()).close().line();
    svg.open("desc").attribute("id", "description").text(description()).close().line();
    svg.element("style", "\nsvg { print-color-adjust: exact; }\n" + style(measured)).line();
    svg.open("rect").attribute("width", "100%").attribute("height", "100%");
    svg.attribute("fill", "#fff").close().line();
    svg.open("g").attribute("transform", "translate(" + Drawing.number(MARGIN) + " 0)").line();
    text(svg, contents.chronology.title(), 24, 20, width - 2 * MARGIN, true);
    text(svg, asAt(), 42, 12, width - 2 * MARGIN, false);
    new PictureCopy(html, svg, HEAD);
    for (int i = 0; i < NOTE.length; i++) {
      text(svg, NOTE[i], measured.bottom() + 14 + 15 * i, 11, width - 2 * MARGIN, false);
    }
    svg.close().line().close().line();
    svg.finish();
    writer.flush();
  }

  /** The parts of the page that draw. */
  private String html() throws IOException {
    StringBuilder page = new StringBuilder();
    HtmlWriter html = new HtmlWriter(page);
    html.open("div");
    new Drawing(html).definitions();
    Picture.ofPeople(contents, html).write();
    Key.write(contents, html);
    html.close();
    html.finish();
    return page.toString();
  }

  private String title() {
    return contents.chronology.title() + ": timeline";
  }

  private String asAt() {
    Chronology chronology = contents.chronology;
    return "As at "
        + DateWords.of(chronology.asAt())
        + (chronology.asKnownOn() == null
            ? ""
            : ", as known on " + DateWords.of(chronology.asKnownOn()));
  }

  private String description() {
    int children = contents.children().size();
    return asAt()
        + ". "
        + Sentences.count(children, "lane of a child", "lanes of children")
        + (contents.adults().isEmpty() ? "" : " in order of birth, and under them the adults")
        + ", with "
        + Sentences.count(contents.entries.size(), "entry", "entries")
        + " marked on the days on which they happened or can have happened.";
  }

  private static void text(
      XmlWriter svg, String text, double base, double size, double room, boolean bold)
      throws IOException {
    svg.open("text").attribute("x", 0).attribute("y", Drawing.number(base));
    svg.attribute("font-size", Drawing.number(size)).attribute("fill", "#0b0c0c");
    if (bold) {
      svg.attribute("font-weight", "bold");
    }
    svg.text(TextWidth.shortened(text, size, room)).close().line();
  }

  private static String style(PictureCopy copy) throws IOException {
    try (InputStream css = ChronologySvg.class.getResourceAsStream("page.css")) {
      if (css == null) {
        throw new IllegalStateException("There is no resource page.css");
      }
      return PictureStyle.of(
          new String(css.readAllBytes(), StandardCharsets.UTF_8), copy.classes());
    }
  }
}
