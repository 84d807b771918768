package io.github.throughline.chronology.linkage;

import io.github.throughline.chronology.linkage.evidence.NameWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which given names are short or familiar forms of one name, such as Bill and William, or spellings
 * that people use for one name, such as Mohammed and Muhammad.
 *
 * <p>It is a list to be added to: what families call their children differs by place and language.
 */
public final class ShortNames {
  private static final ShortNames NONE = new ShortNames(Map.of());
  private static final ShortNames ENGLISH = readEnglish();

  /** The names that each word is a form of, both as they are compared. */
  private final Map<String, Set<String>> namesOf;

  private ShortNames(Map<String, Set<String>> namesOf) {
    this.namesOf = namesOf;
  }

  /**
   * No forms at all.
   *
   * @return an empty list
   */
  public static ShortNames none() {
    return NONE;
  }

  /**
   * Forms that are common in England, a starting point.
   *
   * @return the list
   */
  public static ShortNames english() {
    return ENGLISH;
  }

  /**
   * The same list with more forms.
   *
   * @param name a given name of one word
   * @param forms its short or familiar forms, or other spellings, each of one word
   * @return a new list
   * @throws IllegalArgumentException if one of them is not one word
   */
  public ShortNames with(String name, String... forms) {
    Map<String, Set<String>> more = new HashMap<>();
    namesOf.forEach((form, names) -> more.put(form, new TreeSet<>(names)));
    add(more, word(name), List.of(forms).stream().map(ShortNames::word).toList());
    return new ShortNames(frozen(more));
  }

  private static String word(String text) {
    List<String> words = NameWords.of(text);
    if (words.size() != 1) {
      throw new IllegalArgumentException("A name and each of its forms must be one word");
    }
    return words.get(0);
  }

  private static void add(Map<String, Set<String>> namesOf, String name, List<String> forms) {
    namesOf.computeIfAbsent(name, word -> new TreeSet<>()).add(name);
    forms.forEach(form -> namesOf.computeIfAbsent(form, word -> new TreeSet<>()).add(name));
  }

  private static Map<String, Set<String>> frozen(Map<String, Set<String>> namesOf) {
    Map<String, Set<String>> frozen = new HashMap<>();
    namesOf.forEach((form, names) -> frozen.put(form, Collections.unmodifiableSet(names)));
    return Collections.unmodifiableMap(frozen);
  }

  /** The names that a word is a form of, itself where it has forms; empty when it is not known. */
  Set<String> namesOf(String word) {
    return namesOf.getOrDefault(word, Set.of());
  }

  /** Whether two words are forms of one name. */
  boolean areForms(String one, String other) {
    return !Collections.disjoint(namesOf(one), namesOf(other));
  }

  private static ShortNames readEnglish() {
    Map<String, Set<String>> namesOf = new HashMap<>();
    try (InputStream in = ShortNames.class.getResourceAsStream("short-names.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(required(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> words = List.of(line.strip().split("[: ]+"));
          add(namesOf, words.get(0), words.subList(1, words.size()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The list of short names cannot be read", e);
    }
    return new ShortNames(frozen(namesOf));
  }

  private static InputStream required(@Nullable InputStream in) throws IOException {
    if (in == null) {
      throw new IOException("It is not beside its class");
    }
    return in;
  }
}
