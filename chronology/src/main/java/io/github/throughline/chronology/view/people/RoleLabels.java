package io.github.throughline.chronology.view.people;

import io.github.throughline.chronology.family.FamilyTie;
import io.github.throughline.chronology.view.text.Tokens;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonName;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people are called instead of their names: a role and a number, such as {@code Mother's
 * partner (2)}.
 *
 * <p>They are made from the family file alone, never from a name, a profile or what a view shows. A
 * role with a number that the family file records for somebody is kept. Everybody else gets the
 * role they have for the one child who reads, or for the children together, and a number: children
 * by birth among all children, adults by when they came among those of the same role.
 */
public final class RoleLabels {
  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}[^()\\d]*?)\\s*\\((\\d{1,3})\\)");

  private final FamilyTies ties;
  private final @Nullable String reader;
  private final Set<String> nameWords = new HashSet<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  /** {@code reader} is the one child who reads; null when nobody or several do. */
  RoleLabels(FamilyTies ties, @Nullable String reader) {
    this.ties = ties;
    this.reader = reader;
    for (Person person : ties.people()) {
      for (PersonName name : person.names()) {
        addWords(name.given());
        addWords(name.family());
        addWords(name.preferred());
        name.otherGiven().forEach(this::addWords);
      }
    }
    Map<String, Set<Integer>> taken = new HashMap<>();
    for (Person person : ties.people()) {
      recorded(person, taken).ifPresent(label -> labels.put(person.id(), label));
    }
    List<String> children = ties.children();
    for (String child : children) {
      number(child, role(child), taken, children.indexOf(child) + 1);
    }
    Map<String, List<String>> adults = new LinkedHashMap<>();
    for (Person person : ties.people()) {
      if (!ties.isChild(person.id())) {
        adults.computeIfAbsent(role(person.id()), role -> new ArrayList<>()).add(person.id());
      }
    }
    adults.forEach(
        (role, ids) -> {
          ids.sort(ties.asTheyCame());
          ids.forEach(id -> number(id, role, taken, 1));
        });
  }

  /** The label of everybody, by identifier. */
  Map<String, String> all() {
    return labels;
  }

  private void addWords(@Nullable FreeText name) {
    if (name != null) {
      nameWords.addAll(Tokens.words(name.text()));
    }
  }

  private void number(String id, String role, Map<String, Set<Integer>> taken, int from) {
    if (labels.containsKey(id)) {
      return;
    }
    Set<Integer> numbers = taken.computeIfAbsent(role, key -> new TreeSet<>());
    int number = from;
    while (!numbers.add(number)) {
      number++;
    }
    labels.put(id, role + " (" + number + ")");
  }

  /** A role with a number that is recorded, and names nobody. */
  private Optional<String> recorded(Person person, Map<String, Set<Integer>> taken) {
    FreeText role = person.roleLabel();
    if (role == null) {
      return Optional.empty();
    }
    for (String part : role.text().split(";", -1)) {
      Matcher matcher = NUMBERED.matcher(part.strip());
      if (matcher.matches()
          && Tokens.words(part).stream().noneMatch(nameWords::contains)
          && taken
              .computeIfAbsent(matcher.group(1), key -> new TreeSet<>())
              .add(Integer.parseInt(matcher.group(2)))) {
        return Optional.of(matcher.group(1) + " (" + Integer.parseInt(matcher.group(2)) + ")");
      }
    }
    return Optional.empty();
  }

  private String role(String id) {
    String role = reader == null || reader.equals(id) ? "" : toReader(id, reader);
    if (role.isEmpty()) {
      role = ties.isChild(id) ? (reader == null ? "Child" : "Other child") : toChildren(id);
    }
    return role;
  }

  private String toReader(String id, String child) {
    FamilyTie tie = ties.tie(id, child).orElse(null);
    if (tie != null && tie.kind() == FamilyTie.Kind.SIBLING) {
      String age = age(id, child);
      return age.isEmpty() ? capital(tie.relation()) : age + " " + tie.relation();
    }
    if (tie != null && tie.kind() == FamilyTie.Kind.PARENT_OR_CARER) {
      return capital(tie.relation());
    }
    String ofParent = partnerOf(id, List.of(child));
    if (!ofParent.isEmpty()) {
      return ofParent;
    }
    return tie != null && tie.kind() == FamilyTie.Kind.RELATED ? capital(tie.relation()) : "";
  }

  private String age(String id, String child) {
    LocalDate born = day(id);
    LocalDate readerBorn = day(child);
    if (born == null || readerBorn == null || born.equals(readerBorn)) {
      return "";
    }
    return born.isBefore(readerBorn) ? "Older" : "Younger";
  }

  private @Nullable LocalDate day(String id) {
    return ties.find(id).map(FamilyTies::born).map(UncertainDate::earliest).orElse(null);
  }

  private String toChildren(String id) {
    List<FamilyTie> found = new ArrayList<>();
    for (String child : ties.children()) {
      ties.tie(id, child).ifPresent(found::add);
    }
    Comparator<FamilyTie> closest =
        Comparator.comparing(FamilyTie::kind)
            .thenComparing(tie -> tie.relation().startsWith("step-") ? 1 : 0)
            .thenComparing(tie -> tie.relation().equals("carer") ? 1 : 0)
            .thenComparing(FamilyTie::relation);
    FamilyTie tie = found.stream().min(closest).orElse(null);
    if (tie != null && tie.kind().compareTo(FamilyTie.Kind.PARENT_OR_CARER) <= 0) {
      return capital(tie.relation());
    }
    String ofParent = partnerOf(id, ties.children());
    if (!ofParent.isEmpty()) {
      return ofParent;
    }
    if (tie != null && tie.kind() == FamilyTie.Kind.RELATED) {
      return capital(tie.relation());
    }
    if (!ties.partners(id).isEmpty()) {
      return "Relative's partner";
    }
    return tie == null ? "Other adult" : "Member of the household";
  }

  private String partnerOf(String id, List<String> children) {
    Set<String> of = new TreeSet<>();
    for (String partner : ties.partners(id)) {
      for (String child : children) {
        if (ties.isParentOrCarer(partner, child)) {
          ties.tie(partner, child).ifPresent(tie -> of.add(capital(tie.relation())));
        }
      }
    }
    for (String word : List.of("Mother", "Father", "Parent")) {
      if (of.contains(word)) {
        return word + "'s partner";
      }
    }
    return of.isEmpty() ? "" : of.iterator().next() + "'s partner";
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
