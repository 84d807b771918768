package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.decision.Decision;
import io.github.throughline.core.model.event.EventType;

/** Decisions with their reasons. */
final class DecisionKinds {
  static final RecordKind<Decision> DECISION =
      KindBuilder.of(
              "decision", "decisions", CaseFile::decisions, Decision::id, Decision::provenance)
          .moment(STANDARD, "the day of the decision", EventType.DECISION, Decision::on)
          .tells(STANDARD, "Kind", Decision::kind)
          .tells(MINIMAL, "", Decision::subject)
          .tells(STANDARD, "Made by", Decision::madeBy)
          .tells(FULL, "Legal basis", Decision::legalBasis)
          .tells(FULL, "What the parents thought", Decision::parentView)
          .childsView(Decision::childView)
          .results(MINIMAL, "", Decision::chosen)
          .results(STANDARD, "Why", Decision::reasons)
          .results(FULL, "What was accepted might go wrong", Decision::risksAccepted)
          .results(FULL, "To be looked at again", Decision::reviewOn)
          .results(STANDARD, "", Decision::dissents)
          .apart(Decision::id)
          .by(Decision::madeBy)
          .recurs()
          .build();

  private DecisionKinds() {}
}
