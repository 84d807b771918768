package io.github.throughline.chronology;

import static io.github.throughline.chronology.Files.event;
import static io.github.throughline.chronology.Files.family;
import static io.github.throughline.chronology.Files.file;
import static io.github.throughline.chronology.Files.fileWith;
import static io.github.throughline.chronology.Files.on;
import static io.github.throughline.chronology.Files.protectionPlan;
import static io.github.throughline.chronology.Files.referral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.HouseholdBuilder;
import io.github.throughline.core.model.people.HouseholdMemberBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a chronology as at a day, or as known on a day, must not show. */
class HindsightTest {
  private static ChronologyBuilder of(FamilyFile family, CaseFile... files) {
    return ChronologyBuilder.ofFamily(family)
        .addAll(Arrays.asList(files))
        .asAt(LocalDate.of(2024, 3, 31));
  }

  private static final CaseFile PLAN =
      file("amy", "a", "2022-12-31")
          .plans(List.of(protectionPlan("p", "2021-05-01", "2022-07-17")))
          .build();

  @Test
  void a_level_whose_end_is_after_the_day_is_still_open_on_the_day() {
    assertThat(of(family(), PLAN).asAt(LocalDate.of(2022, 7, 16)).build().levels())
        .extracting(LevelSpan::start, LevelSpan::end)
        .containsExactly(tuple(on("2021-05-01"), null));
    assertThat(of(family(), PLAN).asAt(LocalDate.of(2022, 7, 17)).build().levels())
        .extracting(LevelSpan::start, LevelSpan::end)
        .containsExactly(tuple(on("2021-05-01"), on("2022-07-17")));
  }

  @Test
  void a_level_whose_end_was_not_yet_known_is_still_open() {
    assertThat(of(family(), PLAN).asKnownOn(LocalDate.of(2022, 7, 16)).build().levels())
        .extracting(LevelSpan::start, LevelSpan::end)
        .containsExactly(tuple(on("2021-05-01"), null));
  }

  @Test
  void a_level_of_which_only_the_end_was_known_is_not_drawn_before_its_start_was_known() {
    assertThat(of(family(), PLAN).asKnownOn(LocalDate.of(2021, 4, 30)).build().levels()).isEmpty();
  }

  @Test
  void a_contradiction_shows_once_both_dates_are_shown() {
    CaseFile[] files = {
      fileWith("amy", "a", "2022-12-31", referral("r1", "2022-01-10", "2022-03-01")),
      fileWith("amy", "b", "2023-12-31", referral("r1", "2022-01-10", "2022-04-20"))
    };
    assertThat(of(family(), files).asKnownOn(LocalDate.of(2022, 4, 19)).build().contradictions())
        .isEmpty();
    assertThat(of(family(), files).asKnownOn(LocalDate.of(2022, 4, 20)).build().contradictions())
        .hasSize(1);
  }

  @Test
  void a_birth_after_the_day_was_not_known_on_it() {
    Chronology chronology = of(family()).asKnownOn(LocalDate.of(2016, 1, 1)).build();

    assertThat(chronology.entries())
        .extracting(included -> included.entry().event().subjects().get(0))
        .containsExactly("callum", "amy");
    assertThat(chronology.coverage())
        .contains(
            "1 entry first became known after the day whose knowledge this shows, and is left"
                + " out.");
  }

  @Test
  void births_and_households_are_nothing_the_service_did_so_nothing_says_when_it_knew() {
    FamilyFile family =
        FamilyFileBuilder.builder(family())
            .households(
                List.of(
                    HouseholdBuilder.builder()
                        .id("h")
                        .members(
                            List.of(
                                HouseholdMemberBuilder.builder()
                                    .personId("dad")
                                    .start(on("2015-01-01"))
                                    .build()))
                        .build()))
            .build();

    assertThat(of(family).asKnownOn(LocalDate.of(2016, 1, 1)).build().coverage())
        .contains("3 entries do not say when the service first knew, and are shown.");
  }

  @Test
  void something_dated_after_the_day_on_which_it_is_said_to_be_known_is_not_shown() {
    FamilyFile family =
        FamilyFileBuilder.builder(family())
            .events(
                List.of(
                    SignificantEventBuilder.builder(
                            event("e1", "2020-06-01", EventType.INJURY, "amy"))
                        .build()))
            .build();

    assertThat(of(family).asKnownOn(LocalDate.of(2020, 5, 31)).build().entries())
        .noneMatch(included -> included.entry().event().id().equals("e1"));
    assertThat(of(family).asKnownOn(LocalDate.of(2020, 6, 1)).build().entries())
        .anyMatch(included -> included.entry().event().id().equals("e1"));
  }

  @Test
  void time_after_the_day_whose_knowledge_is_shown_is_no_stretch_without_entries() {
    LocalDate day = LocalDate.of(2021, 6, 1);
    Chronology chronology = of(family(), PLAN).asKnownOn(day).build();

    assertThat(chronology.asAt()).isEqualTo(day);
    assertThat(chronology.asKnownOn()).isEqualTo(day);
    assertThat(chronology.unrecorded()).noneMatch(span -> span.period().lastDay().isAfter(day));
  }

  @Test
  void a_day_of_knowledge_after_the_day_it_looks_up_to_changes_nothing_of_that() {
    Chronology chronology = of(family(), PLAN).asKnownOn(LocalDate.of(2025, 1, 1)).build();

    assertThat(chronology.asAt()).isEqualTo(LocalDate.of(2024, 3, 31));
  }
}
