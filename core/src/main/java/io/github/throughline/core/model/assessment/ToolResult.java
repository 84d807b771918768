package io.github.throughline.core.model.assessment;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
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
 * The result of a graded tool, such as a neglect profile or a domestic abuse checklist, as its user
 * recorded it. The scale itself belongs to its publisher and is not here, and nothing is computed
 * from the result.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; CIN census.
 *
 * @param id the record's own identifier, unique in its document
 * @param tool the tool's name; null when not recorded
 * @param version its version; null when not recorded
 * @param area the part of the tool, where it has several; null when not recorded
 * @param result the result as written; null when not recorded
 * @param completedBy who completed it; null when not recorded
 * @param withPersonIds who took part; empty when none is recorded
 * @param completedOn when; null when not recorded
 * @param evidence what it rests on; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record ToolResult(
    @NotBlank String id,
    @Nullable String tool,
    @Nullable String version,
    @Nullable String area,
    @Nullable FreeText result,
    @Valid @Nullable Party completedBy,
    @RefersTo("Person") List<String> withPersonIds,
    @NotInFuture @Nullable UncertainDate completedOn,
    List<@Valid Citation> evidence,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param tool the tool's name; null when not recorded
   * @param version its version; null when not recorded
   * @param area the part of the tool, where it has several; null when not recorded
   * @param result the result as written; null when not recorded
   * @param completedBy who completed it; null when not recorded
   * @param withPersonIds who took part; empty when none is recorded
   * @param completedOn when; null when not recorded
   * @param evidence what it rests on; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public ToolResult {
    requireNonNull(id, "id");
    withPersonIds = withPersonIds == null ? List.of() : List.copyOf(withPersonIds);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
