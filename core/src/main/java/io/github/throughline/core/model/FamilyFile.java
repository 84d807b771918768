package io.github.throughline.core.model;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.ReferencesResolve;
import io.github.throughline.core.constraint.UniqueIds;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.people.Household;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PossibleSamePerson;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.recordkeeping.HandlingMark;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people, relationships and households that tie case files together, and what happened in the
 * family as a whole.
 *
 * @param schemaVersion the version of the document's form; {@link SchemaVersion#CURRENT} when not
 *     given
 * @param id the record's own identifier, unique in its document
 * @param label how the family is spoken of
 * @param people everyone, children and adults
 * @param relationships how they are related
 * @param households who lived with whom, and when
 * @param possibleSamePeople entries that may be one human being; empty when none is recorded
 * @param events significant events that belong to no single child's file
 * @param handlingMarks what to mind when records are shown; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@UniqueIds
@ReferencesResolve
@RecordBuilder
public record FamilyFile(
    String schemaVersion,
    @NotBlank String id,
    @Nullable FreeText label,
    List<@Valid Person> people,
    List<@Valid Relationship> relationships,
    List<@Valid Household> households,
    List<@Valid PossibleSamePerson> possibleSamePeople,
    List<@Valid SignificantEvent> events,
    List<@Valid HandlingMark> handlingMarks,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param schemaVersion the version of the document's form; {@link SchemaVersion#CURRENT} when not
   *     given
   * @param id the record's own identifier, unique in its document
   * @param label how the family is spoken of
   * @param people everyone, children and adults
   * @param relationships how they are related
   * @param households who lived with whom, and when
   * @param possibleSamePeople entries that may be one human being; empty when none is recorded
   * @param events significant events that belong to no single child's file
   * @param handlingMarks what to mind when records are shown; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public FamilyFile {
    schemaVersion = schemaVersion == null ? SchemaVersion.CURRENT : schemaVersion;
    requireNonNull(id, "id");
    people = people == null ? List.of() : List.copyOf(people);
    relationships = relationships == null ? List.of() : List.copyOf(relationships);
    households = households == null ? List.of() : List.copyOf(households);
    possibleSamePeople = possibleSamePeople == null ? List.of() : List.copyOf(possibleSamePeople);
    events = events == null ? List.of() : List.copyOf(events);
    handlingMarks = handlingMarks == null ? List.of() : List.copyOf(handlingMarks);
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
    return "FamilyFile[masked]";
  }
}
