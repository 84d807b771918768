package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Fixture.event;
import static io.github.throughline.chronology.pattern.indicator.Fixture.file;
import static io.github.throughline.chronology.pattern.indicator.Fixture.kinds;
import static io.github.throughline.chronology.pattern.indicator.Fixture.on;
import static io.github.throughline.chronology.pattern.indicator.Fixture.rows;
import static io.github.throughline.chronology.pattern.indicator.Fixture.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.core.model.assessment.StrengthBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.Valence;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.value.FreeText;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrengthsTest {
  private static final String LONGEST =
      "The longest time without a recorded strength since the first";

  private static SignificantEventBuilder good(String id, String edtf) {
    return event(id, EventType.ACHIEVEMENT, edtf).valence(Valence.PROTECTIVE);
  }

  @Test
  void strengths_are_listed_with_the_longest_time_between_them() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_17,
            file(good("a", "2022-01-01"), good("b", "2022-01-11"), good("c", "2024-03-30")));

    assertThat(sentences(result))
        .contains(
            "3 strengths are recorded, between 1 January 2022 and 30 March 2024.",
            // 12 January 2022 to 29 March 2024: 354 + 365 + 89 days.
            LONGEST + " is from 12 January 2022 to 29 March 2024, 808 days.");
    assertThat(rows(result, "What helped")).hasSize(3);
    assertThat(result.prompts()).isEmpty();
  }

  @Test
  void a_person_is_named_with_what_they_did() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_17,
            file()
                .strengths(
                    List.of(
                        StrengthBuilder.builder()
                            .id("s")
                            .strength(FreeText.of("Collects Amy from school"))
                            .seenFrom(on("2023-09-04"))
                            .personIds(List.of("gran"))
                            .build())));

    assertThat(sentences(result))
        .contains("Sue (grandparent) is named in 1 strength, of 4 September 2023.");
    assertThat(rows(result, "What helped"))
        .singleElement()
        .satisfies(cells -> assertThat(cells.get(2)).contains("Collects Amy from school"));
    assertThat(sentences(result)).noneMatch(sentence -> sentence.startsWith(LONGEST));
  }

  @Test
  void a_date_that_is_not_known_well_leaves_no_gap_where_it_may_lie() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_17,
            file(
                good("a", "2022-01-01"),
                good("b", "2023"),
                good("c", "2024-03-30"),
                good("d", null)));

    assertThat(sentences(result))
        .contains(LONGEST + " is from 2 January 2022 to 31 December 2022, 364 days.");
    assertThat(result.coverage())
        .contains("1 strength is not dated and may lie in any time told here as without one.");
  }

  @Test
  void nothing_recorded_is_said_as_that_and_asked_about() {
    IndicatorResult result =
        Fixture.of(Indicator.CI_17, file(event("x", EventType.INJURY, "2023-01-01")));

    assertThat(sentences(result))
        .containsExactly(
            "Nothing that helped or protected is recorded. That is not to say that nothing did.");
    assertThat(kinds(result)).containsExactly("no-strength-recorded");
  }

  @Test
  void only_what_a_person_recorded_as_helpful_is_a_strength() {
    IndicatorResult result =
        Fixture.of(
            Indicator.CI_17,
            file(
                event("open", EventType.ACHIEVEMENT, "2023-01-01"),
                good("gone", "2023-02-01").verification(VerificationStatus.WITHDRAWN),
                event("both", EventType.ACHIEVEMENT, "2023-03-01").valence(Valence.MIXED)));

    assertThat(result.leftOut())
        .extracting(LeftOut::reason)
        .containsExactlyInAnyOrder("nobody has recorded whether it helped", "it was withdrawn");
    assertThat(sentences(result))
        .contains(
            "1 entry is recorded as helpful and harmful at once, and not among the strengths.")
        .noneMatch(sentence -> sentence.contains("strength is recorded"));
  }
}
