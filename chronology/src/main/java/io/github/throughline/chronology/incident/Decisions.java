package io.github.throughline.chronology.incident;

import io.github.throughline.chronology.draft.Draft;
import io.github.throughline.chronology.match.AccountReference;
import io.github.throughline.chronology.match.SameEventDecision;
import io.github.throughline.core.model.chronology.RecordReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What people decided on lines: which are of one event and which are not. */
public final class Decisions {
  /**
   * A decision that two lines are of one event.
   *
   * @param one a line
   * @param other the other
   * @param decision what was decided
   */
  record Joined(Draft one, Draft other, SameEventDecision decision) {}

  private final List<Joined> joined = new ArrayList<>();
  private final Set<Set<Draft>> apart = new HashSet<>();
  private int unresolved;

  private Decisions() {}

  /** No more than the latest of the decisions on two accounts counts. */
  public static Decisions of(Collection<SameEventDecision> given, List<Draft> drafts) {
    Decisions decisions = new Decisions();
    if (given.isEmpty()) {
      return decisions;
    }
    Map<RecordReference, List<Draft>> byRecord = index(drafts);
    for (SameEventDecision decision : latest(given)) {
      decisions.add(
          decision,
          find(decision.one(), byRecord, drafts),
          find(decision.other(), byRecord, drafts));
    }
    return decisions;
  }

  private static Collection<SameEventDecision> latest(Collection<SameEventDecision> given) {
    Map<Set<AccountReference>, SameEventDecision> latest = new LinkedHashMap<>();
    given.stream()
        .sorted(
            Comparator.comparing(SameEventDecision::decidedOn)
                .thenComparing(decision -> !decision.same())
                .thenComparing(decision -> decision.decidedBy().text())
                .thenComparing(decision -> decision.reason().text())
                .thenComparing(decision -> key(decision.one()))
                .thenComparing(decision -> key(decision.other())))
        .forEach(decision -> latest.put(Set.of(decision.one(), decision.other()), decision));
    return latest.values();
  }

  private static String key(AccountReference account) {
    RecordReference record = account.record();
    return String.join(
        "\n",
        record.caseFile(),
        record.kind(),
        record.recordId(),
        String.valueOf(account.document()));
  }

  private static Map<RecordReference, List<Draft>> index(List<Draft> drafts) {
    Map<RecordReference, List<Draft>> byRecord = new HashMap<>();
    for (Draft draft : drafts) {
      draft.records.forEach(
          record -> byRecord.computeIfAbsent(record, key -> new ArrayList<>()).add(draft));
    }
    return byRecord;
  }

  private static List<Draft> find(
      AccountReference account, Map<RecordReference, List<Draft>> byRecord, List<Draft> drafts) {
    RecordReference record = account.record();
    List<Draft> told =
        record.kind().equals(AccountReference.KEPT_ENTRY)
            ? drafts.stream().filter(draft -> isKept(draft, record)).toList()
            : byRecord.getOrDefault(record, List.of());
    String document = account.document();
    return document == null
        ? told
        : told.stream().filter(draft -> isToldIn(draft, document)).toList();
  }

  private static boolean isKept(Draft draft, RecordReference record) {
    return draft.kept != null
        && record.caseFile().equals(draft.owner)
        && record.recordId().equals(draft.kept.entryId());
  }

  private static boolean isToldIn(Draft draft, String document) {
    return draft.provenances.stream()
        .flatMap(provenance -> provenance.sources().stream())
        .anyMatch(source -> document.equals(source.document()));
  }

  private void add(SameEventDecision decision, List<Draft> ones, List<Draft> others) {
    if (ones.isEmpty() || others.isEmpty()) {
      unresolved++;
    } else if (!decision.same()) {
      for (Draft one : ones) {
        others.stream().filter(other -> other != one).forEach(other -> setApart(one, other));
      }
    } else {
      join(decision, ones, others);
    }
  }

  private void setApart(Draft one, Draft other) {
    apart.add(Set.of(one, other));
  }

  /** A record can tell several events: then those of the same day and kind are meant. */
  private void join(SameEventDecision decision, List<Draft> ones, List<Draft> others) {
    List<Joined> alike = new ArrayList<>();
    for (Draft one : ones) {
      for (Draft other : others) {
        boolean single = ones.size() == 1 && others.size() == 1;
        if (one != other && (single || areAlike(one, other))) {
          alike.add(new Joined(one, other, decision));
        }
      }
    }
    if (alike.size() == 1) {
      joined.add(alike.get(0));
    } else if (Collections.disjoint(ones, others)) {
      unresolved++;
    }
  }

  private static boolean areAlike(Draft one, Draft other) {
    return one.date() != null
        && Objects.equals(one.date(), other.date())
        && !Collections.disjoint(one.event.types(), other.event.types());
  }

  /** Whether a person has decided that two lines are not of one event. */
  public boolean areApart(Draft one, Draft other) {
    return !apart.isEmpty() && one != other && apart.contains(Set.of(one, other));
  }

  /** Whether any two of the lines are decided not to be of one event. */
  boolean isAnyApart(Collection<Draft> lines) {
    if (apart.isEmpty()) {
      return false;
    }
    Set<Draft> all = new HashSet<>(lines);
    return apart.stream().anyMatch(all::containsAll);
  }

  /** What people have decided to be one. */
  List<Joined> joined() {
    return joined;
  }

  /** The same, once some lines tell what others told. */
  public Decisions among(SameEvents same) {
    Decisions told = new Decisions();
    told.unresolved = unresolved;
    for (Joined pair : joined) {
      Draft one = same.shownAs(pair.one());
      Draft other = same.shownAs(pair.other());
      if (one != null && other != null && one != other) {
        told.joined.add(new Joined(one, other, pair.decision()));
      }
    }
    for (Set<Draft> pair : apart) {
      List<Draft> lines = pair.stream().map(same::shownAs).filter(Objects::nonNull).toList();
      if (lines.size() == 2 && lines.get(0) != lines.get(1)) {
        told.setApart(lines.get(0), lines.get(1));
      }
    }
    return told;
  }

  /** What a person has to look at again. */
  public List<String> questions() {
    if (unresolved == 0) {
      return List.of();
    }
    return List.of(
        (unresolved == 1 ? "1 decision" : unresolved + " decisions")
            + " on whether accounts are of one event could not be followed, because "
            + (unresolved == 1 ? "it names" : "they name")
            + " a record that is not here, or one that tells several events. Which is meant?");
  }
}
