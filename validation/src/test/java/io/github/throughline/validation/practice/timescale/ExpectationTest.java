package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.validation.practice.timescale.ExpectationState.CANNOT_TELL;
import static io.github.throughline.validation.practice.timescale.ExpectationState.MET;
import static io.github.throughline.validation.practice.timescale.ExpectationState.MISSED;
import static io.github.throughline.validation.practice.timescale.ExpectationState.MISSED_WITH_REASON;
import static io.github.throughline.validation.practice.timescale.ExpectationState.NOT_YET_DUE;
import static io.github.throughline.validation.practice.timescale.Files.LATER;
import static io.github.throughline.validation.practice.timescale.Files.born;
import static io.github.throughline.validation.practice.timescale.Files.file;
import static io.github.throughline.validation.practice.timescale.Files.of;
import static io.github.throughline.validation.practice.timescale.Files.on;
import static io.github.throughline.validation.practice.timescale.Files.only;
import static io.github.throughline.validation.practice.timescale.Files.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.assessment.Section47EnquiryBuilder;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.legal.CarePeriodBuilder;
import io.github.throughline.core.model.legal.LookedAfterReviewBuilder;
import io.github.throughline.core.model.legal.MissingEpisodeBuilder;
import io.github.throughline.core.model.legal.PlacementBuilder;
import io.github.throughline.core.model.legal.ReturnInterviewBuilder;
import io.github.throughline.core.model.meeting.AttendanceBuilder;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.plan.PlanFrequencyBuilder;
import io.github.throughline.core.model.plan.PlanVersionBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.voice.VisitBuilder;
import io.github.throughline.core.model.voice.VisitMode;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.core.setting.Span;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an expectation says, by way of the timescales that show each of it. */
class ExpectationTest {

  @Nested
  class The_initial_conference {
    private CaseFileBuilder enquiry(String conference, String reason) {
      return file()
          .addMeetings(meeting("s1", MeetingKind.STRATEGY_DISCUSSION, "2024-04-22"))
          .addMeetings(meeting("s2", MeetingKind.STRATEGY_DISCUSSION, "2024-04-29"))
          .addSection47Enquiries(
              Section47EnquiryBuilder.builder()
                  .id("e")
                  .startedOn(on("2024-04-23"))
                  .addStrategyDiscussionIds("s1")
                  .addStrategyDiscussionIds("s2")
                  .conferenceNotRequired(false)
                  .conferenceOn(on(conference))
                  .reasonConferenceLate(reason == null ? null : FreeText.of(reason))
                  .build());
    }

    /** Fifteen working days from 22 April 2024; 6 May is a bank holiday. */
    @ParameterizedTest(name = "held {0}: {1}")
    @CsvSource({
      "2024-05-13, MET",
      "2024-05-14, MET",
      "2024-05-15, MISSED",
      "2024-05, CANNOT_TELL",
      "2024-06, MISSED",
    })
    void is_due_in_fifteen_working_days(String held, ExpectationState expected) {
      assertThat(state("T012", enquiry(held, null), LATER)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "as at {0}: {1}")
    @CsvSource({
      "2024-05-13, NOT_YET_DUE",
      "2024-05-14, NOT_YET_DUE",
      "2024-05-15, MISSED",
    })
    void is_not_late_before_the_day_has_passed(String asAt, ExpectationState expected) {
      assertThat(state("T012", enquiry(null, null), asAt)).isEqualTo(expected);
    }

    @Test
    void counts_from_the_discussion_that_began_the_enquiry_and_keeps_the_others() {
      Expectation expectation = only("T012", enquiry("2024-05-14", null), LATER);

      assertThat(expectation.clock().on()).isEqualTo(on("2024-04-22"));
      assertThat(expectation.otherClocks())
          .extracting(ClockStart::what)
          .containsExactly("the last strategy discussion", "the start of the enquiry");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "INITIATING_DISCUSSION, 2024-05-14",
      "LAST_DISCUSSION, 2024-05-21",
      "START_OF_ENQUIRY, 2024-05-15",
    })
    void counts_from_the_day_that_the_authority_chose(
        ConferenceTimescales.ConferenceClock clock, String due) {
      Settings settings = Settings.defaults().with(ConferenceTimescales.CONFERENCE_CLOCK, clock);

      assertThat(of("T012", enquiry("2024-05-14", null), LATER, settings))
          .singleElement()
          .extracting(one -> String.valueOf(one.due()))
          .isEqualTo(due);
    }

    @Test
    void says_the_limit_and_where_it_stands_when_it_was_missed() {
      Expectation expectation = only("T012", enquiry("2024-05-15", null), LATER);

      assertThat(expectation.claimsMissedLimit()).isTrue();
      assertThat(expectation.says())
          .isEqualTo(
              "The initial conference was held on 15 May 2024. That was due by 14 May 2024 (15"
                  + " working days from the strategy discussion that began the enquiry on 22 April"
                  + " 2024). The limit is that of Working Together to Safeguard Children 2023,"
                  + " chapter 3, initial child protection conference section (statutory"
                  + " guidance).");
      assertThat(expectation.asks()).isNotNull();
    }

    @Test
    void is_no_breach_with_a_reason() {
      Expectation expectation = only("T012", enquiry("2024-05-15", "Snow."), LATER);

      assertThat(expectation.state()).isEqualTo(MISSED_WITH_REASON);
      assertThat(expectation.claimsMissedLimit()).isFalse();
      assertThat(expectation.asks()).isNull();
    }

    @Test
    void is_not_expected_when_none_was_needed() {
      CaseFileBuilder file =
          file()
              .addSection47Enquiries(
                  Section47EnquiryBuilder.builder()
                      .id("e")
                      .startedOn(on("2024-04-23"))
                      .conferenceNotRequired(true)
                      .build());

      assertThat(of("T012", file, LATER)).isEmpty();
    }

    @Test
    void cannot_be_told_of_when_nobody_wrote_whether_one_was_needed() {
      CaseFileBuilder file =
          file()
              .addSection47Enquiries(
                  Section47EnquiryBuilder.builder().id("e").startedOn(on("2024-04-23")).build());

      assertThat(state("T012", file, LATER)).isEqualTo(CANNOT_TELL);
    }

    /** Before the edition that set it there was no such limit. */
    @ParameterizedTest(name = "begun {0}: {1} expectations")
    @CsvSource({"2010-03-16, 0", "2010-03-17, 1"})
    void is_expected_from_the_edition_of_2010(String started, int expected) {
      CaseFileBuilder file =
          file()
              .addSection47Enquiries(
                  Section47EnquiryBuilder.builder()
                      .id("e")
                      .startedOn(on(started))
                      .conferenceNotRequired(false)
                      .conferenceOn(on("2010-03-31"))
                      .build());

      assertThat(of("T012", file, LATER)).hasSize(expected);
    }
  }

  @Nested
  class The_review_conference {
    private CaseFileBuilder plan(String began, String... reviews) {
      CaseFileBuilder file =
          file()
              .addMeetings(meeting("i", MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE, began))
              .addPlans(ChildProtectionPlanBuilder.builder().id("p").startedOn(on(began)).build());
      for (int i = 0; i < reviews.length; i++) {
        file.addMeetings(
            meeting("r" + i, MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE, reviews[i]));
      }
      return file;
    }

    /** 30 November and three months: 28 February, or 29 in a leap year. */
    @ParameterizedTest(name = "begun {0}, reviewed {1}: {2}")
    @CsvSource({
      "2022-11-30, 2023-02-27, MET",
      "2022-11-30, 2023-02-28, MET",
      "2022-11-30, 2023-03-01, MISSED",
      "2023-11-30, 2024-02-29, MET",
      "2023-11-30, 2024-03-01, MISSED",
    })
    void is_first_due_in_three_months_clamped_to_the_end_of_the_month(
        String began, String review, ExpectationState expected) {
      assertThat(state("T017", plan(began, review), LATER)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "second review {0}: {1}")
    @CsvSource({"2024-02-27, MET", "2024-02-28, MET", "2024-02-29, MISSED"})
    void is_due_again_in_six_months(String second, ExpectationState expected) {
      assertThat(state("T018", plan("2023-06-01", "2023-08-28", second), LATER))
          .isEqualTo(expected);
    }

    @Test
    void is_no_longer_due_when_the_plan_ended_before() {
      CaseFileBuilder file =
          file()
              .addPlans(
                  ChildProtectionPlanBuilder.builder()
                      .id("p")
                      .startedOn(on("2024-01-08"))
                      .endedOn(on("2024-04-08"))
                      .build());

      assertThat(of("T017", file, LATER)).isEmpty();
    }

    @Test
    void cannot_be_told_of_in_a_file_without_meetings() {
      CaseFileBuilder file =
          file()
              .addPlans(
                  ChildProtectionPlanBuilder.builder().id("p").startedOn(on("2024-01-08")).build());

      assertThat(state("T017", file, LATER)).isEqualTo(CANNOT_TELL);
    }
  }

  @Nested
  class Visits {
    private CaseFileBuilder plan(PlanFrequencyBuilder frequency, Visit... visits) {
      CaseFileBuilder file =
          file()
              .addPlans(
                  ChildProtectionPlanBuilder.builder()
                      .id("p")
                      .startedOn(on("2024-03-25"))
                      .addVersions(
                          PlanVersionBuilder.builder()
                              .id("v")
                              .from(on("2024-03-25"))
                              .frequencies(
                                  frequency == null ? List.of() : List.of(frequency.build()))
                              .build())
                      .build());
      for (Visit visit : visits) {
        file.addVisits(visit);
      }
      return file;
    }

    /** Ten working days over Good Friday and Easter Monday of 2024. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2024-04-09, MET", "2024-04-10, MET", "2024-04-11, MISSED"})
    void are_due_in_ten_working_days_bank_holidays_left_out(String day, ExpectationState state) {
      CaseFileBuilder file = plan(null, visit("v1", day, VisitMode.IN_PERSON));

      assertThat(state("T020", file, LATER)).isEqualTo(state);
    }

    @Test
    void are_local_and_never_called_statutory() {
      CaseFileBuilder file = plan(null, visit("v1", "2024-04-11", VisitMode.IN_PERSON));

      Expectation expectation = of("T020", file, LATER).get(0);

      assertThat(expectation.citation()).isNull();
      assertThat(expectation.says())
          .contains("That is a local standard, here a suggested one")
          .doesNotContain("statutory");
    }

    @Test
    void say_when_the_authority_set_the_standard() {
      CaseFileBuilder file = plan(null, visit("v1", "2024-05-10", VisitMode.IN_PERSON));
      Settings own = Settings.defaults().with(Timescales.get("T020").setting(), Span.weeks(4));

      Expectation expectation = of("T020", file, LATER, own).get(0);

      assertThat(expectation.limit()).isEqualTo(Span.weeks(4));
      assertThat(expectation.setLocally()).isTrue();
      assertThat(expectation.says()).contains("That is a local standard, set by the authority.");
    }

    @Test
    void follow_the_childs_own_plan_if_it_is_shorter() {
      CaseFileBuilder weekly =
          plan(
              PlanFrequencyBuilder.builder().what(FreeText.of("Visits")).everyDays(7),
              visit("v1", "2024-04-05", VisitMode.IN_PERSON));
      CaseFileBuilder seldom =
          plan(
              PlanFrequencyBuilder.builder().what(FreeText.of("Visits")).everyDays(60),
              visit("v1", "2024-04-05", VisitMode.IN_PERSON));

      assertThat(state("T020", weekly, LATER)).isEqualTo(MISSED);
      assertThat(of("T020", weekly, LATER).get(0).says())
          .contains("That is what the child's own plan says.");
      assertThat(state("T020", seldom, LATER)).isEqualTo(MET);
    }

    @Test
    void by_telephone_do_not_count() {
      CaseFileBuilder file =
          plan(
              null,
              visit("v1", "2024-04-02", VisitMode.PHONE),
              visit("v2", "2024-04-11", VisitMode.IN_PERSON));

      assertThat(state("T020", file, LATER)).isEqualTo(MISSED);
    }

    @Test
    void with_an_uncertain_day_may_lie_between() {
      CaseFileBuilder file =
          plan(
              null,
              visit("v1", "2024-04", VisitMode.IN_PERSON),
              visit("v2", "2024-05-10", VisitMode.IN_PERSON));

      assertThat(state("T020", file, LATER)).isEqualTo(CANNOT_TELL);
    }

    @Test
    void of_which_none_is_recorded_at_all_cannot_be_told_of() {
      assertThat(state("T020", plan(null), LATER)).isEqualTo(CANNOT_TELL);
    }
  }

  @Nested
  class In_hours {
    private CaseFileBuilder missing(String back, String held, Boolean accepted) {
      return file()
          .addMissingEpisodes(
              MissingEpisodeBuilder.builder()
                  .id("m")
                  .start(on("2024-03-29"))
                  .end(on(back))
                  .interviewOffered(true)
                  .interviewAccepted(accepted)
                  .interview(ReturnInterviewBuilder.builder().heldOn(on(held)).build())
                  .build());
    }

    @ParameterizedTest(name = "back {0}, seen {1}: {2}")
    @CsvSource({
      "2024-04-02T10:00:00, 2024-04-05T09:59:59, MET",
      "2024-04-02T10:00:00, 2024-04-05T10:00:00, MET",
      "2024-04-02T10:00:00, 2024-04-05T10:00:01, MISSED",
      "2024-04-02, 2024-04-04, MET",
      "2024-04-02, 2024-04-05, CANNOT_TELL",
      "2024-04-02, 2024-04-06, MISSED",
      "2024-04-02T10:00:00, 2024-04-05, CANNOT_TELL",
      "2024-04-02T10:00:00, 2024-04-04, MET",
    })
    void a_return_interview_is_due_in_72_hours(
        String back, String held, ExpectationState expected) {
      assertThat(state("T090", missing(back, held, true), LATER)).isEqualTo(expected);
    }

    /** The clocks went forward on 31 March 2024: 72 hours end an hour later by the clock. */
    @ParameterizedTest(name = "seen {0}: {1}")
    @CsvSource({"2024-04-02T11:00:00, MET", "2024-04-02T11:00:01, MISSED"})
    void hours_are_hours_though_the_clocks_change(String held, ExpectationState expected) {
      assertThat(state("T090", missing("2024-03-30T10:00:00", held, true), LATER))
          .isEqualTo(expected);
    }

    @Test
    void a_refusal_is_not_lateness() {
      assertThat(state("T090", missing("2024-04-02", null, false), LATER))
          .isEqualTo(MISSED_WITH_REASON);
    }
  }

  @Nested
  class Looked_after {
    private CaseFileBuilder placed(String start, String visit) {
      return file()
          .addPlacements(PlacementBuilder.builder().id("p").start(on(start)).build())
          .addVisits(visit("v", visit, VisitMode.IN_PERSON));
    }

    @ParameterizedTest(name = "visited {0}: {1}")
    @CsvSource({"2024-05-07, MET", "2024-05-08, MET", "2024-05-09, MISSED"})
    void the_first_visit_is_due_in_a_week(String visit, ExpectationState expected) {
      assertThat(state("T063", placed("2024-05-01", visit), LATER)).isEqualTo(expected);
    }

    /** What fell into the time of the temporary regulations is shown with them, and not flagged. */
    @ParameterizedTest(name = "placed {0}: {1}")
    @CsvSource({
      "2020-04-16, MISSED",
      "2020-04-17, MISSED_WITH_REASON",
      "2020-09-25, MISSED_WITH_REASON",
      "2020-09-26, MISSED",
    })
    void the_relaxed_rules_of_2020_are_applied(String placed, ExpectationState expected) {
      assertThat(state("T063", placed(placed, "2020-12-01"), LATER)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0} by video: {1}")
    @CsvSource({
      "2020-04-23, MISSED_WITH_REASON",
      "2020-04-24, MET",
      "2021-03-31, MET",
      "2021-04-01, MISSED",
    })
    void a_remote_visit_counts_only_while_it_was_allowed(String day, ExpectationState expected) {
      CaseFileBuilder file =
          file()
              .addPlacements(PlacementBuilder.builder().id("p").start(on(day)).build())
              .addVisits(visit("v", day, VisitMode.VIDEO));

      assertThat(state("T063", file, LATER)).isEqualTo(expected);
    }

    /** Twenty working days from 11 March 2024 are not four weeks: Easter lies between. */
    @ParameterizedTest(name = "reviewed {0}: {1}")
    @CsvSource({"2024-04-08, MET", "2024-04-10, MET", "2024-04-11, MISSED"})
    void the_first_review_is_due_in_twenty_working_days(String review, ExpectationState expected) {
      CaseFileBuilder file =
          file()
              .addCarePeriods(
                  CarePeriodBuilder.builder().id("c").startedOn(on("2024-03-11")).build())
              .addLookedAfterReviews(
                  LookedAfterReviewBuilder.builder()
                      .id("r")
                      .carePeriodId("c")
                      .heldOn(on(review))
                      .build());

      assertThat(state("T070", file, LATER)).isEqualTo(expected);
    }
  }

  @Nested
  class Backwards {
    /** Two working days before Tuesday 7 May 2024: the Monday is a bank holiday. */
    @ParameterizedTest(name = "given {0}: {1}")
    @CsvSource({"2024-05-01, MET", "2024-05-02, MET", "2024-05-03, MISSED"})
    void a_report_is_due_two_working_days_before(String given, ExpectationState expected) {
      CaseFileBuilder file =
          file()
              .addMeetings(
                  MeetingBuilder.builder()
                      .id("i")
                      .kind(MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE)
                      .heldOn(on("2024-05-07"))
                      .addAttendances(
                          AttendanceBuilder.builder()
                              .personId("mother")
                              .reportSharedOn(on(given))
                              .build())
                      .build());

      assertThat(state("T026", file, LATER)).isEqualTo(expected);
    }
  }

  @Nested
  class Assessments {
    private CaseFileBuilder assessed(String referred, String kind, String authorised) {
      return file()
          .addReferrals(ReferralBuilder.builder().id("r").referredOn(on(referred)).build())
          .addAssessments(
              AssessmentBuilder.builder()
                  .id("a")
                  .referralId("r")
                  .kind(Coded.of("local/assessment", kind))
                  .startedOn(on(referred))
                  .authorisedOn(on(authorised))
                  .build());
    }

    /** Forty-five working days from 2 January 2024. */
    @ParameterizedTest(name = "authorised {0}: {1}")
    @CsvSource({"2024-03-05, MET", "2024-03-06, MISSED", "2024-03-04, MET"})
    void are_due_in_45_working_days(String authorised, ExpectationState expected) {
      assertThat(state("T003", assessed("2024-01-02", "child-and-family", authorised), LATER))
          .isEqualTo(expected);
    }

    @Test
    void of_another_time_are_held_against_their_own_limit() {
      CaseFileBuilder old = assessed("2012-05-08", "initial", "2012-05-22");

      assertThat(of("T003", old, LATER)).isEmpty();
      assertThat(state("T006", old, LATER)).isEqualTo(MET);
      assertThat(of("T006", assessed("2013-04-15", "initial", "2013-05-22"), LATER)).isEmpty();
    }
  }

  /**
   * An event matters as it was judged last: one that was raised counts, one that was lowered not.
   */
  @ParameterizedTest(name = "judged {0}, then {1}: {2} expectations")
  @CsvSource({"HIGH, LOW, 0", "CRITICAL, MEDIUM, 0", "LOW, HIGH, 1", "MEDIUM, CRITICAL, 1"})
  void a_plan_is_looked_at_after_an_event_by_its_latest_judgement(
      SignificanceLevel first, SignificanceLevel latest, int expected) {
    CaseFileBuilder file =
        file()
            .addPlans(
                ChildProtectionPlanBuilder.builder().id("p").startedOn(on("2024-01-08")).build())
            .addEvents(
                SignificantEventBuilder.builder()
                    .id("e")
                    .occurred(on("2024-03-11"))
                    .addSignificance(SignificanceJudgementBuilder.builder().level(first).build())
                    .addSignificance(SignificanceJudgementBuilder.builder().level(latest).build())
                    .build());

    assertThat(of("T045", file, LATER)).hasSize(expected);
  }

  /** Easter, Christmas, and the days of one year only: 19 September 2022 and 8 May 2023. */
  @ParameterizedTest(name = "referred {0}: due {1}")
  @CsvSource({
    "2024-03-28, 2024-04-02",
    "2024-12-24, 2024-12-27",
    "2021-12-24, 2021-12-29",
    "2022-06-01, 2022-06-06",
    "2022-09-16, 2022-09-20",
    "2023-05-05, 2023-05-09",
    "2024-05-10, 2024-05-13",
  })
  void bank_holidays_and_weekends_are_left_out(String referred, String due) {
    CaseFileBuilder file =
        file().addReferrals(ReferralBuilder.builder().id("r").referredOn(on(referred)).build());

    assertThat(only("T001", file, referred).due()).isEqualTo(due);
  }

  @ParameterizedTest(name = "placed on a plan {0}: reviewed by {1}")
  @CsvSource({
    "2022-11-30, 2023-02-28",
    "2023-11-30, 2024-02-29",
    "2023-11-28, 2024-02-28",
    "2024-01-31, 2024-04-30",
    "2024-02-29, 2024-05-29",
    "2024-03-31, 2024-06-30",
  })
  void months_end_on_the_same_day_or_the_last(String began, String due) {
    CaseFileBuilder file =
        file()
            .addMeetings(meeting("i", MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE, began))
            .addPlans(ChildProtectionPlanBuilder.builder().id("p").startedOn(on(began)).build());

    assertThat(only("T017", file, began).due()).isEqualTo(due);
  }

  @Test
  void a_clock_without_a_day_cannot_be_told_of() {
    CaseFileBuilder file = file().addReferrals(ReferralBuilder.builder().id("r").build());

    assertThat(only("T001", file, LATER).says())
        .isEqualTo(
            "Cannot tell whether the decision on the referral was made in time: the day of the"
                + " referral is not recorded.");
  }

  @Test
  void a_year_whose_bank_holidays_are_not_known_cannot_be_told_of() {
    CaseFileBuilder file =
        born("1990-01-15")
            .addReferrals(ReferralBuilder.builder().id("r").referredOn(on("2040-01-09")).build());

    assertThat(state("T001", file, "2041-01-01")).isEqualTo(CANNOT_TELL);
  }

  @Test
  void what_is_dated_after_the_day_had_not_happened() {
    CaseFileBuilder file =
        file()
            .addReferrals(
                ReferralBuilder.builder()
                    .id("r")
                    .referredOn(on("2024-05-01"))
                    .decidedOn(on("2024-05-02"))
                    .build());

    assertThat(state("T001", file, "2024-05-01")).isEqualTo(NOT_YET_DUE);
    assertThat(of("T001", file, "2024-04-30")).isEmpty();
  }

  private static Meeting meeting(String id, MeetingKind kind, String day) {
    return MeetingBuilder.builder().id(id).kind(kind).heldOn(on(day)).build();
  }

  private static Visit visit(String id, String day, VisitMode mode) {
    return VisitBuilder.builder().id(id).on(on(day)).mode(mode).childSeen(true).build();
  }
}
