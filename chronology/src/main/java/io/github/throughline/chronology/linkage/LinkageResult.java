package io.github.throughline.chronology.linkage;

import io.github.throughline.core.model.people.PossibleSamePerson;
import java.util.List;

/**
 * What came of comparing people.
 *
 * @param questions pairs of entries that may be one person, by document and identifier; each is for
 *     a person to answer
 * @param notes what was left out of the comparison or cannot be right, in plain English and without
 *     anybody's data; empty when there is nothing of the kind
 */
public record LinkageResult(List<PossibleSamePerson> questions, List<String> notes) {
  /**
   * Copies the lists.
   *
   * @param questions pairs of entries that may be one person, by document and identifier
   * @param notes what was left out of the comparison or cannot be right
   */
  public LinkageResult {
    questions = List.copyOf(questions);
    notes = List.copyOf(notes);
  }

  /**
   * How much was found, never about whom.
   *
   * @return for example {@code LinkageResult[3 questions]}
   */
  @Override
  public String toString() {
    return "LinkageResult[" + questions.size() + " questions]";
  }
}
