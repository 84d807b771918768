package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The formal stage with lawyers before an application to court.
 *
 * @param id the record's own identifier, unique in its document
 * @param referralId the referral whose episode it belongs to; null when not recorded
 * @param startedOn the decision to begin
 * @param letterSentOn when the letter before proceedings was sent
 * @param familyMeetingOffered whether a family group decision making meeting was offered; null when
 *     not recorded
 * @param familyMeetingHeld whether it was held; null when not recorded
 * @param firstMeetingOn when the first meeting was held
 * @param reviewMeetings how many review meetings followed; null when not recorded
 * @param steppedOn the decision to step up or down
 * @param outcome the outcome, as coded
 * @param courtApplicationOn when the application to court was made
 * @param proceedingsLetterOn when the letter that proceedings start was sent
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PreProceedings(
    String id,
    @Nullable String referralId,
    @Nullable UncertainDate startedOn,
    @Nullable UncertainDate letterSentOn,
    @Nullable Boolean familyMeetingOffered,
    @Nullable Boolean familyMeetingHeld,
    @Nullable UncertainDate firstMeetingOn,
    @Nullable Integer reviewMeetings,
    @Nullable UncertainDate steppedOn,
    @Nullable Coded outcome,
    @Nullable UncertainDate courtApplicationOn,
    @Nullable UncertainDate proceedingsLetterOn,
    Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param referralId the referral whose episode it belongs to; null when not recorded
   * @param startedOn the decision to begin
   * @param letterSentOn when the letter before proceedings was sent
   * @param familyMeetingOffered whether a family group decision making meeting was offered; null
   *     when not recorded
   * @param familyMeetingHeld whether it was held; null when not recorded
   * @param firstMeetingOn when the first meeting was held
   * @param reviewMeetings how many review meetings followed; null when not recorded
   * @param steppedOn the decision to step up or down
   * @param outcome the outcome, as coded
   * @param courtApplicationOn when the application to court was made
   * @param proceedingsLetterOn when the letter that proceedings start was sent
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public PreProceedings {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
