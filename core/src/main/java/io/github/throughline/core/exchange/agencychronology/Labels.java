package io.github.throughline.core.exchange.agencychronology;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words compared without regard to capitals, blanks and marks. */
final class Labels {
  private Labels() {}

  /** Letters and digits in small letters, with one blank for whatever stands between. */
  static String key(String text) {
    StringBuilder key = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        if (blank) {
          key.append(' ');
        }
        blank = false;
        key.appendCodePoint(c);
      } else if (c != '\'' && c != '\u2019') {
        blank = key.length() > 0;
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** A map by the keys of its words. */
  static <V> Map<String, V> byKey(Map<String, V> words) {
    Map<String, V> byKey = new LinkedHashMap<>();
    words.forEach((word, value) -> byKey.putIfAbsent(key(word), value));
    return byKey;
  }

  /** What a word stands for; null if nothing is declared for it. */
  static <V> @Nullable V find(Map<String, V> byKey, String word) {
    return byKey.get(key(word));
  }
}
