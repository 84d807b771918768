package io.github.throughline.core.model.workforce;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.people.Address;
import io.github.throughline.core.model.people.ContactPoint;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An authority, trust, school, health body, police force, charity or company.
 *
 * <p>Source: draft Safeguarding Standard (PUB02).
 *
 * @param id the record's own identifier, unique in its document
 * @param name its name; null when not recorded
 * @param otherNames other names; empty when none is recorded
 * @param types what kind it is, as coded; empty when none is recorded
 * @param identifiers its codes and numbers; empty when none is recorded
 * @param actsFor the authorities it acts for; empty when none is recorded
 * @param addresses addresses; empty when none is recorded
 * @param contactPoints how to reach it; empty when none is recorded
 * @param active whether it still works; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Organisation(
    @NotBlank String id,
    @Nullable FreeText name,
    List<FreeText> otherNames,
    List<@Valid Coded> types,
    List<@Valid Identifier> identifiers,
    List<@Valid ActingFor> actsFor,
    List<@Valid Address> addresses,
    List<@Valid ContactPoint> contactPoints,
    @Nullable Boolean active,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param name its name; null when not recorded
   * @param otherNames other names; empty when none is recorded
   * @param types what kind it is, as coded; empty when none is recorded
   * @param identifiers its codes and numbers; empty when none is recorded
   * @param actsFor the authorities it acts for; empty when none is recorded
   * @param addresses addresses; empty when none is recorded
   * @param contactPoints how to reach it; empty when none is recorded
   * @param active whether it still works; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Organisation {
    requireNonNull(id, "id");
    otherNames = otherNames == null ? List.of() : List.copyOf(otherNames);
    types = types == null ? List.of() : List.copyOf(types);
    identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
    actsFor = actsFor == null ? List.of() : List.copyOf(actsFor);
    addresses = addresses == null ? List.of() : List.copyOf(addresses);
    contactPoints = contactPoints == null ? List.of() : List.copyOf(contactPoints);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
