package io.github.throughline.core.model.quality;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who was spoken with for an audit, or why not.
 *
 * <p>Source: no published standard carries it; practice of local case audit and moderation.
 *
 * @param who who; null when not recorded
 * @param asked whether they were asked; null when not recorded
 * @param tookPart whether they took part; null when not recorded
 * @param words what they said; null when not recorded
 * @param reasonNot why they did not; null when not recorded
 * @param usedInGrade whether it bore on the grade; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record AuditParticipation(
    @Valid @Nullable Party who,
    @Nullable Boolean asked,
    @Nullable Boolean tookPart,
    @Nullable FreeText words,
    @Nullable FreeText reasonNot,
    @Nullable Boolean usedInGrade,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param who who; null when not recorded
   * @param asked whether they were asked; null when not recorded
   * @param tookPart whether they took part; null when not recorded
   * @param words what they said; null when not recorded
   * @param reasonNot why they did not; null when not recorded
   * @param usedInGrade whether it bore on the grade; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public AuditParticipation {
    extensions = Extensions.copyOf(extensions);
  }
}
