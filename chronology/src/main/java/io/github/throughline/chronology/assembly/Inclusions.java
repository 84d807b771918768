package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.Inclusion;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.draft.Draft;
import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.chronology.family.FamilyTie;
import io.github.throughline.chronology.record.kind.Wording;
import io.github.throughline.chronology.scope.FamilyPart;
import io.github.throughline.core.time.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says why an entry belongs in a chronology: for each person it is about, how that person belonged
 * to the children at the time.
 */
public final class Inclusions {
  private final FamilyGraph graph;
  private final Map<String, String> children = new LinkedHashMap<>();
  private final @Nullable String focus;

  /** {@code focus} is the child the chronology is for; null when it is for all children alike. */
  Inclusions(FamilyGraph graph, List<Lane> lanes, @Nullable String focus) {
    this.graph = graph;
    this.focus = focus;
    for (Lane lane : lanes) {
      if (lane.child()) {
        children.put(lane.person().id(), lane.label());
      }
    }
  }

  /**
   * A reason.
   *
   * @param inclusion the reason
   * @param part through which part of the family; null for the family as a whole
   */
  record Found(Inclusion inclusion, @Nullable FamilyPart part) {}

  /** The reasons; empty when nobody the entry is about belonged to the children at the time. */
  List<Found> of(Draft draft) {
    if (draft.subjects.isEmpty()) {
      return List.of(new Found(new Inclusion("", "recorded for the family as a whole"), null));
    }
    List<Found> reasons = new ArrayList<>();
    for (String personId : draft.subjects) {
      find(personId, draft.occurred()).ifPresent(reasons::add);
    }
    return reasons;
  }

  private Optional<Found> find(String personId, @Nullable When at) {
    if (personId.equals(focus)) {
      return found(personId, "the child this chronology is for", FamilyPart.CHILD);
    }
    if (focus == null && children.containsKey(personId)) {
      return found(personId, "one of the children", FamilyPart.CHILD);
    }
    Map<String, List<String>> byRelation = new LinkedHashMap<>();
    boolean household = false;
    boolean sibling = false;
    for (Map.Entry<String, String> child : children.entrySet()) {
      if (focus != null && !child.getKey().equals(focus)) {
        continue;
      }
      Optional<FamilyTie> tie = graph.findTie(personId, child.getKey(), at);
      if (tie.isPresent() && tie.get().kind() == FamilyTie.Kind.HOUSEHOLD) {
        household = true;
      } else if (tie.isPresent()) {
        sibling = sibling || tie.get().kind() == FamilyTie.Kind.SIBLING;
        byRelation
            .computeIfAbsent(tie.get().relation(), key -> new ArrayList<>())
            .add(child.getValue());
      }
    }
    List<String> ties = new ArrayList<>();
    byRelation.forEach((relation, of) -> ties.add(relation + " of " + Wording.list(of)));
    if (ties.isEmpty()) {
      return household
          ? found(personId, "lived in the household at the time", FamilyPart.HOUSEHOLD)
          : Optional.empty();
    }
    return found(
        personId, String.join("; ", ties), sibling ? FamilyPart.SIBLINGS : FamilyPart.ADULTS);
  }

  private static Optional<Found> found(String personId, String reason, FamilyPart part) {
    return Optional.of(new Found(new Inclusion(personId, reason), part));
  }
}
