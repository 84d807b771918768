package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Fixture.file;
import static io.github.throughline.chronology.pattern.indicator.Fixture.kinds;
import static io.github.throughline.chronology.pattern.indicator.Fixture.rows;
import static io.github.throughline.chronology.pattern.indicator.Fixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnAccountTest {
  private static SignificantEventBuilder weighty(String id, String edtf) {
    return Fixture.weighty(id, EventType.INJURY, edtf);
  }

  private static SignificantEventBuilder said(String id, String edtf, String who) {
    return weighty(id, edtf)
        .childAccounts(
            List.of(
                ChildAccountBuilder.builder().personId(who).words(FreeText.of("It hurt")).build()));
  }

  @Test
  void the_share_is_told_of_three_events_and_more() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_20,
            file(
                said("a", "2022-01-01", "amy"),
                said("b", "2023-01-01", "jay"),
                weighty("c", "2023-06-01")));

    assertThat(sentences(result))
        .containsExactly(
            "In 1 of 3 significant events the record has what Amy said or showed.",
            "The last recorded time was: 1 January 2022.");
    assertThat(result.prompts().get(0).kind()).isEqualTo("events-without-own-account");
    assertThat(result.prompts().get(0).entryIds()).hasSize(2);
    assertThat(rows(result, "Significant events and the child's own account"))
        .extracting(cells -> cells.get(3))
        .containsExactly("\u201cIt hurt\u201d", "not recorded", "not recorded");
  }

  @Test
  void an_event_that_may_be_from_before_birth_is_told_apart() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_20,
            file(
                weighty("unborn", "2015-01-10"),
                weighty("maybe", "2015"),
                said("a", "2022-01-01", "amy"),
                weighty("b", "2023-01-01")));

    assertThat(sentences(result))
        .contains(
            "In 1 of 3 (1 of them possibly from before birth) significant events the record has"
                + " what Amy said or showed.");
    assertThat(result.coverage())
        .contains("1 significant event is from before birth and not among them.");
  }

  @Test
  void two_events_are_listed_without_a_share() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_20, file(said("a", "2022-01-01", "amy"), weighty("b", "2023-01-01")));

    assertThat(sentences(result))
        .contains(
            "What Amy said or showed is recorded of: 1 January 2022.",
            "What Amy said or showed is not recorded of the significant event of: 1 January 2023.")
        .noneMatch(one -> one.startsWith("In "));
  }

  @Test
  void without_a_significant_event_there_is_nothing_to_ask() {
    IndicatorResult result = Fixture.of(Indicator.CI_20, file());

    assertThat(sentences(result))
        .containsExactly(
            "No significant event since birth is recorded about Amy.",
            "No words of Amy, and nothing Amy showed, is recorded.");
    assertThat(kinds(result)).isEmpty();
  }
}
