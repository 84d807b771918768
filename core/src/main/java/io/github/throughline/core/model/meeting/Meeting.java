package io.github.throughline.core.model.meeting;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A meeting about a child: a strategy discussion, a conference, a review. One type for all, told
 * apart by {@link MeetingKind}.
 *
 * @param id the record's own identifier, unique in its document
 * @param referralId the referral whose episode it belongs to; null when not recorded
 * @param kind what kind of meeting
 * @param heldOn when it was held
 * @param chair who chaired
 * @param attendances who was invited and who came
 * @param decisions what was decided, one decision each
 * @param nextOn when the next one was set for; null when none was set or it is not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Meeting(
    String id,
    @Nullable String referralId,
    MeetingKind kind,
    @Nullable UncertainDate heldOn,
    @Nullable FreeText chair,
    List<Attendance> attendances,
    List<FreeText> decisions,
    @Nullable UncertainDate nextOn,
    Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param referralId the referral whose episode it belongs to; null when not recorded
   * @param kind what kind of meeting
   * @param heldOn when it was held
   * @param chair who chaired
   * @param attendances who was invited and who came
   * @param decisions what was decided, one decision each
   * @param nextOn when the next one was set for; null when none was set or it is not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Meeting {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    attendances = attendances == null ? List.of() : List.copyOf(attendances);
    decisions = decisions == null ? List.of() : List.copyOf(decisions);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
