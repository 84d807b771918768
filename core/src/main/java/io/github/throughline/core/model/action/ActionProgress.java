package io.github.throughline.core.model.action;

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
 * What somebody found when looking at an action. Entries are added and never changed.
 *
 * <p>Source: no published standard carries it; inspectors find that actions are not tracked.
 *
 * @param on when; null when not recorded
 * @param status what became of it; null when not recorded
 * @param evidence what shows it; null when not recorded
 * @param reason why it is so; null when not recorded
 * @param by who looked; null when not recorded
 * @param lookedAtIn the discussion, meeting or review in which it was looked at; null when not
 *     recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record ActionProgress(
    @Nullable UncertainDate on,
    @Nullable ActionStatus status,
    @Nullable FreeText evidence,
    @Nullable FreeText reason,
    @Valid @Nullable Party by,
    @Valid @Nullable Citation lookedAtIn,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param on when; null when not recorded
   * @param status what became of it; null when not recorded
   * @param evidence what shows it; null when not recorded
   * @param reason why it is so; null when not recorded
   * @param by who looked; null when not recorded
   * @param lookedAtIn the discussion, meeting or review in which it was looked at; null when not
   *     recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public ActionProgress {
    extensions = Extensions.copyOf(extensions);
  }
}
