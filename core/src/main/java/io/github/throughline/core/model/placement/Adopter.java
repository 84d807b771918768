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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asked to adopt, and how far they came. It belongs to the service and not to a child.
 *
 * <p>Source: Annex A, list 11; Adoption Agencies Regulations 2005.
 *
 * @param id the record's own identifier, unique in its document
 * @param personId the person; null when not recorded
 * @param familyIdentifier the number under which returns know the family; null when not recorded
 * @param gender gender as recorded; null when not recorded
 * @param ethnicity ethnicity as recorded; null when not recorded
 * @param disability whether disabled, as coded; null when not recorded
 * @param enquiredOn when they asked first; null when not recorded
 * @param stage1StartedOn when the first stage began; null when not recorded
 * @param stage1EndedOn when it ended; null when not recorded
 * @param stage2StartedOn when the second stage began; null when not recorded
 * @param stage2EndedOn when it ended; null when not recorded
 * @param appliedOn when the application was made; null when not recorded
 * @param approvedOn when they were approved; null when not recorded
 * @param fosteringForAdoption whether they foster a child they may adopt; null when not recorded
 * @param childrenPlaced how many children were placed with them, as reported; null when not
 *     recorded
 * @param leftOn when they left the process; null when not recorded
 * @param reasonLeft why they left, as coded; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Adopter(
    @NotBlank String id,
    @RefersTo("Person") @Nullable String personId,
    @Nullable FreeText familyIdentifier,
    @Valid @Nullable Coded gender,
    @Valid @Nullable Coded ethnicity,
    @Valid @Nullable Coded disability,
    @Nullable UncertainDate enquiredOn,
    @Nullable UncertainDate stage1StartedOn,
    @Nullable UncertainDate stage1EndedOn,
    @Nullable UncertainDate stage2StartedOn,
    @Nullable UncertainDate stage2EndedOn,
    @Nullable UncertainDate appliedOn,
    @Nullable UncertainDate approvedOn,
    @Nullable Boolean fosteringForAdoption,
    @PositiveOrZero @Nullable Integer childrenPlaced,
    @Nullable UncertainDate leftOn,
    @Valid @Nullable Coded reasonLeft,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param personId the person; null when not recorded
   * @param familyIdentifier the number under which returns know the family; null when not recorded
   * @param gender gender as recorded; null when not recorded
   * @param ethnicity ethnicity as recorded; null when not recorded
   * @param disability whether disabled, as coded; null when not recorded
   * @param enquiredOn when they asked first; null when not recorded
   * @param stage1StartedOn when the first stage began; null when not recorded
   * @param stage1EndedOn when it ended; null when not recorded
   * @param stage2StartedOn when the second stage began; null when not recorded
   * @param stage2EndedOn when it ended; null when not recorded
   * @param appliedOn when the application was made; null when not recorded
   * @param approvedOn when they were approved; null when not recorded
   * @param fosteringForAdoption whether they foster a child they may adopt; null when not recorded
   * @param childrenPlaced how many children were placed with them, as reported; null when not
   *     recorded
   * @param leftOn when they left the process; null when not recorded
   * @param reasonLeft why they left, as coded; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Adopter {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
