package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.group;
import static io.github.throughline.validation.cincensus.Xml.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.validation.Cited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asked of 2026-27: the period is 1 April 2026 to 31 March 2027. */
class PreProceedingsRulesTest {
  private static final String[] OF_RECORDS = {
    "9005", "9006", "9007", "9008", "9009", "9010Q", "9011", "9012", "9013", "9015Q"
  };

  private static Xml stage(Xml... items) {
    return group("PreProceedingsandFGDM", items);
  }

  private static Asked ask(String code, Xml... items) {
    return Ask.rule(code).in("2026-27").of(child(episode(stage(items))));
  }

  private static void assertAsked(Asked asked, String answer, String found) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(String.join("; ", asked.found())).isEqualTo(found == null ? "" : found);
  }

  @Test
  void some_child_has_a_stage_whatever_is_in_it() {
    Ask ask = Ask.rule("8995Q").in("2026-27");

    assertAsked(ask.of(child(episode()), child()), "fires", "whole return");
    assertThat(ask.of(child(episode())).children()).containsExactly("null");
    assertThat(ask.of(child(episode(), episode(stage())), child(episode())).answer())
        .isEqualTo("passes");
  }

  @ParameterizedTest(name = "start of one [{0}], of another [{1}]: {2}")
  @CsvSource({
    "2026-05-01, 2026-06-01, passes",
    "2026-05-01, , passes",
    ", 2026-05-01, passes",
    ", , fires",
    "'', ' ', fires",
    "2026-05-32, , fires",
    // any date is a date, in the period or not
    "2019-05-01, , passes",
  })
  void some_stage_has_a_start(String one, String other, String answer) {
    Asked asked =
        Ask.rule("9000Q")
            .in("2026-27")
            .of(
                child(episode(stage(item("PPStartDate", one)))),
                child(episode(stage(item("PPStartDate", other)))));

    assertAsked(asked, answer, answer.equals("fires") ? "whole return" : null);
  }

  @Test
  void a_return_without_any_stage_has_no_start_either() {
    assertAsked(Ask.rule("9000Q").in("2026-27").of(child(episode())), "fires", "whole return");
  }

  @ParameterizedTest(name = "rule {0}: {1}")
  @CsvSource({
    "9005, PPStartDate",
    "9008, InitialPPMeetingDate",
  })
  void a_date_is_in_the_period(String code, String name) {
    assertAsked(ask(code, item(name, "2026-03-31")), "fires", name);
    assertAsked(ask(code, item(name, "2026-04-01")), "passes", null);
    assertAsked(ask(code, item(name, "2027-03-31")), "passes", null);
    assertAsked(ask(code, item(name, "2027-04-01")), "fires", name);
    assertAsked(ask(code, item(name, null)), "not applicable", null);
    assertAsked(ask(code, item(name, "")), "not applicable", null);
    assertAsked(ask(code, item(name, "2026-04-31")), "not applicable", null);
  }

  @Test
  void the_first_meeting_is_not_compared_with_the_start() {
    assertThat(
            ask(
                    "9008",
                    item("PPStartDate", "2026-06-02"),
                    item("InitialPPMeetingDate", "2026-06-01"))
                .answer())
        .isEqualTo("passes");
  }

  @ParameterizedTest(name = "rule {0}: {1} after {2}")
  @CsvSource({
    "9006, LBPSentDate, PPStartDate",
    "9009, StepDecisionDate, PPStartDate",
    "9012, CourtAppDate, StepDecisionDate",
    "9013, LetterInitCPDate, CourtAppDate",
  })
  void a_date_is_in_the_period_and_not_before_the_one_it_follows(
      String code, String name, String earlier) {
    String both = name + ", " + earlier;
    assertAsked(ask(code, item(earlier, "2026-06-02"), item(name, "2026-06-01")), "fires", both);
    assertAsked(ask(code, item(earlier, "2026-06-02"), item(name, "2026-06-02")), "passes", null);
    assertAsked(ask(code, item(earlier, "2026-06-02"), item(name, "2026-06-03")), "passes", null);
    // the period, with the other date and without
    assertAsked(ask(code, item(earlier, "2026-03-01"), item(name, "2026-03-31")), "fires", name);
    assertAsked(ask(code, item(earlier, "2026-03-01"), item(name, "2026-04-01")), "passes", null);
    assertAsked(ask(code, item(name, "2026-03-31")), "fires", name);
    assertAsked(ask(code, item(name, "2026-04-01")), "passes", null);
    assertAsked(ask(code, item(name, "2027-03-31")), "passes", null);
    assertAsked(ask(code, item(name, "2027-04-01")), "fires", name);
    assertAsked(ask(code, item(earlier, ""), item(name, "2027-04-01")), "fires", name);
    assertAsked(ask(code, item(earlier, "2026-06-31"), item(name, "2026-06-01")), "passes", null);
    // both faults are one finding
    assertAsked(ask(code, item(earlier, "2026-06-02"), item(name, "2026-03-31")), "fires", both);
    // nothing to judge
    assertAsked(ask(code, item(earlier, "2026-06-02")), "not applicable", null);
    assertAsked(ask(code, item(earlier, "2026-06-02"), item(name, "")), "not applicable", null);
    assertAsked(
        ask(code, item(earlier, "2026-06-02"), item(name, "2026-05-32")), "not applicable", null);
  }

  @ParameterizedTest(name = "letter [{0}], offer [{1}]: {2}")
  @CsvSource({
    "2026-05-01, , fires",
    "2026-05-01, '', fires",
    "2026-05-01, ' ', fires",
    "2026-05-01, 1, passes",
    "2026-05-01, 0, passes",
    "2026-05-01, false, passes",
    "2026-05-01, maybe, passes",
    ", , not applicable",
    // the reverse is no fault
    ", 1, not applicable",
    "'', , not applicable",
    "2026-05-32, , not applicable",
  })
  void with_a_letter_it_is_said_whether_a_meeting_was_offered(
      String letter, String offer, String answer) {
    Asked asked = ask("9007", item("LBPSentDate", letter), item("FGDMMeetingOffer", offer));

    String absent = "FGDMMeetingOffer (absent), LBPSentDate at LBPSentDate";
    assertAsked(
        asked,
        answer,
        !answer.equals("fires") ? null : offer == null ? absent : "FGDMMeetingOffer, LBPSentDate");
  }

  @ParameterizedTest(name = "offered [{0}], held [{1}]: {2}")
  @CsvSource({
    "1, , fires",
    "true, , fires",
    "TRUE, , fires",
    "' true ', , fires",
    "1, '', fires",
    "1, 1, passes",
    "1, 0, passes",
    "1, false, passes",
    "1, maybe, passes",
    "0, , not applicable",
    "false, , not applicable",
    "'', , not applicable",
    ", , not applicable",
    "yes, , not applicable",
  })
  void of_a_meeting_offered_it_is_said_whether_it_was_held(
      String offered, String held, String answer) {
    Asked asked = ask("9010Q", item("FGDMMeetingOffer", offered), item("FGDMMeetingFac", held));

    String absent = "FGDMMeetingFac (absent) in PreProceedingsandFGDM, FGDMMeetingOffer";
    assertAsked(
        asked,
        answer,
        !answer.equals("fires")
            ? null
            : held == null ? absent : "FGDMMeetingFac, FGDMMeetingOffer");
  }

  @ParameterizedTest(name = "outcome [{0}]: {1}")
  @CsvSource({
    "A, passes",
    "B, passes",
    "C, passes",
    "D, fires",
    "a, fires",
    "' A', fires",
    "AB, fires",
    "'', not applicable",
    "' ', not applicable",
    ", not applicable",
  })
  void an_outcome_is_a_code(String outcome, String answer) {
    assertAsked(
        ask("9011", item("PPOutcome", outcome)),
        answer,
        answer.equals("fires") ? "PPOutcome" : null);
  }

  @Test
  void a_fault_without_a_date_of_its_own_shows_when_the_stage_began() {
    assertThat(ask("9011", item("PPStartDate", "2026-06-02"), item("PPOutcome", "D")).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.cited())
                    .extracting(Cited::text)
                    .containsExactly("D", "2026-06-02"));
    assertAsked(
        ask("9010Q", item("PPStartDate", "2026-06-02"), item("FGDMMeetingOffer", "1")),
        "fires",
        "FGDMMeetingFac (absent) in PreProceedingsandFGDM, FGDMMeetingOffer, PPStartDate");
  }

  @ParameterizedTest(name = "first meeting [{0}], review meetings [{1}]: {2}")
  @CsvSource({
    "2026-05-01, , fires",
    "2026-05-01, '', fires",
    "2026-05-01, 0, passes",
    "2026-05-01, 3, passes",
    "2026-05-01, two, passes",
    ", , not applicable",
    ", 2, not applicable",
    "'', , not applicable",
    "2026-05-32, , not applicable",
    // the meeting counts wherever it falls
    "2019-05-01, , fires",
  })
  void after_a_first_meeting_the_number_of_reviews_is_said(
      String meeting, String reviews, String answer) {
    Asked asked =
        ask("9015Q", item("InitialPPMeetingDate", meeting), item("ReviewMeetingsCount", reviews));

    String absent = "ReviewMeetingsCount (absent), InitialPPMeetingDate at InitialPPMeetingDate";
    assertAsked(
        asked,
        answer,
        !answer.equals("fires")
            ? null
            : reviews == null ? absent : "ReviewMeetingsCount, InitialPPMeetingDate");
  }

  @Test
  void each_stage_of_each_episode_is_judged_by_its_own_dates() {
    Asked asked =
        Ask.rule("9006")
            .in("2026-27")
            .of(
                child(
                    episode(
                        stage(item("PPStartDate", "2026-06-02")),
                        stage(item("LBPSentDate", "2026-06-01"))),
                    episode(
                        stage(
                            item("PPStartDate", "2026-06-02"),
                            item("LBPSentDate", "2026-06-01")))));

    assertThat(asked.found()).containsExactly("LBPSentDate#2, PPStartDate#2");
    assertThat(asked.outcome().passed()).isEqualTo(1);
  }

  @Test
  void the_rules_are_of_2026_27_only() {
    Xml[] everythingWrong = {
      child(
          episode(
              stage(
                  item("PPStartDate", "2031-05-01"),
                  item("LBPSentDate", "2031-04-01"),
                  item("InitialPPMeetingDate", "2031-04-01"),
                  item("StepDecisionDate", "2031-04-01"),
                  item("PPOutcome", "X"),
                  item("CourtAppDate", "2031-03-01"),
                  item("LetterInitCPDate", "2031-02-01")),
              stage(item("FGDMMeetingOffer", "1"))))
    };
    for (String code : OF_RECORDS) {
      assertThat(Ask.yearsFiring(code, everythingWrong)).as("rule %s", code).isEqualTo("2026-27");
    }
    assertThat(Ask.yearsFiring("8995Q", child())).isEqualTo("2026-27");
    assertThat(Ask.yearsFiring("9000Q", child())).isEqualTo("2026-27");
  }

  @ParameterizedTest(name = "rule {0}: {1}")
  @CsvSource({
    "8995Q, fires",
    "9000Q, fires",
    "9005, not checked",
    "9006, not checked",
    "9007, not applicable",
    "9008, not checked",
    "9009, not checked",
    "9010Q, not applicable",
    "9011, not applicable",
    "9012, not checked",
    "9013, not checked",
    "9015Q, not applicable",
  })
  void rules_on_the_period_are_not_checked_without_it(String code, String answer) {
    assertThat(Ask.rule(code).in("2026-27").withoutPeriod().of(child(episode())).answer())
        .isEqualTo(answer);
  }
}
