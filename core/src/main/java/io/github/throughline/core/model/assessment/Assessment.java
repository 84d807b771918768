package io.github.throughline.core.model.assessment;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The gathering and weighing of information to decide what help a child needs.
 *
 * @param id the record's own identifier, unique in its document
 * @param referralId the referral whose episode it belongs to; null when not recorded
 * @param kind the kind, such as a child and family or a pre-birth assessment
 * @param startedOn when it was started
 * @param internalReviewOn when worker and manager agreed to look again
 * @param authorisedOn when it was completed and authorised; null while it is not
 * @param factors the factors identified, as coded
 * @param conclusion what it concluded
 * @param childsViews what the child said or showed
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Assessment(
    String id,
    @Nullable String referralId,
    @Nullable Coded kind,
    @Nullable UncertainDate startedOn,
    @Nullable UncertainDate internalReviewOn,
    @Nullable UncertainDate authorisedOn,
    List<Coded> factors,
    @Nullable FreeText conclusion,
    @Nullable FreeText childsViews,
    Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param referralId the referral whose episode it belongs to; null when not recorded
   * @param kind the kind, such as a child and family or a pre-birth assessment
   * @param startedOn when it was started
   * @param internalReviewOn when worker and manager agreed to look again
   * @param authorisedOn when it was completed and authorised; null while it is not
   * @param factors the factors identified, as coded
   * @param conclusion what it concluded
   * @param childsViews what the child said or showed
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Assessment {
    requireNonNull(id, "id");
    factors = factors == null ? List.of() : List.copyOf(factors);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
