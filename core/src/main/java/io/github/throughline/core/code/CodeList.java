package io.github.throughline.core.code;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.time.CollectionYear;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A published list of codes, or a group of codes taken from one, over all the collection years we
 * hold.
 *
 * <p>Every question is about a collection year, because codes come and go. A code is compared
 * exactly: {@code rc8} and {@code RC8 } are not codes of a list that holds {@code RC8}.
 */
public final class CodeList {
  private final String standard;
  private final String name;
  private final List<Code> codes;

  /** The runs of years of each code. Arrays, so that asking allocates nothing. */
  private final Map<String, Code[]> runs;

  private CodeList(String standard, String name, List<Code> codes) {
    this.standard = requireNonNull(standard, "standard");
    this.name = requireNonNull(name, "name");
    this.codes = List.copyOf(codes);
    this.runs = new HashMap<>();
    for (Code code : this.codes) {
      Code[] others = runs.get(code.value());
      Code[] meanings = others == null ? new Code[1] : Arrays.copyOf(others, others.length + 1);
      meanings[meanings.length - 1] = code;
      runs.put(code.value(), meanings);
    }
    if (this.codes.isEmpty()) {
      throw new IllegalArgumentException("%s of %s has no codes".formatted(name, standard));
    }
    for (Code[] meanings : runs.values()) {
      refuseOverlap(meanings);
    }
  }

  /**
   * A list of codes.
   *
   * @param standard the standard that publishes it, such as {@code cin-census}
   * @param name its name in that standard, such as {@code ReferralSource}
   * @param codes its codes in the order in which they are published, a code whose meaning changed
   *     once for each meaning
   * @return the list
   * @throws IllegalArgumentException if there are no codes, or a code has two meanings in one year
   */
  public static CodeList of(String standard, String name, List<Code> codes) {
    return new CodeList(standard, name, codes);
  }

  /**
   * The standard that publishes the list.
   *
   * @return its short name, such as {@code cin-census}
   */
  public String standard() {
    return standard;
  }

  /**
   * The name of the list in its standard, or the name of a group of codes.
   *
   * @return the name, such as {@code ReferralSource}
   */
  public String name() {
    return name;
  }

  /**
   * What the list is called where codes of several standards stand together, as in a case file.
   *
   * @return the standard and the name, such as {@code cin-census/ReferralSource}
   */
  public String system() {
    return standard + "/" + name;
  }

  /**
   * Every code of every year.
   *
   * @return the codes in published order, a code whose meaning changed once for each meaning
   */
  public List<Code> codes() {
    return codes;
  }

  /**
   * Whether a text is one of the codes in a collection year.
   *
   * @param value the text, compared exactly
   * @param year the collection year
   * @return true if the list has that code in that year
   */
  public boolean contains(String value, CollectionYear year) {
    return codeIn(value, year) != null;
  }

  /**
   * Whether a text is or was one of the codes, in any year.
   *
   * @param value the text, compared exactly
   * @return true if the list has that code in some year
   */
  public boolean everContained(String value) {
    return runs.containsKey(value);
  }

  /**
   * What a code means in a collection year.
   *
   * @param value the code, compared exactly
   * @param year the collection year
   * @return the meaning, or empty if the list has no such code in that year
   */
  public Optional<String> findMeaning(String value, CollectionYear year) {
    return Optional.ofNullable(codeIn(value, year)).map(Code::meaning);
  }

  /**
   * The code that a text is in a collection year.
   *
   * @param value the text, compared exactly
   * @param year the collection year
   * @return the code with its meaning
   * @throws IllegalArgumentException if the list has no such code in that year; the message says
   *     which codes it has
   */
  public Code get(String value, CollectionYear year) {
    Code code = codeIn(value, year);
    if (code == null) {
      throw new IllegalArgumentException(UnknownCode.message(this, value, year));
    }
    return code;
  }

  /**
   * The codes of a collection year.
   *
   * @param year the collection year
   * @return the codes in published order, none of them twice
   */
  public List<Code> inForce(CollectionYear year) {
    return codes.stream().filter(code -> code.isInForce(year)).toList();
  }

  /**
   * A group of some codes of this list, each with the years it has here.
   *
   * <p>A group whose members have other years than their codes, because a code left the group
   * before it left the list, is a list of its own in the standard's file.
   *
   * @param group what the codes have in common, in a few words
   * @param values the codes that belong to the group
   * @return the group, with its codes in the order of this list
   * @throws IllegalArgumentException if one of them was never a code of this list
   */
  public CodeList only(String group, String... values) {
    Set<String> wanted = known(group, values);
    return where(group, wanted::contains);
  }

  /**
   * A group of all codes of this list but some, each with the years it has here.
   *
   * @param group what the remaining codes have in common, in a few words
   * @param values the codes that do not belong to the group
   * @return the group, with its codes in the order of this list
   * @throws IllegalArgumentException if one of them was never a code of this list, or none remains
   */
  public CodeList without(String group, String... values) {
    Set<String> unwanted = known(group, values);
    return where(group, value -> !unwanted.contains(value));
  }

  /**
   * The list by its names.
   *
   * @return for example {@code ReferralSource of cin-census}
   */
  @Override
  public String toString() {
    return name + " of " + standard;
  }

  private @Nullable Code codeIn(String value, CollectionYear year) {
    Code[] meanings = runs.get(value);
    if (meanings != null) {
      for (Code code : meanings) {
        if (code.isInForce(year)) {
          return code;
        }
      }
    }
    return null;
  }

  /** The runs of years in which a code that was ever in the list is valid. */
  List<Code> runsOf(String value) {
    Code[] meanings = runs.get(value);
    return meanings == null ? List.of() : List.of(meanings);
  }

  private CodeList where(String group, Predicate<String> belongs) {
    List<Code> chosen = codes.stream().filter(code -> belongs.test(code.value())).toList();
    return new CodeList(standard, group, chosen);
  }

  private Set<String> known(String group, String... values) {
    Set<String> known = new HashSet<>();
    for (String value : values) {
      if (!everContained(value)) {
        throw new IllegalArgumentException(
            "The group \"%s\" names %s, which %s never had".formatted(group, value, this));
      }
      known.add(value);
    }
    return known;
  }

  private void refuseOverlap(Code[] meanings) {
    for (int i = 0; i < meanings.length; i++) {
      for (int j = i + 1; j < meanings.length; j++) {
        if (meanings[i].clashesWith(meanings[j])) {
          throw new IllegalArgumentException(
              "%s has code %s twice in one year".formatted(this, meanings[i].value()));
        }
      }
    }
  }
}
