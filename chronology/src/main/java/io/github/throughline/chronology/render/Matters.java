package io.github.throughline.chronology.render;

import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.chronology.words.EventWords;
import io.github.throughline.chronology.words.SourceWords;
import io.github.throughline.core.output.HtmlWriter;
import java.io.IOException;
import java.util.List;

/** What a person has to look at: questions, and places where sources differ. */
final class Matters {
  private final Contents contents;
  private final HtmlWriter html;

  Matters(Contents contents, HtmlWriter html) {
    this.contents = contents;
    this.html = html;
  }

  void write() throws IOException {
    List<String> questions = contents.chronology.questions();
    if (!questions.isEmpty()) {
      start("questions", "Questions for a person");
      html.open("ul").line();
      for (String question : questions) {
        html.element("li", question).line();
      }
      html.close().line();
      html.close().line();
    }
    List<Contradiction> contradictions = contents.chronology.contradictions();
    if (!contradictions.isEmpty()) {
      start("differences", "Where sources differ");
      html.element("p", "Both statements stand; neither is preferred here.").line();
      html.open("ul").attribute("class", "differences").line();
      for (Contradiction contradiction : contradictions) {
        contradiction(contradiction);
      }
      html.close().line();
      html.close().line();
    }
  }

  private void start(String id, String heading) throws IOException {
    html.open("section").attribute("class", "matters").attribute("aria-labelledby", id).line();
    html.open("h2").attribute("id", id).text(heading).close().line();
  }

  private void contradiction(Contradiction contradiction) throws IOException {
    html.open("li").open("p");
    html.element("strong", contents.nameOf(contradiction.personId()));
    html.text(": " + contradiction.what()).close().line();
    html.open("ul").line();
    for (Contradiction.Statement statement : contradiction.statements()) {
      html.open("li").text("\u201C" + statement.says() + "\u201D ");
      html.open("span").attribute("class", "source");
      html.text(SourceWords.of(statement.source())).close().close().line();
    }
    html.close();
    int number = 0;
    for (String entryId : contradiction.entryIds()) {
      Shown entry = contents.find(entryId).orElse(null);
      if (entry != null) {
        html.text(number++ == 0 ? "Entries: " : ", ");
        html.open("a").attribute("href", "#" + entry.anchor());
        html.text(EventWords.reference(entry.event())).close();
      }
    }
    html.close().line();
  }
}
