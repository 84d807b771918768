package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * One pre-proceedings stage: {@code PreProceedingsandFGDM}, drafted for 2026-27.
 *
 * @param place where the {@code PreProceedingsandFGDM} element starts; {@link Place#NONE} if it is
 *     not there
 * @param startDate {@code PPStartDate}: the decision to begin pre-proceedings
 * @param letterBeforeProceedingsDate {@code LBPSentDate}
 * @param familyMeetingOffered {@code FGDMMeetingOffer}: a family group decision making meeting was
 *     offered
 * @param familyMeetingHeld {@code FGDMMeetingFac}: that meeting was held
 * @param firstMeetingDate {@code InitialPPMeetingDate}
 * @param reviewMeetings {@code ReviewMeetingsCount}
 * @param stepDecisionDate {@code StepDecisionDate}: the decision to step up or down
 * @param outcome {@code PPOutcome}
 * @param courtApplicationDate {@code CourtAppDate}
 * @param proceedingsLetterDate {@code LetterInitCPDate}: the letter that care proceedings start
 */
@RecordBuilder
public record CinPreProceedings(
    Place place,
    Reported<LocalDate> startDate,
    Reported<LocalDate> letterBeforeProceedingsDate,
    Reported<Boolean> familyMeetingOffered,
    Reported<Boolean> familyMeetingHeld,
    Reported<LocalDate> firstMeetingDate,
    Reported<Integer> reviewMeetings,
    Reported<LocalDate> stepDecisionDate,
    Reported<String> outcome,
    Reported<LocalDate> courtApplicationDate,
    Reported<LocalDate> proceedingsLetterDate) {
  /**
   * Copies the lists and takes what was not given as absent.
   *
   * @param place where the {@code PreProceedingsandFGDM} element starts; {@link Place#NONE} if it
   *     is not there
   * @param startDate {@code PPStartDate}: the decision to begin pre-proceedings
   * @param letterBeforeProceedingsDate {@code LBPSentDate}
   * @param familyMeetingOffered {@code FGDMMeetingOffer}: a family group decision making meeting
   *     was offered
   * @param familyMeetingHeld {@code FGDMMeetingFac}: that meeting was held
   * @param firstMeetingDate {@code InitialPPMeetingDate}
   * @param reviewMeetings {@code ReviewMeetingsCount}
   * @param stepDecisionDate {@code StepDecisionDate}: the decision to step up or down
   * @param outcome {@code PPOutcome}
   * @param courtApplicationDate {@code CourtAppDate}
   * @param proceedingsLetterDate {@code LetterInitCPDate}: the letter that care proceedings start
   */
  public CinPreProceedings {
    place = place == null ? Place.NONE : place;
    startDate = startDate == null ? Reported.absent() : startDate;
    letterBeforeProceedingsDate =
        letterBeforeProceedingsDate == null ? Reported.absent() : letterBeforeProceedingsDate;
    familyMeetingOffered = familyMeetingOffered == null ? Reported.absent() : familyMeetingOffered;
    familyMeetingHeld = familyMeetingHeld == null ? Reported.absent() : familyMeetingHeld;
    firstMeetingDate = firstMeetingDate == null ? Reported.absent() : firstMeetingDate;
    reviewMeetings = reviewMeetings == null ? Reported.absent() : reviewMeetings;
    stepDecisionDate = stepDecisionDate == null ? Reported.absent() : stepDecisionDate;
    outcome = outcome == null ? Reported.absent() : outcome;
    courtApplicationDate = courtApplicationDate == null ? Reported.absent() : courtApplicationDate;
    proceedingsLetterDate =
        proceedingsLetterDate == null ? Reported.absent() : proceedingsLetterDate;
  }
}
