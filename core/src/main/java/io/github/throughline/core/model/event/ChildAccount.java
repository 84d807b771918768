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
 * What the child said or showed.
 *
 * <p>Source: practice guidance on chronologies (Care Inspectorate 2017); the draft Safeguarding
 * Standard has type, people, time and place only.
 *
 * @param personId the child
 * @param words the child's own words, exactly
 * @param shown what the child showed without words
 * @param obtainedBy by whom and how it was obtained
 * @param obtainedOn when; null when not recorded
 * @param viewId the view in which it is kept whole; null when not recorded
 * @param alone whether the child was alone with that person; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record ChildAccount(
    @NotBlank @RefersTo("Person") String personId,
    @Nullable FreeText words,
    @Nullable FreeText shown,
    @Nullable FreeText obtainedBy,
    @NotInFuture @Nullable UncertainDate obtainedOn,
    @RefersTo("View") @Nullable String viewId,
    @Nullable Boolean alone,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param personId the child
   * @param words the child's own words, exactly
   * @param shown what the child showed without words
   * @param obtainedBy by whom and how it was obtained
   * @param obtainedOn when; null when not recorded
   * @param viewId the view in which it is kept whole; null when not recorded
   * @param alone whether the child was alone with that person; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public ChildAccount {
    requireNonNull(personId, "personId");
    extensions = Extensions.copyOf(extensions);
  }
}
