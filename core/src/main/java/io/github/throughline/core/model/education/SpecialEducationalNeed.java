package io.github.throughline.core.model.education;

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
 * One special educational need of a child, and how it ranks among the others.
 *
 * <p>Source: Children and Families Act 2014, part 3; statutory guidance on the education of
 * looked-after children; Standard Safeguarding Dataset 1.4.5.
 *
 * @param id the record's own identifier, unique in its document
 * @param kind the kind of need, as coded; null when not recorded
 * @param rank its place among the child's needs, from 1; null when not recorded
 * @param provision what is made for it, as coded, such as support in school or a plan; null when
 *     not recorded
 * @param description what it means for the child's learning; null when not recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it lasts or when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record SpecialEducationalNeed(
    @NotBlank String id,
    @Valid @Nullable Coded kind,
    @PositiveOrZero @Nullable Integer rank,
    @Valid @Nullable Coded provision,
    @Nullable FreeText description,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param kind the kind of need, as coded; null when not recorded
   * @param rank its place among the child's needs, from 1; null when not recorded
   * @param provision what is made for it, as coded, such as support in school or a plan; null when
   *     not recorded
   * @param description what it means for the child's learning; null when not recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it lasts or when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public SpecialEducationalNeed {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
