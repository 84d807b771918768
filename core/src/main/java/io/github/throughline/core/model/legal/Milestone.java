package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of pre-proceedings: when it was to be, when it was, why they differ, and who is waited
 * for.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010; Practice
 * Direction 12A; SSDA903; CIN census 2026-27 (draft).
 *
 * @param kind which step
 * @param plannedOn when it was to be; null when not recorded
 * @param on when it was; null when it has not been or when not recorded
 * @param reasonForGap why it was late or has not been; null when not recorded
 * @param waitingFor who is waited for; null when not recorded
 * @param record the meeting, letter or decision; null when not recorded
 * @param note anything else; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Milestone(
    MilestoneKind kind,
    @Nullable UncertainDate plannedOn,
    @Nullable UncertainDate on,
    @Nullable FreeText reasonForGap,
    @Valid @Nullable Party waitingFor,
    @Valid @Nullable Citation record,
    @Nullable FreeText note,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param kind which step
   * @param plannedOn when it was to be; null when not recorded
   * @param on when it was; null when it has not been or when not recorded
   * @param reasonForGap why it was late or has not been; null when not recorded
   * @param waitingFor who is waited for; null when not recorded
   * @param record the meeting, letter or decision; null when not recorded
   * @param note anything else; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Milestone {
    requireNonNull(kind, "kind");
    extensions = Extensions.copyOf(extensions);
  }
}
