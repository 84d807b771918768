package io.github.throughline.core.model.event;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an event meant for one child. Each child of a family has an impact of its own, never copied
 * from a brother or sister.
 *
 * <p>Source: practice guidance on chronologies (Care Inspectorate 2017); the draft Safeguarding
 * Standard has type, people, time and place only.
 *
 * @param personId the child
 * @param impact the effect on this child; null when nothing is recorded, which does not mean that
 *     there was none
 * @param judgedBy who judged it
 * @param judgedOn when it was judged; null when not recorded
 * @param impactNotKnown whether somebody looked and could not tell; null when nobody has said
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record AffectedChild(
    @NotBlank @RefersTo("Person") String personId,
    @Nullable FreeText impact,
    @Nullable FreeText judgedBy,
    @NotInFuture @Nullable UncertainDate judgedOn,
    @Nullable Boolean impactNotKnown,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param personId the child
   * @param impact the effect on this child; null when nothing is recorded, which does not mean that
   *     there was none
   * @param judgedBy who judged it
   * @param judgedOn when it was judged; null when not recorded
   * @param impactNotKnown whether somebody looked and could not tell; null when nobody has said
   * @param extensions properties that this version does not know, kept and written back
   */
  public AffectedChild {
    requireNonNull(personId, "personId");
    extensions = Extensions.copyOf(extensions);
  }
}
