package io.github.throughline.chronology.render;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.Disagreement;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgement;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.output.HtmlWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, what was done about it, and what people have judged and said of it. */
final class EntryText {
  private final Contents contents;
  private final HtmlWriter html;

  EntryText(Contents contents, HtmlWriter html) {
    this.contents = contents;
    this.html = html;
  }

  /** Whether a status has to be seen before the entry is read. */
  static boolean isWarning(VerificationStatus status) {
    return switch (status) {
      case DISPUTED, NOT_FOUND_BY_COURT, WITHDRAWN, RETRACTED -> true;
      default -> false;
    };
  }

  void write(Shown entry) throws IOException {
    SignificantEvent event = entry.event();
    heading(entry);
    if (event.summary() != null) {
      html.element("p", event.summary().text()).line();
    }
    for (ChildAccount account : event.childAccounts()) {
      account(account);
    }
    for (AffectedChild child : event.affectedChildren()) {
      if (child.impact() != null) {
        said("For " + contents.nameOf(child.personId()), child.impact().text());
      }
    }
    actors(event.actors());
    if (event.response() != null) {
      said("Response", event.response().text());
    } else if (EntryWords.expectsResponse(event)) {
      html.open("p").attribute("class", "none").text("No response recorded.").close().line();
    }
    if (event.outcome() != null) {
      said("Outcome", event.outcome().text());
    }
    if (event.recordedSeverity() != null) {
      said("Severity, as recorded", "\u201C" + event.recordedSeverity() + "\u201D");
    }
    for (SignificanceJudgement judgement : event.significance()) {
      judgement(judgement);
    }
    for (Disagreement disagreement : event.disagreements()) {
      disagreement(disagreement);
    }
  }

  private void heading(Shown entry) throws IOException {
    List<EventType> types = entry.event().types();
    html.open("p").attribute("class", "types");
    Drawing.sample(html, entry.group());
    html.element(
        "strong",
        types.isEmpty()
            ? entry.type()
            : String.join("; ", types.stream().map(EventType::label).toList()));
    VerificationStatus status = entry.event().verification();
    if (status != null && isWarning(status)) {
      html.text(" ").open("span").attribute("class", "tag status-tag");
      html.text(StatusWords.of(status)).close();
    }
    html.close().line();
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
    String alone =
        account.alone() == null ? "" : account.alone() ? ", seen alone" : ", not seen alone";
    html.open("p").attribute("class", "by").text("\u2014 " + contents.nameOf(account.personId()));
    html.text(account.obtainedBy() == null ? "" : ", to " + account.obtainedBy().text());
    html.text(alone).close();
    html.close().line();
  }

  private void actors(List<Actor> actors) throws IOException {
    for (Actor actor : actors) {
      String who =
          actor.personId() == null ? "A person not identified" : contents.nameOf(actor.personId());
      String role = actor.role() == null ? "" : " (" + actor.role() + ")";
      said(StatusWords.of(actor.certainty()), who + role + ".");
    }
  }

  private void judgement(SignificanceJudgement judgement) throws IOException {
    StringBuilder words = new StringBuilder(StatusWords.of(judgement.level()));
    words.append(text(", by ", judgement.author()));
    if (judgement.judgedOn() != null) {
      words.append(", ").append(DateWords.of(judgement.judgedOn()));
    }
    words.append(text(": ", judgement.reason()));
    said("Significance", words.toString());
  }

  private void disagreement(Disagreement disagreement) throws IOException {
    html.open("div").attribute("class", "disagreement");
    html.open("p").open("span").attribute("class", "label");
    html.text(
        (disagreement.personId() == null
                ? "Somebody does not agree"
                : contents.nameOf(disagreement.personId()) + " does not agree")
            + (disagreement.saidOn() == null ? "" : ", " + DateWords.of(disagreement.saidOn()))
            + ":");
    html.close();
    html.text(
        disagreement.words() == null
            ? " words not recorded."
            : " \u201C" + disagreement.words().text() + "\u201D");
    html.close();
    if (disagreement.response() != null) {
      html.open("p").text("Answer: " + disagreement.response().text()).close();
    }
    html.close().line();
  }

  private static String text(String before, @Nullable FreeText text) {
    return text == null ? "" : before + text.text();
  }
}
