package io.github.throughline.chronology.pattern;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.pattern.result.PatternSection;
import io.github.throughline.chronology.pattern.result.Prompt;
import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.core.output.PageAsset;
import io.github.throughline.core.output.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

/**
 * Writes a pattern as one HTML page, in a fixed order: what is recorded and covered, the child's
 * words, strengths, what happened, what the service did, family and changes, what is not known,
 * questions, room for the practitioner's analysis and for what the family says, and every entry it
 * rests on.
 *
 * <p>The page fetches nothing, has no script and can be printed. Every sentence and every row opens
 * the entries it rests on. It shows no colour that means anything.
 */
public final class PatternPage {
  /** What a practitioner may ask while writing the analysis. */
  static final List<String> ANALYSIS =
      List.of(
          "How often, what sorts of harm, how serious, by whom, and over how long?",
          "What was each day like for this child, at the age the child was?",
          "What did earlier help change, and for how long did the change hold?",
          "What would somebody miss who read only the latest referral?",
          "What would change your mind?",
          "If nothing changes, what is this child's day like a year from now, and how long can a"
              + " child of this age wait?");

  private PatternPage() {}

  /**
   * Writes the page; the stream stays open.
   *
   * @param pattern the pattern
   * @param out where to, in UTF-8
   * @throws IOException if the stream cannot be written
   */
  public static void write(ChildPattern pattern, OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    HtmlWriter html = new HtmlWriter(writer);
    PageAsset style = PageAsset.resource("pattern.css", PatternPage.class::getResourceAsStream);
    String title = "What is recorded of " + pattern.label() + " over time";
    html.startPage(title, style);
    html.open("main").line();
    html.element("h1", title).line();
    html.open("p").attribute("class", "head").text(ChildPattern.HEADER).close().line();
    writeCoverage(pattern, html);
    EntryNumbers numbers = new EntryNumbers(pattern);
    IndicatorPart part = new IndicatorPart(html, numbers);
    for (PatternSection section : PatternSection.values()) {
      html.open("section").line();
      html.element("h2", section.label()).line();
      for (var result : pattern.results()) {
        if (result.indicator().section() == section) {
          part.write(result);
        }
      }
      html.close().line();
    }
    writeQuestions(pattern, part, html);
    writeRoom(html);
    new EntriesPart(html, numbers).write();
    html.close().line();
    html.endPage();
    writer.flush();
  }

  private static void writeCoverage(ChildPattern pattern, HtmlWriter html) throws IOException {
    html.open("section").line();
    html.element("h2", "What is recorded and covered").line();
    html.element("p", "As at " + DateWords.of(pattern.asAt()) + ".").line();
    if (pattern.asKnownOn() != null) {
      html.element(
              "p",
              "It shows only what the service knew on " + DateWords.of(pattern.asKnownOn()) + ".")
          .line();
    }
    html.element(
            "p",
            pattern.observedFrom() == null
                ? "When the service first had to do with the child is not recorded."
                : "The service is first recorded to have had to do with the child on "
                    + DateWords.of(pattern.observedFrom())
                    + ". Of the time before, less is known.")
        .line();
    html.open("ul").line();
    for (String sentence : pattern.coverage()) {
      html.element("li", sentence).line();
    }
    html.close().line();
    html.close().line();
  }

  private static void writeQuestions(ChildPattern pattern, IndicatorPart part, HtmlWriter html)
      throws IOException {
    List<Prompt> questions = pattern.questions();
    html.open("section").line();
    html.element("h2", "Questions for analysis").line();
    if (questions.isEmpty()) {
      html.element(
              "p",
              "Nothing recorded brought a question up here. That does not mean there is none to ask.")
          .line();
    } else {
      html.open("ol").line();
      for (Prompt prompt : questions) {
        html.open("li").line();
        part.open(prompt.question(), prompt.entryIds());
        html.close().line();
      }
      html.close().line();
      int all = pattern.prompts().size();
      if (all > questions.size()) {
        html.element(
                "p",
                "Another "
                    + (all - questions.size())
                    + " stand with the indicators above; being in this list says nothing of how much"
                    + " a question matters.")
            .line();
      }
    }
    html.close().line();
  }

  private static void writeRoom(HtmlWriter html) throws IOException {
    html.open("section").line();
    html.element("h2", "The practitioner's analysis").line();
    html.element("p", "The page is not finished without it. It may help to ask:").line();
    html.open("ul").line();
    for (String prompt : ANALYSIS) {
      html.element("li", prompt).line();
    }
    html.close().line();
    html.open("div").attribute("class", "box").close().line();
    html.close().line();
    html.open("section").line();
    html.element("h2", "What the family says about it").line();
    html.element("p", "In their own words, and with what they think is missing or wrong.").line();
    html.open("div").attribute("class", "box").close().line();
    html.close().line();
  }
}
