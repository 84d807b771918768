package io.github.throughline.core.model;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.Section47Enquiry;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.legal.CarePeriod;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;

/**
 * Everything known about one child: the child, and what services did and recorded.
 *
 * <p>A case file is a JSON document. It never changes; a new version is built from it with {@code
 * CaseFileBuilder.builder(file)}.
 *
 * @param schemaVersion the version of the document's form; {@link SchemaVersion#CURRENT} when not
 *     given
 * @param child the child
 * @param referrals referrals with the episodes of need they opened
 * @param assessments assessments
 * @param section47Enquiries section 47 enquiries
 * @param meetings strategy discussions, conferences, reviews and other meetings
 * @param plans plans of every kind
 * @param preProceedings pre-proceedings
 * @param carePeriods times looked after
 * @param events significant events
 * @param chronology entries of a chronology that a worker has kept
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record CaseFile(
    String schemaVersion,
    Person child,
    List<Referral> referrals,
    List<Assessment> assessments,
    List<Section47Enquiry> section47Enquiries,
    List<Meeting> meetings,
    List<Plan> plans,
    List<PreProceedings> preProceedings,
    List<CarePeriod> carePeriods,
    List<SignificantEvent> events,
    List<ChronologyEntry> chronology,
    Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param schemaVersion the version of the document's form; {@link SchemaVersion#CURRENT} when not
   *     given
   * @param child the child
   * @param referrals referrals with the episodes of need they opened
   * @param assessments assessments
   * @param section47Enquiries section 47 enquiries
   * @param meetings strategy discussions, conferences, reviews and other meetings
   * @param plans plans of every kind
   * @param preProceedings pre-proceedings
   * @param carePeriods times looked after
   * @param events significant events
   * @param chronology entries of a chronology that a worker has kept
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public CaseFile {
    schemaVersion = schemaVersion == null ? SchemaVersion.CURRENT : schemaVersion;
    requireNonNull(child, "child");
    referrals = referrals == null ? List.of() : List.copyOf(referrals);
    assessments = assessments == null ? List.of() : List.copyOf(assessments);
    section47Enquiries = section47Enquiries == null ? List.of() : List.copyOf(section47Enquiries);
    meetings = meetings == null ? List.of() : List.copyOf(meetings);
    plans = plans == null ? List.of() : List.copyOf(plans);
    preProceedings = preProceedings == null ? List.of() : List.copyOf(preProceedings);
    carePeriods = carePeriods == null ? List.of() : List.copyOf(carePeriods);
    events = events == null ? List.of() : List.copyOf(events);
    chronology = chronology == null ? List.of() : List.copyOf(chronology);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "CaseFile[masked]";
  }
}
