package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.assessment;
import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.group;
import static io.github.throughline.validation.cincensus.Xml.item;
import static io.github.throughline.validation.cincensus.Xml.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosureRulesTest {
  private static final String CLOSED = "2024-05-02";

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "AssessmentActualStartDate, Assessments",
    "AssessmentAuthorisationDate, Assessments",
    "S47ActualStartDate, Section47",
    "DateOfInitialCPC, Section47",
    "DateOfInitialCPC,",
    "CPPendDate, ChildProtectionPlans",
    "CINPlanStartDate, CINPlanDates",
    "CINPlanEndDate, CINPlanDates",
  })
  void closed_before_work_ended(String item, @Nullable String group) {
    assertFound(closedWith(CLOSED, item, "2024-05-01", group), "passes", "");
    assertFound(closedWith(CLOSED, item, "2024-05-02", group), "passes", "");
    assertFound(closedWith(CLOSED, item, "2024-05-03", group), "fires", item + ", CINclosureDate");
    assertFound(closedWith(CLOSED, item, "", group), "not applicable", "");
    assertFound(closedWith(CLOSED, item, "2024-05-32", group), "not applicable", "");
    assertFound(closedWith(CLOSED, item, null, group), "not applicable", "");
    assertFound(closedWith(null, item, "2024-05-03", group), "not applicable", "");
    assertFound(closedWith("", item, "2024-05-03", group), "not applicable", "");
    assertFound(closedWith("2024-02-30", item, "2024-05-03", group), "not applicable", "");
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "CPPstartDate, ChildProtectionPlans",
    "InitialCPCtarget, Section47",
    "AssessmentInternalReviewDate, Assessments",
    "CINreferralDate,",
  })
  void other_dates_may_be_after_the_closure(String item, @Nullable String group) {
    assertFound(closedWith(CLOSED, item, "2024-05-03", group), "not applicable", "");
  }

  @Test
  void reviews_of_protection_plans_may_be_after_the_closure() {
    Xml reviews = group("Reviews", item("CPPreviewDate", "2024-05-03"));
    Asked asked =
        Ask.rule("8565")
            .of(
                child(
                    episode(
                        item("CINclosureDate", CLOSED), group("ChildProtectionPlans", reviews))));
    assertFound(asked, "not applicable", "");
  }

  @Test
  void each_group_with_a_later_date_than_the_closure_is_a_finding() {
    String before = "2024-05-01";
    String after = "2024-05-03";
    Asked asked =
        Ask.rule("8565")
            .of(
                child(
                    episode(item("DateOfInitialCPC", after)),
                    episode(
                        item("CINclosureDate", CLOSED),
                        item("DateOfInitialCPC", after),
                        assessment(
                            item("AssessmentActualStartDate", after),
                            item("AssessmentAuthorisationDate", after)),
                        assessment(item("AssessmentActualStartDate", before)),
                        plan(before, after),
                        plan(after, null),
                        group("Section47", item("S47ActualStartDate", after)),
                        group("Section47", item("DateOfInitialCPC", after)),
                        group("ChildProtectionPlans", item("CPPendDate", after)))));
    assertThat(asked.found())
        .containsExactly(
            "DateOfInitialCPC#2, CINclosureDate",
            "AssessmentActualStartDate#1, AssessmentAuthorisationDate, CINclosureDate",
            "CINPlanEndDate, CINclosureDate",
            "CINPlanStartDate#2, CINclosureDate",
            "S47ActualStartDate, CINclosureDate",
            "DateOfInitialCPC#3, CINclosureDate",
            "CPPendDate, CINclosureDate");
  }

  @ParameterizedTest(name = "closed [{0}], died [{1}]: {2}")
  @CsvSource({
    "RC2, '', fires",
    "RC2, 2024-05-32, fires",
    "RC2, 2024-05-01, passes",
    "RC2, 1999-01-01, passes",
    "RC1, '', not applicable",
    "rc2, '', not applicable",
    "' RC2', '', not applicable",
    "'', '', not applicable",
    ", '', not applicable",
  })
  void died_without_date_of_death(@Nullable String reason, String died, String answer) {
    Asked asked =
        Ask.rule("8585Q")
            .of(child(item("PersonDeathDate", died), episode(item("ReasonForClosure", reason))));
    assertFound(asked, answer, "ReasonForClosure, PersonDeathDate");
  }

  @Test
  void each_episode_closed_by_death_is_a_finding() {
    Xml died = episode(item("ReasonForClosure", "RC2"));
    Asked asked = Ask.rule("8585Q").of(child(died, episode(), died));
    assertThat(asked.found())
        .containsExactly(
            "ReasonForClosure#1, PersonDeathDate (absent)",
            "ReasonForClosure#2, PersonDeathDate (absent)");
  }

  @ParameterizedTest(name = "in {0} closed [{1}]: {2}")
  @CsvSource({
    "2024-25, 2024-03-31, fires",
    "2024-25, 2024-04-01, passes",
    "2024-25, 2024-04-02, passes",
    "2024-25, 2025-03-30, passes",
    "2024-25, 2025-03-31, passes",
    "2024-25, 2025-04-01, fires",
    "2024-25, '', not applicable",
    "2024-25, 2024-02-30, not applicable",
    "2024-25, , not applicable",
    "2022-23, 2022-03-31, fires",
    "2022-23, 2022-04-01, passes",
    "2022-23, 2023-03-31, passes",
    "2022-23, 2023-04-01, fires",
    "2026-27, 2026-03-31, fires",
    "2026-27, 2026-04-01, passes",
    "2026-27, 2027-03-31, passes",
    "2026-27, 2027-04-01, fires",
  })
  void closed_outside_period(String year, @Nullable String closed, String answer) {
    Asked asked = Ask.rule("8620").in(year).of(child(episode(item("CINclosureDate", closed))));
    assertFound(asked, answer, "CINclosureDate");
  }

  @Test
  void the_period_must_be_known_to_be_outside_it() {
    Asked asked =
        Ask.rule("8620").withoutPeriod().of(child(episode(item("CINclosureDate", "1999-01-01"))));
    assertThat(asked.answer()).isEqualTo("not checked");
    assertThat(asked.found()).isEmpty();
  }

  @ParameterizedTest(name = "referred [{0}], closed [{1}]: {2}")
  @CsvSource({
    "2024-05-02, 2024-05-01, fires",
    "2024-05-01, 2024-05-01, passes",
    "2024-05-01, 2024-05-02, passes",
    "          , 2024-05-01, not applicable",
    "''        , 2024-05-01, not applicable",
    "2024-05-32, 2024-05-01, not applicable",
    "2024-05-02,           , not applicable",
    "2024-05-02, ''        , not applicable",
    "2024-05-02, 2024-04-31, not applicable",
  })
  void closed_before_referred(@Nullable String referred, @Nullable String closed, String answer) {
    Asked asked =
        Ask.rule("8630")
            .of(child(episode(item("CINreferralDate", referred), item("CINclosureDate", closed))));
    assertFound(asked, answer, "CINclosureDate, CINreferralDate");
  }

  @Test
  void the_closure_of_one_episode_is_not_compared_with_the_referral_of_another() {
    Asked asked =
        Ask.rule("8630")
            .of(
                child(
                    episode(item("CINclosureDate", "2024-05-01")),
                    episode(item("CINreferralDate", "2024-05-02"))));
    assertThat(asked.answer()).isEqualTo("not applicable");
  }

  @ParameterizedTest(name = "closed [{0}]: {1}")
  @CsvSource({
    "RC1, passes",
    "RC2, passes",
    "RC3, passes",
    "RC4, passes",
    "RC5, passes",
    "RC6, passes",
    "RC7, passes",
    "RC8, passes",
    "RC9, passes",
    "RC10, fires",
    "RC0, fires",
    "rc1, fires",
    "' RC1', fires",
    "'RC1 ', fires",
    "1, fires",
    "'', not applicable",
    "' ', not applicable",
    ", not applicable",
  })
  void reason_not_a_code(@Nullable String reason, String answer) {
    Xml child = child(episode(item("ReasonForClosure", reason)));
    assertFound(Ask.rule("8640").of(child), answer, "ReasonForClosure");
    assertFound(Ask.rule("8640").in("2022-23").of(child), answer, "ReasonForClosure");
  }

  @ParameterizedTest(name = "closed [{0}] for [{1}]: 8805 {2}, 8810 {3}")
  @CsvSource({
    "2024-05-01, RC1, passes, passes",
    "2024-05-01, X  , passes, passes",
    "2024-05-01, '' , fires, not applicable",
    "2024-05-01, ' ', fires, not applicable",
    "''        , RC1, not applicable, fires",
    "2024-05-32, RC1, not applicable, fires",
    "2024-05-32, X  , not applicable, fires",
    "2024-05-32, '' , not applicable, not applicable",
    "''        , '' , not applicable, not applicable",
  })
  void date_and_reason_go_together(
      String closed, String reason, String reasonMissing, String dateMissing) {
    Xml child = child(episode(item("CINclosureDate", closed), item("ReasonForClosure", reason)));
    assertFound(Ask.rule("8805").of(child), reasonMissing, "ReasonForClosure, CINclosureDate");
    assertFound(Ask.rule("8810").of(child), dateMissing, "CINclosureDate, ReasonForClosure");
  }

  @Test
  void date_or_reason_left_out_is_missing() {
    Xml dated = child(episode(item("CINclosureDate", "2024-05-01")));
    Xml reasoned = child(episode(item("ReasonForClosure", "RC1")));
    assertThat(Ask.rule("8805").of(dated).found())
        .containsExactly("ReasonForClosure (absent), CINclosureDate at CINclosureDate");
    assertThat(Ask.rule("8810").of(dated).answer()).isEqualTo("not applicable");
    assertThat(Ask.rule("8805").of(reasoned).answer()).isEqualTo("not applicable");
    assertThat(Ask.rule("8810").of(reasoned).found())
        .containsExactly("CINclosureDate (absent), ReasonForClosure at ReasonForClosure");
  }

  @ParameterizedTest(name = "closed [{0}], authorised [{1}]: {2}")
  @CsvSource({
    "2024-05-01, '', fires",
    "2024-05-01, 2024-05-32, fires",
    "2024-05-01, 2024-05-02, passes",
    "2024-05-01, 2024-04-30, passes",
    ", '', not applicable",
    "'', '', not applicable",
    "2024-05-32, '', not applicable",
  })
  void closed_with_assessment_open(@Nullable String closed, String authorised, String answer) {
    Asked asked =
        Ask.rule("8867")
            .of(
                child(
                    episode(
                        item("CINclosureDate", closed),
                        assessment(item("AssessmentAuthorisationDate", authorised)))));
    assertFound(asked, answer, "AssessmentAuthorisationDate, CINclosureDate");
  }

  @Test
  void each_open_assessment_of_a_closed_episode_is_a_finding() {
    Asked asked =
        Ask.rule("8867")
            .of(
                child(
                    episode(assessment()),
                    episode(
                        item("CINclosureDate", CLOSED),
                        assessment(),
                        assessment(item("AssessmentAuthorisationDate", "2024-05-01")),
                        assessment())));
    assertThat(asked.found())
        .containsExactly(
            "AssessmentAuthorisationDate (absent) in Assessments#2, CINclosureDate",
            "AssessmentAuthorisationDate (absent) in Assessments#4, CINclosureDate");
  }

  @Test
  void a_closed_episode_without_assessment_or_enquiry_leaves_none_open() {
    Xml child = child(episode(item("CINclosureDate", CLOSED)));
    assertThat(Ask.rule("8867").of(child).answer()).isEqualTo("passes");
    assertThat(Ask.rule("8868").of(child).answer()).isEqualTo("passes");
  }

  @ParameterizedTest(name = "closed [{0}], conference [{1}], none required [{2}]: {3}")
  @CsvSource({
    "2024-05-01, '', '', fires",
    "2024-05-01, '', false, fires",
    "2024-05-01, '', 0, fires",
    "2024-05-01, '', yes, fires",
    "2024-05-01, 2024-05-32, false, fires",
    "2024-05-01, 2024-05-32, true, passes",
    "2024-05-01, '', true, passes",
    "2024-05-01, '', 1, passes",
    "2024-05-01, '', ' TRUE ', passes",
    "2024-05-01, 2024-05-01, '', passes",
    "2024-05-01, 2024-05-01, false, passes",
    "2024-05-01, 2024-05-01, true, passes",
    ", '', '', not applicable",
    "'', '', '', not applicable",
    "2024-05-32, '', '', not applicable",
  })
  void closed_with_enquiry_open(
      @Nullable String closed, String conference, String notRequired, String answer) {
    Asked asked =
        Ask.rule("8868")
            .of(
                child(
                    episode(
                        item("CINclosureDate", closed),
                        group(
                            "Section47",
                            item("DateOfInitialCPC", conference),
                            item("ICPCnotRequired", notRequired)))));
    assertFound(asked, answer, "DateOfInitialCPC, ICPCnotRequired, CINclosureDate");
  }

  @Test
  void each_open_enquiry_of_a_closed_episode_is_a_finding_whatever_its_own_conference() {
    Asked asked =
        Ask.rule("8868")
            .of(
                child(
                    episode(group("Section47")),
                    episode(
                        item("CINclosureDate", CLOSED),
                        item("DateOfInitialCPC", "2024-05-01"),
                        group("Section47"),
                        group("Section47", item("ICPCnotRequired", "true")),
                        group("Section47", item("ICPCnotRequired", "false")))));
    assertThat(asked.found())
        .containsExactly(
            "DateOfInitialCPC (absent) in Section47#2, ICPCnotRequired (absent) in Section47#2,"
                + " CINclosureDate",
            "DateOfInitialCPC (absent) in Section47#4, ICPCnotRequired#2, CINclosureDate");
  }

  @Test
  void every_rule_is_in_force_from_the_first_year() {
    Xml child =
        child(
            episode(
                item("CINreferralDate", "2010-01-02"),
                item("CINclosureDate", "2010-01-01"),
                assessment(item("AssessmentActualStartDate", "2010-01-03")),
                group("Section47")),
            episode(item("ReasonForClosure", "RC2")),
            episode(item("ReasonForClosure", "X")));
    for (String code :
        List.of("8565", "8585Q", "8620", "8630", "8640", "8805", "8810", "8867", "8868")) {
      assertThat(Ask.yearsFiring(code, child)).as(code).isEqualTo("2022-23 to 2026-27");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"8565", "8630", "8867", "8868"})
  void an_open_episode_is_not_judged_as_closed(String code) {
    Xml open =
        episode(
            item("CINreferralDate", "2024-05-01"),
            assessment(item("AssessmentActualStartDate", "2024-05-01")),
            group("Section47"));
    assertThat(Ask.rule(code).of(child(open)).answer()).isEqualTo("not applicable");
  }

  private static Asked closedWith(
      @Nullable String closed, String item, @Nullable String date, @Nullable String group) {
    Xml dated = item(item, date);
    return Ask.rule("8565")
        .of(
            child(
                episode(
                    item("CINclosureDate", closed), group == null ? dated : group(group, dated))));
  }

  private static void assertFound(Asked asked, String answer, String found) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(asked.found()).isEqualTo(answer.equals("fires") ? List.of(found) : List.of());
  }
}
