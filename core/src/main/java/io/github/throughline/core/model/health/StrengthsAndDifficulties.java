package io.github.throughline.core.model.health;

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
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One return of the Strengths and Difficulties Questionnaire, or the reason why there was none. The
 * score is kept as the service recorded it, and nothing is computed from it.
 *
 * <p>Source: statutory guidance on the health of looked-after children, 2015; SSDA903, OC2;
 * Standard Safeguarding Dataset 1.4.5.
 *
 * @param id the record's own identifier, unique in its document
 * @param on when it was completed; null when not recorded
 * @param totalScore the score, as recorded; null when not recorded
 * @param reasonNoScore why there is none, as coded; null when not recorded
 * @param completedBy who completed it, such as the carer; null when not recorded
 * @param usedFor what was made of it; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record StrengthsAndDifficulties(
    @NotBlank String id,
    @Nullable UncertainDate on,
    @PositiveOrZero @Nullable Integer totalScore,
    @Valid @Nullable Coded reasonNoScore,
    @Valid @Nullable Party completedBy,
    @Nullable FreeText usedFor,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param on when it was completed; null when not recorded
   * @param totalScore the score, as recorded; null when not recorded
   * @param reasonNoScore why there is none, as coded; null when not recorded
   * @param completedBy who completed it, such as the carer; null when not recorded
   * @param usedFor what was made of it; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public StrengthsAndDifficulties {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
