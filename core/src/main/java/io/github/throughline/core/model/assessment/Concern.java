package io.github.throughline.core.model.assessment;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.provenance.Citation;
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
 * A worry about the child that is followed until it is resolved.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; CIN census.
 *
 * @param id the record's own identifier, unique in its document
 * @param concern what the worry is; null when not recorded
 * @param kind its kind, as coded; null when not recorded
 * @param aboutPersonIds whose behaviour or situation it is about; empty when none is recorded
 * @param states how it stood, the latest last; empty when none is recorded
 * @param evidence what it rests on; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Concern(
    @NotBlank String id,
    @Nullable FreeText concern,
    @Valid @Nullable Coded kind,
    @RefersTo("Person") List<String> aboutPersonIds,
    List<@Valid ConcernState> states,
    List<@Valid Citation> evidence,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param concern what the worry is; null when not recorded
   * @param kind its kind, as coded; null when not recorded
   * @param aboutPersonIds whose behaviour or situation it is about; empty when none is recorded
   * @param states how it stood, the latest last; empty when none is recorded
   * @param evidence what it rests on; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Concern {
    requireNonNull(id, "id");
    aboutPersonIds = aboutPersonIds == null ? List.of() : List.copyOf(aboutPersonIds);
    states = states == null ? List.of() : List.copyOf(states);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
