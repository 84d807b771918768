package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.StructureProblem;
import io.github.throughline.core.exchange.StructureProblem.Kind;
import io.github.throughline.core.exchange.cincensus.CinCensusStructure;
import io.github.throughline.core.exchange.cincensus.CinElement;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How problems that the reader noticed become findings, and how findings speak of elements. */
final class Shape {
  /** The root: the part of the return that rules on any part of it are filed under. */
  static final String ROOT = "Message";

  /** Groups that rules file under another: the header as a whole, factors with their assessment. */
  private static final Map<String, String> FILED_UNDER =
      Map.of(
          "CollectionDetails", "Header",
          "Source", "Header",
          "FactorsIdentifiedAtAssessment", "Assessments");

  private static final Set<String> GROUPS =
      CinCensusStructure.elements().stream()
          .filter(element -> element.type() == CinElement.Type.GROUP)
          .map(CinElement::name)
          .collect(Collectors.toUnmodifiableSet());

  private Shape() {}

  /** What every return, or every group of its kind, must have in some year. */
  static List<String> required() {
    return CinCensusStructure.elements().stream()
        .filter(element -> element.min() > 0)
        .map(CinElement::name)
        .distinct()
        .toList();
  }

  /** Which problems of a kind are findings: not those that a published rule says. */
  static Predicate<StructureProblem> findings(Kind kind, Set<String> rulesAsked) {
    // An item that is missing is found where its record is looked at, beside published rules.
    return kind == Kind.MISSING
        ? problem ->
            GROUPS.contains(problem.element())
                && !(problem.element().equals("CINdetails") && rulesAsked.contains("8590"))
        : problem -> true;
  }

  /** Says each problem that is a finding; false if there was none. */
  static boolean fire(
      List<StructureProblem> problems,
      Kind kind,
      Predicate<StructureProblem> isFinding,
      Verdict verdict) {
    boolean found = false;
    for (int i = 0; i < problems.size(); i++) {
      StructureProblem problem = problems.get(i);
      if (problem.kind() == kind && isFinding.test(problem)) {
        found = true;
        verdict.fireIn(
            moduleOf(problem),
            detail(problem.element(), problem.parent(), problem.expected()),
            List.of(Cited.element(problem.element(), problem.place())));
      }
    }
    return found;
  }

  /** The module under which a finding on an item is filed. */
  static String moduleOf(CinElement item) {
    String group = CinCensusStructure.get(item.parentPath()).name();
    return FILED_UNDER.getOrDefault(group, group);
  }

  private static String moduleOf(StructureProblem problem) {
    String group = GROUPS.contains(problem.parent()) ? problem.parent() : homeOf(problem);
    return FILED_UNDER.getOrDefault(group, group);
  }

  /** The group of an item that holds an element, which no item should. */
  private static String homeOf(StructureProblem problem) {
    return CinCensusStructure.elements().stream()
        .filter(element -> element.name().equals(problem.parent()))
        .findFirst()
        .map(element -> CinCensusStructure.get(element.parentPath()).name())
        .orElse(ROOT);
  }

  /** What is particular to a finding: the element, where it stands, and what was expected. */
  static String detail(String element, String parent, @Nullable String expected) {
    return element
        + (parent.isEmpty() ? "" : " in " + parent)
        + (expected == null ? "" : ": expected " + expected);
  }
}
