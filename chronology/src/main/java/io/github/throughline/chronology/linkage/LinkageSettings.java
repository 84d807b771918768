package io.github.throughline.chronology.linkage;

import static java.util.Objects.requireNonNull;

import java.time.Period;

/**
 * What counts as alike. None of it decides that two people are one: it decides about whom a person
 * is asked.
 *
 * @param similarity from which Jaro-Winkler similarity two words of a name count as alike, more
 *     than 0 and at most 1
 * @param similarityOfSound the same for two words that sound alike by Double Metaphone
 * @param generation how far apart two birth dates that differ in one digit may not be, because they
 *     may be those of a parent and a child of one name
 * @param largestGroup up to how many people who are alike in one respect are compared with each
 *     other; more are counted and not compared
 * @param shortNames which given names are forms of one name
 */
public record LinkageSettings(
    double similarity,
    double similarityOfSound,
    Period generation,
    int largestGroup,
    ShortNames shortNames) {
  /**
   * Checks the numbers.
   *
   * @param similarity from which Jaro-Winkler similarity two words of a name count as alike
   * @param similarityOfSound the same for two words that sound alike by Double Metaphone
   * @param generation how far apart two birth dates that differ in one digit may not be
   * @param largestGroup up to how many people who are alike in one respect are compared
   * @param shortNames which given names are forms of one name
   * @throws IllegalArgumentException if a similarity is not more than 0 and at most 1, the
   *     generation is not more than nothing, or the largest group is less than 2
   */
  public LinkageSettings {
    requireShare(similarity, "similarity");
    requireShare(similarityOfSound, "similarityOfSound");
    requireNonNull(generation, "generation");
    requireNonNull(shortNames, "shortNames");
    if (generation.isZero() || generation.isNegative()) {
      throw new IllegalArgumentException("generation must be longer than nothing");
    }
    if (largestGroup < 2) {
      throw new IllegalArgumentException("largestGroup must be at least 2");
    }
  }

  private static void requireShare(double share, String name) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(name + " must be more than 0 and at most 1");
    }
  }

  /**
   * The settings to start from.
   *
   * <p>At 0.90 a name of six or more letters may have one letter wrong or two that changed places
   * (Jayden and Jaydon 0.93, Smith and Smiht 0.95), and other names of the same length stay apart
   * (Jones and James 0.76, Oliver and Olivia 0.87). Names that sound alike need 0.75, which holds
   * Catherine and Kathryn together (0.76). Twelve years is less than any generation. 400 people who
   * share one key are 79,800 pairs.
   *
   * @return the settings
   */
  public static LinkageSettings standard() {
    return new LinkageSettings(0.90, 0.75, Period.ofYears(12), 400, ShortNames.english());
  }

  /**
   * The same with other short names.
   *
   * @param names which given names are forms of one name
   * @return new settings
   */
  public LinkageSettings with(ShortNames names) {
    return new LinkageSettings(similarity, similarityOfSound, generation, largestGroup, names);
  }
}
