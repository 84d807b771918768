package io.github.throughline.chronology.linkage.evidence;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a name as they are compared: small letters, no accents, no apostrophes, a word more
 * at every hyphen or blank. What is recorded is not changed.
 *
 * <p>Marks are taken off only where a script can be read without them. In others, such as
 * Devanagari, they are the vowels. Names are not put from one script into another: there is no one
 * way of doing it.
 */
public final class NameWords {
  /** Longer texts are no names. What is compared of them is bounded, whoever wrote them. */
  private static final int LONGEST_TEXT = 300;

  private static final int MOST_WORDS = 8;

  private static final Set<UnicodeScript> READ_WITHOUT_MARKS =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW);

  private static final String APOSTROPHES = "'\u2018\u2019\u02bb\u02bc`\u00b4\u2032\u05f3";

  private static final Map<Integer, String> LETTERS =
      Map.of(
          (int) 'ß', "ss",
          (int) 'æ', "ae",
          (int) 'œ', "oe",
          (int) 'ø', "o",
          (int) 'đ', "d",
          (int) 'ð', "d",
          (int) 'þ', "th",
          (int) 'ł', "l",
          (int) 'ı', "i");

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "master", "sir", "rev");

  private NameWords() {}

  public static List<String> of(String text) {
    String start = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    String apart = Normalizer.normalize(start, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    UnicodeScript script = UnicodeScript.COMMON;
    for (int at = 0; at < apart.length(); at += Character.charCount(apart.codePointAt(at))) {
      int letter = apart.codePointAt(at);
      if (isPassedOver(letter, script)) {
        continue;
      }
      if (Character.isLetterOrDigit(letter) || isMark(letter)) {
        word.append(LETTERS.getOrDefault(letter, Character.toString(letter)));
        script = isMark(letter) ? script : UnicodeScript.of(letter);
      } else {
        add(word, words);
      }
    }
    add(word, words);
    return List.copyOf(words);
  }

  private static boolean isPassedOver(int letter, UnicodeScript script) {
    return APOSTROPHES.indexOf(letter) >= 0
        || Character.getType(letter) == Character.FORMAT
        || (isMark(letter) && READ_WITHOUT_MARKS.contains(script));
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static void add(StringBuilder word, List<String> words) {
    if (word.length() > 0 && words.size() < MOST_WORDS) {
      String whole = Normalizer.normalize(word, Normalizer.Form.NFC);
      if (!TITLES.contains(whole)) {
        words.add(whole);
      }
    }
    word.setLength(0);
  }

  /** The script that the words are written in, by their first letter. */
  public static UnicodeScript script(List<String> words) {
    return words.isEmpty() ? UnicodeScript.COMMON : UnicodeScript.of(words.get(0).codePointAt(0));
  }
}
