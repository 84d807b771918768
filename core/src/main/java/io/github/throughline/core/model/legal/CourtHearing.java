package io.github.throughline.core.model.legal;

import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One hearing of a court.
 *
 * <p>Source: Practice Direction 12A; Standard Safeguarding Dataset 1.4.5, pre-proceedings.
 *
 * @param on when; null when not recorded
 * @param kind which, as coded, such as a case management or final hearing; null when not recorded
 * @param outcome what was directed or decided; null when not recorded
 * @param reasonAdjourned why it was put off; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record CourtHearing(
    @Nullable UncertainDate on,
    @Valid @Nullable Coded kind,
    @Nullable FreeText outcome,
    @Nullable FreeText reasonAdjourned,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param on when; null when not recorded
   * @param kind which, as coded, such as a case management or final hearing; null when not recorded
   * @param outcome what was directed or decided; null when not recorded
   * @param reasonAdjourned why it was put off; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public CourtHearing {
    extensions = Extensions.copyOf(extensions);
  }
}
