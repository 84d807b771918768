package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * What the return says it is: {@code Header/CollectionDetails}.
 *
 * @param place where the {@code CollectionDetails} element starts; {@link Place#NONE} if it is not
 *     there
 * @param collection {@code Collection}: always {@code CIN}
 * @param year {@code Year}: the calendar year in which the collection year ends
 * @param referenceDate {@code ReferenceDate}: 31 March of that year, the last day of the collection
 *     year
 */
@RecordBuilder
public record CinCollection(
    Place place,
    Reported<String> collection,
    Reported<Integer> year,
    Reported<LocalDate> referenceDate) {
  /**
   * Copies the lists and takes what was not given as absent.
   *
   * @param place where the {@code CollectionDetails} element starts; {@link Place#NONE} if it is
   *     not there
   * @param collection {@code Collection}: always {@code CIN}
   * @param year {@code Year}: the calendar year in which the collection year ends
   * @param referenceDate {@code ReferenceDate}: 31 March of that year, the last day of the
   *     collection year
   */
  public CinCollection {
    place = place == null ? Place.NONE : place;
    collection = collection == null ? Reported.absent() : collection;
    year = year == null ? Reported.absent() : year;
    referenceDate = referenceDate == null ? Reported.absent() : referenceDate;
  }

  /**
   * The group when it is not in the return.
   *
   * @return a group whose items are all absent
   */
  public static CinCollection absent() {
    return CinCollectionBuilder.builder().build();
  }
}
