package io.github.throughline.core.exchange.agencychronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.CaseFile;
import java.util.List;

/**
 * What came of an agency's chronology.
 *
 * @param file a case file of the child with the events, the agency's comments as notes of its
 *     opinion, and what has to be minded when they are passed on
 * @param problems what could not be used, and what a person has to answer, in the order of the rows
 * @param counts what became of the rows
 */
public record AgencyChronology(CaseFile file, List<RowProblem> problems, TableCounts counts) {
  /**
   * What came of an agency's chronology.
   *
   * @param file a case file of the child with the events
   * @param problems what could not be used, and what a person has to answer
   * @param counts what became of the rows
   */
  public AgencyChronology {
    requireNonNull(file, "file");
    requireNonNull(counts, "counts");
    problems = List.copyOf(problems);
  }
}
