package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniqueCheckTest {
  private static final String ONE = "B801200005001";
  private static final String OTHER = "Q80120000500C";

  @Test
  void every_child_that_shares_a_upn_is_found_in_file_order_the_first_as_well() {
    Asked asked =
        Ask.rule("1520")
            .of(
                child(item("UPN", ONE)),
                child(item("UPN", OTHER)),
                child(item("UPN", "A001200005001")),
                child(item("UPN", OTHER)),
                child(item("UPN", ONE)),
                child(),
                child(item("UPN", ONE)));
    assertThat(asked.found()).containsExactly("UPN#1", "UPN#2", "UPN#4", "UPN#5", "UPN#6");
    assertThat(asked.children()).containsExactly("C1", "C2", "C4", "C5", "C7");
    assertThat(asked.outcome().passed()).isZero();
  }

  @Test
  void every_child_that_shares_an_identifier_is_found_in_file_order_the_first_as_well() {
    Asked asked =
        Ask.rule("8510")
            .of(
                child(item("LAchildID", "A1")),
                child(item("LAchildID", "B2")),
                child(item("LAchildID", null)),
                child(item("LAchildID", "A1")),
                child(item("LAchildID", "C3")),
                child(item("LAchildID", "A1")));
    assertThat(asked.found()).containsExactly("LAchildID#1", "LAchildID#3", "LAchildID#5");
    assertThat(asked.children()).containsExactly("A1", "A1", "A1");
  }

  @ParameterizedTest(name = "[{0}] and [{1}]: {2}")
  @CsvSource({
    "A1, A1, fires",
    "A1, a1, passes",
    "A1, 'A1 ', passes",
    "'A1 ', 'A1 ', fires",
    "A1, A11, passes",
    "Zoë, Zoë, fires",
    "Zoë, Zoe, passes",
    "𝒜, 𝒜, fires",
    "𝒜, 𝒝, passes",
    "A1, , passes",
    ", , not applicable",
    "'', '', not applicable",
    "' ', ' ', not applicable",
  })
  void texts_are_compared_to_the_letter_and_none_is_like_no_other(
      String one, String other, String answer) {
    assertThat(Ask.rule("1520").of(child(item("UPN", one)), child(item("UPN", other))).answer())
        .isEqualTo(answer);
    assertThat(
            Ask.rule("8510")
                .of(child(item("LAchildID", one)), child(item("LAchildID", other)))
                .answer())
        .isEqualTo(answer);
  }

  @Test
  void texts_of_one_hash_are_not_taken_for_one() {
    assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode()).isEqualTo("AaBB".hashCode());
    assertThat(
            Ask.rule("8510")
                .of(
                    child(item("LAchildID", "AaAa")),
                    child(item("LAchildID", "BBBB")),
                    child(item("LAchildID", "AaBB")))
                .answer())
        .isEqualTo("passes");
    assertThat(
            Ask.rule("8510")
                .of(
                    child(item("LAchildID", "BBBB")),
                    child(item("LAchildID", "AaAa")),
                    child(item("LAchildID", "BBBB")))
                .found())
        .containsExactly("LAchildID#1", "LAchildID#3");
  }

  @Test
  void a_text_is_not_run_together_with_the_identifier_of_its_child() {
    assertThat(
            Ask.rule("1520")
                .of(
                    child(item("LAchildID", "C"), item("UPN", "AB")),
                    child(item("LAchildID", "BC"), item("UPN", "A")))
                .answer())
        .isEqualTo("passes");
  }

  @Test
  void a_child_without_an_identifier_can_share_a_upn() {
    Asked asked =
        Ask.rule("1520")
            .of(
                child(item("LAchildID", null), item("UPN", ONE)),
                child(item("LAchildID", " "), item("UPN", ONE)),
                child(item("LAchildID", "Ünïcødé"), item("UPN", ONE)));
    assertThat(asked.found()).containsExactly("UPN#1", "UPN#2", "UPN#3");
    assertThat(asked.children()).containsExactly("null", "null", "Ünïcødé");
  }

  @Test
  void texts_too_long_to_be_read_whole_may_differ_in_what_was_not_read() {
    Xml endless = child(item("UPN", "7".repeat(10_001)));
    assertThat(Ask.rule("1520").of(endless, endless).answer()).isEqualTo("not applicable");
  }

  @Test
  void copies_far_apart_are_found_and_neighbours_that_differ_are_not() {
    List<Xml> children = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      children.add(child(item("UPN", "U" + i)));
    }
    assertThat(Ask.rule("1520").of(children).answer()).isEqualTo("passes");
    children.set(299, child(item("UPN", "U0")));
    children.set(200, child(item("UPN", "U63")));
    assertThat(Ask.rule("1520").of(children).found())
        .containsExactly("UPN#1", "UPN#64", "UPN#201", "UPN#300");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"1520, UPN", "8510, LAchildID"})
  void each_rule_holds_in_every_year_and_needs_no_period(String code, String name) {
    Xml child = child(item(name, ONE));
    assertThat(Ask.yearsFiring(code, child, child)).isEqualTo("2022-23 to 2026-27");
    assertThat(Ask.rule(code).withoutPeriod().of(child, child).answer()).isEqualTo("fires");
    assertThat(Ask.rule(code).of(child).answer()).isEqualTo("passes");
    assertThat(Ask.rule(code).of().answer()).isEqualTo("not applicable");
  }
}
