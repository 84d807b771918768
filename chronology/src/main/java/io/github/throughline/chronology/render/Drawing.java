package io.github.throughline.chronology.render;

import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.core.output.XmlWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the parts of the picture, each in its place. */
final class Drawing {
  final XmlWriter out;

  Drawing(HtmlWriter html) {
    this.out = html;
  }

  /** A number with one decimal at most, the same on every machine. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
    return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
  }

  void definitions() throws IOException {
    out.open("defs").line();
    pattern("p-gap", 7, "gap-ground", "M0 7L7 0", "gap-line");
    pattern("p-in-need", 6, "in-need-ground", "M0 6L6 0", "in-need-line");
    pattern("p-protection", 5, "protection-ground", "M0 0L5 5M0 5L5 0", "protection-line");
    pattern("p-pre-proceedings", 5, "pre-ground", "M2.5 0V5", "pre-line");
    pattern("p-looked-after", 5, "looked-after-ground", "M0 2.5H5", "looked-after-line");
    out.close().line();
  }

  private void pattern(String id, int size, String ground, String path, String css)
      throws IOException {
    out.open("pattern")
        .attribute("id", id)
        .attribute("width", size)
        .attribute("height", size)
        .attribute("patternUnits", "userSpaceOnUse");
    rect(ground, 0, 0, size, size);
    path(css, path);
    out.close().line();
  }

  void path(String css, String path) throws IOException {
    out.open("path").attribute("class", css).attribute("d", path).close();
  }

  void rect(String css, double x, double y, double width, double height) throws IOException {
    out.open("rect").attribute("class", css);
    box(x, y, width, height);
    out.close();
  }

  void box(double x, double y, double width, double height) throws IOException {
    out.attribute("x", number(x))
        .attribute("y", number(y))
        .attribute("width", number(width))
        .attribute("height", number(height));
  }

  void line(String css, double x1, double y1, double x2, double y2) throws IOException {
    path(css, "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2));
  }

  /** A text that must end before a width; what does not fit is left out at a word. */
  void text(String text, double x, double y, String css, double size, double room)
      throws IOException {
    out.open("text").attribute("class", css).attribute("x", number(x)).attribute("y", number(y));
    out.text(TextWidth.shortened(text, size, room)).close().line();
  }

  /** A text that was laid out with its width, which the browser must keep to. */
  void label(String css, String text, double x, double y, double width) throws IOException {
    out.open("text").attribute("class", css).attribute("x", number(x)).attribute("y", number(y));
    out.attribute("textLength", number(width)).attribute("lengthAdjust", "spacingAndGlyphs");
    out.text(text).close().line();
  }

  private void startLink(String css, String href, String name, List<Shown> entries)
      throws IOException {
    StringBuilder anchors = new StringBuilder();
    for (Shown entry : entries) {
      anchors.append(anchors.isEmpty() ? "" : " ").append(entry.anchor());
    }
    out.open("a").attribute("class", css).attribute("href", href).attribute("aria-label", name);
    out.attribute("data-entries", anchors.toString());
    out.element("title", name);
  }

  void mark(LanePacker.Placed placed, double y) throws IOException {
    Mark mark = placed.mark();
    Shown entry = mark.entry();
    String css = "mark " + entry.group().css + (entry.isUncertain() ? " not-exact" : "");
    startLink(css, "#" + entry.anchor(), entry.name(), List.of(entry));
    switch (mark.extent()) {
      case NONE -> {}
      case RANGE -> range(mark, y);
      case BAR -> bar(mark, y);
    }
    rect("hit", mark.at() - 8, y - 8, 16, 16);
    out.open("path").attribute("class", "shape").attribute("d", entry.group().path);
    out.attribute("transform", "translate(" + number(mark.at()) + " " + number(y) + ")").close();
    if (entry.isInDoubt()) {
      line("struck", mark.at() - 8, y + 7, mark.at() + 8, y - 7);
    } else if (entry.isDisputed()) {
      line("disputed", mark.at() - 7, y + 8.2, mark.at() + 7, y + 8.2);
    }
    LanePacker.Label label = placed.label();
    if (label != null) {
      label("label", label.text(), label.left(), y + 4, label.width());
    }
    out.close().line();
  }

  private void range(Mark mark, double y) throws IOException {
    line("range", mark.from(), y, mark.to(), y);
    if (mark.opensLeft()) {
      arrowBack(mark.from(), y);
    } else {
      line("range-end", mark.from() + 1, y - 4, mark.from() + 1, y + 4);
    }
    if (mark.opensRight()) {
      arrow(mark.to() + 5, y);
    } else {
      line("range-end", mark.to() - 1, y - 4, mark.to() - 1, y + 4);
    }
  }

  private void bar(Mark mark, double y) throws IOException {
    rect("bar-unsure", mark.from(), y - 6.5, mark.to() - mark.from(), 13);
    if (mark.sureTo() > mark.sureFrom()) {
      rect("bar", mark.sureFrom(), y - 6.5, mark.sureTo() - mark.sureFrom(), 13);
    }
    if (mark.opensRight()) {
      arrow(mark.to() + 5, y);
    }
    if (mark.opensLeft()) {
      arrowBack(mark.from(), y);
    }
  }

  private void arrow(double x, double y) throws IOException {
    arrowHead(x, y, -6);
  }

  private void arrowBack(double x, double y) throws IOException {
    arrowHead(x, y, 6);
  }

  /** Two strokes that meet in a point and open towards where they came from. */
  private void arrowHead(double x, double y, double back) throws IOException {
    String from = "M" + number(x + back) + " " + number(y - 5);
    String tip = "L" + number(x) + " " + number(y);
    String to = "L" + number(x + back) + " " + number(y + 5);
    path("arrow", from + tip + to);
  }

  /** The shape of a group beside words. */
  static void sample(HtmlWriter html, MarkGroup group) throws IOException {
    html.open("svg").attribute("class", "sample").attribute("aria-hidden", "true");
    html.attribute("width", 16).attribute("height", 16).attribute("viewBox", "-8 -8 16 16");
    html.open("g").attribute("class", "mark " + group.css);
    html.open("path").attribute("class", "shape").attribute("d", group.path);
    html.close().close().close();
  }

  void cluster(String anchor, String name, List<Shown> entries, double left, double y)
      throws IOException {
    startLink("cluster", "#" + anchor, name + ". Opens their list.", entries);
    out.open("rect").attribute("class", "box").attribute("rx", 4);
    box(left, y - 8, LanePacker.BOX, 16);
    out.close();
    String number = String.valueOf(entries.size());
    double width = Math.min(TextWidth.of(number, 11), LanePacker.BOX - 4);
    label("number", number, left + (LanePacker.BOX - width) / 2, y + 4, width);
    out.close().line();
  }

  void band(Levels.Band band, double top) throws IOException {
    @Nullable String href = band.href();
    if (href == null) {
      out.open("g").element("title", band.name());
    } else {
      out.open("a").attribute("class", "band").attribute("href", href);
      out.attribute("aria-label", band.name()).element("title", band.name());
    }
    String css = Levels.css(band.level());
    out.open("rect").attribute("class", "level " + css + (band.uncertain() ? " not-exact" : ""));
    if (!css.equals("open-episode")) {
      out.attribute("fill", "url(#p-" + css + ")");
    }
    box(band.left(), top + 1, band.right() - band.left(), LaneLayout.BAND - 3);
    out.close();
    if (band.open()) {
      arrow(band.right() + 6, top + 1 + (LaneLayout.BAND - 3) / 2);
    }
    LanePacker.Label label = band.label();
    if (label != null) {
      label("level-name", label.text(), label.left(), top + 11.3, label.width());
    }
    out.close().line();
  }
}
