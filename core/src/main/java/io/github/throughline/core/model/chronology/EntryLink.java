package io.github.throughline.core.model.chronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one entry bears on another.
 *
 * @param kind how
 * @param entryId the other entry
 * @param reason why they are linked
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record EntryLink(
    LinkKind kind,
    @NotBlank String entryId,
    @Nullable FreeText reason,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param kind how
   * @param entryId the other entry
   * @param reason why they are linked
   * @param extensions properties that this version does not know, kept and written back
   */
  public EntryLink {
    requireNonNull(kind, "kind");
    requireNonNull(entryId, "entryId");
    extensions = Extensions.copyOf(extensions);
  }
}
