package io.github.throughline.core.model.placement;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people who adopt or mean to adopt a child, as the child's file knows them.
 *
 * <p>Source: SSDA903, AD1; Annex A, lists 10 and 11.
 *
 * @param id the record's own identifier, unique in its document
 * @param adopterIds the adopters, as the service's own file or the family file knows them; empty
 *     when none is recorded
 * @param familyIdentifier the number under which returns know the family; null when not recorded
 * @param adopters how many adopters; null when not recorded
 * @param sexOfAdopters the sex of the adopters, as coded; null when not recorded
 * @param legalStatus how the adopters are bound to each other in law, as coded; null when not
 *     recorded
 * @param formerFosterCarers whether they fostered the child before; null when not recorded
 * @param fosteredFrom since when the child lived with them as foster carers; null when not recorded
 * @param agencyUrn the number of the adoption agency; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record AdoptiveFamily(
    @NotBlank String id,
    @RefersTo("Adopter") List<String> adopterIds,
    @Nullable FreeText familyIdentifier,
    @PositiveOrZero @Nullable Integer adopters,
    @Valid @Nullable Coded sexOfAdopters,
    @Valid @Nullable Coded legalStatus,
    @Nullable Boolean formerFosterCarers,
    @Nullable UncertainDate fosteredFrom,
    @Nullable String agencyUrn,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param adopterIds the adopters, as the service's own file or the family file knows them; empty
   *     when none is recorded
   * @param familyIdentifier the number under which returns know the family; null when not recorded
   * @param adopters how many adopters; null when not recorded
   * @param sexOfAdopters the sex of the adopters, as coded; null when not recorded
   * @param legalStatus how the adopters are bound to each other in law, as coded; null when not
   *     recorded
   * @param formerFosterCarers whether they fostered the child before; null when not recorded
   * @param fosteredFrom since when the child lived with them as foster carers; null when not
   *     recorded
   * @param agencyUrn the number of the adoption agency; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public AdoptiveFamily {
    requireNonNull(id, "id");
    adopterIds = adopterIds == null ? List.of() : List.copyOf(adopterIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
