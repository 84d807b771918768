package io.github.throughline.core.exchange.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.Section47Enquiry;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.PlanReview;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page on the mapping to the items and records it speaks of. */
class CinCensusMappingDocumentTest {
  private static final Path PAGE = Path.of("..", "docs", "mapping-cin-census.md");

  /** The groups of the items that repeat; the others name their group themselves. */
  private static final Map<String, String> GROUPS =
      Map.of(
          CinItems.DISABILITY, "Disabilities",
          CinItems.ASSESSMENT_FACTORS, "FactorsIdentifiedAtAssessment",
          CinItems.CP_REVIEW_DATE, "Reviews");

  private static final List<Class<? extends Record>> RECORDS =
      List.of(
          Person.class,
          Identifier.class,
          Referral.class,
          Assessment.class,
          Section47Enquiry.class,
          Meeting.class,
          ChildInNeedPlan.class,
          ChildProtectionPlan.class,
          PlanReview.class,
          PreProceedings.class);

  private record Row(String element, String group, String component) {}

  @Test
  void every_item_of_the_census_has_one_row_and_nothing_else_has() throws Exception {
    List<String> expected =
        Arrays.stream(CinItems.class.getFields())
            .map(CinCensusMappingDocumentTest::published)
            .toList();

    assertThat(rows().stream().map(row -> row.group() + "/" + row.element()).toList())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void every_component_that_the_page_names_exists() throws IOException {
    Set<String> components =
        RECORDS.stream()
            .flatMap(
                record ->
                    Arrays.stream(record.getRecordComponents())
                        .map(component -> record.getSimpleName() + "." + component.getName()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(rows())
        .filteredOn(row -> !row.group().equals("Header"))
        .extracting(Row::component)
        .isSubsetOf(components);
  }

  @Test
  void no_component_is_named_for_two_items_but_the_value_of_an_identifier() throws IOException {
    assertThat(rows())
        .extracting(Row::component)
        .filteredOn(component -> !component.equals("none"))
        .filteredOn(component -> !component.equals("Identifier.value"))
        .doesNotHaveDuplicates();
  }

  private static String published(Field constant) {
    try {
      Object item = constant.get(null);
      return item instanceof Item<?, ?> one
          ? one.module() + "/" + one.name()
          : GROUPS.get(item) + "/" + item;
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Row> rows() throws IOException {
    try (Stream<String> lines = Files.lines(PAGE)) {
      return lines
          .filter(line -> line.startsWith("| `"))
          .map(line -> line.split("\\|"))
          .map(cells -> new Row(plain(cells[1]), plain(cells[2]), plain(cells[3])))
          .toList();
    }
  }

  private static String plain(String cell) {
    return cell.replace("`", "").strip();
  }
}
