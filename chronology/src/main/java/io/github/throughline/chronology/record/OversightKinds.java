package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.chronology.record.kind.Wording;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.quality.Audit;
import io.github.throughline.core.model.quality.SeriousIncident;
import io.github.throughline.core.model.supervision.CaseReferredBack;
import io.github.throughline.core.model.supervision.Challenge;
import io.github.throughline.core.model.supervision.ChallengeLevel;
import io.github.throughline.core.model.supervision.ChallengeStep;
import io.github.throughline.core.model.supervision.OversightRecord;
import io.github.throughline.core.model.supervision.RiskChange;
import io.github.throughline.core.model.supervision.SupervisionDiscussion;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the service looked at its own work. Supervision, oversight, audits and cases that others
 * raised are told at full detail only and bear {@link RecordKind#INTERNAL} as their sensitivity, by
 * which an export for a family leaves them out. Of supervision only facts and directions are told:
 * hypotheses and analysis stand apart from facts, and how the work affects a worker is in another
 * file and told nowhere.
 */
final class OversightKinds {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  /** One step of a challenge; a challenge without steps has none. */
  record Challenged(Challenge challenge, @Nullable ChallengeStep step) {
    @Nullable UncertainDate on() {
      return step == null ? null : step.on();
    }
  }

  static final RecordKind<SupervisionDiscussion> SUPERVISION =
      KindBuilder.of(
              "supervision discussion",
              "supervision",
              CaseFile::supervision,
              SupervisionDiscussion::id,
              SupervisionDiscussion::provenance)
          .moment(
              FULL,
              "the day of the supervision discussion",
              EventType.SUPERVISION,
              SupervisionDiscussion::on)
          .tells(FULL, "Since the last one", SupervisionDiscussion::sinceLast)
          .tells(FULL, "Life for the child", SupervisionDiscussion::childNow)
          .tells(FULL, "What goes well", SupervisionDiscussion::strengths)
          .tells(FULL, "Not known", SupervisionDiscussion::notKnown)
          .tells(FULL, "Danger to the child was judged", s -> danger(s.riskChange()))
          .tells(FULL, "Why", SupervisionDiscussion::riskChangeReason)
          .tells(FULL, "The child said or showed", SupervisionDiscussion::childSaid)
          .responds(FULL, "What the supervisor asked", SupervisionDiscussion::supervisorChallenge)
          .responds(FULL, "Why no actions", SupervisionDiscussion::reasonNoActions)
          .results(FULL, "Level of help", s -> InvolvementKinds.level(s.levelOfHelp()))
          .results(FULL, "Why that level", SupervisionDiscussion::levelReason)
          .sensitive(RecordKind.INTERNAL)
          .recurs()
          .build();

  static final RecordKind<OversightRecord> OVERSIGHT =
      KindBuilder.of(
              "oversight record",
              "oversight",
              CaseFile::oversight,
              OversightRecord::id,
              OversightRecord::provenance)
          .moment(
              FULL,
              "the day of the oversight",
              EventType.MANAGER_DECISION,
              OversightKinds::overseenOn)
          .says("Management oversight")
          .tells(FULL, "Kind", OversightRecord::kind)
          .tells(FULL, "By", OversightRecord::author)
          .responds(FULL, "", OversightRecord::instruction)
          .results(FULL, "", OversightRecord::decision)
          .results(FULL, "Why", OversightRecord::why)
          .results(FULL, "To be looked at again", OversightRecord::reviewOn)
          .sensitive(RecordKind.INTERNAL)
          .apart(OversightRecord::id)
          .recurs()
          .build();

  static final RecordKind<Challenged> CHALLENGE =
      KindBuilder.of(
              "challenge",
              "challenges",
              OversightKinds::challenges,
              one -> one.challenge().id(),
              one -> one.challenge().provenance())
          .moment(
              FULL, "the day of the challenge", EventType.PROFESSIONAL_CHALLENGE, Challenged::on)
          .says((one, file) -> step(one.step()))
          .tells(FULL, "By", one -> one.challenge().by())
          .tells(FULL, "", one -> one.challenge().issue())
          .tells(FULL, "What it meant for the child", one -> one.challenge().effectOnChild())
          .tells(FULL, "To", one -> one.step() == null ? null : one.step().to())
          .tells(FULL, "Asked", one -> one.step() == null ? null : one.step().asked())
          .responds(FULL, "", OversightKinds::answer)
          .results(FULL, "", one -> one.challenge().outcome())
          .results(FULL, "Resolved on", one -> one.challenge().resolvedOn())
          .apart(one -> one.challenge().id())
          .recurs()
          .build();

  static final RecordKind<CaseReferredBack> REFERRED_BACK =
      KindBuilder.of(
              "case referred back",
              "casesReferredBack",
              CaseFile::casesReferredBack,
              CaseReferredBack::id,
              CaseReferredBack::provenance)
          .moment(
              FULL,
              "the day the case was raised",
              EventType.CASE_REFERRED_BACK,
              CaseReferredBack::raisedOn)
          .tells(FULL, "By", CaseReferredBack::raisedBy)
          .tells(FULL, "", CaseReferredBack::issue)
          .responds(FULL, "", CaseReferredBack::answer)
          .responds(FULL, "Answered on", CaseReferredBack::answeredOn)
          .results(FULL, "Learnt", CaseReferredBack::learning)
          .sensitive(RecordKind.INTERNAL)
          .recurs()
          .build();

  static final RecordKind<Audit> AUDIT =
      KindBuilder.of("audit", "audits", CaseFile::audits, Audit::id, Audit::provenance)
          .moment(FULL, "the day of the audit", EventType.CASE_AUDIT, Audit::on)
          .tells(FULL, "By", Audit::auditor)
          .tells(FULL, "What went well", Audit::strengths)
          .tells(
              FULL,
              "",
              audit -> Say.ifSo(audit.safetyConcern(), "A concern for the child was raised"))
          .results(FULL, "Grade recorded", Audit::grade)
          .sensitive(RecordKind.INTERNAL)
          .recurs()
          .build();

  static final RecordKind<SeriousIncident> SERIOUS_INCIDENT =
      KindBuilder.of(
              "serious incident",
              "seriousIncidents",
              CaseFile::seriousIncidents,
              SeriousIncident::id,
              SeriousIncident::provenance)
          .moment(
              MINIMAL,
              "the day of the serious incident",
              EventType.SERIOUS_INCIDENT,
              SeriousIncident::on)
          .tells(STANDARD, "The authority knew on", SeriousIncident::awareOn)
          .tells(STANDARD, "Notified on", SeriousIncident::notifiedOn)
          .results(STANDARD, "Rapid review completed on", SeriousIncident::reviewedOn)
          .results(STANDARD, "Decided on it", SeriousIncident::reviewDecision)
          .results(STANDARD, "Why", SeriousIncident::reasons)
          .results(FULL, "Learnt", SeriousIncident::learning)
          .happens()
          .build();

  private OversightKinds() {}

  /** Its day, else the day of the moment at which it was written; no date has another year. */
  private static @Nullable UncertainDate overseenOn(OversightRecord record) {
    Instant at = record.at();
    if (record.on() != null || at == null) {
      return record.on();
    }
    if (at.isBefore(FIRST) || !at.isBefore(LAST)) {
      return null;
    }
    return UncertainDate.on(at.atZone(ENGLAND).toLocalDate());
  }

  private static @Nullable String danger(@Nullable RiskChange change) {
    return change == null
        ? null
        : switch (change) {
          case INCREASED -> "more than before";
          case SAME -> "as before";
          case DECREASED -> "less than before";
          case UNSURE -> "nobody could say";
        };
  }

  private static List<Challenged> challenges(CaseFile file) {
    return file.challenges().stream()
        .flatMap(
            challenge ->
                challenge.steps().isEmpty()
                    ? Stream.of(new Challenged(challenge, null))
                    : challenge.steps().stream().map(step -> new Challenged(challenge, step)))
        .toList();
  }

  private static @Nullable String step(@Nullable ChallengeStep step) {
    ChallengeLevel level = step == null ? null : step.level();
    return level == null ? null : "Professional challenge, " + Say.choice(level);
  }

  private static @Nullable String answer(Challenged one) {
    ChallengeStep step = one.step();
    if (step == null) {
      return null;
    }
    FreeText answer = step.answer();
    String on = step.answeredOn() == null ? null : "Answered on " + DateWords.of(step.answeredOn());
    List<String> said =
        Stream.of(on, answer == null ? null : answer.text()).filter(Objects::nonNull).toList();
    return said.isEmpty() ? null : Wording.sentences(said);
  }
}
