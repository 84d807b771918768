package io.github.throughline.chronology.view.copy;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.RedactionProfile;
import io.github.throughline.chronology.view.Removal;
import io.github.throughline.chronology.view.people.Known;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.recordkeeping.RetentionRule;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Says what the copy was made from and what is missing. What the chronology says of dates and
 * sources is said anew, because it would tell of entries that are left out.
 */
public final class CoverageRewriter {
  private static final String RUN = "The entries run from ";
  private static final String ALL = "All entries are of ";
  private static final String SOURCES = "Sources: ";
  private static final String SILENT = "No entry is about ";

  private final TextScope.Setting setting;
  private final TextScope scope;
  private final List<IncludedEntry> entries;
  private final boolean isPart;

  CoverageRewriter(
      TextScope.Setting setting, TextScope scope, List<IncludedEntry> entries, int leftOut) {
    this.setting = setting;
    this.scope = scope;
    this.entries = entries;
    this.isPart = leftOut > 0;
  }

  List<String> rewrite(
      Chronology chronology,
      Known known,
      RedactionProfile profile,
      Supplier<List<Removal>> removals,
      Predicate<String> isShown) {
    Set<String> hiddenLabels = new TreeSet<>();
    for (Lane lane : chronology.lanes()) {
      if (!isShown.test(lane.person().id())) {
        hiddenLabels.add(SILENT + lane.label());
      }
    }
    Set<String> sentences = new LinkedHashSet<>();
    for (String sentence : chronology.coverage()) {
      if (isPart && (sentence.startsWith(RUN) || sentence.startsWith(ALL))) {
        sentences.addAll(dates());
      } else if (isPart && sentence.startsWith(SOURCES)) {
        sentences.addAll(sources());
      } else if (hiddenLabels.stream().noneMatch(sentence::startsWith)) {
        sentences.add(scope.text("coverage", sentence));
      }
    }
    sentences.add(Cover.first(profile));
    if (!known.hasFamily()) {
      sentences.add(
          "This copy was made without the family file: names, addresses and marks that only the"
              + " family file knows have not been looked for.");
    }
    if (!setting.isStrict(Matter.RETENTION)) {
      sentences.addAll(retention(known.files()));
    }
    sentences.addAll(Cover.of(removals.get()));
    return List.copyOf(sentences);
  }

  private List<String> dates() {
    List<UncertainDate> starts =
        entries.stream()
            .map(included -> included.entry().event().occurred())
            .filter(Objects::nonNull)
            .map(CoverageRewriter::start)
            .filter(date -> date.earliest() != null)
            .sorted(When.chronological())
            .toList();
    if (starts.isEmpty()) {
      return List.of();
    }
    String first = DateWords.of(starts.get(0));
    String last = DateWords.of(starts.get(starts.size() - 1));
    return List.of(
        first.equals(last)
            ? "All entries that are shown are of " + first + "."
            : "The entries that are shown run from " + first + " to " + last + ".");
  }

  private static UncertainDate start(When when) {
    return when instanceof UncertainPeriod period ? period.start() : (UncertainDate) when;
  }

  private List<String> sources() {
    Set<String> agencies =
        entries.stream()
            .flatMap(included -> included.entry().event().provenance().sources().stream())
            .map(Source::agency)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    return agencies.isEmpty()
        ? List.of()
        : List.of("Sources of what is shown: " + String.join(", ", agencies) + ".");
  }

  private List<String> retention(List<CaseFile> files) {
    Set<String> told = new TreeSet<>();
    for (CaseFile file : files) {
      for (RetentionRule rule : file.retention()) {
        List<String> parts = new ArrayList<>();
        if (rule.basis() != null) {
          parts.add("records are kept under: " + scope.text("coverage", rule.basis()));
        }
        if (rule.earliestDisposal() != null) {
          parts.add("they are not destroyed before " + DateWords.of(rule.earliestDisposal()));
        }
        if (!parts.isEmpty()) {
          String all = String.join("; ", parts);
          told.add(all.substring(0, 1).toUpperCase(Locale.UK) + all.substring(1) + ".");
        }
      }
    }
    return List.copyOf(told);
  }
}
