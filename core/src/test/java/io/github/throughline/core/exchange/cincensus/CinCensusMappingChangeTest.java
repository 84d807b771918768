package io.github.throughline.core.exchange.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.exchange.ItemText;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.plan.PlanReviewBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is sent once a program has changed a case file that came from a return. */
class CinCensusMappingChangeTest {
  private static final CollectionYear YEAR = CollectionYear.ending(2025);
  private static final UncertainDate FIRST_OF_JULY = UncertainDate.on(LocalDate.of(2024, 7, 1));

  @Test
  void a_new_day_is_sent_instead_of_a_text_that_was_no_day() {
    CinEpisode sent = CinEpisodeBuilder.builder().referralDate(dateText("2024-09-31")).build();
    CinEpisode back =
        episode(changed(sent, r -> ReferralBuilder.builder(r).referredOn(FIRST_OF_JULY).build()));

    assertThat(back.referralDate()).isEqualTo(date("2024-07-01"));
  }

  @Test
  void a_new_day_is_sent_instead_of_another_spelling_of_the_old_one() {
    CinEpisode sent = CinEpisodeBuilder.builder().referralDate(dateText(" 2024-05-01 ")).build();
    CinEpisode back =
        episode(changed(sent, r -> ReferralBuilder.builder(r).referredOn(FIRST_OF_JULY).build()));

    assertThat(back.referralDate()).isEqualTo(date("2024-07-01"));
  }

  @Test
  void a_day_that_was_taken_away_is_not_sent() {
    CinEpisode sent = CinEpisodeBuilder.builder().closureDate(dateText(" 2024-05-01 ")).build();
    CinEpisode back =
        episode(changed(sent, r -> ReferralBuilder.builder(r).closedOn(null).build()));

    assertThat(back.closureDate()).isEqualTo(Reported.absent());
  }

  @Test
  void a_flag_that_was_turned_is_sent_in_our_spelling() {
    CinEpisode sent =
        CinEpisodeBuilder.builder().noFurtherAction(new Reported<>(true, "TRUE", 0, 0)).build();
    CinEpisode back =
        episode(changed(sent, r -> ReferralBuilder.builder(r).noFurtherAction(false).build()));

    assertThat(back.noFurtherAction()).isEqualTo(new Reported<>(false, "0", 0, 0));
  }

  @Test
  void a_day_known_only_roughly_takes_the_place_of_a_text_and_is_left_out() {
    CinEpisode sent = CinEpisodeBuilder.builder().referralDate(dateText("2024-09-31")).build();
    CinCensusMapping.Result back =
        changed(
            sent,
            r -> ReferralBuilder.builder(r).referredOn(UncertainDate.parse("2024-09")).build());

    assertThat(episode(back).referralDate()).isEqualTo(Reported.absent());
    assertThat(back.leftOut())
        .containsExactly("referrals[0].referredOn: the day is not known exactly");
  }

  @Test
  void a_code_of_another_list_takes_the_place_of_a_blank_text_and_is_left_out() {
    CinEpisode sent =
        CinEpisodeBuilder.builder().referralSource(new Reported<>(null, " ", 0, 0)).build();
    CinCensusMapping.Result back =
        changed(sent, r -> ReferralBuilder.builder(r).source(Coded.of("ours", "GP")).build());

    assertThat(episode(back).referralSource()).isEqualTo(Reported.absent());
    assertThat(back.leftOut())
        .containsExactly(
            "referrals[0].source: the code is of another list than the return asks for");
  }

  @Test
  void a_changed_list_is_sent_without_the_blanks_that_came_with_it() {
    CinChild sent =
        CinChildBuilder.builder()
            .characteristics(
                CinCharacteristicsBuilder.builder()
                    .disabilities(List.of(new Reported<>(null, "", 0, 0), Reported.of("HAND")))
                    .build())
            .build();
    CaseFile file = CinCensusMapping.toCaseFile(YEAR, sent, "x");
    List<Coded> disabilities = new ArrayList<>(file.child().disabilities());
    disabilities.add(Coded.of(CinCensusCodes.DISABILITY.system(), "LD"));
    CaseFile changed =
        CaseFileBuilder.builder(file)
            .child(PersonBuilder.builder(file.child()).disabilities(disabilities).build())
            .build();

    assertThat(CinCensusMapping.toChild(changed).child().characteristics().disabilities())
        .containsExactly(Reported.of("HAND"), Reported.of("LD"));
  }

  @Test
  void factors_that_were_taken_away_are_not_sent() {
    CinAssessment sent =
        CinAssessmentBuilder.builder()
            .factors(List.of(new Reported<>(null, "", 0, 0), Reported.of("1A")))
            .build();
    CaseFile file = toCaseFile(CinEpisodeBuilder.builder().assessments(List.of(sent)).build());
    CaseFile changed =
        CaseFileBuilder.builder(file)
            .assessments(
                List.of(
                    AssessmentBuilder.builder(file.assessments().get(0))
                        .factors(List.of())
                        .build()))
            .build();

    assertThat(episode(CinCensusMapping.toChild(changed)).assessments().get(0).factors()).isEmpty();
  }

  @Test
  void a_plan_whose_reviews_were_taken_away_has_no_group_of_reviews() {
    CinCensusMapping.Result back =
        withReviews(List.of(List.of("2024-05-01"), List.of("2024-06-01")), List.of());

    assertThat(protectionPlan(back).reviews()).isEmpty();
    assertThat(back.leftOut()).isEmpty();
  }

  @Test
  void changed_reviews_are_sent_in_one_group_and_a_lost_text_is_named() {
    CinCensusMapping.Result back =
        withReviews(
            List.of(List.of("2024-05-01", "2024-09-31"), List.of("")),
            List.of(PlanReviewBuilder.builder().heldOn(FIRST_OF_JULY).build()));

    assertThat(protectionPlan(back).reviews())
        .containsExactly(new CinReviews(Place.NONE, List.of(date("2024-07-01"))));
    assertThat(back.leftOut())
        .containsExactly(
            "plans[0].reviews: a text that was not a day has gone, because the reviews have"
                + " changed since");
  }

  @Test
  void a_review_without_a_known_day_is_left_out() {
    CinCensusMapping.Result back =
        withReviews(
            List.of(),
            List.of(
                PlanReviewBuilder.builder().build(),
                PlanReviewBuilder.builder().heldOn(UncertainDate.parse("2024-07")).build()));

    assertThat(protectionPlan(back).reviews()).isEmpty();
    assertThat(back.leftOut())
        .containsExactly(
            "plans[0].reviews[0].heldOn: no day is recorded",
            "plans[0].reviews[1].heldOn: the day is not known exactly");
  }

  @Test
  void a_conference_takes_the_place_of_a_text_that_was_no_day() {
    CaseFile file =
        toCaseFile(CinEpisodeBuilder.builder().conferenceDate(dateText("soon")).build());
    CaseFile changed =
        CaseFileBuilder.builder(file)
            .meetings(
                List.of(
                    MeetingBuilder.builder()
                        .id("m")
                        .referralId("referral-1")
                        .kind(MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE)
                        .heldOn(FIRST_OF_JULY)
                        .build()))
            .build();

    assertThat(episode(CinCensusMapping.toChild(file)).conferenceDate().text()).isEqualTo("soon");
    assertThat(episode(CinCensusMapping.toChild(changed)).conferenceDate())
        .isEqualTo(date("2024-07-01"));
  }

  @Test
  void a_conference_that_was_taken_away_is_not_sent() {
    CaseFile file =
        toCaseFile(CinEpisodeBuilder.builder().conferenceDate(dateText(" 2024-05-01")).build());
    CaseFile changed = CaseFileBuilder.builder(file).meetings(List.of()).build();

    assertThat(episode(CinCensusMapping.toChild(changed)).conferenceDate())
        .isEqualTo(Reported.absent());
  }

  @Test
  void extensions_of_another_shape_are_passed_over() {
    Map<String, Object> kept = new LinkedHashMap<>();
    kept.put(CinItems.REFERRAL_DATE.name(), null);
    kept.put(CinItems.CLOSURE_DATE.name(), 7);
    kept.put(CinItems.REASON_FOR_CLOSURE.name(), List.of(""));
    Map<String, Object> lists = new LinkedHashMap<>();
    lists.put(CinItems.ASSESSMENT_FACTORS, Arrays.asList("", null));
    Map<String, Object> groups = new LinkedHashMap<>();
    groups.put(CinItems.CP_REVIEW_DATE, List.of(Arrays.asList((Object) null), "2024-09-31"));
    CaseFile file =
        CaseFileBuilder.builder()
            .child(PersonBuilder.builder().id("c").extensions(Map.of(AsSent.KEY, "words")).build())
            .referrals(
                List.of(
                    ReferralBuilder.builder().id("r").extensions(Map.of(AsSent.KEY, kept)).build()))
            .assessments(
                List.of(
                    AssessmentBuilder.builder()
                        .id("a")
                        .referralId("r")
                        .extensions(Map.of(AsSent.KEY, lists))
                        .build()))
            .plans(
                List.of(
                    ChildProtectionPlanBuilder.builder()
                        .id("p")
                        .referralId("r")
                        .extensions(Map.of(AsSent.KEY, groups))
                        .build()))
            .build();

    assertThat(CinCensusMapping.toChild(file).child())
        .isEqualTo(
            CinChildBuilder.builder()
                .episodes(
                    List.of(
                        CinEpisodeBuilder.builder()
                            .assessments(List.of(CinAssessmentBuilder.builder().build()))
                            .protectionPlans(List.of(CinProtectionPlanBuilder.builder().build()))
                            .build()))
                .build());
  }

  private static CaseFile toCaseFile(CinEpisode episode) {
    CinChild child = CinChildBuilder.builder().episodes(List.of(episode)).build();
    return CinCensusMapping.toCaseFile(YEAR, child, "x");
  }

  private static CinCensusMapping.Result changed(CinEpisode sent, UnaryOperator<Referral> change) {
    CaseFile file = toCaseFile(sent);
    return CinCensusMapping.toChild(
        CaseFileBuilder.builder(file)
            .referrals(file.referrals().stream().map(change).toList())
            .build());
  }

  private static CinCensusMapping.Result withReviews(
      List<List<String>> sent, List<PlanReview> now) {
    List<CinReviews> groups =
        sent.stream()
            .map(
                texts ->
                    new CinReviews(
                        Place.NONE,
                        texts.stream().map(CinCensusMappingChangeTest::dateText).toList()))
            .toList();
    CaseFile file =
        toCaseFile(
            CinEpisodeBuilder.builder()
                .protectionPlans(
                    List.of(CinProtectionPlanBuilder.builder().reviews(groups).build()))
                .build());
    ChildProtectionPlan plan = (ChildProtectionPlan) file.plans().get(0);
    return CinCensusMapping.toChild(
        CaseFileBuilder.builder(file)
            .plans(List.of(ChildProtectionPlanBuilder.builder(plan).reviews(now).build()))
            .build());
  }

  private static CinEpisode episode(CinCensusMapping.Result result) {
    return result.child().episodes().get(0);
  }

  private static CinProtectionPlan protectionPlan(CinCensusMapping.Result result) {
    return episode(result).protectionPlans().get(0);
  }

  private static Reported<LocalDate> date(String day) {
    return Reported.of(LocalDate.parse(day));
  }

  private static Reported<LocalDate> dateText(String text) {
    return new Reported<>(ItemText.date(text), text, 0, 0);
  }
}
