package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * One section 47 enquiry: {@code Section47}.
 *
 * @param place where the {@code Section47} element starts; {@link Place#NONE} if it is not there
 * @param startDate {@code S47ActualStartDate}
 * @param conferenceTarget {@code InitialCPCtarget}: when the initial child protection conference
 *     was due
 * @param conferenceDate {@code DateOfInitialCPC} inside {@code Section47}: when the conference was
 *     held
 * @param conferenceNotRequired {@code ICPCnotRequired}
 */
@RecordBuilder
public record CinSection47(
    Place place,
    Reported<LocalDate> startDate,
    Reported<LocalDate> conferenceTarget,
    Reported<LocalDate> conferenceDate,
    Reported<Boolean> conferenceNotRequired) {
  /**
   * Copies the lists and takes what was not given as absent.
   *
   * @param place where the {@code Section47} element starts; {@link Place#NONE} if it is not there
   * @param startDate {@code S47ActualStartDate}
   * @param conferenceTarget {@code InitialCPCtarget}: when the initial child protection conference
   *     was due
   * @param conferenceDate {@code DateOfInitialCPC} inside {@code Section47}: when the conference
   *     was held
   * @param conferenceNotRequired {@code ICPCnotRequired}
   */
  public CinSection47 {
    place = place == null ? Place.NONE : place;
    startDate = startDate == null ? Reported.absent() : startDate;
    conferenceTarget = conferenceTarget == null ? Reported.absent() : conferenceTarget;
    conferenceDate = conferenceDate == null ? Reported.absent() : conferenceDate;
    conferenceNotRequired =
        conferenceNotRequired == null ? Reported.absent() : conferenceNotRequired;
  }
}
