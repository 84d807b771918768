package io.github.throughline.validation.practice.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as words and sentences. */
final class PlainText {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*|\\d+");
  private static final Pattern END = Pattern.compile("[.!?]+(?=[\\s\"'”’)]|$)|\\R+|$");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /** Points after these end no sentence. */
  private static final Set<String> SHORT_FORMS =
      Set.of("mr", "mrs", "ms", "dr", "st", "eg", "e.g", "ie", "i.e", "etc", "no");

  record Sentence(int start, int end, int words) {}

  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();
  private int words;
  private int syllables;

  PlainText(String text) {
    this.text = text;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words++;
      syllables += syllables(word.group());
    }
    split();
  }

  private void split() {
    int start = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      if (end.end() < text.length() && isShortForm(start, end)) {
        continue;
      }
      int count = count(start, end.end());
      if (count > 0) {
        sentences.add(new Sentence(start, end.end(), count));
      }
      start = end.end();
    }
  }

  private boolean isShortForm(int start, Matcher end) {
    int from = Math.max(start, Math.max(text.lastIndexOf(' ', end.start() - 1) + 1, 0));
    return end.group().equals(".")
        && from < end.start()
        && SHORT_FORMS.contains(text.substring(from, end.start()).toLowerCase(Locale.ROOT));
  }

  private int count(int start, int end) {
    Matcher word = WORD.matcher(text).region(start, end);
    int count = 0;
    while (word.find()) {
      count++;
    }
    return count;
  }

  int words() {
    return words;
  }

  List<Sentence> sentences() {
    return List.copyOf(sentences);
  }

  /** Kincaid and others 1975: 0.39 words a sentence + 11.8 syllables a word - 15.59. */
  OptionalDouble findGrade() {
    return sentences.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59);
  }

  /** Groups of vowels, less a silent e at the end: an estimate, as every such count is. */
  static int syllables(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("['’]s$", "").replaceAll("[^a-z]", "");
    if (plain.length() <= 2) {
      return 1;
    }
    int count = 0;
    Matcher vowels = VOWELS.matcher(plain);
    while (vowels.find()) {
      count++;
    }
    boolean isSilent =
        (plain.endsWith("e") && !plain.endsWith("le"))
            || (plain.endsWith("es") && !plain.matches(".*(s|x|z|ch|sh|c|g)es"))
            || (plain.endsWith("ed") && !plain.matches(".*[td]ed"));
    if (plain.endsWith("le") && plain.length() > 2 && isVowel(plain.charAt(plain.length() - 3))) {
      isSilent = true;
    }
    return Math.max(1, isSilent ? count - 1 : count);
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}
