package io.github.throughline.core.model.recordkeeping;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A note of what was done, said or seen. Fact, opinion and what somebody said have places of their
 * own.
 *
 * <p>Source: Data Protection Act 2018; local recording policies; hardly anything of it is in a
 * published standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param on when it happened; null when not recorded
 * @param kind what kind, as coded; null when not recorded
 * @param purpose what for; null when not recorded
 * @param contactMode how they met or spoke, as coded; null when not recorded
 * @param author who wrote it; null when not recorded
 * @param presentIds who was there, by identifiers of people; empty when none is recorded
 * @param aboutIds whom it is about; empty when none is recorded
 * @param facts what was seen or done; null when not recorded
 * @param saidByOthers what somebody said, and who; null when not recorded
 * @param opinion what the author thinks; null when not recorded
 * @param writtenOn when it was written; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "on", then = "writtenOn")
@RecordBuilder
public record CaseNote(
    @NotBlank String id,
    @Required(groups = Final.class) @Nullable UncertainDate on,
    @Valid @Nullable Coded kind,
    @Nullable FreeText purpose,
    @Valid @Nullable Coded contactMode,
    @Valid @Required(groups = Final.class) @Nullable Party author,
    List<String> presentIds,
    List<String> aboutIds,
    @Nullable FreeText facts,
    @Nullable FreeText saidByOthers,
    @Nullable FreeText opinion,
    @NotInFuture @Required(groups = Final.class) @Nullable UncertainDate writtenOn,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param on when it happened; null when not recorded
   * @param kind what kind, as coded; null when not recorded
   * @param purpose what for; null when not recorded
   * @param contactMode how they met or spoke, as coded; null when not recorded
   * @param author who wrote it; null when not recorded
   * @param presentIds who was there, by identifiers of people; empty when none is recorded
   * @param aboutIds whom it is about; empty when none is recorded
   * @param facts what was seen or done; null when not recorded
   * @param saidByOthers what somebody said, and who; null when not recorded
   * @param opinion what the author thinks; null when not recorded
   * @param writtenOn when it was written; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public CaseNote {
    requireNonNull(id, "id");
    presentIds = presentIds == null ? List.of() : List.copyOf(presentIds);
    aboutIds = aboutIds == null ? List.of() : List.copyOf(aboutIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
