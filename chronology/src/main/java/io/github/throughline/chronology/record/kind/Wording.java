package io.github.throughline.chronology.record.kind;

import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts words from records together into sentences. */
public final class Wording {
  private Wording() {}

  /**
   * The parts as sentences, each with one stop; nothing that another part says in full.
   *
   * @param parts what is to be said
   * @return the sentences; empty when there is nothing to say
   */
  public static String sentences(List<String> parts) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i).strip();
      if (!part.isEmpty() && !isSaidElsewhere(parts, i)) {
        said.add(isStopped(part) ? part : part + ".");
      }
    }
    return String.join(" ", said);
  }

  private static boolean isSaidElsewhere(List<String> parts, int index) {
    for (int other = 0; other < parts.size(); other++) {
      if (other != index && begins(parts.get(other).strip(), parts.get(index).strip())) {
        return !parts.get(other).strip().equals(parts.get(index).strip()) || other < index;
      }
    }
    return false;
  }

  /** Whether a text is another one with something after it. */
  private static boolean begins(String text, String beginning) {
    String bare = withoutStop(beginning);
    return text.startsWith(bare)
        && (text.length() == bare.length()
            || !Character.isLetterOrDigit(text.charAt(bare.length())));
  }

  private static boolean isStopped(String text) {
    String bare = text.replaceFirst("[\"'\\u201d\\u2019)\\]]+$", "");
    return bare.endsWith(".")
        || bare.endsWith("!")
        || bare.endsWith("?")
        || bare.endsWith("\u2026");
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /**
   * Words as free text.
   *
   * @param words the words
   * @return the text; null when there are none
   */
  public static @Nullable FreeText text(String words) {
    return words.isEmpty() ? null : FreeText.of(words);
  }

  /**
   * Both of two accounts, the second in brackets; one of them where it has all of the other.
   *
   * @param first the first account; null when there is none
   * @param second the second account; null when there is none
   * @return both; null when there is neither
   */
  public static @Nullable FreeText both(@Nullable FreeText first, @Nullable FreeText second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    if (isIn(first.text(), second.text())) {
      return first;
    }
    return isIn(second.text(), first.text())
        ? second
        : FreeText.of(first.text() + " [" + second.text() + "]");
  }

  /**
   * Whether a text says all that another says, whatever the capitals.
   *
   * @param text the text
   * @param part the other text
   * @return true if so
   */
  public static boolean isIn(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(withoutStop(part).toLowerCase(Locale.ROOT));
  }

  /**
   * Names in a row.
   *
   * @param names the names
   * @return for example {@code Amy, Jay and Noor}
   */
  public static String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
            + " and "
            + names.get(names.size() - 1);
  }
}
