package io.github.throughline.core.model.recordkeeping;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a child will want to have later: a photo, a good day, a letter, their own account.
 *
 * <p>Source: Data Protection Act 2018; local recording policies; hardly anything of it is in a
 * published standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param kind what kind, as coded; null when not recorded
 * @param what what it is; null when not recorded
 * @param on when it is from; null when not recorded
 * @param from who gave or told it; null when not recorded
 * @param documentId where it is kept; null when not recorded
 * @param childsOwn whether the child made or told it; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record LifeStoryItem(
    @NotBlank String id,
    @Valid @Nullable Coded kind,
    @Nullable FreeText what,
    @Nullable UncertainDate on,
    @Valid @Nullable Party from,
    @RefersTo("Document") @Nullable String documentId,
    @Nullable Boolean childsOwn,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param kind what kind, as coded; null when not recorded
   * @param what what it is; null when not recorded
   * @param on when it is from; null when not recorded
   * @param from who gave or told it; null when not recorded
   * @param documentId where it is kept; null when not recorded
   * @param childsOwn whether the child made or told it; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public LifeStoryItem {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
