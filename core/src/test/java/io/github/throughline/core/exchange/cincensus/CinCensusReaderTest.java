package io.github.throughline.core.exchange.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.time.CollectionYear;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CinCensusReaderTest {
  @TempDir Path folder;

  /** A made-up child with every element of the 2027 return, and GenderCurrent besides. */
  private static final String FULL_CHILD =
      """
          <Child>
            <ChildIdentifiers>
              <LAchildID>MADEUP1</LAchildID>
              <UPN>A123456789123</UPN>
              <FormerUPN>X98765432123B</FormerUPN>
              <UPNunknown>UN3</UPNunknown>
              <PersonBirthDate>2012-03-24</PersonBirthDate>
              <ExpectedPersonBirthDate>2012-03-22</ExpectedPersonBirthDate>
              <GenderCurrent>2</GenderCurrent>
              <Sex>F</Sex>
              <PersonDeathDate>2024-10-08</PersonDeathDate>
            </ChildIdentifiers>
            <ChildCharacteristics>
              <Ethnicity>WBRI</Ethnicity>
              <Disabilities>
                <Disability>HAND</Disability>
                <Disability>HEAR</Disability>
              </Disabilities>
            </ChildCharacteristics>
            <CINdetails>
              <CINreferralDate>2024-05-06</CINreferralDate>
              <ReferralSource>1A</ReferralSource>
              <PrimaryNeedCode>N4</PrimaryNeedCode>
              <CINclosureDate>2024-09-31</CINclosureDate>
              <ReasonForClosure>RC1</ReasonForClosure>
              <DateOfInitialCPC>2024-06-07</DateOfInitialCPC>
              <Assessments>
                <AssessmentActualStartDate>2024-05-08</AssessmentActualStartDate>
                <AssessmentInternalReviewDate>2024-05-22</AssessmentInternalReviewDate>
                <AssessmentAuthorisationDate>2024-06-18</AssessmentAuthorisationDate>
                <FactorsIdentifiedAtAssessment>
                  <AssessmentFactors>2A</AssessmentFactors>
                  <AssessmentFactors>2B</AssessmentFactors>
                </FactorsIdentifiedAtAssessment>
              </Assessments>
              <Assessments/>
              <CINPlanDates>
                <CINPlanStartDate>2024-06-24</CINPlanStartDate>
                <CINPlanEndDate>2024-07-26</CINPlanEndDate>
              </CINPlanDates>
              <Section47>
                <S47ActualStartDate>2024-07-02</S47ActualStartDate>
                <InitialCPCtarget>2024-07-23</InitialCPCtarget>
                <DateOfInitialCPC>2024-07-11</DateOfInitialCPC>
                <ICPCnotRequired>false</ICPCnotRequired>
              </Section47>
              <ReferralNFA>1</ReferralNFA>
              <ChildProtectionPlans>
                <CPPstartDate>2024-07-17</CPPstartDate>
                <CPPendDate>2025-03-14</CPPendDate>
                <InitialCategoryOfAbuse>PHY</InitialCategoryOfAbuse>
                <LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>
                <NumberOfPreviousCPP>2</NumberOfPreviousCPP>
                <Reviews>
                  <CPPreviewDate>2024-10-15</CPPreviewDate>
                  <CPPreviewDate>2025-01-15</CPPreviewDate>
                </Reviews>
              </ChildProtectionPlans>
              <PreProceedingsandFGDM>
                <PPStartDate>2024-08-01</PPStartDate>
                <LBPSentDate>2024-08-02</LBPSentDate>
                <FGDMMeetingOffer>1</FGDMMeetingOffer>
                <FGDMMeetingFac>0</FGDMMeetingFac>
                <InitialPPMeetingDate>2024-08-03</InitialPPMeetingDate>
                <ReviewMeetingsCount>3</ReviewMeetingsCount>
                <StepDecisionDate>2024-08-04</StepDecisionDate>
                <PPOutcome>B</PPOutcome>
                <CourtAppDate>2024-08-05</CourtAppDate>
                <LetterInitCPDate>2024-08-06</LetterInitCPDate>
              </PreProceedingsandFGDM>
            </CINdetails>
          </Child>
      """;

  @Test
  void every_element_goes_to_its_component() {
    CinChild child = Returns.children(Returns.stream(Returns.of(FULL_CHILD))).get(0);

    CinIdentifiers identifiers = child.identifiers();
    assertThat(identifiers.laChildId().value()).isEqualTo("MADEUP1");
    assertThat(identifiers.upn().value()).isEqualTo("A123456789123");
    assertThat(identifiers.formerUpn().value()).isEqualTo("X98765432123B");
    assertThat(identifiers.upnUnknown().value()).isEqualTo("UN3");
    assertThat(identifiers.birthDate().value()).isEqualTo("2012-03-24");
    assertThat(identifiers.expectedBirthDate().value()).isEqualTo("2012-03-22");
    assertThat(identifiers.genderCurrent().value()).isEqualTo("2");
    assertThat(identifiers.sex().value()).isEqualTo("F");
    assertThat(identifiers.deathDate().value()).isEqualTo("2024-10-08");
    assertThat(child.characteristics().ethnicity().value()).isEqualTo("WBRI");
    assertThat(child.characteristics().disabilities())
        .extracting(Reported::value)
        .containsExactly("HAND", "HEAR");

    CinEpisode episode = child.episodes().get(0);
    assertThat(episode.referralDate().value()).isEqualTo("2024-05-06");
    assertThat(episode.referralSource().value()).isEqualTo("1A");
    assertThat(episode.primaryNeed().value()).isEqualTo("N4");
    assertThat(episode.closureDate().isUnreadable()).isTrue();
    assertThat(episode.closureDate().text()).isEqualTo("2024-09-31");
    assertThat(episode.reasonForClosure().value()).isEqualTo("RC1");
    assertThat(episode.conferenceDate().value()).isEqualTo("2024-06-07");
    assertThat(episode.noFurtherAction().value()).isTrue();

    CinAssessment assessment = episode.assessments().get(0);
    assertThat(assessment.startDate().value()).isEqualTo("2024-05-08");
    assertThat(assessment.internalReviewDate().value()).isEqualTo("2024-05-22");
    assertThat(assessment.authorisationDate().value()).isEqualTo("2024-06-18");
    assertThat(assessment.factors()).extracting(Reported::value).containsExactly("2A", "2B");
    assertThat(episode.assessments()).hasSize(2);

    assertThat(episode.plans().get(0).startDate().value()).isEqualTo("2024-06-24");
    assertThat(episode.plans().get(0).endDate().value()).isEqualTo("2024-07-26");

    CinSection47 enquiry = episode.enquiries().get(0);
    assertThat(enquiry.startDate().value()).isEqualTo("2024-07-02");
    assertThat(enquiry.conferenceTarget().value()).isEqualTo("2024-07-23");
    assertThat(enquiry.conferenceDate().value()).isEqualTo("2024-07-11");
    assertThat(enquiry.conferenceNotRequired().value()).isFalse();

    CinProtectionPlan plan = episode.protectionPlans().get(0);
    assertThat(plan.startDate().value()).isEqualTo("2024-07-17");
    assertThat(plan.endDate().value()).isEqualTo("2025-03-14");
    assertThat(plan.initialCategory().value()).isEqualTo("PHY");
    assertThat(plan.latestCategory().value()).isEqualTo("NEG");
    assertThat(plan.previousPlans().value()).isEqualTo(2);
    assertThat(plan.reviews().get(0).dates())
        .extracting(Reported::value)
        .containsExactly(LocalDate.of(2024, 10, 15), LocalDate.of(2025, 1, 15));

    CinPreProceedings stage = episode.preProceedings().get(0);
    assertThat(stage.startDate().value()).isEqualTo("2024-08-01");
    assertThat(stage.letterBeforeProceedingsDate().value()).isEqualTo("2024-08-02");
    assertThat(stage.familyMeetingOffered().value()).isTrue();
    assertThat(stage.familyMeetingHeld().value()).isFalse();
    assertThat(stage.firstMeetingDate().value()).isEqualTo("2024-08-03");
    assertThat(stage.reviewMeetings().value()).isEqualTo(3);
    assertThat(stage.stepDecisionDate().value()).isEqualTo("2024-08-04");
    assertThat(stage.outcome().value()).isEqualTo("B");
    assertThat(stage.courtApplicationDate().value()).isEqualTo("2024-08-05");
    assertThat(stage.proceedingsLetterDate().value()).isEqualTo("2024-08-06");
  }

  @Test
  void every_item_and_group_knows_its_place() {
    CinChild child = Returns.children(Returns.stream(Returns.of(FULL_CHILD))).get(0);
    int first = Returns.FIRST_CHILD;
    assertThat(child.place()).isEqualTo(new Place(first, 5));
    assertThat(child.identifiers().place()).isEqualTo(new Place(first + 1, 7));
    assertThat(child.identifiers().upn().place()).isEqualTo(new Place(first + 3, 9));
    assertThat(child.characteristics().place()).isEqualTo(new Place(first + 12, 7));
    assertThat(child.characteristics().disabilitiesPlace()).isEqualTo(new Place(first + 14, 9));
    assertThat(child.characteristics().disabilities().get(1).place())
        .isEqualTo(new Place(first + 16, 11));
    CinEpisode episode = child.episodes().get(0);
    assertThat(episode.place()).isEqualTo(new Place(first + 19, 7));
    assertThat(episode.closureDate().place()).isEqualTo(new Place(first + 23, 9));
    assertThat(episode.assessments().get(0).place()).isEqualTo(new Place(first + 26, 9));
    assertThat(episode.assessments().get(0).factorsPlace()).isEqualTo(new Place(first + 30, 11));
    assertThat(episode.assessments().get(1).place()).isEqualTo(new Place(first + 35, 9));
    assertThat(episode.plans().get(0).place()).isEqualTo(new Place(first + 36, 9));
    assertThat(episode.protectionPlans().get(0).reviews().get(0).place())
        .isEqualTo(new Place(first + 53, 11));
    assertThat(episode.preProceedings().get(0).outcome().place())
        .isEqualTo(new Place(first + 66, 11));
  }

  @Test
  void the_header_is_there_before_the_first_child() {
    CinHeader header = Returns.stream(Returns.of(FULL_CHILD)).header();
    assertThat(header.place()).isEqualTo(new Place(2, 3));
    assertThat(header.collection().place()).isEqualTo(new Place(3, 5));
    assertThat(header.collection().collection().value()).isEqualTo("CIN");
    assertThat(header.collection().year().value()).isEqualTo(2025);
    assertThat(header.collection().referenceDate().value()).isEqualTo("2025-03-31");
    assertThat(header.sources()).hasSize(1);
    assertThat(header.sources().get(0).authority().value()).isEqualTo("999");
    assertThat(header.sources().get(0).authority().place()).isEqualTo(new Place(10, 7));
    assertThat(header.sources().get(0).release().isThere()).isFalse();
    assertThat(header.problems()).isEmpty();
  }

  @Test
  void the_text_is_kept_as_it_was_sent() {
    CinChild child =
        Returns.children(
                Returns.stream(
                    Returns.of(
                        "<Child><ChildIdentifiers><LAchildID> A &amp; <![CDATA[<B>]]>&#13;\t\r\n"
                            + "</LAchildID><UPN/><FormerUPN> </FormerUPN><PersonBirthDate>\n"
                            + " 2012-03-24 </PersonBirthDate></ChildIdentifiers></Child>")))
            .get(0);
    CinIdentifiers identifiers = child.identifiers();
    assertThat(identifiers.laChildId().text()).isEqualTo(" A & <B>\r\t\n");
    assertThat(identifiers.laChildId().value()).isEqualTo(" A & <B>\r\t\n");
    assertThat(identifiers.upn().text()).isEmpty();
    assertThat(identifiers.upn().isMissing()).isTrue();
    assertThat(identifiers.upn().isThere()).isTrue();
    assertThat(identifiers.formerUpn().text()).isEqualTo(" ");
    assertThat(identifiers.formerUpn().isMissing()).isTrue();
    assertThat(identifiers.upnUnknown().isThere()).isFalse();
    assertThat(identifiers.birthDate().text()).isEqualTo("\n 2012-03-24 ");
    assertThat(identifiers.birthDate().value()).isEqualTo("2012-03-24");
  }

  @Test
  void review_dates_are_read_in_both_shapes() {
    String plan =
        "<ChildProtectionPlans><CPPstartDate>2024-07-17</CPPstartDate>%s</ChildProtectionPlans>";
    String one =
        "<Reviews><CPPreviewDate>2024-10-15</CPPreviewDate><CPPreviewDate>2025-01-15"
            + "</CPPreviewDate></Reviews>";
    String two = one.replace("</CPPreviewDate><CPP", "</CPPreviewDate></Reviews><Reviews><CPP");
    List<CinChild> children =
        Returns.children(
            Returns.stream(
                Returns.of(
                    Returns.child("A", plan.formatted(one)),
                    Returns.child("B", plan.formatted(two)))));
    List<CinReviews> together =
        children.get(0).episodes().get(0).protectionPlans().get(0).reviews();
    List<CinReviews> apart = children.get(1).episodes().get(0).protectionPlans().get(0).reviews();
    assertThat(together).hasSize(1);
    assertThat(together.get(0).dates()).hasSize(2);
    assertThat(apart).hasSize(2);
    assertThat(apart.get(1).dates().get(0).text()).isEqualTo("2025-01-15");
    assertThat(Returns.shown(children.get(1).problems())).noneMatch(p -> p.startsWith("REPEATED"));
  }

  @ParameterizedTest
  @CsvSource({
    "<Year>2022</Year><ReferenceDate>2025-03-31</ReferenceDate>, 2021-22",
    "<ReferenceDate>2023-03-31</ReferenceDate>, 2022-23",
    "<Year>last</Year><ReferenceDate>2023-03-31</ReferenceDate>, 2022-23",
    "<Year>0025</Year><ReferenceDate>2023-03-31</ReferenceDate>, 2025-26",
    "<Year/><ReferenceDate/>, 2025-26",
    "<Collection>CIN</Collection>, 2025-26",
    "<Year>2030</Year>, 2029-30"
  })
  void the_year_is_that_of_the_header(String collection, String year) {
    String document =
        "<Message><Header><CollectionDetails>"
            + collection
            + "</CollectionDetails></Header><Children/></Message>";
    assertThat(Returns.stream(document).collectionYear()).hasToString(year);
    assertThat(Returns.stream(document, CollectionYear.ending(2019)).collectionYear())
        .hasToString("2018-19");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
  void other_encodings_are_read(String encoding) throws IOException {
    Path file = folder.resolve("return.xml");
    Files.write(
        file,
        ("<?xml version=\"1.0\" encoding=\""
                + encoding
                + "\"?>\n"
                + Returns.of(Returns.child("Zoë")))
            .getBytes(Charset.forName(encoding)));
    try (CinCensusReader reader = CinCensusReader.open(file)) {
      List<CinChild> children = Returns.children(reader);
      assertThat(Returns.ids(children)).containsExactly("Zoë");
      assertThat(children.get(0).place()).isEqualTo(new Place(Returns.FIRST_CHILD + 1, 5));
      assertThat(reader.unreadableParts()).isEmpty();
      assertThat(reader.bytesRead()).isEqualTo(Files.size(file));
    }
  }

  @Test
  void a_file_a_stream_and_other_line_ends_give_the_same_children() throws IOException {
    String document = Returns.of(FULL_CHILD, Returns.child("B"));
    List<CinChild> children = Returns.children(Returns.stream(document));
    assertThat(Returns.children(Returns.file(folder, document))).isEqualTo(children);
    assertThat(Returns.children(Returns.file(folder, document.replace("\n", "\r\n"))))
        .isEqualTo(children);
    assertThat(Returns.children(Returns.file(folder, document.replace("\n", "\r"))))
        .isEqualTo(children);
    assertThat(
            Returns.children(
                Returns.stream("\uFEFF" + document.replace("<Message>", "<Message >"))))
        .isEqualTo(children);
  }

  @Test
  void a_return_on_one_line_has_its_places_on_that_line() {
    String document = Returns.of(FULL_CHILD, Returns.child("B")).replaceAll("\n *", "");
    List<CinChild> children = Returns.children(Returns.stream(document));
    assertThat(Returns.ids(children)).containsExactly("MADEUP1", "B");
    assertThat(children.get(1).identifiers().laChildId().place())
        .isEqualTo(new Place(1, document.indexOf("<LAchildID>B") + 1));
    assertThat(children.get(0).episodes().get(0).preProceedings().get(0).outcome().place())
        .isEqualTo(new Place(1, document.indexOf("<PPOutcome>") + 1));
  }

  @Test
  void characters_of_many_bytes_before_it_do_not_move_a_place() {
    String document = Returns.of(Returns.child("Zoë€😀")).replaceAll("\n *", "");
    CinChild child = Returns.children(Returns.stream(document)).get(0);
    assertThat(child.identifiers().sex().place())
        .isEqualTo(new Place(1, document.indexOf("<Sex>") + 1));
  }

  @Test
  void children_in_a_second_group_and_after_other_things_are_read() {
    List<CinChild> children =
        Returns.children(
            Returns.stream(
                Returns.HEADER
                    + Returns.child("A")
                    + "<Other><Child/></Other>"
                    + Returns.child("B")
                    + "</Children><Children>"
                    + Returns.child("C")
                    + Returns.FOOTER));
    assertThat(Returns.ids(children)).containsExactly("A", "B", "C");
  }

  @Test
  void reading_ends_where_the_limit_says() {
    ReaderLimits two = new ReaderLimits(100, 10, 2, 100, 10, 10);
    CinCensusReader reader =
        Returns.stream(Returns.of(Returns.child("A"), Returns.child("B"), Returns.child("C")), two);
    assertThat(Returns.ids(Returns.children(reader))).containsExactly("A", "B");
    assertThat(reader.unreadableParts()).hasSize(1);
    assertThat(reader.unreadableParts().get(0).message())
        .isEqualTo("The return has more children than the 2 that are read");
    assertThat(reader.unreadableParts().get(0).place())
        .isEqualTo(new Place(Returns.FIRST_CHILD + 2, 5));
    CinCensusReader enough =
        Returns.stream(Returns.of(Returns.child("A"), Returns.child("B")), two);
    assertThat(Returns.children(enough)).hasSize(2);
    assertThat(enough.unreadableParts()).isEmpty();
  }

  @Test
  void records_that_hold_people_do_not_show_them() {
    CinChild child = Returns.children(Returns.stream(Returns.of(FULL_CHILD))).get(0);
    assertThat(child.toString()).doesNotContain("MADEUP1", "A123456789123", "2012-03-24");
  }
}
