package io.github.throughline.core.model.recordkeeping;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document that should be on file at one stage, and whether it is.
 *
 * <p>Source: Data Protection Act 2018; local recording policies; hardly anything of it is in a
 * published standard.
 *
 * @param id the record's own identifier, where something points at it; null when nothing does
 * @param stage the stage, such as {@code child protection conference}; null when not recorded
 * @param kind the kind of document, as coded; null when not recorded
 * @param dueOn by when; null when not recorded
 * @param documentId the document; null when it is not there or when not recorded
 * @param reasonMissing why it is not there; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record RequiredDocument(
    @Nullable String id,
    @Nullable String stage,
    @Valid @Nullable Coded kind,
    @Nullable UncertainDate dueOn,
    @RefersTo("Document") @Nullable String documentId,
    @Nullable FreeText reasonMissing,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, where something points at it; null when nothing does
   * @param stage the stage, such as {@code child protection conference}; null when not recorded
   * @param kind the kind of document, as coded; null when not recorded
   * @param dueOn by when; null when not recorded
   * @param documentId the document; null when it is not there or when not recorded
   * @param reasonMissing why it is not there; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public RequiredDocument {
    extensions = Extensions.copyOf(extensions);
  }
}
