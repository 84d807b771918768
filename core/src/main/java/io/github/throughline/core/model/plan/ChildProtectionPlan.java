package io.github.throughline.core.model.plan;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.CodeValidOn;
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
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan made by a child protection conference to keep a child from significant harm.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; the content of a plan is in no
 * published standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param referralId the referral whose episode it belongs to; null when not recorded
 * @param startedOn the first day of the plan
 * @param endedOn the last day; null while the plan runs or when not recorded
 * @param reasonEnded why it ended
 * @param reviews its reviews
 * @param versions its text as it stood from one day to the next, the latest last; empty when only
 *     its dates are recorded
 * @param ending how it ended, on what evidence, and what came after; null while it runs or when not
 *     recorded
 * @param initialCategory the category of abuse at the first conference
 * @param latestCategory the category now
 * @param previousPlans how many earlier plans the child had in this authority, as reported; null
 *     when not recorded
 * @param otherAuthority the authority whose plan it is, by its code; null when it is this
 *     authority's or when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "startedOn", then = "endedOn")
@InsideParent(children = "reviews", dates = "heldOn", start = "startedOn", end = "endedOn")
@InsideParent(children = "versions", dates = "from", start = "startedOn", end = "endedOn")
@CodeValidOn(code = "initialCategory", date = "startedOn")
@RecordBuilder
public record ChildProtectionPlan(
    @NotBlank String id,
    @RefersTo("Referral") @Nullable String referralId,
    @Nullable UncertainDate startedOn,
    @Nullable UncertainDate endedOn,
    @Nullable FreeText reasonEnded,
    List<@Valid PlanReview> reviews,
    List<@Valid PlanVersion> versions,
    @Valid @Nullable PlanEnding ending,
    @Valid @Nullable Coded initialCategory,
    @Valid @Nullable Coded latestCategory,
    @PositiveOrZero @Nullable Integer previousPlans,
    @Nullable String otherAuthority,
    @Valid Provenance provenance,
    Map<String, Object> extensions)
    implements Plan {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param referralId the referral whose episode it belongs to; null when not recorded
   * @param startedOn the first day of the plan
   * @param endedOn the last day; null while the plan runs or when not recorded
   * @param reasonEnded why it ended
   * @param reviews its reviews
   * @param versions its text as it stood from one day to the next, the latest last; empty when only
   *     its dates are recorded
   * @param ending how it ended, on what evidence, and what came after; null while it runs or when
   *     not recorded
   * @param initialCategory the category of abuse at the first conference
   * @param latestCategory the category now
   * @param previousPlans how many earlier plans the child had in this authority, as reported; null
   *     when not recorded
   * @param otherAuthority the authority whose plan it is, by its code; null when it is this
   *     authority's or when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public ChildProtectionPlan {
    requireNonNull(id, "id");
    reviews = reviews == null ? List.of() : List.copyOf(reviews);
    versions = versions == null ? List.of() : List.copyOf(versions);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
