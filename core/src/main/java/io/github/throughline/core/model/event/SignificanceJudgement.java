package io.github.throughline.core.model.event;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A professional's judgement of how much an event matters. Later judgements are added; earlier ones
 * stay.
 *
 * <p>Source: practice guidance on chronologies (Care Inspectorate 2017); the draft Safeguarding
 * Standard has type, people, time and place only.
 *
 * @param level how much it matters
 * @param reason why
 * @param author who judged, in words
 * @param judgedBy who judged, where it is a practitioner of the document; null when not recorded
 * @param judgedOn when
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record SignificanceJudgement(
    SignificanceLevel level,
    @Nullable FreeText reason,
    @Nullable FreeText author,
    @Valid @Nullable Party judgedBy,
    @Nullable @NotInFuture UncertainDate judgedOn,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param level how much it matters
   * @param reason why
   * @param author who judged, in words
   * @param judgedBy who judged, where it is a practitioner of the document; null when not recorded
   * @param judgedOn when
   * @param extensions properties that this version does not know, kept and written back
   */
  public SignificanceJudgement {
    requireNonNull(level, "level");
    extensions = Extensions.copyOf(extensions);
  }
}
