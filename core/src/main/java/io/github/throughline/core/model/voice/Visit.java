package io.github.throughline.core.model.voice;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A visit to see a child. Whether the child was seen, and alone, are separate facts; when they are
 * not recorded, nobody can say.
 *
 * <p>Source: Children Act 1989, sections 1(3), 22 and 26A; Standard Safeguarding Dataset 1.4.5,
 * visits; the rest is in no published standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param on when; null when not recorded
 * @param kind for what duty, such as child protection or looked after, as coded; null when not
 *     recorded
 * @param mode how; null when not recorded
 * @param modeReason why not in person; null when not recorded
 * @param place where; null when not recorded
 * @param visitor who visited; null when not recorded
 * @param purpose what for; null when not recorded
 * @param announced whether it was announced; null when not recorded
 * @param planned whether it was one the plan asks for; null when not recorded
 * @param planId the plan it was made under; null when not recorded
 * @param dueOn by when it was due; null when not recorded
 * @param reasonLate why it was late; null when not recorded
 * @param childSeen whether the child was seen; null when not recorded
 * @param reasonNotSeen why not; null when not recorded
 * @param seenAlone whether the child was seen alone; null when not recorded
 * @param reasonNotAlone why not, in words; null when not recorded
 * @param bedroomSeen whether the child's bedroom was seen; null when not recorded
 * @param othersSeen who else was seen, by identifiers of people; empty when none is recorded
 * @param observation what was seen, for a baby also awake or asleep and who handled it; null when
 *     not recorded
 * @param viewIds what the child and others said; empty when none is recorded
 * @param actsOn the actions it was to carry out; empty when none is recorded
 * @param minutes how long, in minutes; null when not recorded
 * @param writtenUpOn when it was written up; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "on", then = "writtenUpOn")
@KnownValues
@RecordBuilder
public record Visit(
    @NotBlank String id,
    @Required(groups = Final.class) @Nullable UncertainDate on,
    @Valid @Nullable Coded kind,
    @Nullable VisitMode mode,
    @Nullable FreeText modeReason,
    @Nullable FreeText place,
    @Valid @Required(groups = Final.class) @Nullable Party visitor,
    @Nullable FreeText purpose,
    @Nullable Boolean announced,
    @Nullable Boolean planned,
    @RefersTo("Plan") @Nullable String planId,
    @Nullable UncertainDate dueOn,
    @Nullable FreeText reasonLate,
    @Required(groups = Final.class) @Nullable Boolean childSeen,
    @Nullable FreeText reasonNotSeen,
    @Nullable SeenAlone seenAlone,
    @Nullable FreeText reasonNotAlone,
    @Nullable Boolean bedroomSeen,
    List<String> othersSeen,
    @Nullable FreeText observation,
    @RefersTo("View") List<String> viewIds,
    List<@Valid Citation> actsOn,
    @PositiveOrZero @Nullable Integer minutes,
    @NotInFuture @Required(groups = Final.class) @Nullable UncertainDate writtenUpOn,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param on when; null when not recorded
   * @param kind for what duty, such as child protection or looked after, as coded; null when not
   *     recorded
   * @param mode how; null when not recorded
   * @param modeReason why not in person; null when not recorded
   * @param place where; null when not recorded
   * @param visitor who visited; null when not recorded
   * @param purpose what for; null when not recorded
   * @param announced whether it was announced; null when not recorded
   * @param planned whether it was one the plan asks for; null when not recorded
   * @param planId the plan it was made under; null when not recorded
   * @param dueOn by when it was due; null when not recorded
   * @param reasonLate why it was late; null when not recorded
   * @param childSeen whether the child was seen; null when not recorded
   * @param reasonNotSeen why not; null when not recorded
   * @param seenAlone whether the child was seen alone; null when not recorded
   * @param reasonNotAlone why not, in words; null when not recorded
   * @param bedroomSeen whether the child's bedroom was seen; null when not recorded
   * @param othersSeen who else was seen, by identifiers of people; empty when none is recorded
   * @param observation what was seen, for a baby also awake or asleep and who handled it; null when
   *     not recorded
   * @param viewIds what the child and others said; empty when none is recorded
   * @param actsOn the actions it was to carry out; empty when none is recorded
   * @param minutes how long, in minutes; null when not recorded
   * @param writtenUpOn when it was written up; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Visit {
    requireNonNull(id, "id");
    othersSeen = othersSeen == null ? List.of() : List.copyOf(othersSeen);
    viewIds = viewIds == null ? List.of() : List.copyOf(viewIds);
    actsOn = actsOn == null ? List.of() : List.copyOf(actsOn);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
