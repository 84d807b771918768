package io.github.throughline.core.model.decision;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That something was told or given to somebody.
 *
 * <p>Source: no published standard carries it; research on the records of care leavers (MIRRA, 2017
 * to 2022) asks for it.
 *
 * @param with to whom; null when not recorded
 * @param on when; null when not recorded
 * @param how how, such as in person, by letter, or in their language with an interpreter; null when
 *     not recorded
 * @param understood whether it was checked that it was understood; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record SharedWith(
    @Valid @Nullable Party with,
    @Nullable UncertainDate on,
    @Nullable FreeText how,
    @Nullable Boolean understood,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param with to whom; null when not recorded
   * @param on when; null when not recorded
   * @param how how, such as in person, by letter, or in their language with an interpreter; null
   *     when not recorded
   * @param understood whether it was checked that it was understood; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public SharedWith {
    extensions = Extensions.copyOf(extensions);
  }
}
