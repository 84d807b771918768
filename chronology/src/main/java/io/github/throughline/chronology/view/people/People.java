package io.github.throughline.chronology.view.people;

import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.Treatment;
import io.github.throughline.chronology.view.text.Identity;
import io.github.throughline.core.model.people.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Everybody in the family file: who they are to the readers, and how they are spoken of. */
public final class People {
  private final FamilyTies ties;
  private final Set<String> readers;
  private final Map<String, Identity> identities = new LinkedHashMap<>();
  private final Map<String, String> byNeutralId = new LinkedHashMap<>();

  People(
      FamilyTies ties,
      Set<String> readers,
      Map<Matter, Treatment> treatments,
      Set<String> protectedPeople) {
    this.ties = ties;
    this.readers = readers;
    List<String> childReaders = readers.stream().filter(ties::isChild).toList();
    boolean one = readers.size() == 1 && childReaders.size() == 1;
    Map<String, String> labels = new RoleLabels(ties, one ? childReaders.get(0) : null).all();
    String prefix = prefix();
    boolean isOfCopy =
        ties.people().stream()
            .allMatch(person -> Known.NEUTRAL_PERSON.matcher(person.id()).matches());
    int number = 1;
    for (Person person : ties.people()) {
      String id = person.id();
      Matter matter = matter(id);
      boolean replaced = !readers.contains(id) && treatments.get(matter) == Treatment.REPLACE;
      String neutralId = isOfCopy ? id : prefix + number++;
      byNeutralId.put(neutralId, id);
      identities.put(
          id,
          new Identity(
              "person " + id,
              neutralId,
              labels.getOrDefault(id, "Person"),
              matter,
              replaced,
              protectedPeople.contains(id)));
    }
  }

  /** Identifiers in a copy look like none of the family file. */
  private String prefix() {
    String prefix = "person-";
    while (true) {
      Pattern taken = Pattern.compile(Pattern.quote(prefix) + "\\d+");
      if (ties.people().stream().noneMatch(person -> taken.matcher(person.id()).matches())) {
        return prefix;
      }
      prefix += "-";
    }
  }

  /** The identifier in the family file, also of somebody who bears the one of a copy already. */
  public String original(String id) {
    return byNeutralId.getOrDefault(id, id);
  }

  public Optional<Identity> find(String id) {
    return Optional.ofNullable(identities.get(original(id)));
  }

  public Iterable<Map.Entry<String, Identity>> all() {
    return identities.entrySet();
  }

  public Optional<Person> person(String id) {
    return ties.find(original(id));
  }

  public boolean isReplaced(String id) {
    return find(id).map(Identity::replaced).orElse(false);
  }

  boolean isReader(String id) {
    return readers.contains(original(id));
  }

  boolean hasReaders() {
    return !readers.isEmpty();
  }

  boolean isChild(String id) {
    return ties.isChild(original(id));
  }

  public boolean isOtherChild(String id) {
    return find(id).map(identity -> identity.matter() == Matter.OTHER_CHILDREN).orElse(false);
  }

  boolean isOtherAdult(String id) {
    return !isChild(id) && !isReader(id);
  }

  private Matter matter(String id) {
    if (ties.isChild(id)) {
      return isClose(id) ? Matter.CHILDREN : Matter.OTHER_CHILDREN;
    }
    if (readers.isEmpty()) {
      return matter(id, ties.children(), ties.children());
    }
    List<String> ofParents =
        readers.stream().anyMatch(reader -> !ties.isChild(reader))
            ? ties.children().stream().filter(this::isClose).toList()
            : List.copyOf(readers);
    return matter(id, ofParents, readers);
  }

  private Matter matter(String id, Iterable<String> ofParents, Iterable<String> ofOthers) {
    for (String child : ofParents) {
      if (ties.isParentOrCarer(id, child)) {
        return Matter.PARENTS;
      }
    }
    for (String other : ofOthers) {
      if (ties.tie(id, other).isPresent()) {
        return Matter.KNOWN_ADULTS;
      }
    }
    return Matter.OTHER_ADULTS;
  }

  /** A reader, a reader's brother, sister or child, or somebody in a reader's care. */
  private boolean isClose(String id) {
    return readers.isEmpty()
        || readers.contains(id)
        || readers.stream()
            .anyMatch(
                reader ->
                    ties.isParentOrCarer(reader, id)
                        || (ties.isChild(reader) && ties.areSiblings(reader, id)));
  }
}
