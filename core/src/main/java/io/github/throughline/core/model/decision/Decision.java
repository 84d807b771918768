package io.github.throughline.core.model.decision;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision with its reasons, written so that the child can understand it later. Adults who read
 * their files ask why, more than what (MIRRA).
 *
 * <p>Source: no published standard carries it; research on the records of care leavers (MIRRA, 2017
 * to 2022) asks for it.
 *
 * @param id the record's own identifier, unique in its document
 * @param kind what kind, as coded, such as a threshold decision, a move or a closing; null when not
 *     recorded
 * @param on when; null when not recorded
 * @param madeBy who decided; null when not recorded
 * @param subject the question; null when not recorded
 * @param optionsConsidered what else could have been done; empty when none is recorded
 * @param chosen what was decided; null when not recorded
 * @param reasons why, in plain words; null when not recorded
 * @param legalBasis the power or duty it rests on; null when not recorded
 * @param evidence the records it rests on; empty when none is recorded
 * @param childView what the child thinks of it; null when not recorded
 * @param parentView what the parents think of it; null when not recorded
 * @param dissents who did not agree; empty when none is recorded
 * @param risksAccepted what may go wrong and is accepted; null when not recorded
 * @param reviewOn when it is to be looked at again; null when not recorded
 * @param sharedWith who was told, and when and how; empty when none is recorded
 * @param supersedes the earlier decision it replaces; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "on", then = "reviewOn")
@RecordBuilder
public record Decision(
    @NotBlank String id,
    @Valid @Nullable Coded kind,
    @Required(groups = Final.class) @Nullable UncertainDate on,
    @Valid @Required(groups = Final.class) @Nullable Party madeBy,
    @Nullable FreeText subject,
    List<@Valid OptionConsidered> optionsConsidered,
    @Required(groups = Final.class) @Nullable FreeText chosen,
    @Required(groups = Final.class) @Nullable FreeText reasons,
    @Nullable String legalBasis,
    List<@Valid Citation> evidence,
    @Nullable FreeText childView,
    @Nullable FreeText parentView,
    List<@Valid Dissent> dissents,
    @Nullable FreeText risksAccepted,
    @Nullable UncertainDate reviewOn,
    List<@Valid SharedWith> sharedWith,
    @RefersTo("Decision") @Nullable String supersedes,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param kind what kind, as coded, such as a threshold decision, a move or a closing; null when
   *     not recorded
   * @param on when; null when not recorded
   * @param madeBy who decided; null when not recorded
   * @param subject the question; null when not recorded
   * @param optionsConsidered what else could have been done; empty when none is recorded
   * @param chosen what was decided; null when not recorded
   * @param reasons why, in plain words; null when not recorded
   * @param legalBasis the power or duty it rests on; null when not recorded
   * @param evidence the records it rests on; empty when none is recorded
   * @param childView what the child thinks of it; null when not recorded
   * @param parentView what the parents think of it; null when not recorded
   * @param dissents who did not agree; empty when none is recorded
   * @param risksAccepted what may go wrong and is accepted; null when not recorded
   * @param reviewOn when it is to be looked at again; null when not recorded
   * @param sharedWith who was told, and when and how; empty when none is recorded
   * @param supersedes the earlier decision it replaces; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Decision {
    requireNonNull(id, "id");
    optionsConsidered = optionsConsidered == null ? List.of() : List.copyOf(optionsConsidered);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    dissents = dissents == null ? List.of() : List.copyOf(dissents);
    sharedWith = sharedWith == null ? List.of() : List.copyOf(sharedWith);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
