package io.github.throughline.validation.report;

import io.github.throughline.validation.Severity;
import java.util.Locale;

/** How reports say numbers and severities. */
final class Words {
  private Words() {}

  /** A number as a reader in England writes it. */
  static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** A number of things whose plural ends in s. */
  static String count(long number, String thing) {
    return number(number) + " " + (number == 1 ? thing : thing + "s");
  }

  /** The severity as one word. */
  static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "Error";
      case QUERY -> "Query";
      case ADVICE -> "Advice";
    };
  }

  /** So many findings of one severity. */
  static String count(long number, Severity severity) {
    return switch (severity) {
      case ERROR -> count(number, "error");
      case QUERY -> number(number) + (number == 1 ? " query" : " queries");
      case ADVICE -> count(number, "point") + " of advice";
    };
  }

  /** What is to be done about it. */
  static String meaning(Severity severity) {
    return switch (severity) {
      case ERROR -> "Must be put right before the return is accepted.";
      case QUERY -> "To be put right, or explained to the Department for Education.";
      case ADVICE -> "About practice: questions for the people who know the child.";
    };
  }

  /** Text cut to a length that a page can show, saying so. */
  static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end) + "… (" + number(text.length()) + " characters in all)";
  }
}
