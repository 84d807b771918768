package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * One child in need plan: {@code CINPlanDates}.
 *
 * @param place where the {@code CINPlanDates} element starts; {@link Place#NONE} if it is not there
 * @param startDate {@code CINPlanStartDate}
 * @param endDate {@code CINPlanEndDate}; absent while the plan is open
 */
@RecordBuilder
public record CinPlanDates(
    Place place, Reported<LocalDate> startDate, Reported<LocalDate> endDate) {
  /**
   * Copies the lists and takes what was not given as absent.
   *
   * @param place where the {@code CINPlanDates} element starts; {@link Place#NONE} if it is not
   *     there
   * @param startDate {@code CINPlanStartDate}
   * @param endDate {@code CINPlanEndDate}; absent while the plan is open
   */
  public CinPlanDates {
    place = place == null ? Place.NONE : place;
    startDate = startDate == null ? Reported.absent() : startDate;
    endDate = endDate == null ? Reported.absent() : endDate;
  }
}
