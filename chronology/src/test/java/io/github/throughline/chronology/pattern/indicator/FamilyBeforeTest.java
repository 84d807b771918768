package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Fixture.event;
import static io.github.throughline.chronology.pattern.indicator.Fixture.family;
import static io.github.throughline.chronology.pattern.indicator.Fixture.file;
import static io.github.throughline.chronology.pattern.indicator.Fixture.kinds;
import static io.github.throughline.chronology.pattern.indicator.Fixture.member;
import static io.github.throughline.chronology.pattern.indicator.Fixture.rows;
import static io.github.throughline.chronology.pattern.indicator.Fixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.HouseholdBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamilyBeforeTest {
  private static final String TABLE = "Significant events of the family";

  private static SignificantEventBuilder of(String person, String id, String edtf) {
    return Fixture.weighty(id, EventType.INJURY, edtf).subjects(List.of(person));
  }

  private static FamilyFile with(String person, String start, String end) {
    return family()
        .households(
            List.of(
                HouseholdBuilder.builder()
                    .id("h")
                    .members(List.of(member("amy", null, null), member(person, start, end)))
                    .build()))
        .build();
  }

  @Test
  void what_happened_to_a_brother_before_the_birth_is_told_as_family_history() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_22,
            file(
                of("jay", "a", "2013-03-01"),
                of("jay", "b", "2018-03-01"),
                event("small", EventType.INJURY, "2014-01-01").subjects(List.of("jay"))));

    assertThat(sentences(result))
        .contains(
            "Jay (brother or sister): 2 significant events are recorded, between 1 March 2013 and 1"
                + " March 2018; from before Amy was born: 1.");
    assertThat(rows(result, TABLE)).hasSize(2);
    assertThat(result.coverage()).contains("This is family history, not a fact about Amy.");
  }

  @Test
  void a_year_may_lie_before_the_birth() {
    IndicatorResult result = Fixture.of(Indicator.CI_22, file(of("mum", "a", "2015")));

    assertThat(sentences(result))
        .anyMatch(
            one ->
                one.endsWith("from before Amy was born: 0 (and 1 that may fall in this period)."));
  }

  @Test
  void who_stayed_for_less_than_28_days_is_no_adult_of_the_household() {
    IndicatorResult visit =
        Fixture.of(
            Indicator.CI_22,
            with("neil", "2020-01-01", "2020-01-27"),
            file(of("neil", "a", "2020-01-10")));
    IndicatorResult stay =
        Fixture.of(
            Indicator.CI_22,
            with("neil", "2020-01-01", "2020-01-28"),
            file(of("neil", "a", "2020-01-10")));

    assertThat(rows(visit, TABLE)).isEmpty();
    assertThat(rows(stay, TABLE)).hasSize(1);
  }

  @Test
  void an_adult_of_whom_nothing_is_recorded_is_named() {
    IndicatorResult silent = Fixture.of(Indicator.CI_22, with("neil", "2020-01-01", null), file());
    IndicatorResult known =
        Fixture.of(
            Indicator.CI_22, with("neil", "2020-01-01", null), file(of("neil", "a", "2021-01-10")));

    assertThat(sentences(silent)).anyMatch(one -> one.startsWith("Nothing is recorded of Neil"));
    assertThat(kinds(silent)).containsExactly("adult-without-entries");
    assertThat(sentences(known)).noneMatch(one -> one.startsWith("Nothing is recorded of Neil"));
  }

  @Test
  void without_any_that_is_said() {
    IndicatorResult result =
        Fixture.of(Indicator.CI_22, file(Fixture.weighty("own", EventType.INJURY, "2020-01-01")));

    assertThat(sentences(result))
        .containsExactly(
            "No significant event of a brother, a sister or an adult of the household alone is"
                + " recorded.");
  }
}
