package io.github.throughline.core.model;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.ReferencesResolve;
import io.github.throughline.core.constraint.UniqueIds;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.supervision.WellbeingNote;
import io.github.throughline.core.model.value.Extensions;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;

/**
 * Private notes of supervision on a worker's wellbeing. They are a document of their own: no case
 * file, family file or service file can hold one, so that none is ever exported with a child.
 *
 * @param schemaVersion the version of the document's form; {@link SchemaVersion#CURRENT} when not
 *     given
 * @param id the record's own identifier, unique in its document
 * @param notes the notes; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@UniqueIds
@ReferencesResolve
@RecordBuilder
public record WellbeingFile(
    String schemaVersion,
    @NotBlank String id,
    List<@Valid WellbeingNote> notes,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param schemaVersion the version of the document's form; {@link SchemaVersion#CURRENT} when not
   *     given
   * @param id the record's own identifier, unique in its document
   * @param notes the notes; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public WellbeingFile {
    schemaVersion = schemaVersion == null ? SchemaVersion.CURRENT : schemaVersion;
    requireNonNull(id, "id");
    notes = notes == null ? List.of() : List.copyOf(notes);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "WellbeingFile[masked]";
  }
}
