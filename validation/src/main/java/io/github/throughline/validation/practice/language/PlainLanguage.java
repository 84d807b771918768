package io.github.throughline.validation.practice.language;

import io.github.throughline.validation.practice.language.Mark.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a text for a family holds that could be plainer.
 *
 * <pre>{@code
 * PlainLanguage found = PlainLanguage.of(text, List.of("NHS", "GP"), 25);
 * found.marks().forEach(mark -> highlight(mark.start(), mark.end(), mark.findPlainWords()));
 * }</pre>
 *
 * <p>Words are met whole: {@code contact} is not met in {@code contactless}, but is in {@code
 * contacts}. Letters that stand for words are met in capitals only, so that {@code SMART} is and
 * {@code smart} is not. A name in law is left alone once the text explains it: it says the plain
 * words somewhere, or goes on with brackets, a dash, or words such as {@code means} or {@code
 * which} where it first comes.
 */
public final class PlainLanguage {
  private static final Pattern LETTERS =
      Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{2,6}(?=s?(?![\\p{L}\\p{N}]))");

  private static final Pattern EXPLAINS =
      Pattern.compile(
          "^s?[\"'”’)]*(\\s*\\(|\\s*[–—:]|\\s+-\\s|,?\\s+(which|that)\\s+(is|means|says)\\b"
              + "|,?\\s+(means|is when|is where|stands for)\\b)");

  private final List<Mark> marks;
  private final int words;
  private final OptionalDouble grade;

  private PlainLanguage(List<Mark> marks, int words, OptionalDouble grade) {
    this.marks = List.copyOf(marks);
    this.words = words;
    this.grade = grade;
  }

  /**
   * Looks at a text.
   *
   * @param text the text
   * @param everyday letters that everybody knows, such as {@code NHS}
   * @param longestSentence how many words a sentence may have
   * @return what was found
   */
  public static PlainLanguage of(String text, List<String> everyday, int longestSentence) {
    PlainText plain = new PlainText(text);
    List<Mark> marks = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    String small = text.toLowerCase(Locale.ROOT);
    for (TermPattern one : TermPattern.ALL) {
      if (!small.contains(one.firstWord())) {
        continue;
      }
      mark(text, one, everyday, taken, marks);
    }
    Set<String> seen = new HashSet<>();
    Matcher letters = LETTERS.matcher(text);
    while (letters.find()) {
      boolean isFirst = seen.add(letters.group());
      if (!taken.contains(letters.start())
          && isFirst
          && !everyday.contains(letters.group())
          && !isExplained(text, letters.start(), letters.end())) {
        marks.add(new Mark(Kind.UNEXPLAINED_LETTERS, letters.start(), letters.end(), null));
      }
    }
    for (PlainText.Sentence sentence : plain.sentences()) {
      if (sentence.words() > longestSentence) {
        marks.add(new Mark(Kind.LONG_SENTENCE, sentence.start(), sentence.end(), null));
      }
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    return new PlainLanguage(marks, plain.words(), plain.findGrade());
  }

  private static void mark(
      String text, TermPattern one, List<String> everyday, Set<Integer> taken, List<Mark> marks) {
    Matcher found = one.pattern().matcher(text);
    boolean isExplained = false;
    boolean isFirst = true;
    while (found.find()) {
      if (isFirst) {
        isExplained =
            isExplained(text, found.start(), found.end()) || saysPlainly(text, one.term());
        isFirst = false;
      }
      boolean isLetters = one.term().isLetters();
      boolean mayStay =
          (isLetters && everyday.contains(one.term().term()))
              || (isExplained && (isLetters || one.term().use() == Term.Use.EXPLAIN));
      boolean isFree = IntStream.range(found.start(), found.end()).noneMatch(taken::contains);
      if (isFree) {
        for (int i = found.start(); i < found.end(); i++) {
          taken.add(i);
        }
        if (!mayStay) {
          marks.add(
              new Mark(
                  isLetters ? Kind.UNEXPLAINED_LETTERS : Kind.JARGON,
                  found.start(),
                  found.end(),
                  one.term()));
        }
      }
    }
  }

  /** The first time: words go on to say what it is, or it stands in brackets after its words. */
  private static boolean isExplained(String text, int start, int end) {
    boolean inBrackets =
        start > 2
            && text.charAt(start - 1) == '('
            && end < text.length()
            && text.charAt(end) == ')';
    return inBrackets || EXPLAINS.matcher(text.substring(end)).find();
  }

  private static boolean saysPlainly(String text, Term term) {
    return text.toLowerCase(Locale.ROOT).contains(term.plainWords().toLowerCase(Locale.ROOT));
  }

  /**
   * The places that could be plainer.
   *
   * @return the marks, the first first
   */
  public List<Mark> marks() {
    return marks;
  }

  /**
   * The marks of one kind.
   *
   * @param kind the kind
   * @return the marks, the first first
   */
  public List<Mark> marks(Kind kind) {
    return marks.stream().filter(mark -> mark.kind() == kind).toList();
  }

  /**
   * How many words the text has.
   *
   * @return the number
   */
  public int words() {
    return words;
  }

  /**
   * Words of the trade in each hundred.
   *
   * @return the share; 0 for a text without words
   */
  public double jargonPerHundred() {
    long jargon = marks.stream().filter(mark -> mark.kind() != Kind.LONG_SENTENCE).count();
    return words == 0 ? 0 : 100.0 * jargon / words;
  }

  /**
   * The reading grade by the formula of Flesch and Kincaid: years of school in the United States. A
   * nine-year-old is in grade 4. It misleads for short notes.
   *
   * @return the grade; empty for a text without a sentence
   */
  public OptionalDouble findReadingGrade() {
    return grade;
  }
}
