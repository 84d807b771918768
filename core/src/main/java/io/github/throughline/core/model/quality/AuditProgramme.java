package io.github.throughline.core.model.quality;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
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
 * How cases are chosen for audit, how many and how often.
 *
 * <p>Source: no published standard carries it; practice of local case audit and moderation.
 *
 * @param id the record's own identifier, unique in its document
 * @param name its name; null when not recorded
 * @param frame from which cases they are chosen; null when not recorded
 * @param sampling how, as coded; null when not recorded
 * @param size how many; null when not recorded
 * @param cadence how often; null when not recorded
 * @param start from when; null when not recorded
 * @param end until when; null while it runs or when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record AuditProgramme(
    @NotBlank String id,
    @Nullable FreeText name,
    @Nullable FreeText frame,
    @Valid @Nullable Coded sampling,
    @PositiveOrZero @Nullable Integer size,
    @Nullable FreeText cadence,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param name its name; null when not recorded
   * @param frame from which cases they are chosen; null when not recorded
   * @param sampling how, as coded; null when not recorded
   * @param size how many; null when not recorded
   * @param cadence how often; null when not recorded
   * @param start from when; null when not recorded
   * @param end until when; null while it runs or when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public AuditProgramme {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
