package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * One child protection plan: {@code ChildProtectionPlans}.
 *
 * @param place where the {@code ChildProtectionPlans} element starts; {@link Place#NONE} if it is
 *     not there
 * @param startDate {@code CPPstartDate}
 * @param endDate {@code CPPendDate}; absent while the plan is open
 * @param initialCategory {@code InitialCategoryOfAbuse}
 * @param latestCategory {@code LatestCategoryOfAbuse}
 * @param previousPlans {@code NumberOfPreviousCPP}
 * @param reviews the {@code Reviews} groups, in file order
 */
@RecordBuilder
public record CinProtectionPlan(
    Place place,
    Reported<LocalDate> startDate,
    Reported<LocalDate> endDate,
    Reported<String> initialCategory,
    Reported<String> latestCategory,
    Reported<Integer> previousPlans,
    List<CinReviews> reviews) {
  /**
   * Copies the lists and takes what was not given as absent.
   *
   * @param place where the {@code ChildProtectionPlans} element starts; {@link Place#NONE} if it is
   *     not there
   * @param startDate {@code CPPstartDate}
   * @param endDate {@code CPPendDate}; absent while the plan is open
   * @param initialCategory {@code InitialCategoryOfAbuse}
   * @param latestCategory {@code LatestCategoryOfAbuse}
   * @param previousPlans {@code NumberOfPreviousCPP}
   * @param reviews the {@code Reviews} groups, in file order
   */
  public CinProtectionPlan {
    place = place == null ? Place.NONE : place;
    startDate = startDate == null ? Reported.absent() : startDate;
    endDate = endDate == null ? Reported.absent() : endDate;
    initialCategory = initialCategory == null ? Reported.absent() : initialCategory;
    latestCategory = latestCategory == null ? Reported.absent() : latestCategory;
    previousPlans = previousPlans == null ? Reported.absent() : previousPlans;
    reviews = reviews == null ? List.of() : List.copyOf(reviews);
  }
}
