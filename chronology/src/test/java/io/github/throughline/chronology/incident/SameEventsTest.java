package io.github.throughline.chronology.incident;

import static io.github.throughline.chronology.Files.event;
import static io.github.throughline.chronology.Files.family;
import static io.github.throughline.chronology.Files.file;
import static io.github.throughline.chronology.Files.on;
import static io.github.throughline.chronology.Files.referral;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.plan.PlanReviewBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameEventsTest {
  private static List<IncludedEntry> of(EventType type, CaseFile... files) {
    return ChronologyBuilder.ofFamily(family())
        .addAll(Arrays.asList(files))
        .asAt(LocalDate.of(2024, 3, 31))
        .build()
        .entries()
        .stream()
        .filter(included -> included.entry().event().types().contains(type))
        .toList();
  }

  private static String summary(IncludedEntry included) {
    return included.entry().event().summary().text();
  }

  @Test
  void a_review_in_a_plan_and_the_conference_that_held_it_are_one() {
    CaseFile file =
        file("amy", "a", "2022-03-31")
            .plans(
                List.of(
                    ChildProtectionPlanBuilder.builder()
                        .id("p")
                        .startedOn(on("2021-05-01"))
                        .reviews(
                            List.of(PlanReviewBuilder.builder().heldOn(on("2021-07-20")).build()))
                        .build()))
            .meetings(
                List.of(
                    MeetingBuilder.builder()
                        .id("m")
                        .kind(MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE)
                        .heldOn(on("2021-07-20"))
                        .decisions(List.of(FreeText.of("The plan continues.")))
                        .build()))
            .build();

    assertThat(of(EventType.RCPC, file))
        .singleElement()
        .satisfies(
            included -> {
              assertThat(included.entry().records())
                  .extracting(RecordReference::kind)
                  .containsExactlyInAnyOrder("meeting", "plan review");
              assertThat(included.entry().event().outcome().text())
                  .isEqualTo("The plan continues.");
            });
  }

  @Test
  void a_record_and_the_event_that_a_person_wrote_of_it_are_one_with_the_persons_words_first() {
    CaseFile file =
        file("amy", "a", "2022-03-31")
            .referrals(List.of(referral("r1", "2022-01-10", null)))
            .events(List.of(event("e1", "2022-01-10", EventType.REFERRAL, "amy")))
            .build();

    assertThat(of(EventType.REFERRAL, file))
        .singleElement()
        .satisfies(
            included -> {
              assertThat(summary(included)).startsWith("What happened in e1 [Referral.");
              assertThat(included.entry().records()).hasSize(2);
            });
  }

  @Test
  void a_record_and_an_event_of_another_day_type_or_person_stay_two() {
    CaseFile day =
        file("amy", "a", "2022-03-31")
            .referrals(List.of(referral("r1", "2022-01-10", null)))
            .events(List.of(event("e1", "2022-01-11", EventType.REFERRAL, "amy")))
            .build();
    CaseFile person =
        file("amy", "a", "2022-03-31")
            .referrals(List.of(referral("r1", "2022-01-10", null)))
            .events(List.of(event("e1", "2022-01-10", EventType.REFERRAL, "jay")))
            .build();
    CaseFile type =
        file("amy", "a", "2022-03-31")
            .referrals(List.of(referral("r1", "2022-01-10", null)))
            .events(List.of(event("e1", "2022-01-10", EventType.CONTACT, "amy")))
            .build();

    assertThat(of(EventType.REFERRAL, day)).hasSize(2);
    assertThat(of(EventType.REFERRAL, person)).hasSize(2);
    assertThat(of(EventType.REFERRAL, type)).hasSize(1);
    assertThat(of(EventType.CONTACT, type)).hasSize(1);
  }

  @Test
  void two_events_that_people_wrote_are_never_joined() {
    CaseFile file =
        file("amy", "a", "2022-03-31")
            .events(
                List.of(
                    event("e1", "2022-01-10", EventType.DOMESTIC_ABUSE_INCIDENT, "amy"),
                    event("e2", "2022-01-10", EventType.DOMESTIC_ABUSE_INCIDENT, "amy")))
            .build();

    assertThat(of(EventType.DOMESTIC_ABUSE_INCIDENT, file)).hasSize(2);
  }

  @Test
  void one_event_told_differently_by_two_files_stands_twice_as_a_contradiction() {
    SignificantEvent one = event("e1", "2022-01-10", EventType.INJURY, "amy");
    SignificantEvent other =
        SignificantEventBuilder.builder(one).occurred(on("2022-01-12")).build();

    List<IncludedEntry> told =
        of(
            EventType.INJURY,
            file("amy", "a", "2022-03-31").events(List.of(one)).build(),
            file("amy", "b", "2023-03-31").events(List.of(other)).build());

    assertThat(told).hasSize(2);
    assertThat(told.get(0).entry().links())
        .extracting(link -> link.entryId())
        .containsExactly(told.get(1).entry().entryId());
  }

  @Test
  void an_entry_that_a_worker_kept_tells_its_event_once_and_keeps_its_identifier() {
    SignificantEvent kept = event("e1", "2022-01-10", EventType.INJURY, "amy");
    CaseFile file =
        file("amy", "a", "2022-03-31")
            .events(List.of(kept))
            .chronology(
                List.of(
                    ChronologyEntryBuilder.builder()
                        .entryId("mine")
                        .version(2)
                        .event(kept)
                        .build()))
            .build();

    assertThat(of(EventType.INJURY, file))
        .singleElement()
        .satisfies(included -> assertThat(included.entry().entryId()).isEqualTo("mine"));
  }
}
