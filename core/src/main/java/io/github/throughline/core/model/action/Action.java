package io.github.throughline.core.model.action;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
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
 * Something somebody is to do, wherever it was agreed: in a plan, supervision, a conference, an
 * audit or a challenge. It stands once in a document, and the records that carry it on name it
 * again; it is closed, never deleted.
 *
 * <p>Source: no published standard carries it; inspectors find that actions are not tracked.
 *
 * @param id the record's own identifier, unique in its document
 * @param agreedIn the record in which it was agreed first; null when not recorded
 * @param what what is to be done; null when not recorded
 * @param why what it is for; null when not recorded
 * @param how how it is to be done; null when not recorded
 * @param owner who is to do it; null when not recorded
 * @param startOn when it is to begin; null when not recorded
 * @param dueOn by when it is to be done; null when not recorded
 * @param dueInWords by when, in words, where no date was given; null when not recorded
 * @param howWeWillKnow how anybody will know that it made a difference; null when not recorded
 * @param helpOffered help to do it, such as fares, childcare or an interpreter; null when not
 *     recorded
 * @param order its place among the others, from 1; null when not recorded
 * @param outcomeIds the outcomes of a plan that it serves; empty when none is recorded
 * @param carriedFrom the action it carries on, where it was written anew; null when not recorded
 * @param progress what became of it, the latest last; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "startOn", then = "dueOn")
@RecordBuilder
public record Action(
    @NotBlank String id,
    @Valid @Nullable Citation agreedIn,
    @Nullable FreeText what,
    @Nullable FreeText why,
    @Nullable FreeText how,
    @Valid @Nullable Party owner,
    @Nullable UncertainDate startOn,
    @Nullable UncertainDate dueOn,
    @Nullable FreeText dueInWords,
    @Nullable FreeText howWeWillKnow,
    @Nullable FreeText helpOffered,
    @Positive @Nullable Integer order,
    @RefersTo("PlanOutcome") List<String> outcomeIds,
    @RefersTo("Action") @Nullable String carriedFrom,
    List<@Valid ActionProgress> progress,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param agreedIn the record in which it was agreed first; null when not recorded
   * @param what what is to be done; null when not recorded
   * @param why what it is for; null when not recorded
   * @param how how it is to be done; null when not recorded
   * @param owner who is to do it; null when not recorded
   * @param startOn when it is to begin; null when not recorded
   * @param dueOn by when it is to be done; null when not recorded
   * @param dueInWords by when, in words, where no date was given; null when not recorded
   * @param howWeWillKnow how anybody will know that it made a difference; null when not recorded
   * @param helpOffered help to do it, such as fares, childcare or an interpreter; null when not
   *     recorded
   * @param order its place among the others, from 1; null when not recorded
   * @param outcomeIds the outcomes of a plan that it serves; empty when none is recorded
   * @param carriedFrom the action it carries on, where it was written anew; null when not recorded
   * @param progress what became of it, the latest last; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Action {
    requireNonNull(id, "id");
    outcomeIds = outcomeIds == null ? List.of() : List.copyOf(outcomeIds);
    progress = progress == null ? List.of() : List.copyOf(progress);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
