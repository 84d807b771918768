package io.github.throughline.core.model.event;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.value.Extensions;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who did something in an event, and how sure that is.
 *
 * @param personId the person; null when not in the family file
 * @param role in what role, such as {@code mother's partner}
 * @param certainty how sure it is that this person did it
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Actor(
    @RefersTo("Person") @Nullable String personId,
    @Nullable String role,
    ActorCertainty certainty,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param personId the person; null when not in the family file
   * @param role in what role, such as {@code mother's partner}
   * @param certainty how sure it is that this person did it
   * @param extensions properties that this version does not know, kept and written back
   */
  public Actor {
    requireNonNull(certainty, "certainty");
    extensions = Extensions.copyOf(extensions);
  }
}
