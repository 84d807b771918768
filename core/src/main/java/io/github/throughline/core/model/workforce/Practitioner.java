package io.github.throughline.core.model.workforce;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.people.ContactPoint;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.PersonName;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;

/**
 * Somebody who works with children and families: a social worker, student, family support worker,
 * manager, chair, or a professional of another agency. Qualification, registration and employment
 * carry dates, so that who held a case can be told for any day (Working Together 2018 and 2023
 * differ on who may lead).
 *
 * <p>Source: Working Together to Safeguard Children 2018 and 2023 on who may lead; draft
 * Safeguarding Standard (PUB02); Standard Safeguarding Dataset 1.4.5, involvements and
 * professionals.
 *
 * @param id the record's own identifier, unique in its document
 * @param names names, the present one first; empty when none is recorded
 * @param identifiers identifiers in other systems; empty when none is recorded
 * @param qualifications qualifications; empty when none is recorded
 * @param registrations registrations with a regulator; empty when none is recorded
 * @param employments where employed and how, the present one first; empty when none is recorded
 * @param teams teams, the present one first; empty when none is recorded
 * @param competences what the person is trained for, such as communication with disabled children;
 *     empty when none is recorded
 * @param contactPoints how to reach the person at work; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Practitioner(
    @NotBlank String id,
    List<@Valid PersonName> names,
    List<@Valid Identifier> identifiers,
    List<@Valid Qualification> qualifications,
    List<@Valid Registration> registrations,
    List<@Valid Employment> employments,
    List<@Valid TeamMembership> teams,
    List<FreeText> competences,
    List<@Valid ContactPoint> contactPoints,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param names names, the present one first; empty when none is recorded
   * @param identifiers identifiers in other systems; empty when none is recorded
   * @param qualifications qualifications; empty when none is recorded
   * @param registrations registrations with a regulator; empty when none is recorded
   * @param employments where employed and how, the present one first; empty when none is recorded
   * @param teams teams, the present one first; empty when none is recorded
   * @param competences what the person is trained for, such as communication with disabled
   *     children; empty when none is recorded
   * @param contactPoints how to reach the person at work; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Practitioner {
    requireNonNull(id, "id");
    names = names == null ? List.of() : List.copyOf(names);
    identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
    qualifications = qualifications == null ? List.of() : List.copyOf(qualifications);
    registrations = registrations == null ? List.of() : List.copyOf(registrations);
    employments = employments == null ? List.of() : List.copyOf(employments);
    teams = teams == null ? List.of() : List.copyOf(teams);
    competences = competences == null ? List.of() : List.copyOf(competences);
    contactPoints = contactPoints == null ? List.of() : List.copyOf(contactPoints);
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
    return "Practitioner[masked]";
  }
}
