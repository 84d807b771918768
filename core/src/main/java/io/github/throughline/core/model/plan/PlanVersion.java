package io.github.throughline.core.model.plan;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.decision.Dissent;
import io.github.throughline.core.model.decision.SharedWith;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a plan as it stood from one day on. Every change makes a new version; the earlier
 * ones stay.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; the content of a plan is in no
 * published standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param number its number, from 1; null when not recorded
 * @param from from when it holds; null when not recorded
 * @param reasonForChange why it was written; null when not recorded
 * @param changedBecauseOf the events, meetings and reviews behind it; empty when none is recorded
 * @param author who wrote it; null when not recorded
 * @param lead who leads the plan; null when not recorded
 * @param worry what has happened, to whom, and its effect on the child; null when not recorded
 * @param needs what the child needs; empty when none is recorded
 * @param outcomes what will be different for the child; empty when none is recorded
 * @param actionIds the actions, which stand in the document's list of actions; empty when none is
 *     recorded
 * @param frequencies how often visits and meetings are to be; empty when none is recorded
 * @param endConditions what must be different for the plan to end; empty when none is recorded
 * @param contingencies what happens if things do not change; empty when none is recorded
 * @param bottomLines the few things that cannot be bargained over, explained; empty when none is
 *     recorded
 * @param childsPage the plan in the child's own words, or plainly for the child's age; null when
 *     not recorded
 * @param familysPlan what the family and their network will do; null when not recorded
 * @param agreements who agrees; empty when none is recorded
 * @param dissents who does not, and why; empty when none is recorded
 * @param givenTo who was given it, in what language and form; empty when none is recorded
 * @param nextReviewOn when it is to be reviewed; null when not recorded
 * @param template the template it was written on, and its version; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "from", then = "nextReviewOn")
@RecordBuilder
public record PlanVersion(
    @NotBlank String id,
    @Positive @Nullable Integer number,
    @Required(groups = Final.class) @Nullable UncertainDate from,
    @Nullable FreeText reasonForChange,
    List<@Valid Citation> changedBecauseOf,
    @Valid @Required(groups = Final.class) @Nullable Party author,
    @Valid @Nullable Party lead,
    @Nullable FreeText worry,
    List<@Valid PlanNeed> needs,
    List<@Valid PlanOutcome> outcomes,
    @RefersTo("Action") List<String> actionIds,
    List<@Valid PlanFrequency> frequencies,
    List<@Valid EndCondition> endConditions,
    List<@Valid Contingency> contingencies,
    List<FreeText> bottomLines,
    @Nullable FreeText childsPage,
    @Nullable FreeText familysPlan,
    List<@Valid PlanAgreement> agreements,
    List<@Valid Dissent> dissents,
    List<@Valid SharedWith> givenTo,
    @Nullable UncertainDate nextReviewOn,
    @Nullable String template,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param number its number, from 1; null when not recorded
   * @param from from when it holds; null when not recorded
   * @param reasonForChange why it was written; null when not recorded
   * @param changedBecauseOf the events, meetings and reviews behind it; empty when none is recorded
   * @param author who wrote it; null when not recorded
   * @param lead who leads the plan; null when not recorded
   * @param worry what has happened, to whom, and its effect on the child; null when not recorded
   * @param needs what the child needs; empty when none is recorded
   * @param outcomes what will be different for the child; empty when none is recorded
   * @param actionIds the actions, which stand in the document's list of actions; empty when none is
   *     recorded
   * @param frequencies how often visits and meetings are to be; empty when none is recorded
   * @param endConditions what must be different for the plan to end; empty when none is recorded
   * @param contingencies what happens if things do not change; empty when none is recorded
   * @param bottomLines the few things that cannot be bargained over, explained; empty when none is
   *     recorded
   * @param childsPage the plan in the child's own words, or plainly for the child's age; null when
   *     not recorded
   * @param familysPlan what the family and their network will do; null when not recorded
   * @param agreements who agrees; empty when none is recorded
   * @param dissents who does not, and why; empty when none is recorded
   * @param givenTo who was given it, in what language and form; empty when none is recorded
   * @param nextReviewOn when it is to be reviewed; null when not recorded
   * @param template the template it was written on, and its version; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public PlanVersion {
    requireNonNull(id, "id");
    changedBecauseOf = changedBecauseOf == null ? List.of() : List.copyOf(changedBecauseOf);
    needs = needs == null ? List.of() : List.copyOf(needs);
    outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    actionIds = actionIds == null ? List.of() : List.copyOf(actionIds);
    frequencies = frequencies == null ? List.of() : List.copyOf(frequencies);
    endConditions = endConditions == null ? List.of() : List.copyOf(endConditions);
    contingencies = contingencies == null ? List.of() : List.copyOf(contingencies);
    bottomLines = bottomLines == null ? List.of() : List.copyOf(bottomLines);
    agreements = agreements == null ? List.of() : List.copyOf(agreements);
    dissents = dissents == null ? List.of() : List.copyOf(dissents);
    givenTo = givenTo == null ? List.of() : List.copyOf(givenTo);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
