package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.time.CollectionYear;
import java.util.List;

/**
 * From a child in a return to a case file, and back.
 *
 * <p>A case file made from a return says only what the return says: what is missing there is null
 * here, and never "no". Each record knows the return and the line it came from. What a case file
 * cannot hold as itself, such as a day that does not exist, is kept among the record's extensions
 * under {@code cin-census}, so that the way back gives every text as it was sent; once a program
 * has changed a value, the change counts.
 *
 * <p>The table of elements and records is in {@code docs/mapping-cin-census.md}.
 */
public final class CinCensusMapping {
  private CinCensusMapping() {}

  /**
   * A child's case file.
   *
   * @param year the collection year of the return
   * @param child the child in the return
   * @param document what to call the return in the sources, such as its file name
   * @return what the return says of the child
   */
  public static CaseFile toCaseFile(CollectionYear year, CinChild child, String document) {
    return new ToCaseFile(year, document, child).caseFile();
  }

  /**
   * A child for a return.
   *
   * <p>Sex and gender are different things and are never made from each other: a child whose {@code
   * Sex} is not recorded has none in the return.
   *
   * @param file the case file
   * @return the child, and what a return cannot carry
   */
  public static Result toChild(CaseFile file) {
    return new ToCensus(file).result();
  }

  /**
   * A child for a return.
   *
   * @param child the child
   * @param leftOut what the case file holds that a return cannot carry, by path and reason, such as
   *     {@code referrals[0].referredOn: the day is not known exactly}; it never shows a value, and
   *     does not name sources, meanings of codes and extensions, which no return carries
   */
  public record Result(CinChild child, List<String> leftOut) {
    /**
     * Copies the list.
     *
     * @param child the child
     * @param leftOut what the case file holds that a return cannot carry
     */
    public Result {
      leftOut = List.copyOf(leftOut);
    }
  }
}
