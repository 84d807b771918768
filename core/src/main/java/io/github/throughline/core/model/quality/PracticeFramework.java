package io.github.throughline.core.model.quality;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way of working in use, from when to when. Periods before and after its start are not the
 * same.
 *
 * <p>Source: no published standard carries it; practice of local case audit and moderation.
 *
 * @param id the record's own identifier, unique in its document
 * @param name its name; null when not recorded
 * @param version its version; null when not recorded
 * @param start from when; null when not recorded
 * @param end until when; null while it is used or when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record PracticeFramework(
    @NotBlank String id,
    @Nullable FreeText name,
    @Nullable String version,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param name its name; null when not recorded
   * @param version its version; null when not recorded
   * @param start from when; null when not recorded
   * @param end until when; null while it is used or when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public PracticeFramework {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
