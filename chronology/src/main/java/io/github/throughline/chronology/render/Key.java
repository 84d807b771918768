package io.github.throughline.chronology.render;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.content.MarkGroup;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.chronology.render.picture.Levels;
import io.github.throughline.chronology.words.Sentences;
import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.core.time.UncertainPeriod;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The key to the picture: only what the picture has. */
final class Key {
  private Key() {}

  static void write(Contents contents, HtmlWriter html) throws IOException {
    html.open("div").attribute("class", "key").line();
    html.element("h3", "Key").line();
    html.open("ul").line();
    Set<MarkGroup> groups =
        contents.entries.stream().map(Shown::group).collect(Collectors.toCollection(TreeSet::new));
    for (MarkGroup group : groups) {
      start(html, 16);
      html.open("g").attribute("class", "mark " + group.css);
      html.open("path").attribute("class", "shape").attribute("d", group.path);
      html.attribute("transform", "translate(8 8)").close().close();
      end(html, Sentences.capital(group.key));
    }
    if (contents.entries.stream().anyMatch(entry -> entry.isUncertain() && !isPeriod(entry))) {
      start(html, 40);
      html.open("g").attribute("class", "mark unknown not-exact");
      html.open("path").attribute("class", "range").attribute("d", "M1 8H39").close();
      html.open("path").attribute("class", "range-end").attribute("d", "M1 4V12M39 4V12").close();
      html.open("path").attribute("class", "shape").attribute("d", MarkGroup.UNKNOWN.path);
      html.attribute("transform", "translate(20 8)").close().close();
      end(html, "Date not exact: hollow, on a line over the days it can have been");
    }
    if (contents.entries.stream().anyMatch(Key::isPeriod)) {
      start(html, 40);
      html.open("g").attribute("class", "mark unknown");
      html.open("path").attribute("class", "bar").attribute("d", "M1 2H39V14H1Z").close();
      html.open("path").attribute("class", "arrow").attribute("d", "M33 3L39 8L33 13").close();
      html.close();
      end(html, "Lasted; an arrow where it goes on or no end is recorded");
    }
    if (contents.entries.stream().anyMatch(Shown::isInDoubt)) {
      start(html, 16);
      html.open("g").attribute("class", "mark unknown");
      html.open("path").attribute("class", "shape").attribute("d", MarkGroup.UNKNOWN.path);
      html.attribute("transform", "translate(8 8)").close();
      html.open("path").attribute("class", "struck").attribute("d", "M0 15L16 1").close().close();
      end(html, "Struck through: not found by a court, taken back, or recorded by mistake");
    }
    if (contents.entries.stream().anyMatch(Shown::isContested)) {
      start(html, 16);
      html.open("g").attribute("class", "mark unknown");
      html.open("path").attribute("class", "shape").attribute("d", MarkGroup.UNKNOWN.path);
      html.attribute("transform", "translate(8 7)").close();
      html.open("path").attribute("class", "disputed").attribute("d", "M1 15H15").close().close();
      end(html, "Underlined: somebody does not agree, or sources differ");
    }
    levels(contents, html);
    if (!contents.chronology.visits().isEmpty()) {
      start(html, 40);
      html.open("path").attribute("class", "visit").attribute("d", "M6 3v10M14 3v10").close();
      html.open("path").attribute("class", "visit unseen").attribute("d", "M26 8v5M34 8v5").close();
      end(html, "A visit: long where the child is recorded as seen, short where not");
    }
    if (!contents.chronology.unrecorded().isEmpty()) {
      start(html, 40);
      html.open("rect").attribute("class", "gap").attribute("fill", "url(#p-gap)");
      html.attribute("width", 40).attribute("height", 16).close();
      end(html, "Nothing recorded for long: unknown, not quiet");
    }
    start(html, 16);
    html.open("path").attribute("class", "as-at").attribute("d", "M8 0V16").close();
    end(html, "The day up to which this looks, " + DateWords.of(contents.chronology.asAt()));
    html.close().line();
    html.open("p").attribute("class", "small");
    html.text(
        "A shape shows what a person recorded of the entry or, where nobody has, what entries of its"
            + " type may be about. It is not a judgement of what happened. A box with a number stands"
            + " for entries that lie too close together and opens their list.");
    html.close().line();
    html.close().line();
  }

  private static void levels(Contents contents, HtmlWriter html) throws IOException {
    Set<Level> levels =
        contents.chronology.levels().stream()
            .map(LevelSpan::level)
            .collect(Collectors.toCollection(TreeSet::new));
    for (Level level : levels) {
      String css = Levels.css(level);
      start(html, 40);
      html.open("rect").attribute("class", "level " + css).attribute("x", 1).attribute("y", 2);
      if (level != Level.OPEN_EPISODE) {
        html.attribute("fill", "url(#p-" + css + ")");
      }
      html.attribute("width", 38).attribute("height", 12).close();
      end(html, level.label());
    }
  }

  private static boolean isPeriod(Shown entry) {
    return entry.when() instanceof UncertainPeriod;
  }

  private static void start(HtmlWriter html, int width) throws IOException {
    html.open("li").open("svg").attribute("class", "sample").attribute("aria-hidden", "true");
    html.attribute("width", width).attribute("height", 16);
    html.attribute("viewBox", "0 0 " + width + " 16");
  }

  private static void end(HtmlWriter html, String words) throws IOException {
    html.close().element("span", words).close().line();
  }
}
