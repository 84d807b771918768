package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * One assessment: {@code Assessments}.
 *
 * @param place where the {@code Assessments} element starts; {@link Place#NONE} if it is not there
 * @param startDate {@code AssessmentActualStartDate}
 * @param internalReviewDate {@code AssessmentInternalReviewDate}: when the manager and worker
 *     agreed to look again
 * @param authorisationDate {@code AssessmentAuthorisationDate}; absent while the assessment is not
 *     complete
 * @param factorsPlace where {@code FactorsIdentifiedAtAssessment} starts; {@link Place#NONE} if it
 *     is not there
 * @param factors each {@code AssessmentFactors} code, in file order
 */
@RecordBuilder
public record CinAssessment(
    Place place,
    Reported<LocalDate> startDate,
    Reported<LocalDate> internalReviewDate,
    Reported<LocalDate> authorisationDate,
    Place factorsPlace,
    List<Reported<String>> factors) {
  /**
   * Copies the lists and takes what was not given as absent.
   *
   * @param place where the {@code Assessments} element starts; {@link Place#NONE} if it is not
   *     there
   * @param startDate {@code AssessmentActualStartDate}
   * @param internalReviewDate {@code AssessmentInternalReviewDate}: when the manager and worker
   *     agreed to look again
   * @param authorisationDate {@code AssessmentAuthorisationDate}; absent while the assessment is
   *     not complete
   * @param factorsPlace where {@code FactorsIdentifiedAtAssessment} starts; {@link Place#NONE} if
   *     it is not there
   * @param factors each {@code AssessmentFactors} code, in file order
   */
  public CinAssessment {
    place = place == null ? Place.NONE : place;
    startDate = startDate == null ? Reported.absent() : startDate;
    internalReviewDate = internalReviewDate == null ? Reported.absent() : internalReviewDate;
    authorisationDate = authorisationDate == null ? Reported.absent() : authorisationDate;
    factorsPlace = factorsPlace == null ? Place.NONE : factorsPlace;
    factors = factors == null ? List.of() : List.copyOf(factors);
  }
}
