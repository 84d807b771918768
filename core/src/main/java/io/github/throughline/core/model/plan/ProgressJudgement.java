package io.github.throughline.core.model.plan;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.NotInFuture;
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
 * What somebody judged of an outcome on a day, with what shows it.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; the content of a plan is in no
 * published standard.
 *
 * @param on when; null when not recorded
 * @param progress what was judged; null when not recorded
 * @param now how things are now; null when not recorded
 * @param childView what the child says of it; null when not recorded
 * @param familyView what the family says of it; null when not recorded
 * @param evidence what shows it; empty when none is recorded
 * @param by who judged; null when not recorded
 * @param judgedIn the meeting or review in which it was judged; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record ProgressJudgement(
    @NotInFuture @Nullable UncertainDate on,
    @Nullable Progress progress,
    @Nullable FreeText now,
    @Nullable FreeText childView,
    @Nullable FreeText familyView,
    List<@Valid Citation> evidence,
    @Valid @Nullable Party by,
    @Valid @Nullable Citation judgedIn,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param on when; null when not recorded
   * @param progress what was judged; null when not recorded
   * @param now how things are now; null when not recorded
   * @param childView what the child says of it; null when not recorded
   * @param familyView what the family says of it; null when not recorded
   * @param evidence what shows it; empty when none is recorded
   * @param by who judged; null when not recorded
   * @param judgedIn the meeting or review in which it was judged; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public ProgressJudgement {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    extensions = Extensions.copyOf(extensions);
  }
}
