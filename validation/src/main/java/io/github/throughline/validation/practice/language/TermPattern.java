package io.github.throughline.validation.practice.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A term and how it is met in a text; the longest terms come first, so that they are met whole. */
record TermPattern(Term term, String firstWord, Pattern pattern) {
  static final List<TermPattern> ALL =
      Terms.ALL.stream()
          .sorted(Comparator.comparingInt((Term term) -> term.term().length()).reversed())
          .map(TermPattern::of)
          .toList();

  private static TermPattern of(Term term) {
    String words = Pattern.quote(term.term()).replace(" ", "\\E[\\s-]+\\Q");
    String whole = "(?<![\\p{L}\\p{N}])" + words + "(?:s)?(?![\\p{L}\\p{N}])";
    String first = term.term().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return new TermPattern(
        term, first, term.isLetters() ? Pattern.compile(whole) : Pattern.compile("(?i)" + whole));
  }
}
