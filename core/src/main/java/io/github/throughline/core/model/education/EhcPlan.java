package io.github.throughline.core.model.education;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.plan.PlanReview;
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
 * An education, health and care plan, from when to when, with its reviews.
 *
 * <p>Source: Children and Families Act 2014, part 3; statutory guidance on the education of
 * looked-after children; Standard Safeguarding Dataset 1.4.5.
 *
 * @param id the record's own identifier, unique in its document
 * @param needsAssessmentId the assessment it came from; null when not recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it runs or when not recorded
 * @param reasonEnded why it ended, as coded; null when not recorded
 * @param organisationId the school or college it names, where the document lists it; null when not
 *     recorded
 * @param placeNamed the school, college or kind of place it names, in words; null when not recorded
 * @param socialCareProvision what children's social care is to give; null when not recorded
 * @param childView what the child or young person wants; null when not recorded
 * @param reviews its reviews; empty when none is recorded
 * @param documentId the plan; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record EhcPlan(
    @NotBlank String id,
    @RefersTo("EhcNeedsAssessment") @Nullable String needsAssessmentId,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Valid @Nullable Coded reasonEnded,
    @RefersTo("Organisation") @Nullable String organisationId,
    @Nullable FreeText placeNamed,
    @Nullable FreeText socialCareProvision,
    @Nullable FreeText childView,
    List<@Valid PlanReview> reviews,
    @RefersTo("Document") @Nullable String documentId,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param needsAssessmentId the assessment it came from; null when not recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it runs or when not recorded
   * @param reasonEnded why it ended, as coded; null when not recorded
   * @param organisationId the school or college it names, where the document lists it; null when
   *     not recorded
   * @param placeNamed the school, college or kind of place it names, in words; null when not
   *     recorded
   * @param socialCareProvision what children's social care is to give; null when not recorded
   * @param childView what the child or young person wants; null when not recorded
   * @param reviews its reviews; empty when none is recorded
   * @param documentId the plan; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public EhcPlan {
    requireNonNull(id, "id");
    reviews = reviews == null ? List.of() : List.copyOf(reviews);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
