package io.github.throughline.core.model.quality;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A second, independent judgement of an audit: blind first, then compared.
 *
 * <p>Source: no published standard carries it; practice of local case audit and moderation.
 *
 * @param moderator who; null when not recorded
 * @param on when; null when not recorded
 * @param blind whether it was made before seeing the first grade; null when not recorded
 * @param grade the second grade, as coded; null when not recorded
 * @param agreedGrade the final grade, as coded; null when not recorded
 * @param reason why they differ or agree; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Moderation(
    @Valid @Nullable Party moderator,
    @NotInFuture @Nullable UncertainDate on,
    @Nullable Boolean blind,
    @Valid @Nullable Coded grade,
    @Valid @Nullable Coded agreedGrade,
    @Nullable FreeText reason,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param moderator who; null when not recorded
   * @param on when; null when not recorded
   * @param blind whether it was made before seeing the first grade; null when not recorded
   * @param grade the second grade, as coded; null when not recorded
   * @param agreedGrade the final grade, as coded; null when not recorded
   * @param reason why they differ or agree; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Moderation {
    extensions = Extensions.copyOf(extensions);
  }
}
