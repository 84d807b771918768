package io.github.throughline.chronology.incident;

import io.github.throughline.chronology.draft.Draft;
import io.github.throughline.chronology.match.AccountReference;
import io.github.throughline.chronology.match.MatchBasis;
import io.github.throughline.chronology.match.SameEventDecision;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which lines are, or may be, accounts of one event.
 *
 * <ol>
 *   <li>What a person decided, for and against, goes before everything.
 *   <li>Entries linked as being about the same event, and entries that rest on the same record and
 *       agree in day and kind, belong together.
 *   <li>Lines of different agencies about the same person, of the same kind, on the same day, are
 *       proposed to a person and not joined, unless the chronology was asked to accept that.
 * </ol>
 *
 * <p>Groups are what pairs make of them, so no order of the lines or pairs makes a difference. A
 * group that would hold two lines of which a person decided that they are not one is not made.
 */
public final class EventMatches {
  /**
   * Lines that belong together.
   *
   * @param lines the lines, as they happened
   * @param basis the strongest of what it rests on
   * @param decisions what people decided about them
   */
  record Group(List<Draft> lines, MatchBasis basis, List<SameEventDecision> decisions) {}

  private final List<Draft> lines;
  private final Map<Draft, Integer> places = new HashMap<>();
  private final Decisions decisions;
  private final List<int[]> links = new ArrayList<>();
  private final List<int[]> records = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Group> possible = new ArrayList<>();
  private int inDispute;

  private EventMatches(List<Draft> lines, Decisions decisions) {
    this.lines = lines;
    this.decisions = decisions;
    for (int i = 0; i < lines.size(); i++) {
      places.put(lines.get(i), i);
    }
  }

  /** {@code lines} are in order and their links are tied; those recorded by mistake match none. */
  public static EventMatches among(List<Draft> lines, Decisions decisions, boolean acceptPossible) {
    List<Draft> standing = lines.stream().filter(line -> !line.isRetracted()).toList();
    EventMatches matches = new EventMatches(standing, decisions);
    matches.findLinked();
    matches.findOfOneRecord();
    matches.group(acceptPossible);
    return matches;
  }

  /** Lines that are of one event. */
  List<Group> groups() {
    return groups;
  }

  /** Lines that may be of one event: a person has to look. */
  List<Group> possible() {
    return possible;
  }

  /** What a person has to look at, besides the possible groups. */
  public List<String> questions() {
    if (inDispute == 0) {
      return List.of();
    }
    return List.of(
        (inDispute == 1 ? "1 group of entries" : inDispute + " groups of entries")
            + " would be of one event by what some decided or linked, and not by what others"
            + " decided, and stay apart. Which is right?");
  }

  private void findLinked() {
    for (int place = 0; place < lines.size(); place++) {
      for (Draft.LinkTo to : lines.get(place).linksTo) {
        Integer other = to.target() == null ? null : places.get(to.target());
        if (to.link().kind() == LinkKind.SAME_EVENT_AS && other != null) {
          add(links, place, other);
        }
      }
    }
  }

  private void add(List<int[]> pairs, int one, int other) {
    if (one != other && !decisions.areApart(lines.get(one), lines.get(other))) {
      pairs.add(new int[] {one, other});
    }
  }

  private record RecordOnDay(RecordReference record, String day, EventType type) {}

  /** The identifier of an event counts in its document only, so it makes no two entries one. */
  private void findOfOneRecord() {
    Map<RecordOnDay, Integer> first = new HashMap<>();
    for (int place = 0; place < lines.size(); place++) {
      Draft line = lines.get(place);
      String day = line.date();
      if (line.kept == null || day == null) {
        continue;
      }
      for (RecordReference record : line.records) {
        for (EventType type : line.event.types()) {
          if (!record.kind().equals(AccountReference.EVENT)) {
            Integer other = first.putIfAbsent(new RecordOnDay(record, day, type), place);
            if (other != null && !line.contradicts.contains(lines.get(other))) {
              add(records, other, place);
            }
          }
        }
      }
    }
  }

  private void group(boolean acceptPossible) {
    Joins decided = new Joins(lines.size());
    for (Decisions.Joined pair : decisions.joined()) {
      Integer one = places.get(pair.one());
      Integer other = places.get(pair.other());
      if (one != null && other != null) {
        decided.join(one, other);
      }
    }
    Joins sound = withoutDisputed(decided, new Joins(lines.size()));
    Joins explicit = sound.copy();
    links.forEach(pair -> explicit.join(pair[0], pair[1]));
    records.forEach(pair -> explicit.join(pair[0], pair[1]));
    Joins together = withoutDisputed(explicit, sound);
    Joins agreeing = together.copy();
    Agreements.among(lines, decisions).forEach(pair -> agreeing.join(pair[0], pair[1]));
    Joins accepted = together.copy();
    for (List<Integer> group : agreeing.groups()) {
      if (group.stream().map(together::find).distinct().count() > 1) {
        if (acceptPossible && isOneOfEachAgency(group) && !isDisputed(group)) {
          group.forEach(place -> accepted.join(group.get(0), place));
        } else {
          possible.add(new Group(drafts(group), MatchBasis.POSSIBLE, List.of()));
        }
      }
    }
    for (List<Integer> group : accepted.groups()) {
      groups.add(new Group(drafts(group), basis(group, together), decisionsOn(group)));
    }
  }

  /** The groups, but those that hold a pair decided to be apart as they were {@code before}. */
  private Joins withoutDisputed(Joins joins, Joins before) {
    Joins sound = before.copy();
    for (List<Integer> group : joins.groups()) {
      if (isDisputed(group)) {
        inDispute++;
      } else {
        group.forEach(place -> sound.join(group.get(0), place));
      }
    }
    return sound;
  }

  private boolean isDisputed(List<Integer> group) {
    return decisions.isAnyApart(drafts(group));
  }

  private boolean isOneOfEachAgency(List<Integer> group) {
    Set<String> agencies = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (int place : group) {
      for (String agency : lines.get(place).agencies()) {
        if (!agencies.add(agency)) {
          return false;
        }
      }
    }
    return true;
  }

  private MatchBasis basis(List<Integer> group, Joins together) {
    Set<Integer> places = new HashSet<>(group);
    if (!decisionsOn(group).isEmpty()) {
      return MatchBasis.DECIDED;
    }
    if (links.stream().anyMatch(pair -> places.contains(pair[0]) && places.contains(pair[1]))) {
      return MatchBasis.LINKED;
    }
    boolean apart = group.stream().map(together::find).distinct().count() > 1;
    return apart ? MatchBasis.ACCEPTED : MatchBasis.SHARED_RECORD;
  }

  private List<SameEventDecision> decisionsOn(List<Integer> group) {
    Set<Draft> drafts = new HashSet<>(drafts(group));
    return decisions.joined().stream()
        .filter(pair -> drafts.contains(pair.one()) && drafts.contains(pair.other()))
        .map(Decisions.Joined::decision)
        .toList();
  }

  private List<Draft> drafts(List<Integer> group) {
    return group.stream().map(lines::get).toList();
  }
}
