package io.github.throughline.core.model.recordkeeping;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.model.decision.SharedWith;
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
 * A document on file. The document itself is kept elsewhere; this says what it is and where.
 *
 * <p>Source: Data Protection Act 2018; local recording policies; hardly anything of it is in a
 * published standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param kind what kind, as coded; null when not recorded
 * @param title its title; null when not recorded
 * @param on its date; null when not recorded
 * @param author who wrote it; null when not recorded
 * @param reference where it is kept; null when not recorded
 * @param about the plan, meeting or other record it belongs to; null when not recorded
 * @param signedOn when it was signed; null when not recorded
 * @param sharedWith who was given it; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Document(
    @NotBlank String id,
    @Valid @Nullable Coded kind,
    @Nullable FreeText title,
    @Nullable UncertainDate on,
    @Valid @Nullable Party author,
    @Nullable String reference,
    @Valid @Nullable Citation about,
    @NotInFuture @Nullable UncertainDate signedOn,
    List<@Valid SharedWith> sharedWith,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param kind what kind, as coded; null when not recorded
   * @param title its title; null when not recorded
   * @param on its date; null when not recorded
   * @param author who wrote it; null when not recorded
   * @param reference where it is kept; null when not recorded
   * @param about the plan, meeting or other record it belongs to; null when not recorded
   * @param signedOn when it was signed; null when not recorded
   * @param sharedWith who was given it; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Document {
    requireNonNull(id, "id");
    sharedWith = sharedWith == null ? List.of() : List.copyOf(sharedWith);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
