package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.draft.ChildFile;
import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.chronology.family.FamilyTie;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who are the children of a chronology: the child it is for, everyone in the family file who is
 * under 18, everyone of whom there is a case file, and the brothers and sisters of them all, also
 * those who have grown up.
 *
 * <p>The case file of a parent's or carer's own childhood makes the parent no child of the
 * chronology. It is told as history of the parent.
 */
public final class Children {
  private final FamilyGraph graph;
  private final @Nullable String focus;
  private final LocalDate asAt;
  private final Set<String> ids = new TreeSet<>();

  Children(FamilyGraph graph, @Nullable String focus, List<ChildFile> files, LocalDate asAt) {
    this.graph = graph;
    this.focus = focus;
    this.asAt = asAt;
    if (focus != null) {
      ids.add(focus);
    }
    graph.people().stream().filter(this::isUnder18).map(Person::id).forEach(ids::add);
    Set<String> ofFiles = new TreeSet<>();
    files.forEach(file -> ofFiles.add(file.personId()));
    Set<String> caredFor = new TreeSet<>(ids);
    caredFor.addAll(ofFiles);
    ofFiles.stream().filter(id -> !isParentOfAny(id, caredFor)).forEach(ids::add);
    for (String child : List.copyOf(ids)) {
      ids.addAll(graph.siblings(child));
    }
    ids.removeIf(id -> graph.findPerson(id).isEmpty());
  }

  /** Their identifiers. */
  Set<String> ids() {
    return ids;
  }

  /** The child to whom relations are told: the one it is for, else the youngest. */
  String anchor() {
    if (focus != null) {
      return focus;
    }
    return ids.stream()
        .flatMap(id -> graph.findPerson(id).stream())
        .filter(person -> Lanes.born(person).earliest() != null)
        .max(Comparator.comparing(Lanes::born, When.chronological()).thenComparing(Person::id))
        .map(Person::id)
        .or(() -> ids.stream().findFirst())
        .orElse("");
  }

  private boolean isUnder18(Person person) {
    LocalDate born = Lanes.born(person).latest();
    return born != null && born.isAfter(asAt.minusYears(18));
  }

  private boolean isParentOfAny(String personId, Set<String> others) {
    return others.stream()
        .filter(other -> !other.equals(personId))
        .flatMap(other -> graph.findTie(personId, other, null).stream())
        .anyMatch(tie -> tie.kind() == FamilyTie.Kind.PARENT_OR_CARER);
  }
}
