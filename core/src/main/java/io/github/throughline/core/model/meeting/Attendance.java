package io.github.throughline.core.model.meeting;

import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person's or agency's part in a meeting.
 *
 * @param personId the person, if in the family file; null for a professional or when not recorded
 * @param role in what role, such as {@code mother} or {@code health visitor}
 * @param agency for which agency; null for family
 * @param invited whether invited; null when not recorded
 * @param attended whether there; null when not recorded
 * @param mode how they took part; null when not recorded
 * @param reportSharedOn when their report was shared with the family; null when not recorded
 * @param note the reason for absence, the support offered, or what they said
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Attendance(
    @Nullable String personId,
    @Nullable String role,
    @Nullable String agency,
    @Nullable Boolean invited,
    @Nullable Boolean attended,
    @Nullable AttendanceMode mode,
    @Nullable UncertainDate reportSharedOn,
    @Nullable FreeText note,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param personId the person, if in the family file; null for a professional or when not recorded
   * @param role in what role, such as {@code mother} or {@code health visitor}
   * @param agency for which agency; null for family
   * @param invited whether invited; null when not recorded
   * @param attended whether there; null when not recorded
   * @param mode how they took part; null when not recorded
   * @param reportSharedOn when their report was shared with the family; null when not recorded
   * @param note the reason for absence, the support offered, or what they said
   * @param extensions properties that this version does not know, kept and written back
   */
  public Attendance {
    extensions = Extensions.copyOf(extensions);
  }
}
