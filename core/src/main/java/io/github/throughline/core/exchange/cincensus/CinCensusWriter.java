package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.time.CollectionYear;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;

/**
 * Writes a children in need census return, one child at a time, as the structure of a year has it.
 *
 * <p>The text of each item is written exactly as it is held, readable or not. An item that is not
 * there is not written; a group that is not there and holds nothing is not written. What the year
 * does not publish is left out and counted in {@link #leftOut()}. The same records always give the
 * same bytes: UTF-8, two spaces of indentation, lines that end with a line feed.
 *
 * <p>Closing the writer completes the document and closes the file or the stream, unless a write
 * has failed: then what is there stays incomplete, so that nobody takes it for a return.
 */
public final class CinCensusWriter implements AutoCloseable {
  private static final String CHILD = "Message/Children/Child";

  private final ElementWriter out;
  private boolean headerWritten;
  private boolean childrenOpen;

  private CinCensusWriter(OutputStream out, CollectionYear year) throws IOException {
    this.out =
        new ElementWriter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16), year);
    this.out.begin();
  }

  /**
   * Writes to a stream.
   *
   * @param out where the return goes; it need not be buffered, and is closed with the writer
   * @param year the collection year whose structure is written
   * @return the writer
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException if {@link CinCensusStructure} does not hold the year
   */
  public static CinCensusWriter to(OutputStream out, CollectionYear year) throws IOException {
    checkYear(year);
    return new CinCensusWriter(out, year);
  }

  /**
   * Writes to a file, which is replaced if it exists.
   *
   * @param file where the return goes
   * @param year the collection year whose structure is written
   * @return the writer
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if {@link CinCensusStructure} does not hold the year
   */
  public static CinCensusWriter to(Path file, CollectionYear year) throws IOException {
    checkYear(year);
    OutputStream out = Files.newOutputStream(file);
    try {
      return to(out, year);
    } catch (IOException | RuntimeException e) {
      out.close();
      throw e;
    }
  }

  private static void checkYear(CollectionYear year) {
    if (!CinCensusStructure.nearestYear(year).equals(year)) {
      throw new IllegalArgumentException(
          "A return can be written for the years from "
              + CinCensusStructure.FIRST_YEAR
              + " to "
              + CinCensusStructure.LAST_YEAR
              + ", not for "
              + year);
    }
  }

  /**
   * Writes the header. A return without one is possible, and of no use.
   *
   * @param header the header; its problems are not written
   * @throws IOException if it cannot be written
   * @throws IllegalStateException if a header or a child has been written already
   * @throws IllegalArgumentException if a text holds a character that XML cannot hold
   */
  public void write(CinHeader header) throws IOException {
    if (headerWritten || childrenOpen) {
      throw new IllegalStateException("A return has one header, before the first child");
    }
    headerWritten = true;
    CinCollection c = header.collection();
    boolean hasCollection =
        c.place().isKnown() || isAnyThere(c.collection(), c.year(), c.referenceDate());
    if (!header.place().isKnown() && !hasCollection && header.sources().isEmpty()) {
      return;
    }
    out.open("Message/Header");
    if (hasCollection) {
      out.open("Message/Header/CollectionDetails");
      out.item("Collection", c.collection());
      out.item("Year", c.year());
      out.item("ReferenceDate", c.referenceDate());
      out.close();
    }
    for (CinSource source : header.sources()) {
      out.open("Message/Header/Source");
      out.item("SourceLevel", source.sourceLevel());
      out.item("LEA", source.authority());
      out.item("SoftwareCode", source.softwareCode());
      out.item("Release", source.release());
      out.item("SerialNo", source.serialNumber());
      out.item("DateTime", source.dateTime());
      out.close();
    }
    out.close();
  }

  /**
   * Writes the next child.
   *
   * @param child the child; its problems are not written
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if a text holds a character that XML cannot hold
   */
  public void write(CinChild child) throws IOException {
    openChildren();
    out.open(CHILD);
    write(child.identifiers());
    write(child.characteristics());
    for (CinEpisode episode : child.episodes()) {
      write(episode);
    }
    out.close();
  }

  private void openChildren() throws IOException {
    if (!childrenOpen) {
      childrenOpen = true;
      out.open("Message/Children");
    }
  }

  private void write(CinIdentifiers i) throws IOException {
    if (!i.place().isKnown()
        && !isAnyThere(i.laChildId(), i.upn(), i.formerUpn(), i.upnUnknown(), i.birthDate())
        && !isAnyThere(i.expectedBirthDate(), i.genderCurrent(), i.sex(), i.deathDate())) {
      return;
    }
    out.open(CHILD + "/ChildIdentifiers");
    out.item("LAchildID", i.laChildId());
    out.item("UPN", i.upn());
    out.item("FormerUPN", i.formerUpn());
    out.item("UPNunknown", i.upnUnknown());
    out.item("PersonBirthDate", i.birthDate());
    out.item("ExpectedPersonBirthDate", i.expectedBirthDate());
    out.item("GenderCurrent", i.genderCurrent());
    out.item("Sex", i.sex());
    out.item("PersonDeathDate", i.deathDate());
    out.close();
  }

  private void write(CinCharacteristics c) throws IOException {
    boolean hasDisabilities = c.disabilitiesPlace().isKnown() || !c.disabilities().isEmpty();
    if (!c.place().isKnown() && !hasDisabilities && !c.ethnicity().isThere()) {
      return;
    }
    out.open(CHILD + "/ChildCharacteristics");
    out.item("Ethnicity", c.ethnicity());
    if (hasDisabilities) {
      out.open(CHILD + "/ChildCharacteristics/Disabilities");
      out.items("Disability", c.disabilities());
      out.close();
    }
    out.close();
  }

  private void write(CinEpisode episode) throws IOException {
    out.open(CHILD + "/CINdetails");
    out.item("CINreferralDate", episode.referralDate());
    out.item("ReferralSource", episode.referralSource());
    out.item("PrimaryNeedCode", episode.primaryNeed());
    out.item("CINclosureDate", episode.closureDate());
    out.item("ReasonForClosure", episode.reasonForClosure());
    out.item("DateOfInitialCPC", episode.conferenceDate());
    for (CinAssessment assessment : episode.assessments()) {
      write(assessment);
    }
    for (CinPlanDates plan : episode.plans()) {
      if (out.open(CHILD + "/CINdetails/CINPlanDates")) {
        out.item("CINPlanStartDate", plan.startDate());
        out.item("CINPlanEndDate", plan.endDate());
        out.close();
      }
    }
    for (CinSection47 enquiry : episode.enquiries()) {
      out.open(CHILD + "/CINdetails/Section47");
      out.item("S47ActualStartDate", enquiry.startDate());
      out.item("InitialCPCtarget", enquiry.conferenceTarget());
      out.item("DateOfInitialCPC", enquiry.conferenceDate());
      out.item("ICPCnotRequired", enquiry.conferenceNotRequired());
      out.close();
    }
    out.item("ReferralNFA", episode.noFurtherAction());
    for (CinProtectionPlan plan : episode.protectionPlans()) {
      write(plan);
    }
    for (CinPreProceedings stage : episode.preProceedings()) {
      write(stage);
    }
    out.close();
  }

  private void write(CinAssessment assessment) throws IOException {
    out.open(CHILD + "/CINdetails/Assessments");
    out.item("AssessmentActualStartDate", assessment.startDate());
    out.item("AssessmentInternalReviewDate", assessment.internalReviewDate());
    out.item("AssessmentAuthorisationDate", assessment.authorisationDate());
    if (assessment.factorsPlace().isKnown() || !assessment.factors().isEmpty()) {
      out.open(CHILD + "/CINdetails/Assessments/FactorsIdentifiedAtAssessment");
      out.items("AssessmentFactors", assessment.factors());
      out.close();
    }
    out.close();
  }

  private void write(CinProtectionPlan plan) throws IOException {
    out.open(CHILD + "/CINdetails/ChildProtectionPlans");
    out.item("CPPstartDate", plan.startDate());
    out.item("CPPendDate", plan.endDate());
    out.item("InitialCategoryOfAbuse", plan.initialCategory());
    out.item("LatestCategoryOfAbuse", plan.latestCategory());
    out.item("NumberOfPreviousCPP", plan.previousPlans());
    for (CinReviews reviews : plan.reviews()) {
      out.open(CHILD + "/CINdetails/ChildProtectionPlans/Reviews");
      out.items("CPPreviewDate", reviews.dates());
      out.close();
    }
    out.close();
  }

  private void write(CinPreProceedings stage) throws IOException {
    if (out.open(CHILD + "/CINdetails/PreProceedingsandFGDM")) {
      out.item("PPStartDate", stage.startDate());
      out.item("LBPSentDate", stage.letterBeforeProceedingsDate());
      out.item("FGDMMeetingOffer", stage.familyMeetingOffered());
      out.item("FGDMMeetingFac", stage.familyMeetingHeld());
      out.item("InitialPPMeetingDate", stage.firstMeetingDate());
      out.item("ReviewMeetingsCount", stage.reviewMeetings());
      out.item("StepDecisionDate", stage.stepDecisionDate());
      out.item("PPOutcome", stage.outcome());
      out.item("CourtAppDate", stage.courtApplicationDate());
      out.item("LetterInitCPDate", stage.proceedingsLetterDate());
      out.close();
    }
  }

  private static boolean isAnyThere(Reported<?>... items) {
    for (Reported<?> item : items) {
      if (item.isThere()) {
        return true;
      }
    }
    return false;
  }

  /**
   * What was not written because the year does not publish it.
   *
   * @return how often each element was left out, by its path; empty if nothing was
   */
  public SortedMap<String, Integer> leftOut() {
    return Collections.unmodifiableSortedMap(out.leftOut());
  }

  /**
   * Completes the document and closes the file or the stream.
   *
   * @throws IOException if that fails
   */
  @Override
  public void close() throws IOException {
    try {
      if (!out.hasFailed()) {
        openChildren();
        out.end();
      }
    } finally {
      out.closeStream();
    }
  }
}
