package io.github.throughline.chronology.pattern.indicator;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ways of writing that all indicators share. */
final class Phrase {
  /** Below this, entries are listed and no rate or spacing is told of them. */
  static final int SMALL_NUMBER = 3;

  private Phrase() {}

  /** For example {@code 1 incident}, {@code 4 incidents}. */
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** For example {@code neglect, physical harm and emotional harm}. */
  static String list(Collection<String> words) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (String word : words) {
      if (number > 0) {
        text.append(number == words.size() - 1 ? " and " : ", ");
      }
      text.append(word);
      number++;
    }
    return text.toString();
  }

  static String date(@Nullable When when) {
    return DateWords.of(when);
  }

  static String day(LocalDate day) {
    return DateWords.of(day);
  }

  /** The first letter in upper case. */
  static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /** The ordinal, for example {@code 1st}, {@code 3rd}, {@code 11th}. */
  static String ordinal(int number) {
    int hundred = number % 100;
    if (hundred >= 11 && hundred <= 13) {
      return number + "th";
    }
    return number
        + switch (number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
