package io.github.throughline.chronology;

import static io.github.throughline.chronology.Files.family;
import static io.github.throughline.chronology.Files.file;
import static io.github.throughline.chronology.Files.fileWith;
import static io.github.throughline.chronology.Files.on;
import static io.github.throughline.chronology.Files.referral;
import static io.github.throughline.chronology.Files.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records that are near in time and yet not the same. */
class TwoReferralsTest {
  private static Chronology build(CaseFile... files) {
    return ChronologyBuilder.ofFamily(family())
        .addAll(Arrays.asList(files))
        .asAt(LocalDate.of(2024, 3, 31))
        .build();
  }

  @Test
  void one_that_was_closed_before_the_other_came_is_another() {
    Chronology chronology =
        build(
            fileWith("amy", "a", "2022-06-30", referral("r1", "2022-03-10", "2022-03-25")),
            fileWith("amy", "b", "2023-03-31", referral("r1", "2022-04-05", null)));

    assertThat(chronology.contradictions()).isEmpty();
    assertThat(chronology.levels())
        .extracting(LevelSpan::start, LevelSpan::end)
        .containsExactly(tuple(on("2022-03-10"), on("2022-03-25")), tuple(on("2022-04-05"), null));
  }

  @Test
  void one_that_was_closed_on_the_day_the_other_came_may_be_the_same() {
    Chronology chronology =
        build(
            fileWith("amy", "a", "2022-06-30", referral("r1", "2022-03-10", "2022-04-05")),
            fileWith("amy", "b", "2023-03-31", referral("r1", "2022-04-05", "2022-05-01")));

    assertThat(chronology.contradictions())
        .extracting(Contradiction::what)
        .containsExactly("the day of the referral", "the day the case was closed");
  }

  @Test
  void one_that_came_after_the_other_was_written_down_is_another() {
    Chronology chronology =
        build(
            fileWith("amy", "a", "2022-03-31", referral("r1", "2022-03-10", null)),
            fileWith("amy", "b", "2023-03-31", referral("r1", "2022-04-01", null)));

    assertThat(chronology.contradictions()).isEmpty();
    assertThat(chronology.levels()).hasSize(2);
  }

  @Test
  void one_that_came_on_the_day_the_other_was_written_down_may_be_the_same() {
    Chronology chronology =
        build(
            fileWith("amy", "a", "2022-03-31", referral("r1", "2022-03-10", null)),
            fileWith("amy", "b", "2023-03-31", referral("r1", "2022-03-31", null)));

    assertThat(chronology.contradictions())
        .extracting(Contradiction::what)
        .containsExactly("the day of the referral");
    assertThat(chronology.levels()).hasSize(1);
  }

  @Test
  void a_record_of_its_own_date_does_not_date_the_file_that_holds_it() {
    CaseFile caseFile =
        file("amy", "Case file", "2025-03-28")
            .referrals(
                List.of(
                    ReferralBuilder.builder(referral("r", "2023-03-15", "2023-07-28"))
                        .provenance(source("Referral record", "2023-03-15"))
                        .build()))
            .build();
    Chronology chronology =
        build(
            caseFile,
            fileWith("amy", "CIN 2023-24", "2024-03-31", referral("r1", "2023-03-16", null)));

    assertThat(chronology.contradictions())
        .extracting(Contradiction::what)
        .containsExactly("the day of the referral");
    assertThat(chronology.levels())
        .extracting(LevelSpan::start, LevelSpan::end)
        .containsExactly(tuple(on("2023-03-15"), on("2023-07-28")));
  }

  private static Meeting coreGroup(String id, String day) {
    return MeetingBuilder.builder().id(id).kind(MeetingKind.CORE_GROUP).heldOn(on(day)).build();
  }

  @Test
  void meetings_on_different_days_are_different_meetings() {
    Chronology chronology =
        build(
            file("amy", "a", "2022-06-30").meetings(List.of(coreGroup("m1", "2022-03-10"))).build(),
            file("amy", "b", "2022-06-30")
                .meetings(List.of(coreGroup("m1", "2022-04-07")))
                .build());

    assertThat(chronology.contradictions()).isEmpty();
  }
}
