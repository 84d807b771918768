package io.github.throughline.core.exchange.agencychronology;

import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.time.UncertainDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a table is about: the child, and the people whom its labels and identifiers mean. Nobody is
 * found by a name that was not declared.
 */
final class Whom {
  /**
   * The people of one cell.
   *
   * @param ids those who were found
   * @param isWhole whether everybody in the cell was
   */
  record Named(List<String> ids, boolean isWhole) {}

  private final Person child;
  private final @Nullable UncertainDate birth;
  private final Map<String, String> labels;
  private final Map<String, String> identifiers;

  private Whom(
      Person child,
      @Nullable UncertainDate birth,
      Map<String, String> labels,
      Map<String, String> identifiers) {
    this.child = child;
    this.birth = birth;
    this.labels = labels;
    this.identifiers = identifiers;
  }

  static Whom of(ChronologyTableMapping mapping, AgencyTable about) {
    Identifier identifier = about.child() != null ? about.child() : mapping.child();
    if (identifier == null || identifier.value() == null) {
      throw new IllegalArgumentException(
          "Whose chronology is it? Give an identifier of the child, in the mapping or beside the"
              + " table");
    }
    List<Person> bearers =
        about.people().stream()
            .filter(
                person ->
                    person.identifiers().stream().anyMatch(other -> isSame(identifier, other)))
            .toList();
    Person bearer = bearers.size() == 1 ? bearers.get(0) : null;
    // Only what tells who it is: the table says nothing of birth, and must not be its source.
    Person child =
        PersonBuilder.builder()
            .id(bearer == null ? "child" : bearer.id())
            .identifiers(bearer == null ? List.of(identifier) : bearer.identifiers())
            .build();
    return new Whom(
        child,
        bearer == null ? null : bearer.birthDate(),
        Labels.byKey(mapping.people()),
        identifiers(about.people()));
  }

  private static boolean isSame(Identifier one, Identifier other) {
    return one.system().equals(other.system())
        && one.value() != null
        && other.value() != null
        && plain(one.value()).equals(plain(other.value()));
  }

  /** A number that two people bear tells nobody. */
  private static Map<String, String> identifiers(List<Person> people) {
    Map<String, String> bearers = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Person person : people) {
      for (Identifier identifier : person.identifiers()) {
        String value = identifier.value();
        if (value != null && !plain(value).isEmpty()) {
          String other = bearers.put(plain(value), person.id());
          if (other != null && !other.equals(person.id())) {
            several.add(plain(value));
          }
        }
      }
    }
    bearers.keySet().removeAll(several);
    return bearers;
  }

  private static String plain(String value) {
    return value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  /** The child, by identifiers only. */
  Person child() {
    return child;
  }

  /** When the child was born; null when that is not known here. */
  @Nullable UncertainDate birth() {
    return birth;
  }

  /** The people of a cell, by labels and identifiers. */
  Named named(String cell) {
    String whole = find(cell);
    if (whole != null) {
      return new Named(List.of(whole), true);
    }
    Set<String> ids = new LinkedHashSet<>();
    boolean isWhole = true;
    for (String part : cell.split("[;,/&+\\n]|\\band\\b", -1)) {
      if (!part.isBlank()) {
        String id = find(part);
        isWhole &= id != null;
        if (id != null) {
          ids.add(id);
        }
      }
    }
    return new Named(new ArrayList<>(ids), isWhole);
  }

  private @Nullable String find(String part) {
    String byLabel = Labels.find(labels, part);
    return byLabel != null ? byLabel : identifiers.get(plain(part));
  }
}
