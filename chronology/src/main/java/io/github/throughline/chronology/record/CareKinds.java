package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.legal.CarePeriod;
import io.github.throughline.core.model.legal.LegalStatus;
import io.github.throughline.core.model.legal.MissingEpisode;
import io.github.throughline.core.model.legal.Placement;
import io.github.throughline.core.model.legal.ReturnInterview;
import io.github.throughline.core.model.placement.PlacementSearch;
import io.github.throughline.core.model.placement.PrivateFostering;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child looked after away from home: when, under what status, where, and when nobody knew where.
 * Addresses, postcodes and providers are never told.
 */
final class CareKinds {
  /** The talk with a child who was missing, and the time it is about. */
  record Interviewed(MissingEpisode episode, ReturnInterview interview) {
    boolean wasHeld() {
      return interview.heldOn() != null || interview.childsAccount() != null;
    }
  }

  static final RecordKind<CarePeriod> CARE_PERIOD =
      KindBuilder.of(
              "period of care",
              "carePeriods",
              CaseFile::carePeriods,
              CarePeriod::id,
              CarePeriod::provenance)
          .moment(
              MINIMAL,
              "the day the period of care began",
              EventType.PERIOD_OF_CARE_START,
              CarePeriod::startedOn)
          .evenUndated()
          .tells(MINIMAL, "Legal status", CarePeriod::legalStatus)
          .tells(MINIMAL, "Living with", CarePeriod::placement)
          .tells(STANDARD, "Reason recorded", CarePeriod::reason)
          .tells(STANDARD, "Reason as coded", CarePeriod::startReason)
          .tells(STANDARD, "Main need recorded", CarePeriod::primaryNeed)
          .moment(
              MINIMAL,
              "the day the period of care ended",
              EventType.PERIOD_OF_CARE_END,
              CarePeriod::endedOn)
          .tells(STANDARD, "Reason recorded", CarePeriod::endReason)
          .shows(Level.LOOKED_AFTER, CarePeriod::startedOn, CarePeriod::endedOn)
          .build();

  static final RecordKind<LegalStatus> LEGAL_STATUS =
      KindBuilder.of(
              "legal status",
              "legalStatuses",
              CaseFile::legalStatuses,
              LegalStatus::id,
              LegalStatus::provenance)
          .moment(
              STANDARD,
              "the day the legal status began",
              EventType.LEGAL_STATUS_CHANGE,
              LegalStatus::start)
          .tells(MINIMAL, "Legal status", LegalStatus::status)
          .tells(FULL, "Reason recorded", LegalStatus::startReason)
          .moment(
              FULL,
              "the day the legal status ended",
              EventType.LEGAL_STATUS_CHANGE,
              LegalStatus::end)
          .says("Legal status ended")
          .tells(MINIMAL, "Legal status", LegalStatus::status)
          .recurs()
          .build();

  static final RecordKind<Placement> PLACEMENT =
      KindBuilder.of(
              "placement", "placements", CaseFile::placements, Placement::id, Placement::provenance)
          .moment(
              MINIMAL, "the day the placement started", EventType.PLACEMENT_START, Placement::start)
          .tells(MINIMAL, "Kind", Placement::kind)
          .tells(STANDARD, "Reason recorded", Placement::startReason)
          .tells(STANDARD, "Why brothers and sisters live apart", Placement::whySiblingsApart)
          .tells(FULL, "Why this home", Placement::matching)
          .tells(
              STANDARD,
              "",
              placement ->
                  Say.either(
                      placement.educationContinued(),
                      "The child stayed at the same school",
                      "The child did not stay at the same school"))
          .childsView(Placement::childView)
          .moment(MINIMAL, "the day the placement ended", EventType.PLACEMENT_END, Placement::end)
          .tells(MINIMAL, "Kind", Placement::kind)
          .tells(STANDARD, "Reason recorded", Placement::reasonEnded)
          .tells(STANDARD, "", Placement::explanation)
          .sensitive(
              RecordKind.ADDRESS_WITHHELD, placement -> Boolean.TRUE.equals(placement.withheld()))
          .mentions(Placement::carerIds)
          .recurs()
          .build();

  static final RecordKind<PlacementSearch> SEARCH =
      KindBuilder.of(
              "placement search",
              "placementSearches",
              CaseFile::placementSearches,
              PlacementSearch::id,
              PlacementSearch::provenance)
          .moment(
              FULL,
              "the day a home was asked for",
              EventType.PLACEMENT_SEARCH,
              PlacementSearch::requestedOn)
          .tells(FULL, "Needed by", PlacementSearch::neededBy)
          .tells(FULL, "Urgency", PlacementSearch::urgency)
          .tells(FULL, "Why out of the area", PlacementSearch::reasonOutOfArea)
          .tells(FULL, "What the family said", PlacementSearch::familyView)
          .childsView(PlacementSearch::childView)
          .recurs()
          .build();

  static final RecordKind<MissingEpisode> MISSING =
      KindBuilder.of(
              "missing episode",
              "missingEpisodes",
              CaseFile::missingEpisodes,
              MissingEpisode::id,
              MissingEpisode::provenance)
          .moment(
              MINIMAL,
              "the day the child went missing",
              EventType.MISSING_EPISODE,
              MissingEpisode::start)
          .tells(STANDARD, "Kind", MissingEpisode::kind)
          .tells(MINIMAL, "Back", MissingEpisode::end)
          .tells(STANDARD, "Where", MissingEpisode::where)
          .responds(STANDARD, "Reported to the police", MissingEpisode::reportedToPoliceOn)
          .responds(STANDARD, "", CareKinds::interviewOffered)
          .mentions(MissingEpisode::withPersonIds)
          .recurs()
          .happens()
          .build();

  static final RecordKind<Interviewed> RETURN_INTERVIEW =
      KindBuilder.of(
              "return interview",
              "missingEpisodes",
              CareKinds::interviews,
              one -> one.episode().id(),
              one -> one.episode().provenance())
          .moment(
              STANDARD,
              "the day of the return interview",
              EventType.RETURN_HOME_INTERVIEW,
              one -> one.interview().heldOn())
          .when(Interviewed::wasHeld)
          .tells(
              STANDARD,
              "",
              one ->
                  Say.either(
                      one.interview().independent(),
                      "By somebody independent",
                      "Not by somebody independent"))
          .tells(FULL, "By", one -> one.interview().interviewer())
          .tells(STANDARD, "What made the child leave", one -> one.interview().pushFactors())
          .tells(STANDARD, "What drew the child", one -> one.interview().pullFactors())
          .account(CareKinds::account)
          .moment(
              STANDARD,
              "the day a return interview was offered",
              EventType.NOT_HELD,
              one -> one.interview().offeredOn())
          .when(one -> !one.wasHeld())
          .says("Return interview, not recorded as held")
          .tells(STANDARD, "Reason recorded", one -> one.interview().reasonNotHeld())
          .recurs()
          .build();

  static final RecordKind<PrivateFostering> PRIVATE_FOSTERING =
      KindBuilder.of(
              "private fostering",
              "privateFostering",
              CaseFile::privateFostering,
              PrivateFostering::id,
              PrivateFostering::provenance)
          .moment(
              STANDARD,
              "the day private fostering started",
              EventType.PRIVATE_FOSTERING_START,
              PrivateFostering::start)
          .tells(STANDARD, "", PrivateFostering::arrangement)
          .tells(STANDARD, "The authority was told on", PrivateFostering::notifiedOn)
          .tells(FULL, "Told by", PrivateFostering::notifiedBy)
          .childsView(PrivateFostering::childView)
          .responds(STANDARD, "Assessed on", PrivateFostering::assessedOn)
          .results(
              STANDARD,
              "",
              one -> Say.either(one.suitable(), "Found suitable", "Not found suitable"))
          .results(STANDARD, "Why", PrivateFostering::reason)
          .moment(
              STANDARD,
              "the day private fostering ended",
              EventType.PRIVATE_FOSTERING_END,
              PrivateFostering::end)
          .tells(STANDARD, "Reason recorded", PrivateFostering::reasonEnded)
          .mentions(PrivateFostering::carerIds)
          .happens()
          .build();

  private CareKinds() {}

  private static List<Interviewed> interviews(CaseFile file) {
    return file.missingEpisodes().stream()
        .filter(episode -> episode.interview() != null)
        .map(episode -> new Interviewed(episode, episode.interview()))
        .toList();
  }

  private static @Nullable String interviewOffered(MissingEpisode episode) {
    if (Boolean.FALSE.equals(episode.interviewOffered())) {
      return "A return interview was not offered";
    }
    return Boolean.TRUE.equals(episode.interviewOffered())
        ? episode.interviewAccepted() == null
            ? "A return interview was offered"
            : Say.either(
                episode.interviewAccepted(),
                "A return interview was offered and accepted",
                "A return interview was offered; the child did not want it")
        : null;
  }

  private static @Nullable ChildAccount account(Interviewed one, CaseFile file) {
    FreeText words = one.interview().childsAccount();
    if (words == null) {
      return null;
    }
    String by = Say.party(one.interview().interviewer(), file);
    UncertainDate on = one.interview().heldOn();
    return ChildAccountBuilder.builder()
        .personId(file.child().id())
        .words(words)
        .obtainedBy(by == null ? null : FreeText.of(by))
        .obtainedOn(on)
        .build();
  }
}
