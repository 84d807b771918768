package io.github.throughline.core.model.legal;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a young person who has left or is leaving care was, as the service recorded it on a day.
 *
 * <p>Source: Care Leavers (England) Regulations 2010; SSDA903.
 *
 * @param id the record's own identifier, unique in its document
 * @param on when; null when not recorded
 * @param eligibility the legal group, as coded; null when not recorded
 * @param inTouch whether the service is in touch, as coded; null when not recorded
 * @param lastContactOn when they last spoke; null when not recorded
 * @param accommodation where the young person lives, as coded; null when not recorded
 * @param accommodationSuitable whether that is suitable, as coded; null when not recorded
 * @param activity learning or work, as coded; null when not recorded
 * @param personalAdviser the adviser; null when not recorded
 * @param planId the pathway plan; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "lastContactOn", then = "on")
@RecordBuilder
public record LeavingCare(
    @NotBlank String id,
    @Nullable UncertainDate on,
    @Valid @Nullable Coded eligibility,
    @Valid @Nullable Coded inTouch,
    @NotInFuture @Nullable UncertainDate lastContactOn,
    @Valid @Nullable Coded accommodation,
    @Valid @Nullable Coded accommodationSuitable,
    @Valid @Nullable Coded activity,
    @Valid @Nullable Party personalAdviser,
    @RefersTo("PathwayPlan") @Nullable String planId,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param on when; null when not recorded
   * @param eligibility the legal group, as coded; null when not recorded
   * @param inTouch whether the service is in touch, as coded; null when not recorded
   * @param lastContactOn when they last spoke; null when not recorded
   * @param accommodation where the young person lives, as coded; null when not recorded
   * @param accommodationSuitable whether that is suitable, as coded; null when not recorded
   * @param activity learning or work, as coded; null when not recorded
   * @param personalAdviser the adviser; null when not recorded
   * @param planId the pathway plan; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public LeavingCare {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
