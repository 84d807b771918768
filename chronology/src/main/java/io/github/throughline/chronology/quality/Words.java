package io.github.throughline.chronology.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

  private Words() {}

  /** Every word in its order, as it is written. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** Whether a text holds a phrase as whole words, whatever their case. */
  static boolean hold(String lowerCaseText, String phrase) {
    int at = lowerCaseText.indexOf(phrase);
    while (at >= 0) {
      int end = at + phrase.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(lowerCaseText.charAt(at - 1));
      boolean ends =
          end == lowerCaseText.length() || !Character.isLetterOrDigit(lowerCaseText.charAt(end));
      if (begins && ends) {
        return true;
      }
      at = lowerCaseText.indexOf(phrase, at + 1);
    }
    return false;
  }
}
