package io.github.throughline.core.model.provenance;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Points at a record that something rests on, in this document or another, and says what of it.
 *
 * <p>Source: no published standard carries it but in part.
 *
 * @param recordId the record's identifier
 * @param kind what kind of record it is, such as {@code visit}; null when not recorded
 * @param document the case file, family file or other document it is in; null when it is this one
 * @param what what of it is meant, such as words quoted from it; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Citation(
    @NotBlank @RefersTo(unless = "document") String recordId,
    @Nullable String kind,
    @Nullable String document,
    @Nullable FreeText what,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param recordId the record's identifier
   * @param kind what kind of record it is, such as {@code visit}; null when not recorded
   * @param document the case file, family file or other document it is in; null when it is this one
   * @param what what of it is meant, such as words quoted from it; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Citation {
    requireNonNull(recordId, "recordId");
    extensions = Extensions.copyOf(extensions);
  }
}
