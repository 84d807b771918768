package io.github.throughline.core.model.people;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.RefersTo;
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
 * Two entries that may be one human being. It is a question for a person to answer: nothing is
 * merged because of it.
 *
 * <p>Source: draft Person Standard (PUB01).
 *
 * @param id the record's own identifier, unique in its document
 * @param personId one of the two, as this document knows them
 * @param otherPersonId the other, as this document knows them; null when not recorded
 * @param otherIdentifier the other, as another system knows them; null when not recorded
 * @param agrees what agrees, such as a name or a birth date; empty when none is recorded
 * @param differs what differs; empty when none is recorded
 * @param same what was decided; null while it is open
 * @param decidedBy who decided; null when not recorded
 * @param decidedOn when; null when not recorded
 * @param reason why; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record PossibleSamePerson(
    @NotBlank String id,
    @NotBlank @RefersTo("Person") String personId,
    @Nullable String otherPersonId,
    @Valid @Nullable Identifier otherIdentifier,
    List<FreeText> agrees,
    List<FreeText> differs,
    @Nullable Boolean same,
    @Valid @Nullable Party decidedBy,
    @NotInFuture @Nullable UncertainDate decidedOn,
    @Nullable FreeText reason,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param personId one of the two, as this document knows them
   * @param otherPersonId the other, as this document knows them; null when not recorded
   * @param otherIdentifier the other, as another system knows them; null when not recorded
   * @param agrees what agrees, such as a name or a birth date; empty when none is recorded
   * @param differs what differs; empty when none is recorded
   * @param same what was decided; null while it is open
   * @param decidedBy who decided; null when not recorded
   * @param decidedOn when; null when not recorded
   * @param reason why; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public PossibleSamePerson {
    requireNonNull(id, "id");
    requireNonNull(personId, "personId");
    agrees = agrees == null ? List.of() : List.copyOf(agrees);
    differs = differs == null ? List.of() : List.copyOf(differs);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
