package io.github.throughline.chronology.render;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.picture.Drawing;
import io.github.throughline.chronology.render.picture.Picture;
import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.core.output.PageAsset;
import io.github.throughline.core.output.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * A chronology as a page for the people who work with the family: what it was made from, a picture
 * of the family's time with a lane for each child, and every entry with its sources.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(path)) {
 *   ChronologyPage.of(chronology).writeTo(out);
 * }
 * }</pre>
 *
 * <p>The page is one file that needs no network and fetches nothing. It can be read without
 * scripts, with the keyboard alone, with a screen reader, on a telephone and on paper in black and
 * white. No text of a record can become part of its structure or code, see {@link HtmlWriter}. The
 * same chronology always gives the same bytes.
 *
 * <p>The page shows everything that the chronology has, names included. What an audience may not
 * see has to be taken out before.
 */
public final class ChronologyPage {
  private final Chronology chronology;
  private final boolean retracted;

  private ChronologyPage(Chronology chronology, boolean retracted) {
    this.chronology = requireNonNull(chronology, "chronology");
    this.retracted = retracted;
  }

  /**
   * The page of a chronology. Entries that were recorded by mistake are left out and counted.
   *
   * @param chronology the chronology
   * @return the page
   */
  public static ChronologyPage of(Chronology chronology) {
    return new ChronologyPage(chronology, false);
  }

  /**
   * The same page with the entries that were recorded by mistake, marked as such, for an audit.
   *
   * @return another page
   */
  public ChronologyPage withRetracted() {
    return new ChronologyPage(chronology, true);
  }

  /**
   * Writes the page in UTF-8.
   *
   * @param out where the page goes; it is flushed and left open
   * @throws IOException if the page cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    Contents contents = new Contents(chronology, retracted);
    Writer writer = Utf8.writer(out);
    HtmlWriter html = new HtmlWriter(writer);
    html.startPage(chronology.title() + ": chronology", asset("page.css"), asset("page.js"));
    html.open("a").attribute("class", "skip").attribute("href", "#entries");
    html.text("Skip to the table of entries").close().line();
    new Head(contents, html).write();
    html.open("main").line();
    new Filters(contents, html).write();
    html.open("section").attribute("id", "picture").attribute("aria-labelledby", "picture-heading");
    html.line().open("h2").attribute("id", "picture-heading").text("Timeline").close();
    html.line();
    new View(contents, html).write();
    new Drawing(html).definitions();
    Picture people = Picture.ofPeople(contents, html);
    people.write();
    Picture agencies = Picture.ofAgencies(contents, html);
    agencies.write();
    html.open("div")
        .attribute("id", "together")
        .attribute("class", "panel")
        .attribute("role", "group");
    html.attribute("tabindex", "-1").attribute("hidden", "hidden").close().line();
    Key.write(contents, html);
    Gatherings gatherings = new Gatherings(contents, html);
    gatherings.write("by-people", people.gathered());
    gatherings.write("by-agencies", agencies.gathered());
    gatherings.writeGaps();
    html.close().line();
    new Matters(contents, html).write();
    new Table(contents, html).write();
    html.close().line();
    html.open("footer");
    html.element(
        "p",
        "A chronology is part of an assessment and not the assessment: what the entries mean for each"
            + " child is for people to judge, with the family. Nothing recorded does not mean nothing"
            + " happened.");
    html.element(
        "p",
        "Whoever is in it can say that an entry is wrong or that they see it differently. What they"
            + " say is recorded beside the entry and shown with it.");
    html.close().line();
    html.endPage();
    writer.flush();
  }

  private static PageAsset asset(String name) {
    return PageAsset.resource(name, ChronologyPage.class::getResourceAsStream);
  }
}
