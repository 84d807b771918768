package io.github.throughline.core.model.assessment;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody judged of a worry on a day.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; CIN census.
 *
 * @param on when; null when not recorded
 * @param seriousness how serious; null when not recorded
 * @param why why; null when not recorded
 * @param by who judged; null when not recorded
 * @param saidIn the meeting or review in which it was said; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record ConcernState(
    @Nullable UncertainDate on,
    @Nullable Seriousness seriousness,
    @Nullable FreeText why,
    @Valid @Nullable Party by,
    @Valid @Nullable Citation saidIn,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param on when; null when not recorded
   * @param seriousness how serious; null when not recorded
   * @param why why; null when not recorded
   * @param by who judged; null when not recorded
   * @param saidIn the meeting or review in which it was said; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public ConcernState {
    extensions = Extensions.copyOf(extensions);
  }
}
