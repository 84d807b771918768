package io.github.throughline.chronology.render;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.chronology.render.picture.Drawing;
import io.github.throughline.chronology.render.picture.Picture;
import io.github.throughline.chronology.words.EventWords;
import io.github.throughline.core.output.HtmlWriter;
import java.io.IOException;
import java.util.List;

/** What the picture cannot say in full: the lists behind its boxes, and its gaps in words. */
final class Gatherings {
  private final Contents contents;
  private final HtmlWriter html;

  Gatherings(Contents contents, HtmlWriter html) {
    this.contents = contents;
    this.html = html;
  }

  void write(String css, List<Picture.Gathered> gathered) throws IOException {
    if (gathered.isEmpty()) {
      return;
    }
    html.open("details").attribute("class", "gathered " + css);
    html.element("summary", "Entries drawn together as boxes with a number").line();
    for (Picture.Gathered box : gathered) {
      html.open("h3").attribute("id", box.anchor()).attribute("tabindex", "-1");
      html.text(box.where()).close().line();
      html.open("ul").line();
      for (Shown entry : box.entries()) {
        html.open("li");
        Drawing.sample(html, entry.group());
        html.open("a").attribute("href", "#" + entry.anchor());
        html.text(EventWords.reference(entry.event())).close();
        html.text(" (" + entry.group().words + ")").close().line();
      }
      html.close().line();
    }
    html.close().line();
  }

  void writeGaps() throws IOException {
    new VisitList(contents, html).write();
    if (!contents.chronology.unrecorded().isEmpty()) {
      html.open("div").attribute("class", "gaps").line();
      html.open("h3").attribute("id", "gaps").attribute("tabindex", "-1");
      html.text("Long stretches with nothing recorded").close().line();
      html.open("ul").line();
      for (UnrecordedSpan span : contents.chronology.unrecorded()) {
        html.open("li").element("strong", contents.nameOf(span.personId()));
        html.text(": from " + DateWords.of(span.period().start()));
        span.period().findLastDay().ifPresent(last -> text(" to " + DateWords.of(last)));
        html.text(".").close().line();
      }
      html.close().line();
      html.element(
          "p",
          "These stretches are unknown. They may need a person to ask who knew the child then.");
      html.close().line();
    }
  }

  private void text(String text) {
    try {
      html.text(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
