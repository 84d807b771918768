package io.github.throughline.core.model.assessment;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of whether a parent or carer can change in the child's time, with what was tried
 * before. It stands until another is made; the earlier ones are kept.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; CIN census.
 *
 * @param personId of whom; null when not recorded
 * @param judgement what was judged; null when not recorded
 * @param reasons why; null when not recorded
 * @param pastAttempts earlier attempts to change that were looked at; empty when none is recorded
 * @param evidence the records it rests on; empty when none is recorded
 * @param judgedBy who judged; null when not recorded
 * @param judgedOn when; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record CapacityToChangeJudgement(
    @RefersTo("Person") @Nullable String personId,
    @Nullable CapacityToChange judgement,
    @Nullable FreeText reasons,
    List<@Valid Citation> pastAttempts,
    List<@Valid Citation> evidence,
    @Valid @Nullable Party judgedBy,
    @NotInFuture @Nullable UncertainDate judgedOn,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param personId of whom; null when not recorded
   * @param judgement what was judged; null when not recorded
   * @param reasons why; null when not recorded
   * @param pastAttempts earlier attempts to change that were looked at; empty when none is recorded
   * @param evidence the records it rests on; empty when none is recorded
   * @param judgedBy who judged; null when not recorded
   * @param judgedOn when; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public CapacityToChangeJudgement {
    pastAttempts = pastAttempts == null ? List.of() : List.copyOf(pastAttempts);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    extensions = Extensions.copyOf(extensions);
  }
}
