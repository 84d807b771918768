package io.github.throughline.core.model.assessment;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry under section 47 of the Children Act 1989, made where there is reasonable cause to
 * suspect significant harm.
 *
 * @param id the record's own identifier, unique in its document
 * @param referralId the referral whose episode it belongs to; null when not recorded
 * @param startedOn when it was started
 * @param conferenceDueOn when an initial conference was due
 * @param conferenceOn when that conference was held
 * @param conferenceNotRequired whether no conference was needed; null when not recorded
 * @param outcome what it found and what was decided
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Section47Enquiry(
    String id,
    @Nullable String referralId,
    @Nullable UncertainDate startedOn,
    @Nullable UncertainDate conferenceDueOn,
    @Nullable UncertainDate conferenceOn,
    @Nullable Boolean conferenceNotRequired,
    @Nullable FreeText outcome,
    Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param referralId the referral whose episode it belongs to; null when not recorded
   * @param startedOn when it was started
   * @param conferenceDueOn when an initial conference was due
   * @param conferenceOn when that conference was held
   * @param conferenceNotRequired whether no conference was needed; null when not recorded
   * @param outcome what it found and what was decided
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Section47Enquiry {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
