package io.github.throughline.chronology.render;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.chronology.render.picture.PictureLayout;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.chronology.words.PeopleWords;
import io.github.throughline.chronology.words.Sentences;
import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.core.time.Period;
import java.io.IOException;
import java.util.List;

/** The head of the page: what it is, as at when, who is in it and what it was made from. */
final class Head {
  /** Said beside what is not known, and at the foot. */
  private static final String NOTHING_RECORDED = "Nothing recorded does not mean nothing happened.";

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
    html.open("p").attribute("class", "as-at").text(chronology.kind().label() + " as at ");
    html.element("strong", DateWords.of(chronology.asAt()));
    if (chronology.asKnownOn() == null) {
      html.text(", with everything recorded, whenever it became known.");
    } else {
      html.text(", as known on ");
      html.element("strong", DateWords.of(chronology.asKnownOn()));
      html.text(": what became known later is left out.");
    }
    html.close().line();
    terms();
    html.open("div").attribute("class", "about").line();
    coverage();
    people();
    notKnown();
    html.close().line();
    html.close().line();
  }

  /** What it was made for, and what was asked of it. */
  private void terms() throws IOException {
    Chronology chronology = contents.chronology;
    html.open("ul").attribute("class", "terms").line();
    String purpose = chronology.purpose();
    term("Made for", purpose == null ? "no purpose is recorded" : purpose);
    term(
        "Order",
        chronology.order() == EntryOrder.AS_IT_HAPPENED
            ? "as it happened"
            : "as it became known to the service");
    term("Detail", detail(chronology.detail()));
    Period window = chronology.window();
    if (window == null) {
      term("Time", "everything recorded, before the children\u2019s births too");
    } else {
      term(
          "Time",
          "asked for from "
              + DateWords.of(window.start())
              + window.findLastDay().map(last -> " to " + DateWords.of(last)).orElse(" on")
              + "; what lies outside is left out");
    }
    html.close().line();
  }

  private static String detail(DetailLevel detail) {
    return switch (detail) {
      case MINIMAL -> "turning points only, in few words";
      case STANDARD -> "what happened, what was decided and what was done";
      case FULL -> "everything that is told of an entry";
    };
  }

  private void term(String name, String words) throws IOException {
    html.open("li").element("strong", name + ":").text(" " + words).close().line();
  }

  /** What the records do not tell, as far as that can be seen from the records themselves. */
  private void notKnown() throws IOException {
    html.open("section").attribute("class", "not-known").attribute("aria-labelledby", "not-known");
    html.line().open("h2").attribute("id", "not-known").text("What is not known").close().line();
    html.open("ul").line();
    int gaps = contents.chronology.unrecorded().size();
    if (gaps > 0) {
      html.open("li").open("a").attribute("href", "#gaps");
      html.text(Sentences.count(gaps, "long stretch", "long stretches")).close();
      html.text(
              " without any entry about a child, named below. They are unknown, which is not the same"
                  + " as quiet.")
          .close()
          .line();
    }
    long undated = contents.entries.stream().filter(PictureLayout::isUndated).count();
    long inexact = contents.entries.stream().filter(Shown::isUncertain).count() - undated;
    if (inexact > 0) {
      item(
          Sentences.count((int) inexact, "entry has", "entries have")
              + " a date that is not exact; the words it was told in are kept.");
    }
    if (undated > 0) {
      item(Sentences.count((int) undated, "entry has", "entries have") + " no date at all.");
    }
    item(
        "What no agency wrote down, what agencies did not share, and what was written in files that"
            + " this was not made from.");
    item(NOTHING_RECORDED);
    html.close().line();
    html.close().line();
  }

  private void item(String words) throws IOException {
    html.element("li", words).line();
  }

  private void coverage() throws IOException {
    html.open("section").attribute("aria-labelledby", "coverage").line();
    html.open("h2").attribute("id", "coverage").text("What this was made from").close().line();
    html.open("ul").line();
    for (String sentence : contents.chronology.coverage()) {
      if (!sentence.equals(NOTHING_RECORDED)) {
        item(sentence);
      }
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
