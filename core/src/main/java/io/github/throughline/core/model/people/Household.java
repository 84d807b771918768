package io.github.throughline.core.model.people;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people who live or lived at one address, with when each came and went.
 *
 * <p>Source: draft Person Standard (PUB01).
 *
 * @param id the record's own identifier, unique in its document
 * @param address the address, as free text; null when not recorded or withheld
 * @param addressWithheld whether the address must not be shown, for somebody's safety
 * @param addresses where it lived, dated, the present one first; empty when none is recorded
 * @param members everyone who lives or lived there
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Household(
    @NotBlank String id,
    @Nullable FreeText address,
    boolean addressWithheld,
    List<@Valid Address> addresses,
    List<@Valid HouseholdMember> members,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param address the address, as free text; null when not recorded or withheld
   * @param addressWithheld whether the address must not be shown, for somebody's safety
   * @param addresses where it lived, dated, the present one first; empty when none is recorded
   * @param members everyone who lives or lived there
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Household {
    requireNonNull(id, "id");
    addresses = addresses == null ? List.of() : List.copyOf(addresses);
    members = members == null ? List.of() : List.copyOf(members);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
