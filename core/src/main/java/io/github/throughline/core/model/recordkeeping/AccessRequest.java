package io.github.throughline.core.model.recordkeeping;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.people.Party;
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
 * Somebody asked to see the records about them, as a child, a parent or an adult who was in care,
 * and what they were given.
 *
 * <p>Source: Data Protection Act 2018; no published standard carries it.
 *
 * @param id the record's own identifier, unique in its document
 * @param by who asked; null when not recorded
 * @param what what they asked for; null when not recorded
 * @param receivedOn when; null when not recorded
 * @param dueOn by when an answer was due; null when not recorded
 * @param answeredOn when they were given the records; null when not recorded
 * @param leftOut what was left out or covered, and why; empty when none is recorded
 * @param support the help that was offered to read them; null when not recorded
 * @param afterwards what they said of them, or asked to have put right; null when not recorded
 * @param documentId what they were given; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record AccessRequest(
    @NotBlank String id,
    @Valid @Nullable Party by,
    @Nullable FreeText what,
    @Nullable UncertainDate receivedOn,
    @Nullable UncertainDate dueOn,
    @Nullable UncertainDate answeredOn,
    List<FreeText> leftOut,
    @Nullable FreeText support,
    @Nullable FreeText afterwards,
    @RefersTo("Document") @Nullable String documentId,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param by who asked; null when not recorded
   * @param what what they asked for; null when not recorded
   * @param receivedOn when; null when not recorded
   * @param dueOn by when an answer was due; null when not recorded
   * @param answeredOn when they were given the records; null when not recorded
   * @param leftOut what was left out or covered, and why; empty when none is recorded
   * @param support the help that was offered to read them; null when not recorded
   * @param afterwards what they said of them, or asked to have put right; null when not recorded
   * @param documentId what they were given; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public AccessRequest {
    requireNonNull(id, "id");
    leftOut = leftOut == null ? List.of() : List.copyOf(leftOut);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
