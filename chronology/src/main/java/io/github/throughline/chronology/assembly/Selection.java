package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.IncludedEntryBuilder;
import io.github.throughline.chronology.Inclusion;
import io.github.throughline.chronology.draft.Draft;
import io.github.throughline.chronology.scope.Candidate;
import io.github.throughline.chronology.scope.EntryRule;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.time.Certainty;
import io.github.throughline.core.time.Period;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the entries that belong to the family a chronology was asked to show. */
public final class Selection {
  private final Request request;
  private final Coverage coverage;
  private final Set<String> ofCurrentPlan;

  /** {@code ofCurrentPlan} are the entries that tell of a plan still running. */
  Selection(Request request, Coverage coverage, Set<String> ofCurrentPlan) {
    this.request = request;
    this.coverage = coverage;
    this.ofCurrentPlan = ofCurrentPlan;
  }

  /** The entry as it is shown, with what it was selected by; null when it is left out, counted. */
  @Nullable IncludedEntry select(Draft line, IncludedEntry included, List<Inclusions.Found> found) {
    List<Inclusion> asked = new ArrayList<>();
    for (Inclusions.Found one : found) {
      if (one.part() == null || request.parts().contains(one.part())) {
        asked.add(one.inclusion());
      }
    }
    if (asked.isEmpty()) {
      coverage.count(Coverage.Count.NOT_ASKED_FOR);
      return null;
    }
    if (!request.records().tells(line.level)) {
      coverage.count(Coverage.Count.IN_FULL_ONLY);
      return null;
    }
    if (request.onlySourced() && !isSourced(included)) {
      coverage.count(Coverage.Count.WITHOUT_SOURCE);
      return null;
    }
    if (!isInWindow(included.entry().event().occurred())) {
      coverage.count(Coverage.Count.OUTSIDE_WINDOW);
      return null;
    }
    Candidate candidate =
        new Candidate(included.entry(), ofCurrentPlan.contains(included.entry().entryId()));
    for (EntryRule rule : request.exclusions()) {
      if (rule.test().test(candidate)) {
        coverage.leftOut(rule);
        return null;
      }
    }
    List<String> selectedBy = new ArrayList<>();
    for (EntryRule rule : request.selection()) {
      if (rule.test().test(candidate)) {
        selectedBy.add(rule.reason());
      }
    }
    if (selectedBy.isEmpty() && !request.selection().isEmpty()) {
      coverage.notSelected(candidate.findSignificance().isEmpty());
      return null;
    }
    return IncludedEntryBuilder.builder(included)
        .inclusions(asked)
        .selectedBy(selectedBy)
        .entry(Details.of(included.entry(), request.detail()))
        .build();
  }

  /** A source that says nothing of itself is none. */
  private static boolean isSourced(IncludedEntry included) {
    return included.entry().event().provenance().sources().stream().anyMatch(Selection::saysWhose);
  }

  private static boolean saysWhose(Source source) {
    return source.agency() != null
        || source.system() != null
        || source.document() != null
        || source.author() != null
        || source.reportedBy() != null;
  }

  /** What may lie in it is in: only what certainly does not is left out. */
  boolean isInWindow(@Nullable When when) {
    Period window = request.window();
    if (window == null || when == null) {
      return true;
    }
    if (window.isEmpty()) {
      return false;
    }
    LocalDate last = window.isOpen() ? LocalDate.MAX : window.lastDay();
    return when.within(window.firstDay(), last) != Certainty.OUT;
  }
}
