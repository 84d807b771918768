package io.github.throughline.chronology.document;

import io.github.throughline.chronology.Age;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Inclusion;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.StatusChange;
import io.github.throughline.chronology.document.Line.Style;
import io.github.throughline.chronology.words.EventWords;
import io.github.throughline.chronology.words.Sentences;
import io.github.throughline.chronology.words.SourceWords;
import io.github.throughline.chronology.words.StatusWords;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.Disagreement;
import io.github.throughline.core.model.event.SignificanceJudgement;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a document says of one entry, by the place in which it says it. */
final class EntryLines {
  private final Material material;
  private final IncludedEntry included;
  private final SignificantEvent event;

  EntryLines(Material material, IncludedEntry included) {
    this.material = material;
    this.included = included;
    this.event = included.entry().event();
  }

  /** When it happened, and in which words that was told. */
  List<Line> when() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Style.STRONG, DateWords.of(event.occurred())));
    String told = EventWords.toldWhen(event.occurred());
    if (!told.isEmpty()) {
      lines.add(new Line(Style.SMALL, "Told as", quoted(told)));
    }
    return lines;
  }

  /** How old each child was. */
  List<Line> ages() {
    List<Line> lines = new ArrayList<>();
    List<String> unborn = new ArrayList<>();
    for (Lane child : material.children()) {
      Age age = included.ages().get(child.person().id());
      if (age != null && age.isBeforeBirth()) {
        unborn.add(child.label());
      } else if (age != null) {
        lines.add(Line.plain(child.label() + " " + age));
      }
    }
    if (!unborn.isEmpty()) {
      lines.add(Line.plain(Sentences.list(unborn) + " before birth"));
    }
    return lines;
  }

  /** What happened, to whom, what children said of it and who does not agree. */
  List<Line> event() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Style.STRONG, EventWords.types(event)));
    VerificationStatus status = event.verification();
    if (status != null && EventWords.isWarning(status)) {
      lines.add(Line.of(Style.WARNING, StatusWords.of(status)));
    }
    about(lines);
    add(lines, "", event.summary());
    add(lines, "Where", event.place());
    for (ChildAccount account : event.childAccounts()) {
      account(lines, account);
    }
    for (Actor actor : event.actors()) {
      lines.add(
          Line.labelled(
              StatusWords.of(actor.certainty()), EventWords.actor(actor, material::nameOf)));
    }
    for (Disagreement disagreement : event.disagreements()) {
      lines.add(
          Line.labelled(
              EventWords.disagreeing(disagreement, material::nameOf),
              EventWords.disagreement(disagreement)));
      add(lines, "Answer", disagreement.response());
    }
    links(lines);
    return lines;
  }

  private void account(List<Line> lines, ChildAccount account) {
    if (account.words() != null) {
      lines.add(Line.of(Style.QUOTE, quoted(account.words().text())));
    }
    add(lines, "Showed", account.shown());
    lines.add(Line.of(Style.SMALL, "\u2014 " + EventWords.accountBy(account, material::nameOf)));
  }

  private void links(List<Line> lines) {
    for (EntryLink link : included.entry().links()) {
      material
          .find(link.entryId())
          .ifPresent(
              to ->
                  lines.add(
                      Line.of(
                          Style.SMALL,
                          StatusWords.of(link.kind())
                              + " "
                              + EventWords.reference(to.entry().event())
                              + (link.reason() == null ? "." : ": " + link.reason().text()))));
    }
  }

  /** Through whom it belongs to the chronology. */
  private void about(List<Line> lines) {
    List<String> people = new ArrayList<>();
    for (Inclusion inclusion : included.inclusions()) {
      people.add(
          inclusion.personId().isEmpty()
              ? inclusion.reason()
              : material.nameOf(inclusion.personId()) + " (" + inclusion.reason() + ")");
    }
    if (!people.isEmpty()) {
      lines.add(new Line(Style.SMALL, "About", String.join("; ", people)));
    }
  }

  /** On what it rests. */
  List<Line> sources() {
    if (event.provenance().sources().isEmpty()) {
      return List.of(Line.of(Style.NONE, "No source is recorded."));
    }
    return event.provenance().sources().stream()
        .map(source -> Line.plain(SourceWords.of(source)))
        .toList();
  }

  /** How far it is established, when it became known and which entry it is. */
  List<Line> standing() {
    List<Line> lines = new ArrayList<>();
    VerificationStatus status = event.verification();
    if (status != null && status != VerificationStatus.UNKNOWN && !EventWords.isWarning(status)) {
      lines.add(Line.plain(StatusWords.of(status) + "."));
    }
    StatusChange change = included.statusChange();
    if (change != null) {
      lines.add(Line.plain(changed(change)));
    }
    for (String id : included.correctedBy()) {
      material
          .find(id)
          .ifPresent(
              by ->
                  lines.add(
                      Line.plain(
                          "Is corrected by " + EventWords.reference(by.entry().event()) + ".")));
    }
    String late = EventWords.knownLate(event);
    if (!late.isEmpty()) {
      lines.add(Line.plain(late));
    }
    lines.add(new Line(Style.SMALL, "Entry", included.entry().entryId()));
    return lines;
  }

  /** What the record itself says, where something else is shown, and why. */
  private String changed(StatusChange change) {
    VerificationStatus recorded =
        change.recorded() == null ? VerificationStatus.UNKNOWN : change.recorded();
    String by =
        material
            .find(change.byEntryId())
            .map(entry -> ", before " + EventWords.reference(entry.entry().event()))
            .orElse("");
    return "In its own record" + by + ": " + StatusWords.of(recorded) + ".";
  }

  /** What was done about it, and what came of that. */
  List<Line> response() {
    List<Line> lines = new ArrayList<>();
    add(lines, "Response", event.response());
    add(lines, "Why nothing was done", event.reasonNoResponse());
    if (lines.isEmpty() && EventWords.expectsResponse(event)) {
      lines.add(Line.of(Style.NONE, "No response recorded."));
    }
    add(lines, "Outcome", event.outcome());
    return lines;
  }

  /** What it meant for each child, as people judged it. */
  List<Line> impact() {
    List<Line> lines = new ArrayList<>();
    for (AffectedChild child : event.affectedChildren()) {
      String name = material.nameOf(child.personId());
      if (child.impact() != null) {
        lines.add(Line.labelled("For " + name, child.impact().text()));
      } else if (Boolean.TRUE.equals(child.impactNotKnown())) {
        lines.add(Line.labelled("For " + name, "not known."));
      } else {
        lines.add(Line.of(Style.NONE, "For " + name + ": nothing recorded."));
      }
    }
    if (event.recordedSeverity() != null) {
      lines.add(Line.labelled("Severity, as recorded", quoted(event.recordedSeverity())));
    }
    for (SignificanceJudgement judgement : event.significance()) {
      lines.add(Line.labelled("Significance", EventWords.judgement(judgement)));
    }
    return lines;
  }

  private static void add(List<Line> lines, String label, @Nullable FreeText text) {
    if (text != null) {
      lines.add(Line.labelled(label, text.text()));
    }
  }

  private static String quoted(String text) {
    return "\u201C" + text + "\u201D";
  }
}
