package io.github.throughline.core.model.value;

import static java.util.Objects.requireNonNull;

/**
 * Words that somebody wrote or said: a name, a summary, a reason, a child's own words.
 *
 * <p>A type of its own so that no log line or failed assertion can show it by accident: {@code
 * toString} is masked, and whoever wants the words asks for {@link #text()}. In JSON it is a plain
 * string.
 *
 * @param text the words, exactly
 */
public record FreeText(String text) {
  /**
   * Words that somebody wrote or said.
   *
   * @param text the words, exactly
   */
  public FreeText {
    requireNonNull(text, "text");
  }

  /**
   * Words that somebody wrote or said.
   *
   * @param text the words, exactly
   * @return the words
   */
  public static FreeText of(String text) {
    return new FreeText(text);
  }

  /**
   * How long the words are, never the words.
   *
   * @return for example {@code FreeText[24 characters]}
   */
  @Override
  public String toString() {
    return "FreeText[" + text.length() + " characters]";
  }
}
