package io.github.throughline.core.model.people;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has parental responsibility, from when to when, and how it came about (Children Act
 * 1989, section 3). Assumed responsibility has misled services: keep what it rests on.
 *
 * <p>Source: Children Act 1989, section 3.
 *
 * @param held whether it is held; null when the record leaves it open
 * @param basis how it came about, such as birth registration, marriage, agreement or court order,
 *     as coded; null when not recorded
 * @param evidence what was seen, such as a birth certificate or an order; null when not recorded
 * @param shared whether others hold it too; null when not recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it is held or when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record ParentalResponsibility(
    @Nullable Boolean held,
    @Valid @Nullable Coded basis,
    @Nullable FreeText evidence,
    @Nullable Boolean shared,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param held whether it is held; null when the record leaves it open
   * @param basis how it came about, such as birth registration, marriage, agreement or court order,
   *     as coded; null when not recorded
   * @param evidence what was seen, such as a birth certificate or an order; null when not recorded
   * @param shared whether others hold it too; null when not recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it is held or when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public ParentalResponsibility {
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
