package io.github.throughline.chronology.pattern.history;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.time.Certainty;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, told by one entry or by several of different agencies. One night's fight
 * that police, school and neighbour report is one incident with three sources.
 *
 * @param entries the entries that tell it, in the order of the chronology; never empty
 */
public record Incident(List<IncludedEntry> entries) {
  /**
   * Copies the list.
   *
   * @param entries the entries that tell it
   */
  public Incident {
    entries = List.copyOf(entries);
  }

  /**
   * The entries that tell it.
   *
   * @return their identifiers
   */
  public List<String> entryIds() {
    return entries.stream().map(included -> included.entry().entryId()).toList();
  }

  /**
   * The event as its first entry tells it.
   *
   * @return the event
   */
  public SignificantEvent event() {
    return entries.get(0).entry().event();
  }

  /**
   * When it happened, by the entry that dates it best.
   *
   * @return the date or period; null when none is recorded
   */
  public @Nullable When when() {
    When best = null;
    for (IncludedEntry included : entries) {
      When own = included.entry().event().occurred();
      if (own != null && (best == null || spread(own) < spread(best))) {
        best = own;
      }
    }
    return best;
  }

  private static long spread(When when) {
    if (when instanceof UncertainPeriod period) {
      return spread(period.start());
    }
    LocalDate first = when.earliest();
    LocalDate last = when.latest();
    return first == null || last == null ? Long.MAX_VALUE : last.toEpochDay() - first.toEpochDay();
  }

  /**
   * Whether it is recorded as going on for a time and not as a moment.
   *
   * @return true if its date is a period
   */
  public boolean isSpell() {
    return when() instanceof UncertainPeriod;
  }

  /**
   * How surely it happened, or began, in a stretch of days.
   *
   * @param first the first day
   * @param last the last day
   * @return possible when its date is not recorded
   */
  public Certainty within(LocalDate first, LocalDate last) {
    UncertainDate start = start();
    return start == null ? Certainty.POSSIBLE : start.within(first, last);
  }

  /**
   * When it happened or began.
   *
   * @return the date; null when none is recorded
   */
  public @Nullable UncertainDate start() {
    When when = when();
    return when instanceof UncertainPeriod period ? period.start() : (UncertainDate) when;
  }

  /**
   * The day it happened or began, if the day is known.
   *
   * @return the day; null when it is not known to the day
   */
  public @Nullable LocalDate day() {
    UncertainDate start = start();
    return start == null ? null : start.findExactDay().orElse(null);
  }

  /**
   * The kinds of harm that any of its entries has.
   *
   * @return one or more kinds, in their order
   */
  public Set<HarmKind> kinds() {
    Set<HarmKind> kinds = new TreeSet<>();
    entries.forEach(included -> kinds.addAll(HarmKind.of(included.entry().event())));
    if (kinds.size() > 1) {
      kinds.remove(HarmKind.OTHER);
    }
    return kinds;
  }

  /**
   * The agencies that tell it.
   *
   * @return their names, in order; empty when none is recorded
   */
  public Set<String> agencies() {
    Set<String> agencies = new TreeSet<>();
    for (IncludedEntry included : entries) {
      included.entry().event().provenance().sources().stream()
          .map(Source::agency)
          .filter(Objects::nonNull)
          .forEach(agencies::add);
    }
    return agencies;
  }

  /**
   * Whether somebody disputes it and no court has found it.
   *
   * @return true if an entry is recorded as disputed
   */
  public boolean isDisputed() {
    return has(VerificationStatus.DISPUTED) && !has(VerificationStatus.FOUND_BY_COURT);
  }

  private boolean has(VerificationStatus status) {
    return entries.stream().anyMatch(one -> one.entry().event().verification() == status);
  }

  /**
   * Whether any entry was judged to matter much.
   *
   * @return true if the latest judgement of one of them is HIGH or CRITICAL
   */
  public boolean isWeighty() {
    return entries.stream().anyMatch(included -> included.entry().event().isWeighty());
  }

  /**
   * Nothing that tells who it is about.
   *
   * @return how many entries tell it
   */
  @Override
  public String toString() {
    return "Incident[" + entries.size() + " entries]";
  }
}
