package io.github.throughline.validation.practice.language;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text that could be plainer.
 *
 * @param kind what it is
 * @param start where it begins, in characters from the start of the text
 * @param end where it ends, the first character after it
 * @param term the word of the list; null for letters that are not on it and for long sentences
 */
public record Mark(Kind kind, int start, int end, @Nullable Term term) {

  /** What a mark is about. */
  public enum Kind {
    /** A word of the trade. */
    JARGON,
    /** Letters that stand for words and are not explained. */
    UNEXPLAINED_LETTERS,
    /** A sentence that is long. */
    LONG_SENTENCE
  }

  /**
   * What could be said instead.
   *
   * @return the plain words; empty where there are none on the list
   */
  public Optional<String> findPlainWords() {
    return Optional.ofNullable(term).map(Term::plainWords);
  }

  /**
   * The kind and the place, not the words.
   *
   * @return for example {@code JARGON at 12 to 21}
   */
  @Override
  public String toString() {
    return kind + " at " + start + " to " + end;
  }
}
