package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.StructureProblem;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * One child in a return: {@code Child}.
 *
 * <p>A child is told from another by its place in the file, never by {@code LAchildID}, which may
 * be missing or given twice.
 *
 * @param place where the {@code Child} element starts; {@link Place#NONE} if it is not there
 * @param identifiers who the child is
 * @param characteristics what is recorded of the child
 * @param episodes the episodes of need, in file order
 * @param problems what is wrong with the shape of this child's part of the file, in file order
 */
@RecordBuilder
public record CinChild(
    Place place,
    CinIdentifiers identifiers,
    CinCharacteristics characteristics,
    List<CinEpisode> episodes,
    List<StructureProblem> problems) {
  /**
   * Copies the lists and takes what was not given as absent.
   *
   * @param place where the {@code Child} element starts; {@link Place#NONE} if it is not there
   * @param identifiers who the child is
   * @param characteristics what is recorded of the child
   * @param episodes the episodes of need, in file order
   * @param problems what is wrong with the shape of this child's part of the file, in file order
   */
  public CinChild {
    place = place == null ? Place.NONE : place;
    identifiers = identifiers == null ? CinIdentifiers.absent() : identifiers;
    characteristics = characteristics == null ? CinCharacteristics.absent() : characteristics;
    episodes = episodes == null ? List.of() : List.copyOf(episodes);
    problems = problems == null ? List.of() : List.copyOf(problems);
  }
}
