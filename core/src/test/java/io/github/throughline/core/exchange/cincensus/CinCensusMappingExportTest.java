package io.github.throughline.core.exchange.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.code.CodeList;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.assessment.Section47EnquiryBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.legal.CarePeriodBuilder;
import io.github.throughline.core.model.legal.PreProceedingsBuilder;
import io.github.throughline.core.model.meeting.AttendanceBuilder;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.plan.PlanReviewBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A child for a return, from a case file that never was in one. */
class CinCensusMappingExportTest {
  private static final FreeText WORDS = FreeText.of("Zuleika said so");

  @Test
  void a_case_file_with_nothing_but_a_child_gives_a_child_with_nothing() {
    CinCensusMapping.Result result = CinCensusMapping.toChild(of(person("c").build()));

    assertThat(result.child()).isEqualTo(CinChildBuilder.builder().build());
    assertThat(result.leftOut()).isEmpty();
  }

  @Test
  void everything_a_return_has_room_for_is_sent() {
    CaseFile file =
        CaseFileBuilder.builder()
            .child(
                person("c")
                    .identifiers(
                        List.of(
                            identifier(IdentifierSystems.UPN, null, "UN2"),
                            identifier(IdentifierSystems.LA_CHILD_ID, "A1", null),
                            identifier(IdentifierSystems.FORMER_UPN, "X98765432123B", null)))
                    .birthDate(day("2015-02-03"))
                    .sex(coded(CinCensusCodes.SEX, "F"))
                    .ethnicity(coded(CinCensusCodes.ETHNICITY, "WBRI"))
                    .disabilities(List.of(coded(CinCensusCodes.DISABILITY, "HAND")))
                    .build())
            .referrals(
                List.of(
                    ReferralBuilder.builder().id("other").build(),
                    ReferralBuilder.builder()
                        .id("r")
                        .referredOn(day("2024-05-01"))
                        .source(coded(CinCensusCodes.REFERRAL_SOURCE, "1A"))
                        .primaryNeed(coded(CinCensusCodes.PRIMARY_NEED, "N1"))
                        .noFurtherAction(false)
                        .closedOn(day("2024-12-01"))
                        .reasonForClosure(coded(CinCensusCodes.REASON_FOR_CLOSURE, "RC1"))
                        .build()))
            .assessments(
                List.of(
                    AssessmentBuilder.builder()
                        .id("a")
                        .referralId("r")
                        .startedOn(day("2024-05-02"))
                        .factors(List.of(coded(CinCensusCodes.ASSESSMENT_FACTORS, "2B")))
                        .build()))
            .section47Enquiries(
                List.of(
                    Section47EnquiryBuilder.builder()
                        .id("e")
                        .referralId("r")
                        .startedOn(day("2024-05-03"))
                        .conferenceNotRequired(true)
                        .build()))
            .meetings(
                List.of(
                    MeetingBuilder.builder()
                        .id("m")
                        .referralId("r")
                        .kind(MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE)
                        .heldOn(day("2024-05-20"))
                        .build()))
            .plans(
                List.of(
                    ChildProtectionPlanBuilder.builder()
                        .id("p")
                        .referralId("r")
                        .startedOn(day("2024-05-20"))
                        .initialCategory(coded(CinCensusCodes.CATEGORY_OF_ABUSE, "NEG"))
                        .previousPlans(0)
                        .reviews(List.of(review("2024-08-01"), review("2024-11-01")))
                        .build(),
                    ChildInNeedPlanBuilder.builder()
                        .id("q")
                        .referralId("r")
                        .startedOn(day("2024-05-10"))
                        .build()))
            .preProceedings(
                List.of(
                    PreProceedingsBuilder.builder()
                        .id("s")
                        .referralId("r")
                        .startedOn(day("2024-06-01"))
                        .familyMeetingOffered(true)
                        .reviewMeetings(2)
                        .outcome(coded(CinCensusCodes.PRE_PROCEEDINGS_OUTCOME, "A"))
                        .build()))
            .build();

    CinCensusMapping.Result result = CinCensusMapping.toChild(file);

    assertThat(result.leftOut()).isEmpty();
    assertThat(result.child())
        .isEqualTo(
            CinChildBuilder.builder()
                .identifiers(
                    CinIdentifiersBuilder.builder()
                        .laChildId(Reported.of("A1"))
                        .formerUpn(Reported.of("X98765432123B"))
                        .upnUnknown(Reported.of("UN2"))
                        .birthDate(date("2015-02-03"))
                        .sex(Reported.of("F"))
                        .build())
                .characteristics(
                    CinCharacteristicsBuilder.builder()
                        .ethnicity(Reported.of("WBRI"))
                        .disabilities(List.of(Reported.of("HAND")))
                        .build())
                .episodes(
                    List.of(
                        CinEpisodeBuilder.builder().build(),
                        CinEpisodeBuilder.builder()
                            .referralDate(date("2024-05-01"))
                            .referralSource(Reported.of("1A"))
                            .primaryNeed(Reported.of("N1"))
                            .noFurtherAction(new Reported<>(false, "0", 0, 0))
                            .closureDate(date("2024-12-01"))
                            .reasonForClosure(Reported.of("RC1"))
                            .conferenceDate(date("2024-05-20"))
                            .assessments(
                                List.of(
                                    CinAssessmentBuilder.builder()
                                        .startDate(date("2024-05-02"))
                                        .factors(List.of(Reported.of("2B")))
                                        .build()))
                            .enquiries(
                                List.of(
                                    CinSection47Builder.builder()
                                        .startDate(date("2024-05-03"))
                                        .conferenceNotRequired(new Reported<>(true, "1", 0, 0))
                                        .build()))
                            .plans(
                                List.of(
                                    CinPlanDatesBuilder.builder()
                                        .startDate(date("2024-05-10"))
                                        .build()))
                            .protectionPlans(
                                List.of(
                                    CinProtectionPlanBuilder.builder()
                                        .startDate(date("2024-05-20"))
                                        .initialCategory(Reported.of("NEG"))
                                        .previousPlans(Reported.of(0))
                                        .reviews(
                                            List.of(
                                                new CinReviews(
                                                    Place.NONE,
                                                    List.of(
                                                        date("2024-08-01"), date("2024-11-01")))))
                                        .build()))
                            .preProceedings(
                                List.of(
                                    CinPreProceedingsBuilder.builder()
                                        .startDate(date("2024-06-01"))
                                        .familyMeetingOffered(new Reported<>(true, "1", 0, 0))
                                        .reviewMeetings(Reported.of(2))
                                        .outcome(Reported.of("A"))
                                        .build()))
                            .build()))
                .build());
  }

  @Test
  void sex_and_gender_are_never_made_from_each_other() {
    CinIdentifiers ofSex = identifiers(person("c").sex(coded(CinCensusCodes.SEX, "F")).build());
    CinIdentifiers ofGender =
        identifiers(person("c").gender(coded(CinCensusCodes.GENDER_CURRENT, "2")).build());

    assertThat(ofSex.genderCurrent()).isEqualTo(Reported.absent());
    assertThat(ofGender.sex()).isEqualTo(Reported.absent());
    assertThat(ofGender.genderCurrent()).isEqualTo(Reported.of("2"));
  }

  @Test
  void days_and_codes_that_do_not_fit_are_left_out_by_path_and_reason() {
    CaseFile file =
        CaseFileBuilder.builder()
            .child(
                person("c")
                    .birthDate(UncertainDate.parse("2015"))
                    .deathDate(day("2024-12-01").approximately())
                    .sex(Coded.of("nhs/sex", "F"))
                    .disabilities(
                        List.of(
                            coded(CinCensusCodes.DISABILITY, "HAND"), Coded.of("ours", "GLASSES")))
                    .identifiers(
                        List.of(
                            IdentifierBuilder.builder()
                                .system(IdentifierSystems.UPN)
                                .whyAbsent(Coded.of("ours", "NEW"))
                                .build()))
                    .build())
            .referrals(
                List.of(
                    ReferralBuilder.builder()
                        .id("r")
                        .referredOn(UncertainDate.parse("2024-05"))
                        .closedOn(UncertainDate.at(LocalDateTime.of(2024, 12, 1, 10, 30)))
                        .build()))
            .build();
    CinCensusMapping.Result result = CinCensusMapping.toChild(file);

    assertThat(result.leftOut())
        .containsExactly(
            "child.identifiers[0].whyAbsent: the code is of another list than the return asks for",
            "child.birthDate: the day is not known exactly",
            "child.deathDate: the day is not known exactly",
            "child.sex: the code is of another list than the return asks for",
            "child.disabilities[1]: the code is of another list than the return asks for",
            "referrals[0].referredOn: the day is not known exactly",
            "referrals[0].closedOn: a return has room for the day alone");
    assertThat(result.child().identifiers()).isEqualTo(CinIdentifiers.absent());
    assertThat(result.child().characteristics().disabilities())
        .containsExactly(Reported.of("HAND"));
    assertThat(result.child().episodes())
        .containsExactly(CinEpisodeBuilder.builder().closureDate(date("2024-12-01")).build());
  }

  @Test
  void records_of_no_referral_and_of_kinds_that_a_return_has_not_are_left_out() {
    CaseFile file =
        CaseFileBuilder.builder()
            .child(person("c").build())
            .referrals(List.of(ReferralBuilder.builder().id("r").build()))
            .assessments(List.of(AssessmentBuilder.builder().id("a").build()))
            .section47Enquiries(
                List.of(Section47EnquiryBuilder.builder().id("e").referralId("gone").build()))
            .meetings(
                List.of(
                    MeetingBuilder.builder()
                        .id("m")
                        .referralId("r")
                        .kind(MeetingKind.CORE_GROUP)
                        .build(),
                    MeetingBuilder.builder()
                        .id("n")
                        .kind(MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE)
                        .heldOn(day("2024-05-01"))
                        .build()))
            .plans(
                List.of(
                    ChildInNeedPlanBuilder.builder().id("p").build(),
                    ChildProtectionPlanBuilder.builder().id("q").build()))
            .preProceedings(List.of(PreProceedingsBuilder.builder().id("s").build()))
            .carePeriods(List.of(CarePeriodBuilder.builder().id("l").build()))
            .build();
    CinCensusMapping.Result result = CinCensusMapping.toChild(file);

    assertThat(result.leftOut())
        .containsExactly(
            "assessments[0]: it belongs to no referral of this file",
            "section47Enquiries[0]: it belongs to no referral of this file",
            "plans[0]: it belongs to no referral of this file",
            "plans[1]: it belongs to no referral of this file",
            "preProceedings[0]: it belongs to no referral of this file",
            "meetings[0]: a return carries no meetings of this kind",
            "meetings[1]: it belongs to no referral of this file",
            "carePeriods: a return carries none");
    assertThat(result.child())
        .isEqualTo(
            CinChildBuilder.builder()
                .episodes(List.of(CinEpisodeBuilder.builder().build()))
                .build());
  }

  @Test
  void what_a_return_has_no_item_for_is_left_out_by_path() {
    CaseFile file =
        CaseFileBuilder.builder()
            .child(
                person("c")
                    .names(List.of(PersonNameBuilder.builder().given(WORDS).build()))
                    .identifiers(
                        List.of(
                            identifier(IdentifierSystems.NHS_NUMBER, "9434765919", null),
                            identifier(IdentifierSystems.LA_CHILD_ID, "A1", null),
                            identifier(IdentifierSystems.LA_CHILD_ID, "A2", null)))
                    .roleLabel(WORDS)
                    .build())
            .referrals(
                List.of(
                    ReferralBuilder.builder()
                        .id("r")
                        .referrer(WORDS)
                        .concern(WORDS)
                        .decision(WORDS)
                        .build()))
            .assessments(
                List.of(
                    AssessmentBuilder.builder()
                        .id("a")
                        .referralId("r")
                        .kind(Coded.of("ours", "EARLY"))
                        .conclusion(WORDS)
                        .childsViews(WORDS)
                        .build()))
            .section47Enquiries(
                List.of(
                    Section47EnquiryBuilder.builder()
                        .id("e")
                        .referralId("r")
                        .outcome(WORDS)
                        .build()))
            .meetings(
                List.of(
                    MeetingBuilder.builder()
                        .id("m")
                        .referralId("r")
                        .kind(MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE)
                        .heldOn(day("2024-05-20"))
                        .chair(WORDS)
                        .attendances(List.of(AttendanceBuilder.builder().note(WORDS).build()))
                        .decisions(List.of(WORDS))
                        .nextOn(day("2024-08-01"))
                        .build()))
            .plans(
                List.of(
                    ChildInNeedPlanBuilder.builder()
                        .id("p")
                        .referralId("r")
                        .reasonEnded(WORDS)
                        .reviews(List.of(review("2024-08-01")))
                        .build(),
                    ChildProtectionPlanBuilder.builder()
                        .id("q")
                        .referralId("r")
                        .reasonEnded(WORDS)
                        .reviews(
                            List.of(
                                PlanReviewBuilder.builder()
                                    .heldOn(day("2024-08-01"))
                                    .outcome(WORDS)
                                    .build()))
                        .build()))
            .build();
    CinCensusMapping.Result result = CinCensusMapping.toChild(file);

    assertThat(result.leftOut())
        .containsExactly(
            "child.names: a return has no item for it",
            "child.identifiers[0]: a return has no item for it",
            "child.identifiers[2]: a return has room for one of this system",
            "child.roleLabel: a return has no item for it",
            "referrals[0].referrer: a return has no item for it",
            "referrals[0].concern: a return has no item for it",
            "referrals[0].decision: a return has no item for it",
            "meetings[0].chair: a return has no item for it",
            "meetings[0].attendances: a return has no item for it",
            "meetings[0].decisions: a return has no item for it",
            "meetings[0].nextOn: a return has no item for it",
            "assessments[0].kind: a return has no item for it",
            "assessments[0].conclusion: a return has no item for it",
            "assessments[0].childsViews: a return has no item for it",
            "plans[0].reasonEnded: a return has no item for it",
            "plans[0].reviews: a return has no item for it",
            "section47Enquiries[0].outcome: a return has no item for it",
            "plans[1].reasonEnded: a return has no item for it",
            "plans[1].reviews[0].outcome: a return has no item for it");
    assertThat(result.child().identifiers().laChildId()).isEqualTo(Reported.of("A1"));
    assertThat(result.toString()).doesNotContain("Zuleika", "9434765919", "A1", "EARLY", "2024");
  }

  @Test
  void the_first_conference_of_a_known_day_is_sent() {
    CaseFile file =
        CaseFileBuilder.builder()
            .child(person("c").build())
            .referrals(List.of(ReferralBuilder.builder().id("r").build()))
            .meetings(
                List.of(
                    conference("m", null),
                    conference("n", UncertainDate.parse("2024-05")),
                    conference("o", day("2024-05-20")),
                    conference("p", day("2024-05-21"))))
            .build();
    CinCensusMapping.Result result = CinCensusMapping.toChild(file);

    assertThat(result.child().episodes().get(0).conferenceDate()).isEqualTo(date("2024-05-20"));
    assertThat(result.leftOut())
        .containsExactly(
            "meetings[0].heldOn: no day is recorded",
            "meetings[1].heldOn: the day is not known exactly",
            "meetings[3]: a return has room for one initial conference of an episode");
  }

  @Test
  void records_are_sent_once_where_two_referrals_have_the_same_id() {
    CaseFile file =
        CaseFileBuilder.builder()
            .child(person("c").build())
            .referrals(
                List.of(
                    ReferralBuilder.builder().id("r").build(),
                    ReferralBuilder.builder().id("r").build()))
            .assessments(List.of(AssessmentBuilder.builder().id("a").referralId("r").build()))
            .meetings(List.of(conference("m", day("2024-05-20"))))
            .plans(List.of(ChildInNeedPlanBuilder.builder().id("p").referralId("r").build()))
            .build();
    CinCensusMapping.Result result = CinCensusMapping.toChild(file);

    assertThat(result.child().episodes())
        .containsExactly(
            CinEpisodeBuilder.builder()
                .conferenceDate(date("2024-05-20"))
                .assessments(List.of(CinAssessmentBuilder.builder().build()))
                .plans(List.of(CinPlanDatesBuilder.builder().build()))
                .build(),
            CinEpisodeBuilder.builder().build());
    assertThat(result.leftOut())
        .containsExactly(
            "referrals[1].id: an earlier referral has the same, and its episode has the records"
                + " of both");
  }

  @Test
  void a_blank_value_is_not_sent_as_if_it_said_something() {
    Person blank =
        person("c")
            .identifiers(List.of(identifier(IdentifierSystems.UPN, " ", null)))
            .ethnicity(coded(CinCensusCodes.ETHNICITY, ""))
            .disabilities(List.of(coded(CinCensusCodes.DISABILITY, "")))
            .build();

    assertThat(CinCensusMapping.toChild(of(blank)).child())
        .isEqualTo(CinChildBuilder.builder().build());
  }

  @Test
  void a_pupil_number_is_found_beside_the_reason_why_there_was_none() {
    CinIdentifiers ids =
        identifiers(
            person("c")
                .identifiers(
                    List.of(
                        identifier(IdentifierSystems.UPN, null, "UN1"),
                        identifier(IdentifierSystems.UPN, "A123456789123", null)))
                .build());

    assertThat(ids.upn()).isEqualTo(Reported.of("A123456789123"));
    assertThat(ids.upnUnknown()).isEqualTo(Reported.of("UN1"));
  }

  private static PersonBuilder person(String id) {
    return PersonBuilder.builder().id(id);
  }

  private static CaseFile of(Person child) {
    return CaseFileBuilder.builder().child(child).build();
  }

  private static CinIdentifiers identifiers(Person child) {
    CinCensusMapping.Result result = CinCensusMapping.toChild(of(child));
    assertThat(result.leftOut()).isEmpty();
    return result.child().identifiers();
  }

  private static Identifier identifier(String system, String value, String whyAbsent) {
    return IdentifierBuilder.builder()
        .system(system)
        .value(value)
        .whyAbsent(whyAbsent == null ? null : coded(CinCensusCodes.UPN_UNKNOWN, whyAbsent))
        .build();
  }

  private static Meeting conference(String id, UncertainDate heldOn) {
    return MeetingBuilder.builder()
        .id(id)
        .referralId("r")
        .kind(MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE)
        .heldOn(heldOn)
        .build();
  }

  private static PlanReview review(String heldOn) {
    return PlanReviewBuilder.builder().heldOn(day(heldOn)).build();
  }

  private static Coded coded(CodeList list, String code) {
    return Coded.of(list.system(), code);
  }

  private static UncertainDate day(String day) {
    return UncertainDate.on(LocalDate.parse(day));
  }

  private static Reported<LocalDate> date(String day) {
    return Reported.of(LocalDate.parse(day));
  }
}
