package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.ValidatedReturn;
import io.github.throughline.validation.ValidationReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of validating one return, besides the findings, which have been given one by one.
 *
 * @param report what came of every rule on the header, the children and the whole return, in code
 *     order
 * @param year the collection year of the return; if neither the caller nor the header named one,
 *     the year by which its shape was checked
 * @param yearGiven whether the caller named the year, whatever the header says
 * @param yearDecided whether the caller or the header named the year
 * @param periodKnown whether the rules on the collection period were asked
 * @param draft whether the rules of the year are only drafted
 * @param authority the number of the authority that sent the return ({@code LEA}); null if it does
 *     not say
 * @param header the header as it was sent
 * @param unreadable the parts of the file that could not be read and so were not checked; each is a
 *     finding as well
 */
public record CensusValidation(
    ValidationReport report,
    CollectionYear year,
    boolean yearGiven,
    boolean yearDecided,
    boolean periodKnown,
    boolean draft,
    @Nullable String authority,
    CinHeader header,
    List<UnreadablePart> unreadable)
    implements ValidatedReturn {

  /**
   * Copies the list of parts.
   *
   * @param report what came of every rule
   * @param year the collection year of the return
   * @param yearGiven whether the caller named the year
   * @param yearDecided whether the caller or the header named the year
   * @param periodKnown whether the rules on the collection period were asked
   * @param draft whether the rules of the year are only drafted
   * @param authority the number of the authority that sent the return, or null
   * @param header the header as it was sent
   * @param unreadable the parts of the file that could not be read
   */
  public CensusValidation {
    unreadable = List.copyOf(unreadable);
  }

  @Override
  public String standardName() {
    return "Children in need census";
  }
}
