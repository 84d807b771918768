package io.github.throughline.core.model.supervision;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a worker said of how the work affects them. It is the worker's own, and is never exported
 * with a child's file.
 *
 * <p>Source: no published standard carries it; Wilkins (2017) and later studies of supervision
 * records.
 *
 * @param id the record's own identifier, unique in its document
 * @param sessionId the session; null when not recorded
 * @param worker the worker; null when not recorded
 * @param on when; null when not recorded
 * @param feelings how the worker is; null when not recorded
 * @param note anything else; null when not recorded
 * @param supportAgreed support that was agreed; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record WellbeingNote(
    @NotBlank String id,
    @RefersTo("SupervisionSession") @Nullable String sessionId,
    @Valid @Nullable Party worker,
    @Nullable UncertainDate on,
    @Nullable FreeText feelings,
    @Nullable FreeText note,
    @Nullable FreeText supportAgreed,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param sessionId the session; null when not recorded
   * @param worker the worker; null when not recorded
   * @param on when; null when not recorded
   * @param feelings how the worker is; null when not recorded
   * @param note anything else; null when not recorded
   * @param supportAgreed support that was agreed; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public WellbeingNote {
    requireNonNull(id, "id");
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "WellbeingNote[masked]";
  }
}
