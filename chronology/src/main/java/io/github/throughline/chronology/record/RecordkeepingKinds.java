package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.recordkeeping.Allegation;
import io.github.throughline.core.model.recordkeeping.Complaint;
import io.github.throughline.core.model.recordkeeping.Consent;
import io.github.throughline.core.model.recordkeeping.LifeStoryItem;

/** Complaints, allegations, consents, and what the child will want to have later. */
final class RecordkeepingKinds {
  static final RecordKind<Complaint> COMPLAINT =
      KindBuilder.of(
              "complaint", "complaints", CaseFile::complaints, Complaint::id, Complaint::provenance)
          .moment(STANDARD, "the day of the complaint", EventType.COMPLAINT, Complaint::receivedOn)
          .tells(STANDARD, "By", Complaint::by)
          .tells(MINIMAL, "", Complaint::issue)
          .tells(FULL, "Stage", Complaint::stage)
          .tells(FULL, "Helped by", Complaint::advocate)
          .moment(
              STANDARD,
              "the day the complaint was answered",
              EventType.COMPLAINT,
              Complaint::answeredOn)
          .says("Complaint answered")
          .results(STANDARD, "", Complaint::outcome)
          .results(FULL, "Learnt", Complaint::learning)
          .by(Complaint::by)
          .recurs()
          .build();

  static final RecordKind<Allegation> ALLEGATION =
      KindBuilder.of(
              "allegation",
              "allegations",
              CaseFile::allegations,
              Allegation::id,
              Allegation::provenance)
          .moment(STANDARD, "the day of the allegation", EventType.ALLEGATION, Allegation::on)
          .tells(STANDARD, "", Allegation::what)
          .responds(STANDARD, "The designated officer was told on", Allegation::referredToOfficerOn)
          .results(STANDARD, "Outcome recorded", Allegation::outcome)
          .verified(VerificationStatus.REPORTED)
          .recurs()
          .build();

  static final RecordKind<Consent> CONSENT =
      KindBuilder.of("consent", "consents", CaseFile::consents, Consent::id, Consent::provenance)
          .moment(FULL, "the day from which consent counts", EventType.CONSENT, Consent::start)
          .says(
              (consent, file) -> Say.either(consent.given(), "Consent given", "Consent not given"))
          .tells(FULL, "To", Consent::what)
          .tells(FULL, "By", Consent::givenBy)
          .tells(FULL, "On what basis without", Consent::basisWithout)
          .moment(
              STANDARD, "the day consent was withdrawn", EventType.CONSENT, Consent::withdrawnOn)
          .says("Consent withdrawn")
          .tells(STANDARD, "To", Consent::what)
          .tells(STANDARD, "By", Consent::givenBy)
          .by(Consent::givenBy)
          .apart(Consent::id)
          .recurs()
          .build();

  static final RecordKind<LifeStoryItem> LIFE_STORY =
      KindBuilder.of(
              "life story item",
              "lifeStory",
              CaseFile::lifeStory,
              LifeStoryItem::id,
              LifeStoryItem::provenance)
          .moment(FULL, "the day of the keepsake", EventType.LIFE_STORY, LifeStoryItem::on)
          .tells(FULL, "Kind", LifeStoryItem::kind)
          .tells(FULL, "", LifeStoryItem::what)
          .tells(FULL, "From", LifeStoryItem::from)
          .tells(FULL, "", item -> Say.ifSo(item.childsOwn(), "The child made or told it"))
          .apart(LifeStoryItem::id)
          .recurs()
          .happens()
          .build();

  private RecordkeepingKinds() {}
}
