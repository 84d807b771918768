package io.github.throughline.chronology.words;

import java.util.List;

/** Small words of every form. */
public final class Sentences {
  private Sentences() {}

  /**
   * For example {@code Amy, Jay and Noor}.
   *
   * @param parts the parts
   * @return the words
   */
  public static String list(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, parts.size() - 1))
        + " and "
        + parts.get(parts.size() - 1);
  }

  /**
   * The text with its first letter in capitals.
   *
   * @param text the text
   * @return the words
   */
  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + text.substring(Character.charCount(first));
  }

  /**
   * For example {@code 1 entry}, {@code 3 entries}.
   *
   * @param number how many
   * @param one the word for one
   * @param many the word for several
   * @return the words
   */
  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
