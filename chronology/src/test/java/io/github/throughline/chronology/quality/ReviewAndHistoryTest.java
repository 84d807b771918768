package io.github.throughline.chronology.quality;

import static io.github.throughline.chronology.quality.Amy.event;
import static io.github.throughline.chronology.quality.Amy.of;
import static io.github.throughline.chronology.quality.Amy.on;
import static io.github.throughline.chronology.quality.Amy.openSince;
import static io.github.throughline.chronology.quality.Amy.weighty;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.chronology.ChronologyReview;
import io.github.throughline.core.model.chronology.ChronologyReviewBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.provenance.CitationBuilder;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewAndHistoryTest {

  private static ChronologyReview review(String edtf) {
    return ChronologyReviewBuilder.builder().id("review " + edtf).on(on(edtf)).build();
  }

  private static CaseFileBuilder conference(String heldOn) {
    return openSince("2023-01-10")
        .meetings(
            List.of(
                MeetingBuilder.builder()
                    .id("m")
                    .kind(MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE)
                    .heldOn(on(heldOn))
                    .build()));
  }

  @Test
  void a_conference_without_a_review_of_the_chronology_before_it_is_asked_about() {
    CaseFileBuilder file =
        conference("2023-06-29").chronologyReviews(List.of(review("2024-03-01")));
    assertThat(of(QualityCheck.REVIEW_AT_GATE, file))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.entryIds()).hasSize(1);
              assertThat(finding.sentence())
                  .startsWith("Before 1 step about Amy no review")
                  .endsWith("?");
            });
  }

  @Test
  void a_review_counts_for_a_gate_from_28_days_before_to_the_day_itself() {
    for (String day : List.of("2023-06-01", "2023-06-29")) {
      assertThat(
              of(
                  QualityCheck.REVIEW_AT_GATE,
                  conference("2023-06-29")
                      .chronologyReviews(List.of(review(day), review("2024-03-01")))))
          .as(day)
          .isEmpty();
    }
    for (String day : List.of("2023-05-31", "2023-06-30")) {
      assertThat(
              of(
                  QualityCheck.REVIEW_AT_GATE,
                  conference("2023-06-29")
                      .chronologyReviews(List.of(review(day), review("2024-03-01")))))
          .as(day)
          .hasSize(1);
    }
  }

  @Test
  void a_review_of_which_only_the_month_is_known_may_have_been_in_time() {
    assertThat(
            of(
                QualityCheck.REVIEW_AT_GATE,
                conference("2023-06-29")
                    .chronologyReviews(List.of(review("2023-05"), review("2024-03-01")))))
        .hasSize(1);
    assertThat(
            of(
                QualityCheck.REVIEW_AT_GATE,
                conference("2023-06-20")
                    .chronologyReviews(List.of(review("2023-05"), review("2024-03-01")))))
        .isEmpty();
  }

  @Test
  void an_open_child_whose_last_review_is_over_three_months_ago_is_asked_about() {
    assertThat(
            of(
                QualityCheck.REVIEW_AT_GATE,
                openSince("2023-01-10").chronologyReviews(List.of(review("2023-12-30")))))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.sentence()).contains("The last one recorded is of"));
    assertThat(
            of(
                QualityCheck.REVIEW_AT_GATE,
                openSince("2023-01-10").chronologyReviews(List.of(review("2023-12-31")))))
        .isEmpty();
    assertThat(of(QualityCheck.REVIEW_AT_GATE, openSince("2023-12-31")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.sentence()).contains("None is recorded before"));
    assertThat(of(QualityCheck.REVIEW_AT_GATE, openSince("2024-01-01"))).isEmpty();
  }

  @Test
  void an_entry_of_weight_after_the_last_review_is_asked_about() {
    CaseFileBuilder file = openSince("2023-01-10").chronologyReviews(List.of(review("2024-03-01")));
    assertThat(
            of(
                QualityCheck.SIGNIFICANT_SINCE_REVIEW,
                file.events(List.of(weighty("e", "2024-03-02").build()))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.entryIds()).hasSize(1));
    assertThat(
            of(
                QualityCheck.SIGNIFICANT_SINCE_REVIEW,
                file.events(List.of(weighty("e", "2024-03-01").build()))))
        .isEmpty();
    assertThat(
            of(
                QualityCheck.SIGNIFICANT_SINCE_REVIEW,
                file.events(
                    List.of(event("e", EventType.INJURY, "2024-03-02", "A bruise").build()))))
        .as("nobody has judged it")
        .isEmpty();
  }

  private static CaseFileBuilder assessed(String... cited) {
    return openSince("2023-01-10")
        .events(
            List.of(
                event("old", EventType.NEGLECT_PHYSICAL, "2019-02", "Not dressed for snow").build(),
                event("new", EventType.INJURY, "2023-01-10", "A bruise").build()))
        .assessments(
            List.of(
                AssessmentBuilder.builder()
                    .id("a")
                    .referralId("r")
                    .startedOn(on("2023-01-11"))
                    .authorisedOn(on("2023-02-20"))
                    .citations(
                        Arrays.stream(cited)
                            .map(id -> CitationBuilder.builder().recordId(id).build())
                            .toList())
                    .build()));
  }

  @Test
  void an_assessment_that_cites_nothing_older_than_its_referral_is_asked_about() {
    assertThat(of(QualityCheck.HISTORY_IN_ASSESSMENT, assessed("new")))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.sentence())
                    .contains("cites nothing older than the referral")
                    .contains("1 entry is older"));
    assertThat(of(QualityCheck.HISTORY_IN_ASSESSMENT, assessed()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.sentence()).contains("cites no records"));
  }

  @Test
  void an_assessment_that_cites_one_older_entry_is_not() {
    assertThat(of(QualityCheck.HISTORY_IN_ASSESSMENT, assessed("new", "old"))).isEmpty();
  }

  @Test
  void an_assessment_without_any_history_before_it_is_not() {
    assertThat(
            of(
                QualityCheck.HISTORY_IN_ASSESSMENT,
                assessed("new")
                    .events(
                        List.of(event("new", EventType.INJURY, "2023-01-10", "A bruise").build()))))
        .isEmpty();
  }
}
