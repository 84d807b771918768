package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.StructureProblem;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * The top of a return: {@code Header}.
 *
 * <p>The reader gives it before the first child.
 *
 * @param place where the {@code Header} element starts; {@link Place#NONE} if it is not there
 * @param collection what the return says it is
 * @param sources who sent it; one is expected
 * @param problems what is wrong with the shape of the header and of what stands outside any child
 */
@RecordBuilder
public record CinHeader(
    Place place,
    CinCollection collection,
    List<CinSource> sources,
    List<StructureProblem> problems) {
  /**
   * Copies the lists and takes what was not given as absent.
   *
   * @param place where the {@code Header} element starts; {@link Place#NONE} if it is not there
   * @param collection what the return says it is
   * @param sources who sent it; one is expected
   * @param problems what is wrong with the shape of the header and of what stands outside any child
   */
  public CinHeader {
    place = place == null ? Place.NONE : place;
    collection = collection == null ? CinCollection.absent() : collection;
    sources = sources == null ? List.of() : List.copyOf(sources);
    problems = problems == null ? List.of() : List.copyOf(problems);
  }
}
