package io.github.throughline.chronology.render;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.words.PeopleWords;
import io.github.throughline.chronology.words.Sentences;
import io.github.throughline.core.output.HtmlWriter;
import java.io.IOException;
import java.util.List;

/** The head of the page: what it is, as at when, who is in it and what it was made from. */
final class Head {
  private final Contents contents;
  private final HtmlWriter html;

  Head(Contents contents, HtmlWriter html) {
    this.contents = contents;
    this.html = html;
  }

  void write() throws IOException {
    Chronology chronology = contents.chronology;
    html.open("header").line();
    html.element("h1", chronology.title()).line();
    html.open("p").attribute("class", "as-at").text("Chronology as at ");
    html.element("strong", DateWords.of(chronology.asAt()));
    if (chronology.asKnownOn() == null) {
      html.text(", with everything recorded, whenever it became known.");
    } else {
      html.text(", as known on ");
      html.element("strong", DateWords.of(chronology.asKnownOn()));
      html.text(": what became known later is left out.");
    }
    html.close().line();
    html.open("div").attribute("class", "about").line();
    coverage();
    people();
    html.close().line();
    html.close().line();
  }

  private void coverage() throws IOException {
    html.open("section").attribute("aria-labelledby", "coverage").line();
    html.open("h2").attribute("id", "coverage").text("What this was made from").close().line();
    html.open("ul").line();
    for (String sentence : contents.chronology.coverage()) {
      html.element("li", sentence).line();
    }
    if (contents.retracted > 0) {
      boolean one = contents.retracted == 1;
      html.element(
              "li",
              Sentences.count(contents.retracted, "entry is", "entries are")
                  + " marked as recorded by mistake and "
                  + (one ? "is" : "are")
                  + " not shown.")
          .line();
    }
    html.close().line();
    jumps();
    html.close().line();
  }

  private void jumps() throws IOException {
    int questions = contents.chronology.questions().size();
    int differences = contents.chronology.contradictions().size();
    if (questions + differences == 0) {
      return;
    }
    html.open("p").attribute("class", "jumps").text("For a person to look at: ");
    if (questions > 0) {
      html.open("a").attribute("href", "#questions");
      html.text(Sentences.count(questions, "question", "questions")).close();
    }
    if (differences > 0) {
      html.text(questions > 0 ? ", and " : "");
      html.open("a").attribute("href", "#differences");
      html.text(Sentences.count(differences, "place", "places") + " where sources differ").close();
    }
    html.text(".").close().line();
  }

  private void people() throws IOException {
    html.open("section").attribute("aria-labelledby", "people").line();
    html.open("h2").attribute("id", "people").text("Who is in it").close().line();
    html.open("dl").line();
    for (Lane child : contents.children()) {
      person(
          child,
          (child.relation().isEmpty() ? "" : child.relation() + ", ") + PeopleWords.born(child));
    }
    for (Lane adult : contents.adults()) {
      String role = PeopleWords.role(adult);
      person(adult, role.isEmpty() ? "how related is not recorded" : role);
    }
    html.close().line();
    List<Lane> anchors =
        contents.children().stream().filter(lane -> lane.relation().isEmpty()).toList();
    if (anchors.size() == 1 && contents.chronology.lanes().size() > 1) {
      html.open("p").attribute("class", "small");
      html.text("How people are related is told from " + anchors.get(0).label() + ".");
      html.close().line();
    }
    html.close().line();
  }

  private void person(Lane lane, String words) throws IOException {
    html.open("div").element("dt", lane.label()).element("dd", words).close().line();
  }
}
