package io.github.throughline.core.exchange.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.exchange.cincensus.CinElement.Type;
import io.github.throughline.core.time.CollectionYear;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CinCensusStructureTest {
  private static final String EPISODE = "Message/Children/Child/CINdetails";

  private static CollectionYear year(int year) {
    return CollectionYear.ending(year);
  }

  private static List<String> names(String group, int year) {
    return CinCensusStructure.elementsOf(group, year(year)).stream().map(CinElement::name).toList();
  }

  @Test
  void an_episode_gained_plans_in_2022_and_pre_proceedings_in_2027() {
    assertThat(names(EPISODE, 2021))
        .containsExactly(
            "CINreferralDate",
            "ReferralSource",
            "PrimaryNeedCode",
            "CINclosureDate",
            "ReasonForClosure",
            "DateOfInitialCPC",
            "Assessments",
            "Section47",
            "ReferralNFA",
            "ChildProtectionPlans");
    assertThat(names(EPISODE, 2022))
        .containsSubsequence("Assessments", "CINPlanDates", "Section47")
        .hasSize(11);
    assertThat(names(EPISODE, 2026)).isEqualTo(names(EPISODE, 2022));
    assertThat(names(EPISODE, 2027))
        .endsWith("ChildProtectionPlans", "PreProceedingsandFGDM")
        .hasSize(12);
  }

  @ParameterizedTest(name = "{0} in {1} is number {2}")
  @CsvSource({
    "Section47, 2021, 8",
    "Section47, 2022, 9",
    "ReferralNFA, 2021, 9",
    "ReferralNFA, 2022, 10",
    "ChildProtectionPlans, 2021, 10",
    "ChildProtectionPlans, 2022, 11",
    "CINPlanDates, 2021, 0",
    "CINPlanDates, 2022, 8",
    "PreProceedingsandFGDM, 2026, 0",
    "PreProceedingsandFGDM, 2027, 12"
  })
  void what_follows_a_new_group_moves_on(String name, int year, int position) {
    CinElement element = CinCensusStructure.get(EPISODE + "/" + name);
    assertThat(CinCensusStructure.position(element, year(year))).isEqualTo(position);
    assertThat(element.isPublishedIn(year(year))).isEqualTo(position > 0);
  }

  @Test
  void sex_took_the_place_of_gender_in_2025() {
    String identifiers = "Message/Children/Child/ChildIdentifiers";
    assertThat(names(identifiers, 2024))
        .containsSubsequence("ExpectedPersonBirthDate", "GenderCurrent", "PersonDeathDate")
        .doesNotContain("Sex");
    assertThat(names(identifiers, 2025))
        .containsSubsequence("ExpectedPersonBirthDate", "Sex", "PersonDeathDate")
        .doesNotContain("GenderCurrent");
  }

  @Test
  void an_element_knows_what_was_published_of_it() {
    CinElement source = CinCensusStructure.get(EPISODE + "/ReferralSource");
    assertThat(source.type()).isEqualTo(Type.CODE);
    assertThat(source.codeList()).isEqualTo("ReferralSource");
    assertThat(source.item()).isEqualTo("N00152");
    assertThat(source.cardinality()).isEqualTo("1..1");
    assertThat(source.parentPath()).isEqualTo(EPISODE);
    assertThat(CinCensusStructure.get("Message").parentPath()).isEmpty();
    assertThat(CinCensusStructure.get(EPISODE).cardinality()).isEqualTo("1..n");
    assertThat(CinCensusStructure.get(EPISODE + "/Section47").cardinality()).isEqualTo("0..n");
    assertThat(CinCensusStructure.get("Message/Header").cardinality()).isEqualTo("0..1");
  }

  @Test
  void an_unknown_path_is_found_by_nobody() {
    assertThat(CinCensusStructure.find("Message/Nobody")).isEmpty();
    assertThatThrownBy(() -> CinCensusStructure.get("Message/Nobody"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Message/Nobody");
    assertThat(CinCensusStructure.elementsOf("Message/Nobody")).isEmpty();
  }

  @Test
  void every_group_is_known_before_what_it_holds_and_positions_leave_no_gap() {
    Set<String> seen = new HashSet<>(Set.of(""));
    for (CinElement element : CinCensusStructure.elements()) {
      assertThat(seen).as(element.path()).contains(element.parentPath());
      seen.add(element.path());
      List<CinElement> inside = CinCensusStructure.elementsOf(element.path());
      assertThat(inside.isEmpty()).isEqualTo(element.type() != Type.GROUP);
      assertThat(inside.stream().mapToInt(CinElement::position).distinct().toArray())
          .as(element.path())
          .isEqualTo(java.util.stream.IntStream.rangeClosed(1, lastPosition(inside)).toArray());
      assertThat(element.codeList() != null)
          .as(element.path())
          .isEqualTo(element.type() == Type.CODE || element.type() == Type.FLAG);
    }
    assertThat(seen).hasSize(71);
  }

  private static int lastPosition(List<CinElement> elements) {
    return elements.stream().mapToInt(CinElement::position).max().orElse(0);
  }

  @Test
  void a_year_that_is_not_held_is_read_as_the_nearest() {
    assertThat(CinCensusStructure.nearestYear(year(2010))).isEqualTo(year(2017));
    assertThat(CinCensusStructure.nearestYear(year(2017))).isEqualTo(year(2017));
    assertThat(CinCensusStructure.nearestYear(year(2024))).isEqualTo(year(2024));
    assertThat(CinCensusStructure.nearestYear(year(2027))).isEqualTo(year(2027));
    assertThat(CinCensusStructure.nearestYear(year(2040))).isEqualTo(year(2027));
  }

  @Test
  void every_item_that_rules_name_is_in_the_structure() throws Exception {
    Set<String> names = new HashSet<>();
    CinCensusStructure.elements().forEach(e -> names.add(e.name()));
    for (java.lang.reflect.Field field : CinItems.class.getDeclaredFields()) {
      if (java.lang.reflect.Modifier.isPublic(field.getModifiers())) {
        assertThat(names).contains(field.get(null).toString());
      }
    }
  }
}
