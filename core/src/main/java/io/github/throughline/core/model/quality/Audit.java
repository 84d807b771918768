package io.github.throughline.core.model.quality;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.people.Party;
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
 * A careful reading of one child's case to learn from it. It grades the work, on evidence for each
 * question, and never ranks people.
 *
 * <p>Source: no published standard carries it; practice of local case audit and moderation.
 *
 * @param id the record's own identifier, unique in its document
 * @param programmeId the programme it belongs to, in the service's own file; null when not recorded
 * @param on when; null when not recorded
 * @param periodStart the first day of the work looked at; null when not recorded
 * @param periodEnd its last day; null when not recorded
 * @param auditor who; null when not recorded
 * @param auditorIndependent whether the auditor is not the line manager; null when not recorded
 * @param methods how it was done, as coded; empty when none is recorded
 * @param questions questions with their evidence; empty when none is recorded
 * @param grade the grade, as coded; null when not recorded
 * @param strengths what was done well; empty when none is recorded
 * @param participation who was spoken with; empty when none is recorded
 * @param feedbackIds feedback of child and family; empty when none is recorded
 * @param moderation the second judgement; null when not recorded
 * @param safetyConcern whether it found a danger to the child; null when not recorded
 * @param actionIds actions for the child; empty when none is recorded
 * @param learning what is to be learnt; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "periodStart", then = "periodEnd")
@RecordBuilder
public record Audit(
    @NotBlank String id,
    @RefersTo("AuditProgramme") @Nullable String programmeId,
    @Required(groups = Final.class) @Nullable UncertainDate on,
    @Nullable UncertainDate periodStart,
    @Nullable UncertainDate periodEnd,
    @Valid @Required(groups = Final.class) @Nullable Party auditor,
    @Nullable Boolean auditorIndependent,
    List<@Valid Coded> methods,
    List<@Valid AuditQuestion> questions,
    @Valid @Nullable Coded grade,
    List<FreeText> strengths,
    List<@Valid AuditParticipation> participation,
    @RefersTo("Feedback") List<String> feedbackIds,
    @Valid @Nullable Moderation moderation,
    @Nullable Boolean safetyConcern,
    @RefersTo("Action") List<String> actionIds,
    List<@Valid LearningAction> learning,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param programmeId the programme it belongs to, in the service's own file; null when not
   *     recorded
   * @param on when; null when not recorded
   * @param periodStart the first day of the work looked at; null when not recorded
   * @param periodEnd its last day; null when not recorded
   * @param auditor who; null when not recorded
   * @param auditorIndependent whether the auditor is not the line manager; null when not recorded
   * @param methods how it was done, as coded; empty when none is recorded
   * @param questions questions with their evidence; empty when none is recorded
   * @param grade the grade, as coded; null when not recorded
   * @param strengths what was done well; empty when none is recorded
   * @param participation who was spoken with; empty when none is recorded
   * @param feedbackIds feedback of child and family; empty when none is recorded
   * @param moderation the second judgement; null when not recorded
   * @param safetyConcern whether it found a danger to the child; null when not recorded
   * @param actionIds actions for the child; empty when none is recorded
   * @param learning what is to be learnt; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Audit {
    requireNonNull(id, "id");
    methods = methods == null ? List.of() : List.copyOf(methods);
    questions = questions == null ? List.of() : List.copyOf(questions);
    strengths = strengths == null ? List.of() : List.copyOf(strengths);
    participation = participation == null ? List.of() : List.copyOf(participation);
    feedbackIds = feedbackIds == null ? List.of() : List.copyOf(feedbackIds);
    actionIds = actionIds == null ? List.of() : List.copyOf(actionIds);
    learning = learning == null ? List.of() : List.copyOf(learning);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
