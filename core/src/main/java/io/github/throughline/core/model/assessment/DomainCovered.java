package io.github.throughline.core.model.assessment;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That an assessment looked at one domain, and what it says.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; CIN census.
 *
 * @param domain which; null when not recorded
 * @param summary what it says; null when not recorded
 * @param evidence the records it rests on; empty when none is recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record DomainCovered(
    @Nullable AssessmentDomain domain,
    @Nullable FreeText summary,
    List<@Valid Citation> evidence,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param domain which; null when not recorded
   * @param summary what it says; null when not recorded
   * @param evidence the records it rests on; empty when none is recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public DomainCovered {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    extensions = Extensions.copyOf(extensions);
  }
}
