package io.github.throughline.core.exchange.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.code.CodeList;
import io.github.throughline.core.exchange.ItemText;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.SchemaVersion;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.Section47Enquiry;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.core.time.UncertainDate;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case file from a child in a return. */
class CinCensusMappingImportTest {
  private static final CollectionYear YEAR = CollectionYear.ending(2025);

  /** Components that say what a record is and where it came from, and nothing of the child. */
  private static final Set<String> OWN = Set.of("id", "referralId", "provenance", "schemaVersion");

  /** Every group there is, each once, with no item in it. */
  private static final CinChild BARE =
      CinChildBuilder.builder()
          .episodes(
              List.of(
                  CinEpisodeBuilder.builder()
                      .assessments(List.of(CinAssessmentBuilder.builder().build()))
                      .plans(List.of(CinPlanDatesBuilder.builder().build()))
                      .enquiries(List.of(CinSection47Builder.builder().build()))
                      .protectionPlans(List.of(CinProtectionPlanBuilder.builder().build()))
                      .preProceedings(List.of(CinPreProceedingsBuilder.builder().build()))
                      .build()))
          .build();

  @Test
  void what_is_missing_in_the_return_is_null_and_never_no() {
    CaseFile file = CinCensusMapping.toCaseFile(YEAR, BARE, "x");

    List<Record> records = new ArrayList<>();
    records.add(file.child());
    records.addAll(file.referrals());
    records.addAll(file.assessments());
    records.addAll(file.section47Enquiries());
    file.plans().forEach(plan -> records.add((Record) plan));
    records.addAll(file.preProceedings());
    assertThat(records).hasSize(7);
    for (Record record : records) {
      assertThat(said(record)).as(record.getClass().getSimpleName()).isEmpty();
    }
    assertThat(file.meetings()).isEmpty();
    assertThat(file.carePeriods()).isEmpty();
    assertThat(file.events()).isEmpty();
    assertThat(file.chronology()).isEmpty();
    assertThat(file.extensions()).isEmpty();
    assertThat(file.schemaVersion()).isEqualTo(SchemaVersion.CURRENT);
  }

  @ParameterizedTest(name = "ReferralNFA {0}: {1}")
  @CsvSource(
      value = {"null, null", "'', null", "unsure, null", "0, false", "1, true", "TRUE, true"},
      nullValues = "null")
  void no_further_action_is_known_only_where_the_return_says_so(String text, Boolean expected) {
    Boolean value = text == null ? null : ItemText.flag(text);
    CinEpisode episode =
        CinEpisodeBuilder.builder().noFurtherAction(new Reported<>(value, text, 0, 0)).build();

    assertThat(referral(episode, YEAR).noFurtherAction()).isEqualTo(expected);
  }

  @Test
  void a_text_that_cannot_be_read_is_kept_beside_the_record_and_not_in_it() {
    CinEpisode episode =
        CinEpisodeBuilder.builder()
            .referralDate(new Reported<>(null, "2024-09-31", 0, 0))
            .referralSource(new Reported<>(null, " ", 0, 0))
            .closureDate(new Reported<>(LocalDate.of(2024, 5, 1), " 2024-05-01", 0, 0))
            .build();
    Referral referral = referral(episode, YEAR);

    assertThat(referral.referredOn()).isNull();
    assertThat(referral.source()).isNull();
    assertThat(referral.closedOn()).isEqualTo(UncertainDate.on(LocalDate.of(2024, 5, 1)));
    assertThat(referral.extensions())
        .isEqualTo(
            Map.of(
                "cin-census",
                Map.of(
                    "CINreferralDate", "2024-09-31",
                    "ReferralSource", " ",
                    "CINclosureDate", " 2024-05-01")));
  }

  @Test
  void every_record_knows_the_return_the_line_and_the_column() {
    CaseFile file = CinCensusMapping.toCaseFile(YEAR, sent(), "cin-2025.xml");

    assertThat(file.provenance()).isEqualTo(source("line 14, column 5"));
    assertThat(file.child().provenance()).isEqualTo(source("line 14, column 12"));
    assertThat(file.referrals())
        .extracting(Referral::provenance)
        .containsExactly(source("line 15, column 1"), source("line 23, column 1"));
    assertThat(file.meetings())
        .extracting(Meeting::provenance)
        .containsExactly(source("line 16, column 5"));
    assertThat(file.assessments())
        .extracting(Assessment::provenance)
        .containsExactly(source("line 17, column 5"));
    assertThat(file.plans())
        .extracting(Plan::provenance)
        .containsExactly(
            source("line 18, column 5"), source("line 20, column 5"), source("line 24, column 5"));
    assertThat(file.section47Enquiries())
        .extracting(Section47Enquiry::provenance)
        .containsExactly(source("line 19, column 5"));
  }

  @Test
  void a_child_that_was_in_no_file_has_a_source_without_a_place() {
    CaseFile file = CinCensusMapping.toCaseFile(YEAR, BARE, "cin-2025.xml");

    assertThat(file.provenance()).isEqualTo(source(null));
    assertThat(file.referrals().get(0).provenance()).isEqualTo(source(null));
  }

  @Test
  void records_are_numbered_within_their_referral_and_point_to_it() {
    CaseFile file = CinCensusMapping.toCaseFile(YEAR, sent(), "x");

    assertThat(file.child().id()).isEqualTo("A1");
    assertThat(file.referrals())
        .extracting(Referral::id)
        .containsExactly("referral-1", "referral-2");
    assertThat(file.meetings()).extracting(Meeting::id).containsExactly("referral-1-conference");
    assertThat(file.meetings()).extracting(Meeting::referralId).containsExactly("referral-1");
    assertThat(file.assessments())
        .extracting(Assessment::id)
        .containsExactly("referral-1-assessment-1");
    assertThat(file.assessments()).extracting(Assessment::referralId).containsExactly("referral-1");
    assertThat(file.section47Enquiries())
        .extracting(Section47Enquiry::id)
        .containsExactly("referral-1-section-47-1");
    assertThat(file.plans())
        .extracting(Plan::id)
        .containsExactly("referral-1-cin-plan-1", "referral-1-cp-plan-1", "referral-2-cin-plan-1");
    assertThat(file.plans())
        .extracting(Plan::referralId)
        .containsExactly("referral-1", "referral-1", "referral-2");
    assertThat(CinCensusMapping.toCaseFile(YEAR, sent(), "x")).isEqualTo(file);
  }

  @Test
  void a_child_without_an_identifier_is_named_by_its_line() {
    CinCensusReader reader = Returns.stream(Returns.of("<Child></Child>\n"));
    CaseFile file = CinCensusMapping.toCaseFile(YEAR, Returns.children(reader).get(0), "x");

    assertThat(file.child().id()).isEqualTo("child-at-line-14");
    assertThat(file.child().identifiers()).isEmpty();
  }

  @Test
  void values_become_the_days_flags_numbers_and_codes_of_the_case_file() {
    CaseFile file = CinCensusMapping.toCaseFile(YEAR, sent(), "x");

    assertThat(file.child().sex())
        .isEqualTo(new Coded("cin-census/Sex", "F", meaning(CinCensusCodes.SEX, "F")));
    assertThat(file.child().gender()).isNull();
    assertThat(file.child().identifiers())
        .containsExactly(
            IdentifierBuilder.builder().system(IdentifierSystems.LA_CHILD_ID).value("A1").build(),
            IdentifierBuilder.builder()
                .system(IdentifierSystems.UPN)
                .whyAbsent(
                    new Coded(
                        "cin-census/UPNunknown", "UN3", meaning(CinCensusCodes.UPN_UNKNOWN, "UN3")))
                .build());
    Meeting conference = file.meetings().get(0);
    assertThat(conference.kind()).isEqualTo(MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE);
    assertThat(conference.heldOn()).isEqualTo(UncertainDate.on(LocalDate.of(2024, 5, 20)));
    assertThat(file.plans().get(0)).isInstanceOf(ChildInNeedPlan.class);
    ChildProtectionPlan plan = (ChildProtectionPlan) file.plans().get(1);
    assertThat(plan.previousPlans()).isZero();
    assertThat(plan.reviews())
        .extracting(PlanReview::heldOn)
        .containsExactly(
            UncertainDate.on(LocalDate.of(2024, 8, 1)),
            UncertainDate.on(LocalDate.of(2024, 11, 1)));
  }

  @ParameterizedTest(name = "N1 in the year ending {0}: {1}")
  @CsvSource({"2025, Abuse or neglect", "2026, 'Abuse, neglect and exploitation'"})
  void a_code_has_the_meaning_of_its_year(int endYear, String meaning) {
    CinEpisode episode = CinEpisodeBuilder.builder().primaryNeed(Reported.of("N1")).build();

    assertThat(referral(episode, CollectionYear.ending(endYear)).primaryNeed())
        .isEqualTo(new Coded("cin-census/PrimaryNeedCode", "N1", meaning));
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource({"N77", "n1", "' N1'", "RC9"})
  void a_code_that_is_not_in_the_list_is_kept_to_the_letter_without_a_meaning(String code) {
    CinEpisode episode = CinEpisodeBuilder.builder().primaryNeed(Reported.of(code)).build();

    assertThat(referral(episode, YEAR).primaryNeed())
        .isEqualTo(new Coded("cin-census/PrimaryNeedCode", code, null));
  }

  @Test
  void a_code_of_a_later_year_has_no_meaning_yet() {
    CinEpisode episode = CinEpisodeBuilder.builder().reasonForClosure(Reported.of("RC9")).build();

    assertThat(referral(episode, CollectionYear.ending(2022)).reasonForClosure().meaning())
        .isNull();
    assertThat(referral(episode, CollectionYear.ending(2023)).reasonForClosure().meaning())
        .isNotNull();
  }

  @Test
  void nothing_that_is_shown_tells_who_the_child_is() {
    CinChild child =
        CinChildBuilder.builder(sent())
            .identifiers(
                CinIdentifiersBuilder.builder()
                    .laChildId(Reported.of("Zuleika"))
                    .birthDate(new Reported<>(null, "Zuleika's birthday", 0, 0))
                    .build())
            .episodes(
                List.of(
                    CinEpisodeBuilder.builder()
                        .closureDate(new Reported<>(null, "when Zuleika left", 0, 0))
                        .protectionPlans(
                            List.of(
                                CinProtectionPlanBuilder.builder()
                                    .previousPlans(new Reported<>(null, "ask Zuleika", 0, 0))
                                    .build()))
                        .build()))
            .build();
    CaseFile file = CinCensusMapping.toCaseFile(YEAR, child, "x");

    assertThat(file.toString()).doesNotContain("Zuleika");
    assertThat(file.child().toString()).doesNotContain("Zuleika");
    assertThat(file.referrals().toString()).doesNotContain("Zuleika");
    assertThat(file.plans().toString()).doesNotContain("Zuleika");
    assertThat(CinCensusMapping.toChild(file).toString()).doesNotContain("Zuleika");
  }

  /** The components of a record that say something of the child or the work with it. */
  private static List<String> said(Record record) {
    List<String> said = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value;
      try {
        value = component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
      boolean isEmpty =
          value == null
              || (value instanceof Collection<?> many && many.isEmpty())
              || (value instanceof Map<?, ?> map && map.isEmpty());
      if (!isEmpty && !OWN.contains(component.getName())) {
        said.add(component.getName());
      }
    }
    return said;
  }

  /** Two episodes, one element with content on each line. */
  private static CinChild sent() {
    String child =
        """
            <Child><ChildIdentifiers><LAchildID>A1</LAchildID><UPNunknown>UN3</UPNunknown><Sex>F</Sex></ChildIdentifiers>
        <CINdetails>
            <DateOfInitialCPC>2024-05-20</DateOfInitialCPC>
            <Assessments><AssessmentActualStartDate>2024-05-02</AssessmentActualStartDate></Assessments>
            <CINPlanDates><CINPlanStartDate>2024-05-03</CINPlanStartDate></CINPlanDates>
            <Section47><S47ActualStartDate>2024-05-04</S47ActualStartDate></Section47>
            <ChildProtectionPlans><NumberOfPreviousCPP>0</NumberOfPreviousCPP>
              <Reviews><CPPreviewDate>2024-08-01</CPPreviewDate><CPPreviewDate>2024-11-01</CPPreviewDate></Reviews></ChildProtectionPlans>
        </CINdetails>
        <CINdetails>
            <CINPlanDates><CINPlanStartDate>2024-12-01</CINPlanStartDate></CINPlanDates>
        </CINdetails></Child>
        """;
    return Returns.children(Returns.stream(Returns.of(child))).get(0);
  }

  private static Referral referral(CinEpisode episode, CollectionYear year) {
    CinChild child = CinChildBuilder.builder().episodes(List.of(episode)).build();
    return CinCensusMapping.toCaseFile(year, child, "x").referrals().get(0);
  }

  private static String meaning(CodeList list, String code) {
    return list.get(code, YEAR).meaning();
  }

  private static Provenance source(String place) {
    return Provenance.of(
        SourceBuilder.builder()
            .agency("Children's social care")
            .system("cin-census")
            .document("CIN census 2024-25, cin-2025.xml")
            .place(place)
            .date(UncertainDate.on(LocalDate.of(2025, 3, 31)))
            .build());
  }
}
