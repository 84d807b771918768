package io.github.throughline.core.model.legal;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An independent talk with a child who has been missing.
 *
 * <p>Source: statutory guidance on children who run away or go missing from home or care, 2014.
 *
 * @param offeredOn when it was offered; null when not recorded
 * @param heldOn when it was held; null when not recorded
 * @param interviewer who; null when not recorded
 * @param independent whether they are independent of the child's carers; null when not recorded
 * @param childsAccount what the child said; null when not recorded
 * @param pushFactors what drove the child away; empty when none is recorded
 * @param pullFactors what drew the child; empty when none is recorded
 * @param actionIds the actions that followed; empty when none is recorded
 * @param reasonNotHeld why none was held; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "offeredOn", then = "heldOn")
@RecordBuilder
public record ReturnInterview(
    @Nullable UncertainDate offeredOn,
    @NotInFuture @Required(groups = Final.class) @Nullable UncertainDate heldOn,
    @Valid @Required(groups = Final.class) @Nullable Party interviewer,
    @Nullable Boolean independent,
    @Nullable FreeText childsAccount,
    List<FreeText> pushFactors,
    List<FreeText> pullFactors,
    @RefersTo("Action") List<String> actionIds,
    @Nullable FreeText reasonNotHeld,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param offeredOn when it was offered; null when not recorded
   * @param heldOn when it was held; null when not recorded
   * @param interviewer who; null when not recorded
   * @param independent whether they are independent of the child's carers; null when not recorded
   * @param childsAccount what the child said; null when not recorded
   * @param pushFactors what drove the child away; empty when none is recorded
   * @param pullFactors what drew the child; empty when none is recorded
   * @param actionIds the actions that followed; empty when none is recorded
   * @param reasonNotHeld why none was held; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public ReturnInterview {
    pushFactors = pushFactors == null ? List.of() : List.copyOf(pushFactors);
    pullFactors = pullFactors == null ? List.of() : List.copyOf(pullFactors);
    actionIds = actionIds == null ? List.of() : List.copyOf(actionIds);
    extensions = Extensions.copyOf(extensions);
  }
}
