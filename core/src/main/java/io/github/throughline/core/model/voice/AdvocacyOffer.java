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
 * The offer of an advocate to a child, how it was explained, and what came of it. A child who says
 * no after hearing what it is has been offered one; a child who was not asked has not.
 *
 * <p>Source: Children Act 1989, section 26A.
 *
 * @param id the record's own identifier, unique in its document
 * @param offeredOn when it was offered; null when not recorded
 * @param offeredBy by whom; null when not recorded
 * @param before the meeting or plan it was offered for; null when not recorded
 * @param explainedHow how it was explained; null when not recorded
 * @param understood whether the child understood it, as the person who explained it saw it; null
 *     when not recorded
 * @param nonInstructed whether it is for a child who cannot say what they want; null when not
 *     recorded
 * @param answer what the child answered; null when not recorded
 * @param reason why; null when not recorded
 * @param referredOn when the advocate was asked; null when not recorded
 * @param advocate who; null when not recorded
 * @param firstContactOn when they first met; null when not recorded
 * @param attended the meetings the advocate came to; empty when none is recorded
 * @param outcome what came of it; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "offeredOn", then = "referredOn")
@OrderedDates(first = "offeredOn", then = "firstContactOn")
@OrderedDates(first = "referredOn", then = "firstContactOn")
@KnownValues
@RecordBuilder
public record AdvocacyOffer(
    @NotBlank String id,
    @NotInFuture @Required(groups = Final.class) @Nullable UncertainDate offeredOn,
    @Valid @Nullable Party offeredBy,
    @Valid @Nullable Citation before,
    @Nullable FreeText explainedHow,
    @Nullable Boolean understood,
    @Nullable Boolean nonInstructed,
    @Required(groups = Final.class) @Nullable AdvocacyAnswer answer,
    @Nullable FreeText reason,
    @Nullable UncertainDate referredOn,
    @Valid @Nullable Party advocate,
    @Nullable UncertainDate firstContactOn,
    @RefersTo("Meeting") List<String> attended,
    @Nullable FreeText outcome,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param offeredOn when it was offered; null when not recorded
   * @param offeredBy by whom; null when not recorded
   * @param before the meeting or plan it was offered for; null when not recorded
   * @param explainedHow how it was explained; null when not recorded
   * @param understood whether the child understood it, as the person who explained it saw it; null
   *     when not recorded
   * @param nonInstructed whether it is for a child who cannot say what they want; null when not
   *     recorded
   * @param answer what the child answered; null when not recorded
   * @param reason why; null when not recorded
   * @param referredOn when the advocate was asked; null when not recorded
   * @param advocate who; null when not recorded
   * @param firstContactOn when they first met; null when not recorded
   * @param attended the meetings the advocate came to; empty when none is recorded
   * @param outcome what came of it; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public AdvocacyOffer {
    requireNonNull(id, "id");
    attended = attended == null ? List.of() : List.copyOf(attended);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
