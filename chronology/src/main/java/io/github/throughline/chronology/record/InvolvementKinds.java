package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.record.kind.CodeWords;
import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.involvement.ClosingSummary;
import io.github.throughline.core.model.involvement.Closure;
import io.github.throughline.core.model.involvement.Contact;
import io.github.throughline.core.model.involvement.EarlyHelpEpisode;
import io.github.throughline.core.model.involvement.LevelChange;
import io.github.throughline.core.model.involvement.LevelOfHelp;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.Transfer;
import io.github.throughline.core.model.value.FreeText;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the service came to be involved, at what level, and how that ended. */
public final class InvolvementKinds {
  static final RecordKind<Contact> CONTACT =
      KindBuilder.of("contact", "contacts", CaseFile::contacts, Contact::id, Contact::provenance)
          .moment(STANDARD, "the day of the contact", EventType.CONTACT, Contact::receivedOn)
          .tells(MINIMAL, "From", Contact::source)
          .tells(STANDARD, "Made by", Contact::from)
          .tells(MINIMAL, "", Contact::reason)
          .results(MINIMAL, "Outcome recorded", Contact::outcome)
          .by(Contact::from)
          .recurs()
          .build();

  static final RecordKind<EarlyHelpEpisode> EARLY_HELP =
      KindBuilder.of(
              "early help episode",
              "earlyHelp",
              CaseFile::earlyHelp,
              EarlyHelpEpisode::id,
              EarlyHelpEpisode::provenance)
          .moment(
              MINIMAL,
              "the day early help started",
              EventType.EARLY_HELP_START,
              EarlyHelpEpisode::startedOn)
          .tells(STANDARD, "Reason recorded", EarlyHelpEpisode::reason)
          .tells(STANDARD, "Given by", EarlyHelpEpisode::organisation)
          .tells(FULL, "Coordinated by", EarlyHelpEpisode::leadPractitioner)
          .tells(STANDARD, "The family\u2019s agreement", EarlyHelpEpisode::familyAgreement)
          .moment(
              MINIMAL,
              "the day early help ended",
              EventType.EARLY_HELP_END,
              EarlyHelpEpisode::endedOn)
          .tells(STANDARD, "Reason recorded", EarlyHelpEpisode::reasonEnded)
          .build();

  /** A referral, with the episode of need that it opened. */
  public static final RecordKind<Referral> REFERRAL =
      KindBuilder.of(
              "referral", "referrals", CaseFile::referrals, Referral::id, Referral::provenance)
          .moment(MINIMAL, "the day of the referral", EventType.REFERRAL, Referral::referredOn)
          .evenUndated()
          .tells(MINIMAL, "Referred by", Referral::source)
          .tells(STANDARD, "Referrer as recorded", InvolvementKinds::referrer)
          .tells(STANDARD, "Main need recorded", Referral::primaryNeed)
          .tells(MINIMAL, "", Referral::concern)
          .responds(MINIMAL, "", r -> Say.ifSo(r.noFurtherAction(), "No further action"))
          .responds(STANDARD, "", Referral::decision)
          .responds(STANDARD, "Outcome recorded", Referral::outcomes)
          .responds(FULL, "Decided on", Referral::decidedOn)
          .responds(
              FULL,
              "",
              r ->
                  Say.either(
                      r.feedbackToReferrer(),
                      "The referrer was told the outcome",
                      "The referrer was not told the outcome"))
          .moment(MINIMAL, "the day the case was closed", EventType.CASE_CLOSED, Referral::closedOn)
          .tells(STANDARD, "Reason recorded", Referral::reasonForClosure)
          .about(Referral::aboutPersonIds)
          .by(Referral::referrerParty)
          .shows(
              Level.OPEN_EPISODE,
              referral -> !Boolean.TRUE.equals(referral.noFurtherAction()),
              Referral::referredOn,
              Referral::closedOn)
          .build();

  static final RecordKind<LevelChange> LEVEL_CHANGE =
      KindBuilder.of(
              "level change",
              "levelChanges",
              CaseFile::levelChanges,
              LevelChange::id,
              LevelChange::provenance)
          .moment(
              MINIMAL,
              "the day the level of help changed",
              List.of(EventType.STEP_UP, EventType.STEP_DOWN, EventType.LEVEL_CHANGE),
              change -> List.of(direction(change)),
              LevelChange::on)
          .tells(MINIMAL, "From", change -> level(change.from()))
          .tells(MINIMAL, "To", change -> level(change.to()))
          .tells(STANDARD, "Reason recorded", LevelChange::reason)
          .tells(FULL, "What stays the same for the child", LevelChange::whatStays)
          .tells(
              FULL,
              "",
              change ->
                  Say.either(
                      change.jointVisit(),
                      "The old and the new worker visited together",
                      "The old and the new worker did not visit together"))
          .recurs()
          .build();

  static final RecordKind<Transfer> TRANSFER =
      KindBuilder.of(
              "transfer", "transfers", CaseFile::transfers, Transfer::id, Transfer::provenance)
          .moment(MINIMAL, "the day of the transfer", EventType.CASE_TRANSFERRED, Transfer::on)
          .tellsOf(MINIMAL, "From", (t, file) -> Look.team(file, t.fromTeamId()))
          .tellsOf(MINIMAL, "To", (t, file) -> Look.team(file, t.toTeamId()))
          .tells(MINIMAL, "From authority", Transfer::fromAuthority)
          .tells(MINIMAL, "To authority", Transfer::toAuthority)
          .tells(STANDARD, "Reason recorded", Transfer::reason)
          .tells(FULL, "Transfer summary sent on", Transfer::summarySentOn)
          .tells(FULL, "Visited together on", Transfer::jointVisitOn)
          .tells(FULL, "Who stays the same for the child", Transfer::remaining)
          .recurs()
          .build();

  static final RecordKind<Closure> CLOSURE =
      KindBuilder.of("closure", "closures", CaseFile::closures, Closure::id, Closure::provenance)
          .moment(MINIMAL, "the day the case was closed", EventType.CASE_CLOSED, Closure::on)
          .tells(STANDARD, "Reason recorded", Closure::reason)
          .tells(STANDARD, "", Closure::explanation)
          .tells(FULL, "Why the service was involved", of(ClosingSummary::whyInvolved))
          .tells(FULL, "What it did", of(ClosingSummary::whatWeDid))
          .results(STANDARD, "What changed", of(ClosingSummary::whatChanged))
          .results(STANDARD, "Afterwards", Closure::afterwards)
          .build();

  private InvolvementKinds() {}

  /** Who referred, unless the kind of referrer says as much. */
  private static @Nullable FreeText referrer(Referral referral) {
    FreeText referrer = referral.referrer();
    return referrer == null || referrer.text().equals(CodeWords.of(referral.source()))
        ? null
        : referrer;
  }

  private static Function<Closure, @Nullable FreeText> of(
      Function<ClosingSummary, @Nullable FreeText> part) {
    return closure -> {
      ClosingSummary summary = closure.summary();
      return summary == null ? null : part.apply(summary);
    };
  }

  /** Up or down, where both levels are known and stand in one line; otherwise only a change. */
  static EventType direction(LevelChange change) {
    LevelOfHelp from = change.from();
    LevelOfHelp to = change.to();
    if (from == null || to == null || rank(from) < 0 || rank(to) < 0 || rank(from) == rank(to)) {
      return EventType.LEVEL_CHANGE;
    }
    return rank(from) < rank(to) ? EventType.STEP_UP : EventType.STEP_DOWN;
  }

  /** How intensive help is; leaving care stands beside the line and not on it. */
  private static int rank(LevelOfHelp level) {
    return switch (level) {
      case CLOSED, UNIVERSAL -> 0;
      case EARLY_HELP -> 1;
      case CHILD_IN_NEED -> 2;
      case CHILD_PROTECTION -> 3;
      case PRE_PROCEEDINGS -> 4;
      case CARE_PROCEEDINGS -> 5;
      case LOOKED_AFTER -> 6;
      case LEAVING_CARE -> -1;
    };
  }

  static @Nullable String level(@Nullable LevelOfHelp level) {
    return level == null
        ? null
        : switch (level) {
          case UNIVERSAL -> "what every family has";
          case EARLY_HELP -> "early help";
          case CHILD_IN_NEED -> "child in need";
          case CHILD_PROTECTION -> "child protection";
          case PRE_PROCEEDINGS -> "pre-proceedings";
          case CARE_PROCEEDINGS -> "care proceedings";
          case LOOKED_AFTER -> "looked after";
          case LEAVING_CARE -> "leaving care";
          case CLOSED -> "closed";
        };
  }
}
