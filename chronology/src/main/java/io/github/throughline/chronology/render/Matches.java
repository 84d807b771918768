package io.github.throughline.chronology.render;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.match.MatchShown;
import io.github.throughline.chronology.match.MatchedEvent;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.chronology.words.EventWords;
import io.github.throughline.chronology.words.SourceWords;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.output.HtmlWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What several accounts say of one event, or of what may be one, and what that rests on. */
final class Matches {
  private final Contents contents;
  private final HtmlWriter html;
  private final Map<String, List<MatchedEvent>> byAnchor = new HashMap<>();

  Matches(Contents contents, HtmlWriter html) {
    this.contents = contents;
    this.html = html;
    for (MatchedEvent match : contents.chronology.merges()) {
      for (String entryId : match.entryIds()) {
        contents
            .find(entryId)
            .ifPresent(
                entry ->
                    byAnchor.computeIfAbsent(entry.anchor(), key -> new ArrayList<>()).add(match));
      }
    }
  }

  void write(Shown entry) throws IOException {
    for (MatchedEvent match : byAnchor.getOrDefault(entry.anchor(), List.of())) {
      if (match.shown() == MatchShown.ONE_LINE) {
        oneLine(match);
      } else {
        otherLines(entry, match);
      }
    }
  }

  private void oneLine(MatchedEvent match) throws IOException {
    if (match.accounts().size() < 2) {
      return;
    }
    html.open("details").attribute("class", "match");
    html.open("summary").text(match.accounts().size() + " accounts told as one").close().line();
    html.element("p", basis(match)).line();
    html.open("ul").line();
    for (SignificantEvent account : match.accounts()) {
      html.open("li").text(DateWords.of(account.occurred()));
      html.text(account.summary() == null ? "" : ": " + account.summary().text());
      account
          .provenance()
          .sources()
          .forEach(source -> sources(" (" + SourceWords.of(source) + ")"));
      html.close().line();
    }
    html.close().close().line();
  }

  private void sources(String text) {
    try {
      html.text(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void otherLines(Shown entry, MatchedEvent match) throws IOException {
    boolean isQuestion = match.shown() == MatchShown.QUESTION;
    for (String entryId : match.entryIds()) {
      Shown other = contents.find(entryId).orElse(null);
      if (other == null || other.anchor().equals(entry.anchor())) {
        continue;
      }
      html.open("p").attribute("class", "link");
      if (isQuestion) {
        html.open("span").attribute("class", "tag").text("for a person to look at").close();
        html.text(" May be the same event as ");
      } else {
        html.text("Told as a line of its own, about the same event as ");
      }
      html.open("a").attribute("href", "#" + other.anchor());
      html.text(EventWords.reference(other.event())).close();
      html.text(". " + basis(match)).close().line();
    }
  }

  private static String basis(MatchedEvent match) {
    String agreed =
        match.agreed().isEmpty()
            ? ""
            : " They agree in this: " + String.join("; ", match.agreed()) + ".";
    return "Why: " + match.basis().label() + "." + agreed;
  }
}
