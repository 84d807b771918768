package io.github.throughline.core.model.workforce;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation acts for an authority, from when to when. A service may be delegated; the
 * authority answers for it all the same.
 *
 * <p>Source: Working Together to Safeguard Children 2018 and 2023 on who may lead; draft
 * Safeguarding Standard (PUB02); Standard Safeguarding Dataset 1.4.5, involvements and
 * professionals.
 *
 * @param authority the authority, by its code
 * @param function what has been delegated; null when not recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it lasts or when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record ActingFor(
    @NotBlank String authority,
    @Nullable FreeText function,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param authority the authority, by its code
   * @param function what has been delegated; null when not recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it lasts or when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public ActingFor {
    requireNonNull(authority, "authority");
    extensions = Extensions.copyOf(extensions);
  }
}
