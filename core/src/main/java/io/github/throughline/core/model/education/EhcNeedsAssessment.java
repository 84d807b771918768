package io.github.throughline.core.model.education;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An education, health and care needs assessment, from the request for it to what came of it. A
 * request that was refused is one too.
 *
 * <p>Source: Children and Families Act 2014, part 3; statutory guidance on the education of
 * looked-after children; Standard Safeguarding Dataset 1.4.5.
 *
 * @param id the record's own identifier, unique in its document
 * @param requestedOn when it was asked for; null when not recorded
 * @param requestedBy who asked; null when not recorded
 * @param decision whether to assess, as coded; null when not recorded
 * @param decidedOn when that was decided; null when not recorded
 * @param completedOn when it was finished; null when not recorded
 * @param outcome what came of it, as coded, such as a plan or none; null when not recorded
 * @param exception the exception from the time allowed that applied, as coded; null when not
 *     recorded
 * @param reasonLate why it took longer; null when not recorded
 * @param childView what the child or young person wants; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record EhcNeedsAssessment(
    @NotBlank String id,
    @Nullable UncertainDate requestedOn,
    @Valid @Nullable Party requestedBy,
    @Valid @Nullable Coded decision,
    @Nullable UncertainDate decidedOn,
    @Nullable UncertainDate completedOn,
    @Valid @Nullable Coded outcome,
    @Valid @Nullable Coded exception,
    @Nullable FreeText reasonLate,
    @Nullable FreeText childView,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param requestedOn when it was asked for; null when not recorded
   * @param requestedBy who asked; null when not recorded
   * @param decision whether to assess, as coded; null when not recorded
   * @param decidedOn when that was decided; null when not recorded
   * @param completedOn when it was finished; null when not recorded
   * @param outcome what came of it, as coded, such as a plan or none; null when not recorded
   * @param exception the exception from the time allowed that applied, as coded; null when not
   *     recorded
   * @param reasonLate why it took longer; null when not recorded
   * @param childView what the child or young person wants; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public EhcNeedsAssessment {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
