package io.github.throughline.core.model.chronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.value.Extensions;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;

/**
 * Points at one record in one document.
 *
 * @param caseFile the child or family whose document it is in, by its identifier
 * @param kind what kind of record, such as {@code referral}
 * @param recordId the record's identifier
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record RecordReference(
    @NotBlank String caseFile,
    @NotBlank String kind,
    @NotBlank String recordId,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param caseFile the child or family whose document it is in, by its identifier
   * @param kind what kind of record, such as {@code referral}
   * @param recordId the record's identifier
   * @param extensions properties that this version does not know, kept and written back
   */
  public RecordReference {
    requireNonNull(caseFile, "caseFile");
    requireNonNull(kind, "kind");
    requireNonNull(recordId, "recordId");
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * A reference with nothing beside it.
   *
   * @param caseFile the child or family whose document it is in, by its identifier
   * @param kind what kind of record, such as {@code referral}
   * @param recordId the record's identifier
   */
  public RecordReference(String caseFile, String kind, String recordId) {
    this(caseFile, kind, recordId, Map.of());
  }
}
