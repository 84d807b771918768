package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.scope.EntryRule;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a chronology was made from and what was left out, so that its gaps are honest. */
public final class Coverage {
  /** What came of a line that was not shown, or shown although something about it is missing. */
  enum Count {
    BEGAN_LATER(
        "began after the day up to which this chronology looks, and is left out",
        "began after the day up to which this chronology looks, and are left out"),
    KNOWN_LATER(
        "first became known after the day whose knowledge this shows, and is left out",
        "first became known after the day whose knowledge this shows, and are left out"),
    UNRELATED(
        "of people who are not recorded as belonging to the family at the time is left out",
        "of people who are not recorded as belonging to the family at the time are left out"),
    RETRACTED(
        "was recorded by mistake, and is left out; the record stays and can be asked for",
        "were recorded by mistake, and are left out; the records stay and can be asked for"),
    NOT_ASKED_FOR(
        "is only about people whom this chronology was not asked to tell of, and is left out",
        "are only about people whom this chronology was not asked to tell of, and are left out"),
    IN_FULL_ONLY(
        "is told only at a fuller level of detail, and is left out",
        "are told only at a fuller level of detail, and are left out"),
    WITHOUT_SOURCE(
        "does not say where it came from, and is left out of a chronology of this kind",
        "do not say where they came from, and are left out of a chronology of this kind"),
    OUTSIDE_WINDOW(
        "lies outside the stretch of time that was asked for, and is left out",
        "lie outside the stretch of time that was asked for, and are left out"),
    KNOWN_WHEN_NOT_RECORDED(
        "does not say when the service first knew, and is shown",
        "do not say when the service first knew, and are shown");

    private final String ofOne;
    private final String ofMany;

    Count(String ofOne, String ofMany) {
      this.ofOne = ofOne;
      this.ofMany = ofMany;
    }
  }

  private final Map<Count, Integer> counted = new EnumMap<>(Count.class);
  private final Map<String, Integer> byRule = new TreeMap<>();
  private final Set<String> spokenOf = new HashSet<>();
  private int notSelected;
  private int notJudged;

  /** Counts a line. */
  void count(Count what) {
    counted.merge(what, 1, Integer::sum);
  }

  /** Counts a line that a rule left out. */
  void leftOut(EntryRule rule) {
    byRule.merge("by the rule \u201c" + rule.name() + "\u201d: " + rule.reason(), 1, Integer::sum);
  }

  /** Counts a line that is none of what the chronology was asked to show. */
  void notSelected(boolean neverJudged) {
    notSelected++;
    notJudged += neverJudged ? 1 : 0;
  }

  /** Notes people of whom something is recorded, although no entry is about them. */
  void spokenOf(Collection<String> personIds) {
    spokenOf.addAll(personIds);
  }

  /**
   * The sentences.
   *
   * @param entries the entries that are shown
   * @param belonging all that belong to the family, shown or not: silence is told of these
   * @param lanes those of whom the chronology was asked to tell
   */
  List<String> sentences(
      int files,
      boolean hasFamilyFile,
      Request request,
      List<IncludedEntry> entries,
      List<IncludedEntry> belonging,
      List<Lane> lanes) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        number(entries.size(), "entry", "entries")
            + ", from "
            + number(files, "case file", "case files")
            + (hasFamilyFile ? " and the family file." : "."));
    addDates(sentences, entries);
    addSources(sentences, entries);
    for (Count what : Count.values()) {
      int number = counted.getOrDefault(what, 0);
      if (number > 0) {
        sentences.add(
            number(number, "entry ", "entries ") + (number == 1 ? what.ofOne : what.ofMany) + ".");
      }
    }
    byRule.forEach(
        (rule, number) ->
            sentences.add(number(number, "entry is", "entries are") + " left out " + rule + "."));
    addNotSelected(sentences, request);
    if (!Details.inWords(request.detail()).isEmpty()) {
      sentences.add(Details.inWords(request.detail()));
    }
    addSilence(sentences, belonging, lanes);
    sentences.add("Nothing recorded does not mean nothing happened.");
    return sentences;
  }

  private void addNotSelected(List<String> sentences, Request request) {
    if (notSelected == 0) {
      return;
    }
    String asked =
        request.selection().stream().map(EntryRule::name).collect(Collectors.joining("; "));
    sentences.add(
        number(notSelected, "entry is", "entries are")
            + " none of what was asked for ("
            + asked
            + "), and left out. Of "
            + notJudged
            + " of them nobody has recorded how much it matters.");
  }

  private static void addDates(List<String> sentences, List<IncludedEntry> entries) {
    List<UncertainDate> starts =
        entries.stream()
            .map(included -> start(included.entry().event().occurred()))
            .filter(Objects::nonNull)
            .filter(date -> date.earliest() != null)
            .sorted(When.chronological())
            .toList();
    if (!starts.isEmpty()) {
      String first = DateWords.of(starts.get(0));
      String last = DateWords.of(starts.get(starts.size() - 1));
      sentences.add(
          first.equals(last)
              ? "All entries are of " + first + "."
              : "The entries run from " + first + " to " + last + ".");
    }
  }

  private static @Nullable UncertainDate start(@Nullable When when) {
    return when instanceof UncertainPeriod period ? period.start() : (UncertainDate) when;
  }

  private static void addSources(List<String> sentences, List<IncludedEntry> entries) {
    Set<String> agencies =
        entries.stream()
            .flatMap(included -> included.entry().event().provenance().sources().stream())
            .map(Source::agency)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!agencies.isEmpty()) {
      sentences.add("Sources: " + String.join(", ", agencies) + ".");
    }
  }

  private void addSilence(List<String> sentences, List<IncludedEntry> entries, List<Lane> lanes) {
    Set<String> known = new HashSet<>(spokenOf);
    for (IncludedEntry included : entries) {
      SignificantEvent event = included.entry().event();
      included.inclusions().forEach(inclusion -> known.add(inclusion.personId()));
      event.actors().stream().map(Actor::personId).filter(Objects::nonNull).forEach(known::add);
    }
    for (Lane lane : lanes) {
      if (!known.contains(lane.person().id())) {
        sentences.add(
            "No entry is about "
                + lane.label()
                + (lane.relation().isEmpty() ? "" : " (" + lane.relation() + ")")
                + ".");
      }
    }
  }

  private static String number(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
