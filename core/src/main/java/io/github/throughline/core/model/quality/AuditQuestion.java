package io.github.throughline.core.model.quality;

import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question of an audit, with its answer and the evidence.
 *
 * <p>Source: no published standard carries it; practice of local case audit and moderation.
 *
 * @param question the question, or its code; null when not recorded
 * @param grade the grade, as coded; null when not recorded
 * @param answer the answer; null when not recorded
 * @param evidence the records it rests on; empty when none is recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record AuditQuestion(
    @Nullable String question,
    @Valid @Nullable Coded grade,
    @Nullable FreeText answer,
    List<@Valid Citation> evidence,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param question the question, or its code; null when not recorded
   * @param grade the grade, as coded; null when not recorded
   * @param answer the answer; null when not recorded
   * @param evidence the records it rests on; empty when none is recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public AuditQuestion {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    extensions = Extensions.copyOf(extensions);
  }
}
