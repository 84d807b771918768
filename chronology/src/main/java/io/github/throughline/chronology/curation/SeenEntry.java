package io.github.throughline.chronology.curation;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.When;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it was when somebody looked: a fingerprint for each field that says something, never
 * what it says.
 *
 * @param entryId the entry
 * @param version its version; null when not recorded
 * @param occurred when it happened; null when not recorded
 * @param records the records it rested on
 * @param fields the fields, by name
 * @param extensions properties that this version does not know, kept and written back
 */
public record SeenEntry(
    String entryId,
    @Nullable Integer version,
    @Nullable When occurred,
    List<RecordReference> records,
    List<SeenField> fields,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param entryId the entry
   * @param version its version; null when not recorded
   * @param occurred when it happened; null when not recorded
   * @param records the records it rested on
   * @param fields the fields, by name
   * @param extensions properties that this version does not know, kept and written back
   */
  public SeenEntry {
    requireNonNull(entryId, "entryId");
    records = records == null ? List.of() : List.copyOf(records);
    fields = fields == null ? List.of() : List.copyOf(fields);
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who or what it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "SeenEntry[masked]";
  }
}
