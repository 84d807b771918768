package io.github.throughline.core.model;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrosswalkTest {
  static Stream<Crosswalk.Row> rows() {
    return Crosswalk.rows().stream();
  }

  static Stream<Crosswalk.Beyond> beyond() {
    return Crosswalk.beyond().stream();
  }

  @Test
  void the_page_is_current() throws Exception {
    Renewed.check(
        Path.of("..", "docs", "model-standards.md"), StandardsPage.write(), "CrosswalkTest");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_names_components_that_the_model_has_or_says_why_not(Crosswalk.Row row) {
    assertThat(row.how()).isIn("held", "computed", "not held");
    assertThat(row.where()).allMatch(path -> Crosswalk.find(path).isPresent());
    if (row.how().equals("not held")) {
      assertThat(row.where()).isEmpty();
      assertThat(row.remark()).isNotEmpty();
    } else {
      assertThat(row.where()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("beyond")
  void what_practice_needs_beyond_the_standards_is_held(Crosswalk.Beyond row) {
    assertThat(row.where()).isNotEmpty().allMatch(path -> Crosswalk.find(path).isPresent());
  }

  @Test
  void a_path_that_leads_nowhere_is_not_found() {
    assertThat(Crosswalk.find("Referral.referredOn")).isPresent();
    assertThat(Crosswalk.find("Plan.startedOn")).isPresent();
    assertThat(Crosswalk.find("Person.identifiers[upn]")).isPresent();
    assertThat(
            List.of("Referral.date", "Referal.referredOn", "Referral", "Referral.source.code")
                .stream()
                .flatMap(path -> Crosswalk.find(path).stream()))
        .isEmpty();
  }

  @Test
  void every_element_that_the_mapping_of_the_census_names_is_in_the_crosswalk() throws Exception {
    String mapping = Files.readString(Path.of("..", "docs", "mapping-cin-census.md"));
    List<MatchResult> elements =
        Pattern.compile("(?m)^\\| `(\\w+)` \\| `(\\w+)` \\|").matcher(mapping).results().toList();
    String crosswalk =
        rows()
            .map(row -> row.elements().getOrDefault("cin-census", ""))
            .collect(joining("; ", "", ";"));

    assertThat(elements).hasSizeGreaterThan(45);
    assertThat(elements)
        .filteredOn(element -> !Set.of("Header").contains(element.group(2)))
        .allMatch(element -> crosswalk.contains(element.group(2) + "/" + element.group(1) + ";"));
  }

  @Test
  void every_standard_is_there_and_no_concept_twice() {
    assertThat(rows().map(row -> row.subject() + ": " + row.concept())).doesNotHaveDuplicates();
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(320);
    Crosswalk.STANDARDS
        .keySet()
        .forEach(
            standard ->
                assertThat(rows().filter(row -> row.elements().containsKey(standard)))
                    .as(standard)
                    .hasSizeGreaterThan(40));
  }

  @Test
  void what_no_standard_carries_is_what_no_row_with_an_element_names() {
    var uncarried = new StandardsPage().uncarried();

    assertThat(uncarried.get("OversightRecord")).contains("decision", "why");
    assertThat(uncarried.get("Referral"))
        .doesNotContain("referredOn")
        .contains("feedbackToReferrer");
  }
}
