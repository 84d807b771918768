package io.github.throughline.core.model.supervision;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of a challenge.
 *
 * <p>Source: no published standard carries it; Wilkins (2017) and later studies of supervision
 * records.
 *
 * @param level how far; null when not recorded
 * @param on when; null when not recorded
 * @param to to whom; null when not recorded
 * @param asked what was asked; null when not recorded
 * @param dueOn by when an answer was due; null when not recorded
 * @param answeredOn when it came; null when not recorded
 * @param answer what it was; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "on", then = "dueOn")
@OrderedDates(first = "on", then = "answeredOn")
@KnownValues
@RecordBuilder
public record ChallengeStep(
    @Nullable ChallengeLevel level,
    @Nullable UncertainDate on,
    @Valid @Nullable Party to,
    @Nullable FreeText asked,
    @Nullable UncertainDate dueOn,
    @NotInFuture @Nullable UncertainDate answeredOn,
    @Nullable FreeText answer,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param level how far; null when not recorded
   * @param on when; null when not recorded
   * @param to to whom; null when not recorded
   * @param asked what was asked; null when not recorded
   * @param dueOn by when an answer was due; null when not recorded
   * @param answeredOn when it came; null when not recorded
   * @param answer what it was; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public ChallengeStep {
    extensions = Extensions.copyOf(extensions);
  }
}
