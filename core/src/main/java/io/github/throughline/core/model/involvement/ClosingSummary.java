package io.github.throughline.core.model.involvement;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A summary written to be read by the child as an adult: why the service was involved, what it did,
 * what changed, and whom to ask.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; Standard Safeguarding Dataset
 * 1.4.5, contacts, early help and CIN episodes.
 *
 * @param whyInvolved why; null when not recorded
 * @param whatWeDid what was done; null when not recorded
 * @param whatChanged what changed for the child; null when not recorded
 * @param whomToAsk whom the child can ask later; null when not recorded
 * @param sharedWithChild whether the child has it; null when not recorded
 * @param author who wrote it; null when not recorded
 * @param writtenOn when; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record ClosingSummary(
    @Nullable FreeText whyInvolved,
    @Nullable FreeText whatWeDid,
    @Nullable FreeText whatChanged,
    @Nullable FreeText whomToAsk,
    @Nullable Boolean sharedWithChild,
    @Valid @Required(groups = Final.class) @Nullable Party author,
    @NotInFuture @Required(groups = Final.class) @Nullable UncertainDate writtenOn,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param whyInvolved why; null when not recorded
   * @param whatWeDid what was done; null when not recorded
   * @param whatChanged what changed for the child; null when not recorded
   * @param whomToAsk whom the child can ask later; null when not recorded
   * @param sharedWithChild whether the child has it; null when not recorded
   * @param author who wrote it; null when not recorded
   * @param writtenOn when; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public ClosingSummary {
    extensions = Extensions.copyOf(extensions);
  }
}
