package io.github.throughline.core.model.education;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of school a child attended in one stretch of time, as the school counted it. Sessions
 * are counted and a share is not kept, so that stretches can be put together.
 *
 * <p>Source: statutory guidance on school attendance; the draft Safeguarding Standard carries it as
 * a measurement only.
 *
 * @param id the record's own identifier, unique in its document
 * @param enrolmentId the time on roll; null when not recorded
 * @param from the first day counted; null when not recorded
 * @param to the last day counted; null when not recorded
 * @param possibleSessions the half days there were; null when not recorded
 * @param attendedSessions the half days attended; null when not recorded
 * @param authorisedAbsences the half days missed with leave; null when not recorded
 * @param unauthorisedAbsences the half days missed without; null when not recorded
 * @param partTimeTimetable whether the child was on a part-time timetable; null when not recorded
 * @param note what lies behind it; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "from", then = "to")
@RecordBuilder
public record SchoolAttendance(
    @NotBlank String id,
    @RefersTo("SchoolEnrolment") @Nullable String enrolmentId,
    @Nullable UncertainDate from,
    @Nullable UncertainDate to,
    @PositiveOrZero @Nullable Integer possibleSessions,
    @PositiveOrZero @Nullable Integer attendedSessions,
    @PositiveOrZero @Nullable Integer authorisedAbsences,
    @PositiveOrZero @Nullable Integer unauthorisedAbsences,
    @Nullable Boolean partTimeTimetable,
    @Nullable FreeText note,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param enrolmentId the time on roll; null when not recorded
   * @param from the first day counted; null when not recorded
   * @param to the last day counted; null when not recorded
   * @param possibleSessions the half days there were; null when not recorded
   * @param attendedSessions the half days attended; null when not recorded
   * @param authorisedAbsences the half days missed with leave; null when not recorded
   * @param unauthorisedAbsences the half days missed without; null when not recorded
   * @param partTimeTimetable whether the child was on a part-time timetable; null when not recorded
   * @param note what lies behind it; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public SchoolAttendance {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
