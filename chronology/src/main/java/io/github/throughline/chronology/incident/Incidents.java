package io.github.throughline.chronology.incident;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.draft.Difference;
import io.github.throughline.chronology.draft.Draft;
import io.github.throughline.chronology.match.MatchBasis;
import io.github.throughline.chronology.match.MatchShown;
import io.github.throughline.chronology.match.MatchedEvent;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Tells accounts of one event as one line, or side by side, and keeps what each account said.
 *
 * <p>The line is called by the identifier of its first account, whichever of the accounts are shown
 * on a day: so it keeps its identifier as more becomes known. Accounts that give the event
 * different dates are never one line: each date stands, and they contradict each other.
 */
public final class Incidents {
  private final Map<Draft, Draft> shownAs = new HashMap<>();
  private final Map<Draft, List<Difference>> differences = new LinkedHashMap<>();
  private final List<Incident> incidents = new ArrayList<>();

  private record Incident(
      List<Draft> lines,
      EventMatches.Group group,
      List<String> agreed,
      List<RecordReference> records,
      List<SignificantEvent> accounts) {}

  private Incidents() {}

  /**
   * Joins the lines of each group that may be shown.
   *
   * @param ids the identifiers of the lines, which lines that become one share from here on
   */
  public static Incidents of(
      EventMatches matches, Map<Draft, String> ids, Predicate<Draft> mayShow, boolean asOneLine) {
    Incidents incidents = new Incidents();
    for (EventMatches.Group group : matches.groups()) {
      if (asOneLine) {
        incidents.tellOnce(group, ids, mayShow);
      } else {
        incidents.note(group, group.lines().stream().filter(mayShow).toList(), List.of());
      }
    }
    for (EventMatches.Group group : matches.possible()) {
      incidents.note(group, group.lines().stream().filter(mayShow).toList(), List.of());
    }
    return incidents;
  }

  /** The line that tells another one now. */
  public Draft shownAs(Draft line) {
    return shownAs.getOrDefault(line, line);
  }

  /** Where accounts told as one line differ. */
  public List<Difference> differences() {
    return differences.values().stream().flatMap(List::stream).toList();
  }

  private void tellOnce(
      EventMatches.Group group, Map<Draft, String> ids, Predicate<Draft> mayShow) {
    List<Draft> shown = group.lines().stream().filter(mayShow).toList();
    List<SignificantEvent> accounts = shown.stream().map(Draft::account).toList();
    List<String> agreed = shown.size() < 2 ? List.of() : Agreements.inWords(shown);
    List<Draft> tellers = new ArrayList<>();
    for (List<Draft> ofDate : byDate(group.lines())) {
      String id = requireNonNull(ids.get(ofDate.get(0)));
      ofDate.forEach(line -> ids.put(line, id));
      List<Draft> visible = ofDate.stream().filter(mayShow).toList();
      if (!visible.isEmpty()) {
        Draft teller = visible.get(0);
        tellers.add(teller);
        visible.forEach(line -> shownAs.put(line, teller));
        List<Difference> found = Retelling.differences(visible);
        if (!found.isEmpty()) {
          differences.put(teller, found);
        }
        Retelling.asOne(visible);
      }
    }
    for (int i = 1; i < tellers.size(); i++) {
      tellers.get(0).contradict(tellers.get(i));
      differences.put(tellers.get(i), List.of(Retelling.ofDates(tellers.get(0), tellers.get(i))));
    }
    note(group, shown, accounts, agreed, tellers);
  }

  private void note(EventMatches.Group group, List<Draft> shown, List<SignificantEvent> accounts) {
    List<String> agreed = shown.size() < 2 ? List.of() : Agreements.inWords(shown);
    note(group, shown, accounts, agreed, shown);
  }

  private void note(
      EventMatches.Group group,
      List<Draft> shown,
      List<SignificantEvent> accounts,
      List<String> agreed,
      List<Draft> tellers) {
    if (shown.size() < 2) {
      return;
    }
    Set<RecordReference> records = new LinkedHashSet<>();
    shown.forEach(line -> records.addAll(line.records));
    if (group.basis() != MatchBasis.POSSIBLE) {
      for (int i = 1; i < tellers.size(); i++) {
        tellers.get(0).sameAs.add(tellers.get(i));
        tellers.get(i).sameAs.add(tellers.get(0));
      }
    }
    incidents.add(
        new Incident(
            shown,
            group,
            agreed,
            List.copyOf(records),
            accounts.isEmpty() ? shown.stream().map(Draft::account).toList() : accounts));
  }

  /**
   * The lines by the date they give, whoever a worker kept first. A date that is less well known
   * goes with the only day that is, if that can be the day.
   */
  private static List<List<Draft>> byDate(List<Draft> lines) {
    List<Draft> inOrder = new ArrayList<>();
    lines.stream().filter(line -> line.kept != null).forEach(inOrder::add);
    lines.stream().filter(line -> line.kept == null).forEach(inOrder::add);
    Set<LocalDate> days = new TreeSet<>();
    for (Draft line : inOrder) {
      LocalDate day = line.exactDay();
      if (day != null) {
        days.add(day);
      }
    }
    LocalDate only = days.size() == 1 ? days.iterator().next() : null;
    Map<String, List<Draft>> byDate = new LinkedHashMap<>();
    for (Draft line : inOrder) {
      byDate.computeIfAbsent(dateKey(line, only), key -> new ArrayList<>()).add(line);
    }
    return List.copyOf(byDate.values());
  }

  private static String dateKey(Draft line, @Nullable LocalDate only) {
    LocalDate day = line.exactDay();
    if (day != null) {
      return day.toString();
    }
    When when = line.occurred();
    if (only != null && (when == null || (when instanceof UncertainDate && canBe(when, only)))) {
      return only.toString();
    }
    return when == null ? "" : when.toEdtf();
  }

  private static boolean canBe(When when, LocalDate day) {
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    return (earliest == null || !earliest.isAfter(day))
        && (latest == null || !latest.isBefore(day));
  }

  /**
   * The matches, once it is known which entries are shown; {@code idOf} gives null for a line that
   * is not, and {@code detail} makes an account no fuller than the chronology is to be.
   */
  public List<MatchedEvent> matched(
      Function<Draft, @Nullable String> idOf, UnaryOperator<SignificantEvent> detail) {
    List<MatchedEvent> matched = new ArrayList<>();
    for (Incident incident : incidents) {
      Set<String> ids = new LinkedHashSet<>();
      boolean whole = true;
      for (Draft line : incident.lines()) {
        String id = idOf.apply(line);
        if (id == null) {
          whole = false;
        } else {
          ids.add(id);
        }
      }
      MatchBasis basis = incident.group().basis();
      boolean possible = basis == MatchBasis.POSSIBLE;
      if (whole && !(possible && ids.size() < 2)) {
        matched.add(
            new MatchedEvent(
                List.copyOf(ids),
                incident.records(),
                basis,
                incident.agreed(),
                possible
                    ? MatchShown.QUESTION
                    : ids.size() == 1 ? MatchShown.ONE_LINE : MatchShown.LINKED_LINES,
                incident.accounts().stream().map(detail).toList(),
                incident.group().decisions()));
      }
    }
    return matched;
  }

  /** What a person has to decide about the matches that are only possible. */
  public static List<String> questions(List<MatchedEvent> matched) {
    List<MatchedEvent> open =
        matched.stream().filter(match -> match.shown() == MatchShown.QUESTION).toList();
    List<String> questions = new ArrayList<>();
    for (MatchedEvent match : open.subList(0, Math.min(open.size(), MOST_ASKED))) {
      questions.add(
          match.entryIds().size()
              + " entries may be accounts of one event ("
              + String.join("; ", match.agreed())
              + "). Are they?");
    }
    if (open.size() > MOST_ASKED) {
      questions.add(
          "The same is to be asked of "
              + (open.size() - MOST_ASKED)
              + " more groups of entries, which are listed with this chronology's matches.");
    }
    return questions;
  }

  private static final int MOST_ASKED = 20;
}
