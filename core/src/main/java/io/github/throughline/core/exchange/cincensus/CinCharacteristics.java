package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * What is recorded of the child: {@code ChildCharacteristics} with {@code Disabilities}.
 *
 * @param place where the {@code ChildCharacteristics} element starts; {@link Place#NONE} if it is
 *     not there
 * @param ethnicity {@code Ethnicity}
 * @param disabilitiesPlace where the {@code Disabilities} element starts; {@link Place#NONE} if it
 *     is not there
 * @param disabilities each {@code Disability}, in file order
 */
@RecordBuilder
public record CinCharacteristics(
    Place place,
    Reported<String> ethnicity,
    Place disabilitiesPlace,
    List<Reported<String>> disabilities) {
  /**
   * Copies the lists and takes what was not given as absent.
   *
   * @param place where the {@code ChildCharacteristics} element starts; {@link Place#NONE} if it is
   *     not there
   * @param ethnicity {@code Ethnicity}
   * @param disabilitiesPlace where the {@code Disabilities} element starts; {@link Place#NONE} if
   *     it is not there
   * @param disabilities each {@code Disability}, in file order
   */
  public CinCharacteristics {
    place = place == null ? Place.NONE : place;
    ethnicity = ethnicity == null ? Reported.absent() : ethnicity;
    disabilitiesPlace = disabilitiesPlace == null ? Place.NONE : disabilitiesPlace;
    disabilities = disabilities == null ? List.of() : List.copyOf(disabilities);
  }

  /**
   * The group when it is not in the return.
   *
   * @return a group whose items are all absent
   */
  public static CinCharacteristics absent() {
    return CinCharacteristicsBuilder.builder().build();
  }
}
