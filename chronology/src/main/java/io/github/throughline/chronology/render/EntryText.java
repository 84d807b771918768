package io.github.throughline.chronology.render;

import io.github.throughline.chronology.StatusChange;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.chronology.render.picture.Drawing;
import io.github.throughline.chronology.words.EventWords;
import io.github.throughline.chronology.words.StatusWords;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.Disagreement;
import io.github.throughline.core.model.event.SignificanceJudgement;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.output.HtmlWriter;
import java.io.IOException;
import java.util.List;

/** What happened, what was done about it, and what people have judged and said of it. */
final class EntryText {
  private final Contents contents;
  private final HtmlWriter html;

  EntryText(Contents contents, HtmlWriter html) {
    this.contents = contents;
    this.html = html;
  }

  void write(Shown entry) throws IOException {
    SignificantEvent event = entry.event();
    heading(entry);
    statusChange(entry);
    if (event.summary() != null) {
      html.element("p", event.summary().text()).line();
    }
    for (ChildAccount account : event.childAccounts()) {
      account(account);
    }
    for (AffectedChild child : event.affectedChildren()) {
      if (child.impact() != null) {
        said("What it meant for " + contents.nameOf(child.personId()), child.impact().text());
      }
    }
    actors(event.actors());
    if (event.response() != null) {
      said("What was done", event.response().text());
    } else if (EventWords.expectsResponse(event)) {
      html.open("p").attribute("class", "none");
      html.text("What was done about it is not recorded.").close().line();
    }
    if (event.outcome() != null) {
      said("What came of it", event.outcome().text());
    }
    if (event.recordedSeverity() != null) {
      said("Severity, as recorded", "\u201C" + event.recordedSeverity() + "\u201D");
    }
    for (SignificanceJudgement judgement : event.significance()) {
      said("Significance", EventWords.judgement(judgement));
    }
    for (Disagreement disagreement : event.disagreements()) {
      disagreement(disagreement);
    }
  }

  private void heading(Shown entry) throws IOException {
    html.open("p").attribute("class", "types");
    Drawing.sample(html, entry.group());
    html.element("strong", EventWords.types(entry.event()));
    VerificationStatus status = entry.event().verification();
    if (status != null && EventWords.isWarning(status)) {
      html.text(" ").open("span").attribute("class", "tag status-tag");
      html.text(StatusWords.of(status)).close();
    }
    if (entry.differs()) {
      html.text(" ").open("span").attribute("class", "tag");
      html.open("a").attribute("href", "#differences").text("sources differ").close().close();
    }
    if (!entry.included().correctedBy().isEmpty()) {
      html.text(" ").open("span").attribute("class", "tag").text("corrected later").close();
    }
    html.close().line();
  }

  /** A court has found on it since: what the record says, what is shown, and where that stands. */
  private void statusChange(Shown entry) throws IOException {
    StatusChange change = entry.included().statusChange();
    if (change == null) {
      return;
    }
    VerificationStatus recorded = change.recorded();
    html.open("p").open("span").attribute("class", "label").text("How far established:").close();
    html.text(
        " recorded as \u201C"
            + StatusWords.of(recorded == null ? VerificationStatus.UNKNOWN : recorded)
            + "\u201D; shown as \u201C"
            + StatusWords.of(change.shown())
            + "\u201D");
    Shown by = contents.find(change.byEntryId()).orElse(null);
    if (by != null) {
      html.text(" because of ").open("a").attribute("href", "#" + by.anchor());
      html.text(EventWords.reference(by.event())).close();
    }
    html.text(".").close().line();
  }

  private void said(String label, String text) throws IOException {
    html.open("p").open("span").attribute("class", "label").text(label + ":").close();
    html.text(" " + text).close().line();
  }

  private void account(ChildAccount account) throws IOException {
    html.open("blockquote");
    if (account.words() != null) {
      html.open("p").attribute("class", "words").text("\u201C" + account.words().text() + "\u201D");
      html.close();
    }
    if (account.shown() != null) {
      html.open("p").text("Showed: " + account.shown().text()).close();
    }
    html.open("p").attribute("class", "by");
    html.text("\u2014 " + EventWords.accountBy(account, contents::nameOf)).close();
    html.close().line();
  }

  private void actors(List<Actor> actors) throws IOException {
    for (Actor actor : actors) {
      said(StatusWords.of(actor.certainty()), EventWords.actor(actor, contents::nameOf));
    }
  }

  private void disagreement(Disagreement disagreement) throws IOException {
    html.open("div").attribute("class", "disagreement");
    html.open("p").open("span").attribute("class", "label");
    html.text(EventWords.disagreeing(disagreement, contents::nameOf) + ":").close();
    html.text(" " + EventWords.disagreement(disagreement));
    html.close();
    if (disagreement.response() != null) {
      html.open("p").text("Answer: " + disagreement.response().text()).close();
    }
    html.close().line();
  }
}
