package io.github.throughline.core.model.plan;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.InsideParent;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plan for a looked-after child's upbringing (Care Planning, Placement and Case Review
 * (England) Regulations 2010, regulation 5), with its plan for permanence.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 5.
 *
 * @param id the record's own identifier, unique in its document
 * @param referralId the referral whose episode it belongs to; null when not recorded
 * @param startedOn its first day; null when not recorded
 * @param endedOn its last day; null while it runs or when not recorded
 * @param reasonEnded why it ended; null when not recorded
 * @param reviews its reviews; empty when none is recorded
 * @param versions its text as it stood from one day to the next, the latest last; empty when only
 *     its dates are recorded
 * @param ending how it ended, on what evidence, and what came after; null while it runs or when not
 *     recorded
 * @param permanence the plan for permanence, as coded; null when not recorded
 * @param permanencePlan the plan for a settled home for good; null when not recorded
 * @param carePeriodId the time looked after that it is for; null when not recorded
 * @param healthPlan how the child's health needs are met; null when not recorded
 * @param educationPlan how the child's education needs are met; null when not recorded
 * @param placementPlan how the placement meets the child's needs; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "startedOn", then = "endedOn")
@InsideParent(children = "reviews", dates = "heldOn", start = "startedOn", end = "endedOn")
@InsideParent(children = "versions", dates = "from", start = "startedOn", end = "endedOn")
@RecordBuilder
public record CarePlan(
    @NotBlank String id,
    @RefersTo("Referral") @Nullable String referralId,
    @Nullable UncertainDate startedOn,
    @Nullable UncertainDate endedOn,
    @Nullable FreeText reasonEnded,
    List<@Valid PlanReview> reviews,
    List<@Valid PlanVersion> versions,
    @Valid @Nullable PlanEnding ending,
    @Valid @Nullable Coded permanence,
    @Nullable FreeText permanencePlan,
    @RefersTo("CarePeriod") @Nullable String carePeriodId,
    @Nullable FreeText healthPlan,
    @Nullable FreeText educationPlan,
    @Nullable FreeText placementPlan,
    @Valid Provenance provenance,
    Map<String, Object> extensions)
    implements Plan {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param referralId the referral whose episode it belongs to; null when not recorded
   * @param startedOn its first day; null when not recorded
   * @param endedOn its last day; null while it runs or when not recorded
   * @param reasonEnded why it ended; null when not recorded
   * @param reviews its reviews; empty when none is recorded
   * @param versions its text as it stood from one day to the next, the latest last; empty when only
   *     its dates are recorded
   * @param ending how it ended, on what evidence, and what came after; null while it runs or when
   *     not recorded
   * @param permanence the plan for permanence, as coded; null when not recorded
   * @param permanencePlan the plan for a settled home for good; null when not recorded
   * @param carePeriodId the time looked after that it is for; null when not recorded
   * @param healthPlan how the child's health needs are met; null when not recorded
   * @param educationPlan how the child's education needs are met; null when not recorded
   * @param placementPlan how the placement meets the child's needs; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public CarePlan {
    requireNonNull(id, "id");
    reviews = reviews == null ? List.of() : List.copyOf(reviews);
    versions = versions == null ? List.of() : List.copyOf(versions);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
