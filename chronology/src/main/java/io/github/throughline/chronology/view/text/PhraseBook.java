package io.github.throughline.chronology.view.text;

import io.github.throughline.chronology.view.Matter;
import io.github.throughline.core.model.people.PersonName;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names and addresses that are looked for in texts: those of people whose names are replaced,
 * and those of people who stay, so that one is not taken for the other.
 */
public final class PhraseBook {
  /** What a phrase is to its owner. */
  enum Kind {
    /** A given name and a family name, or initials and a family name. */
    FULL,
    /** A given name, or what somebody is called. */
    GIVEN,
    /** A family name alone. */
    FAMILY,
    /** Both initials with full stops. */
    INITIALS,
    /** An address or a part of it. */
    ADDRESS
  }

  /**
   * Words that are looked for.
   *
   * @param words the words, folded
   * @param owners to whom they belong, by key; empty for an address
   * @param kind what they are; the one that counts for most when they are several things
   * @param matter why an address is hidden; null for a name, and for an address that is shown
   */
  record Phrase(
      List<String> words, Map<String, Identity> owners, Kind kind, @Nullable Matter matter) {}

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "van", "von", "der", "den", "al", "el", "bin", "ibn", "abu", "ap",
          "mac", "mc", "st", "la", "le", "da", "di", "dos", "ben", "ter", "ten", "the", "of");

  private final Map<List<String>, Phrase> phrases = new LinkedHashMap<>();
  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private boolean indexed;

  /** The names of somebody. */
  public void add(Identity owner, Collection<PersonName> names) {
    Set<List<String>> given = new LinkedHashSet<>();
    Set<List<String>> family = new LinkedHashSet<>();
    for (PersonName name : names) {
      addWords(given, name.given());
      addWords(given, name.preferred());
      name.otherGiven().forEach(other -> addWords(given, other));
      addWords(family, name.family());
    }
    for (List<String> last : family) {
      for (List<String> first : given) {
        addFull(owner, first, last);
        for (List<String> other : given) {
          add(joined(joined(first, other), last), owner, Kind.FULL);
        }
        if (isLetter(initial(first)) && isLetter(initial(last))) {
          add(List.of(initial(first), initial(last)), owner, Kind.INITIALS);
        }
      }
      addAlone(owner, last, Kind.FAMILY);
    }
    given.forEach(first -> addAlone(owner, first, Kind.GIVEN));
    for (PersonName name : names) {
      name.otherGiven().forEach(other -> addHalves(owner, other, Kind.GIVEN));
      addHalves(owner, name.given(), Kind.GIVEN);
      addHalves(owner, name.preferred(), Kind.GIVEN);
      addHalves(owner, name.family(), Kind.FAMILY);
    }
  }

  /** The halves of a double name, such as {@code O'Brien} of {@code O'Brien-Jones}. */
  private void addHalves(Identity owner, @Nullable FreeText name, Kind kind) {
    if (name != null) {
      for (String half : name.text().split("[\\s\\p{Pd}]+", -1)) {
        List<String> words = Tokens.words(half);
        if (words.size() > 1 && isLetter(words.get(0))) {
          addAlone(owner, words, kind);
        }
      }
    }
  }

  /** A name of which nobody can tell which part is given and which is the family's. */
  public void add(Identity owner, String wholeName) {
    List<String> words = Tokens.words(wholeName);
    if (!words.isEmpty()) {
      add(words, owner, Kind.FULL);
      words.stream()
          .filter(word -> word.length() > 2 && !Words.TITLES.contains(word))
          .forEach(word -> add(List.of(word), owner, Kind.GIVEN));
    }
  }

  /** A whole name of somebody who stays, unless somebody of the family has it. */
  public void addWhole(Identity owner, String wholeName) {
    List<String> words = Tokens.words(wholeName);
    if (!phrases.containsKey(words)) {
      add(words, owner, Kind.FULL);
    }
  }

  /** Whether a whole name of somebody stands in these words. */
  public boolean hasNameIn(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 2; j <= words.size(); j++) {
        Phrase phrase = phrases.get(words.subList(i, j));
        if (phrase != null && phrase.kind() == Kind.FULL) {
          return true;
        }
      }
    }
    return false;
  }

  /** An address, or a part of one; the matter for which it is hidden, or null when it is shown. */
  public void addAddress(String text, @Nullable Matter matter) {
    List<String> words = Tokens.words(text);
    if (!words.isEmpty()) {
      phrases.putIfAbsent(words, new Phrase(words, Map.of(), Kind.ADDRESS, matter));
    }
  }

  private void addFull(Identity owner, List<String> first, List<String> last) {
    add(joined(first, last), owner, Kind.FULL);
    add(joined(last, first), owner, Kind.FULL);
    add(joined(List.of(initial(first)), last), owner, Kind.FULL);
    add(joined(last, List.of(initial(first))), owner, Kind.FULL);
    add(List.of(String.join("", joined(first, last))), owner, Kind.FULL);
    add(List.of(String.join("", joined(last, first))), owner, Kind.FULL);
    for (String part : last) {
      if (isPart(part)) {
        add(joined(first, List.of(part)), owner, Kind.FULL);
      }
    }
  }

  /** The name by itself, written as one word, in the plural, and each part of a double name. */
  private void addAlone(Identity owner, List<String> words, Kind kind) {
    add(words, owner, kind);
    String together = String.join("", words);
    add(List.of(together), owner, kind);
    if (together.length() > 2) {
      add(List.of(together + "s"), owner, kind);
      List<String> plural = new ArrayList<>(words);
      plural.set(plural.size() - 1, plural.get(plural.size() - 1) + "s");
      add(plural, owner, kind);
    }
    if (words.size() > 1) {
      words.stream().filter(PhraseBook::isPart).forEach(part -> add(List.of(part), owner, kind));
    }
  }

  private static boolean isPart(String word) {
    return word.length() > 2 && !PARTICLES.contains(word) && isLetter(word);
  }

  private static boolean isLetter(String word) {
    return !word.isEmpty() && Character.isLetter(word.codePointAt(0));
  }

  private static String initial(List<String> words) {
    String first = words.get(0);
    return first.substring(0, first.offsetByCodePoints(0, 1));
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> joined = new ArrayList<>(one);
    joined.addAll(other);
    return joined;
  }

  /** As it is written, and with the umlauts written out as they are in passports. */
  private static void addWords(Set<List<String>> to, @Nullable FreeText name) {
    if (name == null) {
      return;
    }
    List<String> words = Tokens.words(name.text());
    if (!words.isEmpty()) {
      to.add(words);
      String out =
          name.text()
              .replace("\u00E4", "ae")
              .replace("\u00F6", "oe")
              .replace("\u00FC", "ue")
              .replace("\u00C4", "Ae")
              .replace("\u00D6", "Oe")
              .replace("\u00DC", "Ue");
      if (!out.equals(name.text())) {
        to.add(Tokens.words(out));
      }
    }
  }

  private void add(List<String> words, Identity owner, Kind kind) {
    Phrase known = phrases.get(words);
    if (known == null || known.kind() == Kind.ADDRESS) {
      Map<String, Identity> owners = new LinkedHashMap<>();
      owners.put(owner.key(), owner);
      phrases.put(words, new Phrase(words, owners, kind, null));
    } else {
      known.owners().put(owner.key(), owner);
      if (kind.compareTo(known.kind()) < 0) {
        phrases.put(words, new Phrase(words, known.owners(), kind, null));
      }
    }
  }

  /** The phrases that begin with a word, the longest first. */
  List<Phrase> beginning(String word) {
    if (!indexed) {
      for (Phrase phrase : phrases.values()) {
        byFirst.computeIfAbsent(phrase.words().get(0), key -> new ArrayList<>()).add(phrase);
      }
      byFirst
          .values()
          .forEach(
              list ->
                  list.sort(
                      (one, other) -> Integer.compare(other.words().size(), one.words().size())));
      indexed = true;
    }
    return byFirst.getOrDefault(word, List.of());
  }
}
