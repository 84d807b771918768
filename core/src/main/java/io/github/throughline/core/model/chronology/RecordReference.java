package io.github.throughline.core.model.chronology;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Points at one record in one document.
 *
 * @param caseFile the child or family whose document it is in, by its identifier
 * @param kind what kind of record, such as {@code referral}
 * @param recordId the record's identifier
 */
@RecordBuilder
public record RecordReference(String caseFile, String kind, String recordId) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param caseFile the child or family whose document it is in, by its identifier
   * @param kind what kind of record, such as {@code referral}
   * @param recordId the record's identifier
   */
  public RecordReference {
    requireNonNull(caseFile, "caseFile");
    requireNonNull(kind, "kind");
    requireNonNull(recordId, "recordId");
  }
}
