package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * One group of review dates of a child protection plan: {@code Reviews}.
 *
 * <p>The schema has one group with all dates; files that repeat the group for each date occur as
 * well.
 *
 * @param place where the {@code Reviews} element starts; {@link Place#NONE} if it is not there
 * @param dates each {@code CPPreviewDate}, in file order
 */
@RecordBuilder
public record CinReviews(Place place, List<Reported<LocalDate>> dates) {
  /**
   * Copies the lists and takes what was not given as absent.
   *
   * @param place where the {@code Reviews} element starts; {@link Place#NONE} if it is not there
   * @param dates each {@code CPPreviewDate}, in file order
   */
  public CinReviews {
    place = place == null ? Place.NONE : place;
    dates = dates == null ? List.of() : List.copyOf(dates);
  }
}
