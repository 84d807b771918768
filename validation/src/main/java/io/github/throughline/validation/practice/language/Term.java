package io.github.throughline.validation.practice.language;

/**
 * A word of the trade, with plain words.
 *
 * @param term the word as it is written; one with capitals only is met in capitals only
 * @param plainWords what could be said instead
 * @param use whether it may stay once it is explained
 * @param note what else is worth knowing, or an empty text
 */
public record Term(String term, String plainWords, Use use, String note) {

  /** What to do with a word of the trade. */
  public enum Use {
    /** It can be said in plain words. */
    REPLACE,
    /** A name in law, or of a thing people meet again: it may stay once it is explained. */
    EXPLAIN
  }

  /**
   * Whether it is letters that stand for words, such as {@code IRO} or {@code s47}.
   *
   * @return true if it is met in this writing only
   */
  public boolean isLetters() {
    return term.indexOf(' ') < 0
        && term.chars().noneMatch(c -> Character.isLowerCase(c) && c != 's')
        && term.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
