package io.github.throughline.chronology.render.picture;

import io.github.throughline.chronology.render.content.MarkGroup;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.core.output.XmlWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the parts of the picture, each in its place. */
public final class Drawing {
  final XmlWriter out;

  public Drawing(HtmlWriter html) {
    this.out = html;
  }

  /** A number with one decimal at most, the same on every machine. */
  public static String number(double value) {
    long tenths = Math.round(value * 10);
    String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
    return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
  }

  /** The patterns, in a drawing of their own that is always there. */
  public void definitions() throws IOException {
    out.open("svg").attribute("class", "patterns").attribute("aria-hidden", "true");
    out.attribute("width", 0).attribute("height", 0).line();
    out.open("defs").line();
    pattern("p-gap", 7, "gap-ground", "M0 7L7 0", "gap-line");
    pattern("p-in-need", 6, "in-need-ground", "M0 6L6 0", "in-need-line");
    pattern("p-protection", 5, "protection-ground", "M0 0L5 5M0 5L5 0", "protection-line");
    pattern("p-pre-proceedings", 5, "pre-ground", "M2.5 0V5", "pre-line");
    pattern("p-looked-after", 5, "looked-after-ground", "M0 2.5H5", "looked-after-line");
    out.close().line();
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

  /**
   * A text that was laid out with its width, which the browser must keep to, however near.
   *
   * @param anchor the place to which it belongs
   * @param dx how far from there it begins
   */
  void label(String css, String text, double anchor, double dx, double y, double width)
      throws IOException {
    startAt(anchor, y);
    out.open("text").attribute("class", css + " fx");
    words(text, dx, width);
    out.close();
  }

  private void startAt(double x, double y) throws IOException {
    out.open("g").attribute("transform", "translate(" + number(x) + " " + number(y) + ")");
  }

  /** Completes a text that was begun. */
  private void words(String text, double x, double width) throws IOException {
    if (x != 0) {
      out.attribute("x", number(x));
    }
    out.attribute("textLength", number(width)).attribute("lengthAdjust", "spacingAndGlyphs");
    out.text(text).close();
  }

  void mark(LanePacker.Placed placed, double y) throws IOException {
    Mark mark = placed.mark();
    Shown entry = mark.entry();
    String css = "mark " + entry.group().css + (entry.isUncertain() ? " not-exact" : "");
    out.open("a").attribute("class", css + Zoom.between(placed.from(), placed.to()));
    out.attribute("href", "#" + entry.anchor());
    out.attribute("transform", "translate(" + number(mark.at()) + " " + number(y) + ")");
    out.element("title", entry.name());
    switch (mark.extent()) {
      case NONE -> {}
      case RANGE -> range(mark);
      case BAR -> bar(mark);
    }
    LanePacker.Label label = placed.label();
    boolean isBeside = label != null && label.anchor() == mark.at();
    shape(mark, isBeside ? label : null);
    if (label != null && !isBeside) {
      String seen = "label" + Zoom.from(label.from());
      label(seen, label.text(), label.anchor() - mark.at(), label.dx(), 4, label.width());
    }
    out.close().line();
  }

  private void shape(Mark mark, LanePacker.@Nullable Label label) throws IOException {
    Shown entry = mark.entry();
    double shift = mark.shift();
    out.open("g").attribute("class", "fx");
    rect("hit", shift - 8, -8, 16, 16);
    out.open("path").attribute("class", "shape").attribute("d", entry.group().path);
    if (shift != 0) {
      out.attribute("transform", "translate(" + number(shift) + " 0)");
    }
    out.close();
    if (entry.isInDoubt()) {
      line("struck", shift - 8, 7, shift + 8, -7);
    } else if (entry.isContested()) {
      line("disputed", shift - 7, 8.2, shift + 7, 8.2);
    }
    if (label != null) {
      out.open("text").attribute("class", "label" + Zoom.from(label.from())).attribute("y", 4);
      words(label.text(), label.dx(), label.width());
    }
    out.close();
  }

  /** The days on which it can have happened, with ends from where they are not under the shape. */
  private void range(Mark mark) throws IOException {
    double from = mark.from() - mark.at();
    double to = mark.to() - mark.at();
    line("range", from, 0, to, 0);
    int ends = 1;
    while (ends < 8 && (to - from) * ends <= 2 * Mark.HALF) {
      ends *= 2;
    }
    String css = "range-end" + Zoom.from(ends);
    if (mark.opensLeft()) {
      arrow(from, 0, -Mark.ARROW);
    } else {
      line(css, from, -4, from, 4);
    }
    if (mark.opensRight()) {
      arrow(to, 0, Mark.ARROW);
    } else {
      line(css, to, -4, to, 4);
    }
  }

  private void bar(Mark mark) throws IOException {
    rect("bar-unsure", mark.from() - mark.at(), -6.5, mark.to() - mark.from(), 13);
    if (mark.sureTo() > mark.sureFrom()) {
      rect("bar", mark.sureFrom() - mark.at(), -6.5, mark.sureTo() - mark.sureFrom(), 13);
    }
    if (mark.opensRight()) {
      arrow(mark.to() - mark.at(), 0, Mark.ARROW);
    }
    if (mark.opensLeft()) {
      arrow(mark.from() - mark.at(), 0, -Mark.ARROW);
    }
  }

  /** Two strokes that meet in a point beyond a place and open towards where they came from. */
  private void arrow(double x, double y, double beyond) throws IOException {
    startAt(x, y);
    String back = number(beyond - Math.signum(beyond) * 6);
    path("arrow fx", "M" + back + " -5L" + number(beyond) + " 0L" + back + " 5");
    out.close();
  }

  /** The shape of a group beside words. */
  public static void sample(HtmlWriter html, MarkGroup group) throws IOException {
    html.open("svg").attribute("class", "sample").attribute("aria-hidden", "true");
    html.attribute("width", 16).attribute("height", 16).attribute("viewBox", "-8 -8 16 16");
    html.open("g").attribute("class", "mark " + group.css);
    html.open("path").attribute("class", "shape").attribute("d", group.path);
    html.close().close().close();
  }

  /** A box with a number. */
  void cluster(LanePacker.Cluster cluster, String href, String name, double y) throws IOException {
    StringBuilder anchors = new StringBuilder();
    for (Mark mark : cluster.marks()) {
      anchors.append(anchors.isEmpty() ? "" : " ").append(mark.entry().anchor());
    }
    out.open("a").attribute("class", "cluster" + Zoom.between(cluster.from(), cluster.to()));
    out.attribute("href", href).attribute("data-entries", anchors.toString());
    out.attribute("transform", "translate(" + number(cluster.anchor()) + " " + number(y) + ")");
    out.element("title", name + ". Opens their list.");
    out.open("g").attribute("class", "fx");
    out.open("rect").attribute("class", "box").attribute("rx", 4);
    box(cluster.dx(), -8, LanePacker.BOX, 16);
    out.close();
    String number = String.valueOf(cluster.marks().size());
    double width = Math.min(TextWidth.of(number, 11), LanePacker.BOX - 4);
    out.open("text").attribute("class", "number").attribute("y", 4);
    words(number, cluster.dx() + (LanePacker.BOX - width) / 2, width);
    out.close().close().line();
  }

  /** Long strokes where the child was seen, short ones where not or where nobody recorded it. */
  void visits(Visits visits, String words, double top) throws IOException {
    out.open("g").attribute("class", "visits").attribute("role", "img");
    out.element("title", words);
    path("visit", strokes(visits.seen, top, 10));
    path("visit unseen", strokes(visits.others, top + 5, 5));
    out.close().line();
  }

  private static String strokes(Collection<Double> places, double top, double length) {
    StringBuilder strokes = new StringBuilder();
    for (double x : places) {
      strokes.append('M').append(number(x)).append(' ').append(number(top));
      strokes.append('v').append(number(length));
    }
    return strokes.toString();
  }

  void band(Levels.Band band, double top) throws IOException {
    @Nullable String href = band.href();
    if (href == null) {
      out.open("g").attribute("class", "help").element("title", band.name());
    } else {
      out.open("a").attribute("class", "band help").attribute("href", href);
      out.element("title", band.name());
    }
    String css = Levels.css(band.level());
    out.open("rect").attribute("class", "level " + css + (band.uncertain() ? " not-exact" : ""));
    if (!css.equals("open-episode")) {
      out.attribute("fill", "url(#p-" + css + ")");
    }
    box(band.left(), top + 1, band.right() - band.left(), LaneLayout.BAND - 3);
    out.close();
    if (band.open()) {
      arrow(band.right(), top + 1 + (LaneLayout.BAND - 3) / 2, 6);
    }
    List<LanePacker.Label> labels = band.labels();
    for (int i = 0; i < labels.size(); i++) {
      LanePacker.Label label = labels.get(i);
      int last = i + 1 < labels.size() ? Zoom.before(labels.get(i + 1).from()) : 8;
      String seen = "level-name" + Zoom.between(label.from(), last);
      label(seen, label.text(), label.anchor(), label.dx(), top + 11.3, label.width());
    }
    out.close().line();
  }
}
