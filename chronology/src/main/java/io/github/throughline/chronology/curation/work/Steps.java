package io.github.throughline.chronology.curation.work;

import io.github.throughline.chronology.curation.Curation;
import io.github.throughline.chronology.curation.CurationStep;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps of a curation, and which of several counts: the latest, and of several at one time the
 * last in the document.
 */
public final class Steps {
  private Steps() {}

  /** Every step, one sort after the other, each in the order of the document. */
  public static List<CurationStep> of(Curation curation) {
    return Stream.of(
            curation.selections(),
            curation.significance(),
            curation.analysis(),
            curation.reviews(),
            curation.familyViews(),
            curation.disagreements(),
            curation.corrections(),
            curation.finished(),
            curation.looks(),
            curation.filings())
        .<CurationStep>flatMap(List::stream)
        .toList();
  }

  /** In the order in which they were taken. */
  static <S extends CurationStep> List<S> inOrder(List<S> steps) {
    return steps.stream().sorted(Comparator.comparing(CurationStep::at)).toList();
  }

  public static <S extends CurationStep> Optional<S> latest(List<S> steps) {
    return inOrder(steps).stream().reduce((earlier, later) -> later);
  }

  /** The steps about each entry, in the order in which they were taken. */
  static <S extends CurationStep> Map<String, List<S>> byEntry(
      List<S> steps, Function<S, String> entryId) {
    return inOrder(steps).stream().collect(Collectors.groupingBy(entryId));
  }

  /** The step that counts for each entry. */
  static <S extends CurationStep> Map<String, S> latestOf(
      List<S> steps, Function<S, String> entryId) {
    Map<String, S> latest = new LinkedHashMap<>();
    inOrder(steps).forEach(step -> latest.put(entryId.apply(step), step));
    return latest;
  }
}
