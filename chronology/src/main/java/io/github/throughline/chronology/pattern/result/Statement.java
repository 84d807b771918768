package io.github.throughline.chronology.pattern.result;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One sentence of an indicator and the entries it rests on.
 *
 * @param sentence what is recorded, in plain English, in the past or present tense
 * @param entryIds the entries, in the order of the chronology; empty only where the sentence says
 *     that something is not recorded
 */
public record Statement(String sentence, List<String> entryIds) {
  /**
   * Copies the list.
   *
   * @param sentence what is recorded, in plain English
   * @param entryIds the entries it rests on
   */
  public Statement {
    requireNonNull(sentence, "sentence");
    entryIds = List.copyOf(entryIds);
  }

  /**
   * A sentence about what is not recorded.
   *
   * @param sentence the sentence
   * @return a statement without entries
   */
  public static Statement unrecorded(String sentence) {
    return new Statement(sentence, List.of());
  }

  /**
   * Nothing that tells who it is about.
   *
   * @return how many entries it rests on
   */
  @Override
  public String toString() {
    return "Statement[" + entryIds.size() + " entries]";
  }
}
