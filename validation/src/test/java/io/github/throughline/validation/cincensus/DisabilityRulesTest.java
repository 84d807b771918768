package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.group;
import static io.github.throughline.validation.cincensus.Xml.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.code.Code;
import io.github.throughline.validation.Cited;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisabilityRulesTest {
  private static final List<String> KINDS =
      CinCensusCodes.KINDS_OF_DISABILITY.codes().stream().map(Code::value).distinct().toList();

  /** A child with values run together by plus signs: {@code AUT+NONE}; a bare plus is empty. */
  private static Xml with(String values) {
    return child(
        Arrays.stream(values.split("\\+", -1))
            .map(value -> item("Disability", value))
            .toArray(Xml[]::new));
  }

  private static Xml[] children(String... values) {
    return Arrays.stream(values).map(DisabilityRulesTest::with).toArray(Xml[]::new);
  }

  /** So many children, each with a code that no other has. */
  private static List<Xml> withDifferentCodes(int count) {
    List<Xml> children = new ArrayList<>();
    KINDS.subList(0, count).forEach(code -> children.add(with(code)));
    return children;
  }

  @ParameterizedTest(name = "{0} different codes: {1}")
  @CsvSource({"0, fires", "1, fires", "7, fires", "8, passes", "9, passes", "12, passes"})
  void a_return_uses_at_least_eight_codes(int count, String answer) {
    Asked asked = Ask.rule("2887Q").of(withDifferentCodes(count));

    assertThat(asked.answer()).isEqualTo(answer);
    if (answer.equals("fires")) {
      assertThat(asked.found()).containsExactly("whole return");
      assertThat(asked.children()).containsExactly("null");
    }
  }

  @ParameterizedTest(name = "seven codes and [{0}]: {1}")
  @CsvSource({"NONE, fires", "'', fires", "' ', fires", "XX, fires", "aut, fires", "none, fires"})
  void an_eighth_counts_only_if_it_is_a_kind_of_disability(String eighth, String answer) {
    List<Xml> children = withDifferentCodes(7);
    children.add(with(eighth));

    assertThat(Ask.rule("2887Q").of(children).answer()).isEqualTo(answer);
  }

  @Test
  void a_code_used_eight_times_is_one_code() {
    List<Xml> children = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      children.add(with("AUT"));
    }

    assertThat(Ask.rule("2887Q").of(children).answer()).isEqualTo("fires");
  }

  @Test
  void a_return_full_of_none_fires_and_one_without_it_does_not() {
    assertThat(Ask.rule("2887Q").of(children("NONE", "NONE", "NONE", "NONE", "NONE")).answer())
        .isEqualTo("fires");
    assertThat(Ask.rule("2887Q").of(children(String.join("+", KINDS))).answer())
        .isEqualTo("passes");
    assertThat(Ask.rule("2887Q").of(child()).answer()).isEqualTo("fires");
  }

  @ParameterizedTest(name = "{0} | {1}: {2}")
  @CsvSource({
    "AUT, HAND, fires",
    "AUT, AUT, fires",
    "AUT, NONE, fires",
    "AUT, AUT+HAND, passes",
    "AUT+HAND, NONE, passes",
    "NONE, NONE, not applicable",
    "NONE+NONE, NONE, not applicable",
    "'', ' ', not applicable",
    // one disability, however often it is sent and whatever stands beside it
    "AUT+AUT, HAND, fires",
    "AUT+NONE, HAND, fires",
    "AUT+, HAND, fires",
    "AUT+XX, HAND, fires",
    "AUT+aut, HAND, fires",
    "AUT+AUT+HAND, NONE, passes",
    "AUT+NONE+HAND, NONE, passes",
  })
  void some_child_has_more_than_one_disability(String one, String other, String answer) {
    Asked asked = Ask.rule("2888Q").of(children(one, other));

    assertThat(asked.answer()).isEqualTo(answer);
    if (answer.equals("fires")) {
      assertThat(asked.found()).containsExactly("whole return");
      assertThat(asked.children()).containsExactly("null");
    }
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "NONE, passes,",
    "AUT, passes,",
    "AUT+HAND, passes,",
    "NONE+NONE, passes,",
    "NONE+none, passes,",
    "'', not applicable,",
    "NONE+, passes,",
    "NONE+ , passes,",
    "AUT+, passes,",
    "NONE+AUT, fires, 'Disability#2, Disability#1'",
    "AUT+NONE, fires, 'Disability#1, Disability#2'",
    "none+AUT, fires, 'Disability#2, Disability#1'",
    "NONE+XX, fires, 'Disability#2, Disability#1'",
    "NONE+' NONE', fires, 'Disability#2, Disability#1'",
    "AUT+NONE++HAND+None, fires, 'Disability#1, Disability#4, Disability#2, Disability#5'",
  })
  void none_stands_alone(String values, String answer, String found) {
    Asked asked = Ask.rule("8790").of(with(values));

    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(String.join("; ", asked.found())).isEqualTo(found == null ? "" : found);
  }

  @Test
  void none_of_one_child_is_not_set_against_the_disability_of_another() {
    assertThat(Ask.rule("8790").of(children("NONE", "AUT")).answer()).isEqualTo("passes");
    assertThat(Ask.rule("8794").of(children("AUT", "AUT")).answer()).isEqualTo("passes");
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "AUT, passes,",
    "AUT+HAND, passes,",
    "'', not applicable,",
    "+, not applicable,",
    "AUT++, passes,",
    "AUT+aut, passes,",
    "AUT+AUT, fires, 'Disability#1, Disability#2'",
    "NONE+NONE, fires, 'Disability#1, Disability#2'",
    "XX+XX, fires, 'Disability#1, Disability#2'",
    "AUT+HAND+AUT+AUT, fires, 'Disability#1, Disability#3, Disability#4'",
    "AUT+HAND+HAND+AUT, fires, 'Disability#1, Disability#4; Disability#2, Disability#3'",
  })
  void a_code_is_sent_once(String values, String answer, String found) {
    Asked asked = Ask.rule("8794").of(with(values));

    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(String.join("; ", asked.found())).isEqualTo(found == null ? "" : found);
  }

  @Test
  void a_finding_on_copies_says_which_code_it_is() {
    assertThat(Ask.rule("8794").of(with("AUT+HAND+HAND")).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.cited())
                    .extracting(Cited::text)
                    .containsExactly("HAND", "HAND"));
  }

  @Test
  void copies_are_found_among_many_values() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.add("X" + i);
    }
    assertThat(Ask.rule("8794").of(with(String.join("+", many))).answer()).isEqualTo("passes");
    many.set(39, "X0");
    assertThat(Ask.rule("8794").of(with(String.join("+", many))).found())
        .containsExactly("Disability#1, Disability#40");
  }

  @Test
  void values_too_long_to_be_read_whole_are_like_no_other_and_are_not_none() {
    String endless = "7".repeat(10_001);
    assertThat(Ask.rule("8794").of(with(endless + "+" + endless)).answer())
        .isEqualTo("not applicable");
    assertThat(Ask.rule("8790").of(with(endless + "+NONE")).answer()).isEqualTo("fires");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2887Q", "2888Q", "8790", "8794"})
  void each_rule_is_asked_in_every_year_even_if_the_period_is_not_known(String code) {
    Xml[] children =
        code.equals("2888Q") ? children("AUT") : children("NONE+AUT+AUT", "NONE", "HAND");

    assertThat(Ask.yearsFiring(code, children)).isEqualTo("2022-23 to 2026-27");
    assertThat(Ask.rule(code).withoutPeriod().of(children).answer()).isEqualTo("fires");
  }

  @Test
  void a_child_without_disabilities_is_no_matter_of_these_rules() {
    assertThat(Ask.rule("8790").of(child()).answer()).isEqualTo("not applicable");
    assertThat(Ask.rule("8794").of(child()).answer()).isEqualTo("not applicable");
    assertThat(Ask.rule("8794").of(child(group("Disabilities"))).answer())
        .isEqualTo("not applicable");
  }
}
