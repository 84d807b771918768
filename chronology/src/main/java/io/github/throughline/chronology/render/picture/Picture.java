package io.github.throughline.chronology.render.picture;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.chronology.words.PeopleWords;
import io.github.throughline.chronology.words.Sentences;
import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.core.output.XmlWriter;
import io.github.throughline.core.time.When;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws the picture: the names in one part that stays in sight, the time in another that moves. */
public final class Picture {
  private final Contents contents;
  private final PictureLayout layout;
  private final Drawing drawing;

  /** What the lanes are of: people or agencies. */
  private final String by;

  /** With what the names of the places of its lists begin. */
  private final String letter;

  private final List<Gathered> gathered = new ArrayList<>();

  /** What draws a mark; steps are taken in the order of time, which is also the keyboard's. */
  private record Step(Mark mark, Draw draw) {}

  /** Draws something. */
  @FunctionalInterface
  private interface Draw {
    void run() throws IOException;
  }

  /** A box with a number, and where its list is. */
  public record Gathered(String anchor, String where, List<Shown> entries) {}

  private Picture(
      Contents contents, HtmlWriter html, PictureLayout layout, String by, String letter) {
    this.contents = contents;
    this.layout = layout;
    this.drawing = new Drawing(html);
    this.by = by;
    this.letter = letter;
  }

  public static Picture ofPeople(Contents contents, HtmlWriter html) {
    return new Picture(contents, html, PictureLayout.ofPeople(contents), "people", "c");
  }

  public static Picture ofAgencies(Contents contents, HtmlWriter html) {
    return new Picture(contents, html, PictureLayout.ofAgencies(contents), "agencies", "a");
  }

  /** The boxes that were drawn, whose entries have to be listed. */
  public List<Gathered> gathered() {
    return gathered;
  }

  public void write() throws IOException {
    XmlWriter out = drawing.out;
    boolean ofPeople = by.equals("people");
    String words = "words-" + by;
    out.open("div").attribute("class", "by-" + by).line();
    out.open("p").attribute("id", words).attribute("class", "small");
    out.text(description()).close().line();
    out.open("div").attribute("class", "picture z1").attribute("role", "region");
    out.attribute("aria-label", "Picture with a lane for each " + (ofPeople ? "person" : "agency"));
    out.attribute("aria-describedby", words).attribute("tabindex", 0).line();
    out.open("table").attribute("role", "presentation").attribute("class", "lanes").line();
    out.open("thead").open("tr").line();
    startSvg("names", 0, PictureLayout.HEAD);
    out.attribute("aria-hidden", "true");
    endSvg();
    startSvg("time", 0, PictureLayout.HEAD);
    out.attribute("aria-hidden", "true").line();
    startStretch();
    grid(0, PictureLayout.HEAD, true);
    out.close();
    endSvg();
    out.close().close().line();
    out.open("tbody").line();
    for (LaneLayout lane : layout.lanes) {
      row(lane);
    }
    out.close().line();
    out.close().line();
    out.close().line();
    out.close().line();
  }

  /** Everything whose places grow with closeness. */
  private void startStretch() throws IOException {
    drawing.out.open("g").attribute("class", "stretch").line();
  }

  private void row(LaneLayout lane) throws IOException {
    XmlWriter out = drawing.out;
    Double adults = layout.adults;
    boolean isFirstAdult = adults != null && lane.top == adults + PictureLayout.BAND_HEAD;
    double top = adults != null && isFirstAdult ? adults : lane.top;
    double bottom = PictureLayout.bottom(lane) + (lane.child == null ? 0 : PictureLayout.BETWEEN);
    out.open("tr").line();
    startSvg("names", top, bottom);
    out.attribute("aria-hidden", "true").line();
    if (isFirstAdult) {
      drawing.text("Adults", 4, top + 12, "name", 13.5, PictureLayout.NAMES - 10);
    }
    if (lane.child == null) {
      nameOfOther(lane.subject, lane.top);
    } else {
      nameOf(lane.child, lane);
    }
    endSvg();
    startSvg("time", top, bottom);
    out.attribute("role", "group").attribute("aria-label", "Timeline: " + lane.subject.inFull());
    out.line();
    out.element("desc", description(lane)).line();
    startStretch();
    background(lane);
    grid(top, bottom, false);
    lane(lane);
    out.close().line();
    endSvg();
    out.close().line();
  }

  private void startSvg(String css, double top, double bottom) throws IOException {
    double width = css.equals("names") ? PictureLayout.NAMES : PictureLayout.WIDTH;
    drawing.out.open("td").attribute("class", css).open("svg");
    drawing.out.attribute("xmlns", "http://www.w3.org/2000/svg");
    drawing.out.attribute(
        "viewBox",
        "0 "
            + Drawing.number(top)
            + " "
            + Drawing.number(width)
            + " "
            + Drawing.number(bottom - top));
  }

  private void endSvg() throws IOException {
    drawing.out.close().close().line();
  }

  private void nameOf(Lane child, LaneLayout lane) throws IOException {
    double room = PictureLayout.NAMES - 10;
    double y = lane.top + LaneLayout.STRIP + 4;
    drawing.text(child.label(), 4, y, "name", 13.5, room);
    if (!child.relation().isEmpty()) {
      y += 14;
      drawing.text(child.relation(), 4, y, "under", 11, room);
    }
    drawing.text(PeopleWords.bornShort(child), 4, y + 14, "under", 11, room);
    if (!lane.visits.isEmpty()) {
      drawing.text("visits", 4, lane.topOfVisits() + 9, "under", 10, room);
    }
    if (!lane.strip.ages.isEmpty()) {
      drawing.text("age in years", 4, lane.agesLine(), "under", 10, room);
    }
  }

  /** The name of a person or agency, in two lines if it needs them. */
  private void nameOfOther(LaneSubject subject, double top) throws IOException {
    double room = PictureLayout.NAMES - 10;
    String name = subject.name();
    String first = TextWidth.shortened(name, 12, room);
    if (first.endsWith("\u2026") && first.length() > 1 && subject.under().isEmpty()) {
      String begin = first.substring(0, first.length() - 1);
      String rest = name.substring(begin.length()).strip();
      drawing.text(begin, 4, top + 13, "name-of-adult", 12, room);
      drawing.text(rest, 4, top + 26, "name-of-adult", 12, room);
    } else {
      drawing.text(name, 4, top + 13, "name-of-adult", 12, room);
      drawing.text(subject.under(), 4, top + 25, "under", 10.5, room);
    }
  }

  private String description() {
    int children = contents.children().size();
    String lanes =
        by.equals("people")
            ? Sentences.count(children, "lane of a child", "lanes of children")
                + (contents.adults().isEmpty()
                    ? ""
                    : " in order of birth, and under them the adults")
            : Sentences.count(layout.lanes.size(), "lane", "lanes")
                + " of agencies that are a source of something";
    return lanes
        + ", from "
        + DateWords.of(
            layout.scale.earlierFirst == null ? layout.scale.first : layout.scale.earlierFirst)
        + " to "
        + DateWords.of(layout.scale.last)
        + ". Each mark is a link to its entry in the table of entries, which says the same in words.";
  }

  /** What a lane holds, for those who do not see it. */
  private String description(LaneLayout lane) {
    String words = Sentences.count(lane.entries(), "entry", "entries");
    int levels = lane.levels.bands.size();
    int gaps = lane.strip.gaps.size();
    return words
        + (levels == 0 ? "" : ", " + Sentences.count(levels, "level of help", "levels of help"))
        + (gaps == 0
            ? ""
            : ", " + Sentences.count(gaps, "long stretch", "long stretches") + " without entries")
        + ".";
  }

  private void background(LaneLayout lane) throws IOException {
    TimeScale scale = layout.scale;
    double bottom = PictureLayout.bottom(lane);
    double end = scale.right + (layout.undated == null ? 12 : 4);
    drawing.rect("lane-all", scale.left, lane.top, end - scale.left, bottom - lane.top);
    double from = lane.strip.birth == null ? scale.start() : lane.strip.birth;
    double to = lane.strip.death == null ? scale.right : lane.strip.death;
    if (lane.child == null || !bornLater(lane)) {
      drawing.rect("lane", from, lane.top, Math.max(0, to - from), bottom - lane.top);
    }
    if (scale.earlierFirst != null) {
      drawing.rect(
          "earlier", scale.left, lane.top, scale.earlierEnd() - scale.left, bottom - lane.top);
    }
    if (layout.undated != null) {
      drawing.rect(
          "earlier",
          layout.undated,
          lane.top,
          PictureLayout.WIDTH - 4 - layout.undated,
          bottom - lane.top);
    }
    for (Strip.Gap gap : lane.strip.gaps) {
      drawing.out.open("rect").attribute("class", "gap").attribute("fill", "url(#p-gap)");
      drawing.box(gap.left(), lane.top, gap.right() - gap.left(), bottom - lane.top);
      drawing.out.element("title", gap.name()).close().line();
    }
  }

  private boolean bornLater(LaneLayout lane) {
    Lane child = lane.child;
    var born = child == null ? null : Strip.born(child.person());
    LocalDate middle = born == null ? null : Strip.middle(born);
    return middle != null && middle.isAfter(layout.scale.last);
  }

  private void grid(double top, double bottom, boolean withNames) throws IOException {
    TimeScale scale = layout.scale;
    for (TimeScale.Tick month : scale.months()) {
      double x = scale.x(month.day());
      drawing.line("month" + Zoom.from(month.from()), x, Math.max(top, 28), x, bottom);
    }
    for (TimeScale.Tick year : scale.years()) {
      double x = scale.x(year.day());
      drawing.line("year" + Zoom.from(year.from()), x, Math.max(top, 20), x, bottom);
    }
    double asAt = scale.open();
    drawing.line("as-at", asAt, Math.max(top, 30), asAt, bottom);
    if (withNames) {
      names(scale);
    }
  }

  private void names(TimeScale scale) throws IOException {
    double line = PictureLayout.HEAD - 8;
    double edge = layout.undated == null ? PictureLayout.WIDTH : layout.undated;
    for (TimeScale.Tick year : scale.years()) {
      double x = scale.x(year.day());
      if (x + 34 <= edge) {
        name("year-name", year.from(), String.valueOf(year.day().getYear()), 12.5, x, 4, line);
      }
    }
    for (TimeScale.Tick month : scale.months()) {
      double x = scale.x(month.day());
      if (x + 24 <= edge) {
        name("month-name", month.from(), PeopleWords.month(month.day()), 10, x, 3, line);
      }
    }
    double upper = PictureLayout.HEAD - 20;
    double lower = PictureLayout.HEAD - 7;
    if (scale.earlierFirst != null) {
      int first = scale.earlierFirst.getYear();
      int last = scale.earlierLast().getYear();
      String years = first == last ? String.valueOf(first) : first + " to " + last;
      name("year-name", 1, years, 12.5, scale.left, 4, upper);
      name("month-name", 1, "not to scale", 10, scale.left, 4, lower);
    }
    if (layout.undated != null) {
      name("year-name", 1, "date", 12, layout.undated, 2, upper);
      name("year-name", 1, "not known", 12, layout.undated, 2, lower);
    }
  }

  private void name(
      String css, int from, String text, double size, double anchor, double dx, double y)
      throws IOException {
    double width = TextWidth.of(text, size);
    drawing.label(css + Zoom.from(from), text, anchor, dx, y, width);
    drawing.out.line();
  }

  private void lane(LaneLayout lane) throws IOException {
    strip(lane);
    List<Step> steps = new ArrayList<>();
    for (LanePacker.Placed placed : lane.longMarks) {
      steps.add(
          new Step(placed.mark(), () -> drawing.mark(placed, lane.middleOfLong(placed.row()))));
    }
    for (LanePacker.Placed placed : lane.marks) {
      steps.add(new Step(placed.mark(), () -> drawing.mark(placed, lane.middle(placed.row()))));
    }
    for (int i = 0; i < lane.undated.size(); i++) {
      LanePacker.Placed placed = new LanePacker.Placed(lane.undated.get(i), 0, null, 1, 8);
      double y = lane.middleOfUndated(i);
      steps.add(new Step(placed.mark(), () -> drawing.mark(placed, y)));
    }
    for (LanePacker.Cluster cluster : lane.clusters) {
      steps.add(new Step(cluster.marks().get(0), () -> cluster(lane, cluster)));
    }
    steps.sort(Comparator.comparingDouble(step -> step.mark.left(1)));
    for (Step step : steps) {
      step.draw.run();
    }
    for (Levels.Band band : lane.levels.bands) {
      drawing.band(band, lane.topOfBand(band.row()));
    }
    if (!lane.visits.isEmpty()) {
      drawing.visits(lane.visits, lane.visits.words(lane.subject.name()), lane.topOfVisits());
    }
  }

  private void cluster(LaneLayout lane, LanePacker.Cluster cluster) throws IOException {
    List<Shown> entries = cluster.marks().stream().map(Mark::entry).toList();
    String who = lane.subject.inFull();
    LocalDate first = null;
    LocalDate last = null;
    for (Shown entry : entries) {
      When when = entry.when();
      LocalDate begin = when == null ? null : when.earliest();
      LocalDate end = when == null || when.latest() == null ? begin : when.latest();
      first = first == null || (begin != null && begin.isBefore(first)) ? begin : first;
      last = last == null || (end != null && end.isAfter(last)) ? end : last;
    }
    String dates =
        first == null || last == null
            ? "date not known"
            : first.equals(last)
                ? "on " + DateWords.of(first)
                : "between " + DateWords.of(first) + " and " + DateWords.of(last);
    String where = who + ": " + entries.size() + " entries, " + dates;
    String href = "#" + entries.get(0).anchor();
    if (cluster.from() == 1) {
      // Looked at from near there are other boxes, whose lists the page's script makes.
      String anchor = letter + "-" + (gathered.size() + 1);
      gathered.add(new Gathered(anchor, where, entries));
      href = "#" + anchor;
    }
    drawing.cluster(cluster, href, where, lane.middleOfBoxes());
  }

  private void strip(LaneLayout lane) throws IOException {
    Strip strip = lane.strip;
    double bottom = PictureLayout.bottom(lane);
    if (strip.birth != null) {
      String css = strip.birthUncertain ? "birth not-exact" : "birth";
      drawing.line(css, strip.birth, lane.top, strip.birth, bottom);
    }
    if (strip.death != null) {
      drawing.line("birth", strip.death, lane.top, strip.death, bottom);
    }
    for (Strip.Text text : strip.texts) {
      drawing.label(text.css(), text.text(), text.anchor(), text.dx(), lane.top + 12, text.width());
      drawing.out.line();
    }
    for (Strip.Age age : strip.ages) {
      String seen = Zoom.from(age.from());
      drawing.line("age-tick" + seen, age.x(), lane.agesLine() - 13, age.x(), lane.agesLine() - 9);
      drawing.label(
          "age" + seen, age.text(), age.x(), -age.width() / 2, lane.agesLine(), age.width());
      drawing.out.line();
    }
  }
}
