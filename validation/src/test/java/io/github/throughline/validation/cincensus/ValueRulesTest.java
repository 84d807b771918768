package io.github.throughline.validation.cincensus;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.exchange.cincensus.CinCensusStructure;
import io.github.throughline.core.exchange.cincensus.CinElement;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our rules on values, asked of every item that the census has, year by year: an item that one of
 * them forgets, or that two of them report, shows here.
 */
class ValueRulesTest {
  private static final String NONSENSE = "2024-02-30?";

  static List<CollectionYear> allYears() {
    return Stream.iterate(
            CinCensusStructure.FIRST_YEAR,
            year -> year.compareTo(CinCensusStructure.LAST_YEAR) <= 0,
            CollectionYear::next)
        .toList();
  }

  static List<CollectionYear> yearsWithRules() {
    return CinCensusRules.years();
  }

  private static Set<String> described(List<CinElement> elements, Function<CinElement, String> as) {
    return elements.stream()
        .map(e -> e.path() + " " + as.apply(e))
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> described(EveryItem all, List<Finding> findings) {
    return findings.stream().map(f -> all.at(f).path() + " " + f.rule()).sorted().toList();
  }

  private static List<CinElement> items(CollectionYear year, Predicate<CinElement> which) {
    return CinCensusStructure.elements().stream()
        .filter(e -> e.isPublishedIn(year) && e.type() != CinElement.Type.GROUP)
        .filter(which)
        .toList();
  }

  private static String codeFor(CinElement element) {
    return switch (element.type()) {
      case DATE -> "XML-DATE";
      case INTEGER, YEAR -> "XML-NUMBER";
      case FLAG -> "XML-BOOLEAN";
      case CODE -> "XML-CODE";
      default -> "";
    };
  }

  @ParameterizedTest
  @MethodSource("allYears")
  void text_that_cannot_be_read_is_found_once_in_every_item(CollectionYear year) {
    EveryItem all = EveryItem.of(year, element -> NONSENSE);

    List<Finding> findings = all.structureFindings(Set.of());

    assertThat(described(all, findings))
        .containsExactlyElementsOf(
            described(items(year, e -> e.type() != CinElement.Type.TEXT), ValueRulesTest::codeFor));
    assertThat(findings)
        .allSatisfy(
            finding -> {
              CinElement element = all.at(finding);
              assertThat(finding.fields()).containsExactly(element.name());
              assertThat(finding.cited().get(0).text()).isEqualTo(NONSENSE);
              assertThat(finding.message()).contains(element.name()).doesNotContain(NONSENSE);
            });
  }

  @ParameterizedTest
  @MethodSource("allYears")
  void an_empty_element_is_found_where_it_is_required_and_only_there(CollectionYear year) {
    EveryItem all = EveryItem.of(year, element -> " ");

    assertThat(described(all, all.structureFindings(Set.of())))
        .containsExactlyElementsOf(
            described(items(year, e -> e.min() > 0), element -> "XML-MISSING"));
  }

  @ParameterizedTest
  @MethodSource("allYears")
  void an_element_that_is_not_there_is_found_at_the_group_that_lacks_it(CollectionYear year) {
    EveryItem all =
        EveryItem.of(year, element -> element.type() == CinElement.Type.GROUP ? "" : null);

    List<Finding> findings = all.structureFindings(Set.of());

    assertThat(findings)
        .allMatch(finding -> finding.rule().equals("XML-MISSING"))
        .extracting(finding -> all.at(finding).path() + "/" + finding.fields().get(0))
        .containsExactlyInAnyOrderElementsOf(
            items(year, e -> e.min() > 0).stream().map(CinElement::path).toList());
  }

  @ParameterizedTest
  @MethodSource("allYears")
  void of_a_group_that_is_missing_nothing_else_is_said(CollectionYear year) {
    Set<String> kept = Set.of("Message", "Header", "Children", "Child");
    EveryItem all = EveryItem.of(year, element -> kept.contains(element.name()) ? "" : null);

    assertThat(all.structureFindings(Set.of()))
        .extracting(finding -> finding.rule() + " " + finding.fields().get(0))
        .containsExactlyInAnyOrder(
            "XML-MISSING ChildIdentifiers",
            "XML-MISSING ChildCharacteristics",
            "XML-MISSING CINdetails");
  }

  /** What is left to published rules is said by one of them, of the same item at the same place. */
  @ParameterizedTest
  @MethodSource("yearsWithRules")
  void what_we_leave_out_is_said_by_a_published_rule(CollectionYear year) {
    for (EveryItem all : faultyReturns(year)) {
      Found found = Found.in(all, year);

      List<Finding> leftOut = new ArrayList<>(all.structureFindings(Set.of()));
      leftOut.removeIf(finding -> found.ours.stream().anyMatch(isSame(finding)));

      assertThat(leftOut)
          .isNotEmpty()
          .allSatisfy(
              finding ->
                  assertThat(found.published)
                      .as("published findings on " + finding.fields() + " at " + finding.at())
                      .anyMatch(other -> other.cited().contains(finding.cited().get(0))));
    }
  }

  /** Except of a date: that it cannot be read, and that it is missing, are two facts. */
  @ParameterizedTest
  @MethodSource("yearsWithRules")
  void what_a_published_rule_says_of_one_value_we_do_not_say_again(CollectionYear year) {
    Set<String> onOneValue =
        Set.of(
            "4010", "4180", "4220", "8500", "8540", "8568", "8600", "8640", "8650", "8720", "8730",
            "8736", "8842Q", "8866", "8897Q", "8905", "8910");
    for (EveryItem all : faultyReturns(year)) {
      Found found = Found.in(all, year);

      assertThat(found.ours)
          .filteredOn(finding -> !finding.rule().equals("XML-DATE"))
          .isNotEmpty()
          .noneMatch(
              finding ->
                  found.published.stream()
                      .filter(other -> onOneValue.contains(other.rule()))
                      .anyMatch(other -> other.cited().get(0).equals(finding.cited().get(0))));
    }
  }

  /** All items wrong, or all empty; and the same where what other rules hang on is right. */
  private static List<EveryItem> faultyReturns(CollectionYear year) {
    List<EveryItem> returns = new ArrayList<>();
    for (String text : List.of(NONSENSE, "")) {
      returns.add(EveryItem.of(year, element -> text));
      returns.add(
          EveryItem.of(
              year,
              element ->
                  switch (element.name()) {
                    case "CINreferralDate", "PersonBirthDate", "AssessmentAuthorisationDate" ->
                        year.firstDay().toString();
                    case "ReferralNFA" -> "0";
                    default -> text;
                  }));
    }
    return returns;
  }

  private static Predicate<Finding> isSame(Finding finding) {
    return other -> other.rule().equals(finding.rule()) && other.cited().equals(finding.cited());
  }

  /** What is found in a return, by whose rules. */
  private record Found(List<Finding> published, List<Finding> ours) {
    static Found in(EveryItem all, CollectionYear year) {
      Found found = new Found(new ArrayList<>(), new ArrayList<>());
      try (CinCensusReader reader = all.open()) {
        CinCensusValidator.create()
            .asYear(year)
            .validate(
                reader,
                finding ->
                    (finding.rule().startsWith("XML-") ? found.ours : found.published)
                        .add(finding));
      }
      return found;
    }
  }
}
