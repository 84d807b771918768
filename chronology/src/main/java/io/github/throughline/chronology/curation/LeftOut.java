package io.github.throughline.chronology.curation;

import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.value.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * An entry that matters much or supports the family, and is not among those selected. Selecting for
 * a court is a person's act, and leaving such an entry out needs a reason.
 *
 * @param entryId the entry
 * @param significance the latest judgement of how much it matters; null when nobody has judged
 * @param supportsFamily whether a person judged it protective of the child, in whole or in part
 * @param reason why it was left out; null when nobody has said, or nobody has chosen yet
 */
public record LeftOut(
    String entryId,
    @Nullable SignificanceLevel significance,
    boolean supportsFamily,
    @Nullable FreeText reason) {

  /**
   * Whether somebody has still to say why.
   *
   * @return true if no reason is recorded
   */
  public boolean needsReason() {
    return reason == null || reason.text().isBlank();
  }
}
