package io.github.throughline.chronology.stream;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import java.util.List;

/**
 * What is recorded about one family.
 *
 * @param family the people, relationships and households
 * @param files the case files of its people, in the order of the documents
 * @param problems case files of it that could not be read
 */
public record FamilyHistory(
    FamilyFile family, List<CaseFile> files, List<HistoryProblem> problems) {
  /**
   * Copies the lists.
   *
   * @param family the people, relationships and households
   * @param files the case files of its people, in the order of the documents
   * @param problems case files of it that could not be read
   */
  public FamilyHistory {
    requireNonNull(family, "family");
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /**
   * How large it is, never who it is about.
   *
   * @return for example {@code FamilyHistory[3 case files]}
   */
  @Override
  public String toString() {
    return "FamilyHistory[" + files.size() + " case files]";
  }
}
