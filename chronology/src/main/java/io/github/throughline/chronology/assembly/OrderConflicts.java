package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.draft.Difference;
import io.github.throughline.chronology.draft.Draft;
import io.github.throughline.chronology.draft.Draft.LinkTo;
import io.github.throughline.chronology.incident.Retelling;
import io.github.throughline.chronology.scope.OrderConstraint;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody says that one entry came before another and the dates say otherwise. The order by
 * date stands; the contradiction is told.
 */
public final class OrderConflicts {
  private final Map<Draft, Set<Draft>> after = new LinkedHashMap<>();
  private final List<Difference> differences = new ArrayList<>();
  private int unknown;

  private OrderConflicts() {}

  static OrderConflicts of(
      List<Draft> lines,
      List<OrderConstraint> constraints,
      Function<Draft, @Nullable Draft> shownAs,
      Function<Draft, @Nullable String> idOf) {
    OrderConflicts conflicts = new OrderConflicts();
    for (Draft line : lines) {
      for (LinkTo to : line.linksTo) {
        Draft target = to.target() == null ? null : shownAs.apply(to.target());
        LinkKind kind = to.link().kind();
        if (target != null && (kind == LinkKind.FOLLOWS_FROM || kind == LinkKind.RESPONSE_TO)) {
          conflicts.add(target, line);
        }
      }
    }
    Map<String, Draft> byId = new HashMap<>();
    if (!constraints.isEmpty()) {
      lines.forEach(line -> byId.put(String.valueOf(idOf.apply(line)), line));
    }
    for (OrderConstraint constraint : constraints) {
      Draft earlier = byId.get(constraint.earlierEntryId());
      Draft later = byId.get(constraint.laterEntryId());
      if (earlier == null || later == null) {
        conflicts.unknown++;
      } else {
        conflicts.add(earlier, later);
      }
    }
    return conflicts;
  }

  private void add(Draft earlier, Draft later) {
    if (earlier == later
        || !after.computeIfAbsent(earlier, key -> new LinkedHashSet<>()).add(later)) {
      return;
    }
    if (isCertainlyBefore(later.occurred(), earlier.occurred())) {
      String first = "What is said to have come first: " + DateWords.of(earlier.occurred());
      String then = "What is said to have come after it: " + DateWords.of(later.occurred());
      differences.add(
          new Difference(
              Retelling.person(later),
              "which of two entries came first",
              List.of(
                  new Difference.Version(List.of(Retelling.said(first, earlier)), earlier),
                  new Difference.Version(List.of(Retelling.said(then, later)), later)),
              List.of(earlier, later)));
    }
  }

  /** Whether one was over before the other can have begun. */
  private static boolean isCertainlyBefore(@Nullable When one, @Nullable When other) {
    LocalDate over = one == null ? null : one.latest();
    LocalDate began = other == null ? null : other.earliest();
    return over != null && began != null && over.isBefore(began);
  }

  List<Difference> differences() {
    return differences;
  }

  List<String> questions() {
    List<String> questions = new ArrayList<>();
    int circular = inCircle();
    if (circular > 0) {
      questions.add(
          circular
              + " entries are said to come before each other in a circle, and stand by their dates."
              + " Which came first?");
    }
    if (unknown > 0) {
      questions.add(
          (unknown == 1
                  ? "1 statement of which entry came first names"
                  : unknown + " statements of which entry came first name")
              + " an entry that is not here. Which is meant?");
    }
    return questions;
  }

  /** How many cannot be put in any order in which what is said to come first does. */
  private int inCircle() {
    Map<Draft, Integer> before = new HashMap<>();
    after.forEach(
        (earlier, later) -> {
          before.putIfAbsent(earlier, 0);
          later.forEach(one -> before.merge(one, 1, Integer::sum));
        });
    Deque<Draft> free = new ArrayDeque<>();
    before.forEach(
        (line, number) -> {
          if (number == 0) {
            free.add(line);
          }
        });
    int placed = 0;
    while (!free.isEmpty()) {
      Draft line = free.remove();
      placed++;
      for (Draft later : after.getOrDefault(line, Set.of())) {
        if (before.merge(later, -1, Integer::sum) == 0) {
          free.add(later);
        }
      }
    }
    return before.size() - placed;
  }
}
