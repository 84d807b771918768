package io.github.throughline.core.model.voice;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.InsideParent;
import io.github.throughline.core.constraint.OrderedDates;
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
 * An arrangement for a child to spend time with family who live elsewhere.
 *
 * <p>Source: Children Act 1989, section 34; no published standard carries it.
 *
 * @param id the record's own identifier, unique in its document
 * @param withPersonIds with whom; empty when none is recorded
 * @param arrangement how often, how long, where; null when not recorded
 * @param supervised whether somebody is there to keep the child safe; null when not recorded
 * @param why why so; null when not recorded
 * @param childView what the child wants; null when not recorded
 * @param decisionId the decision; null when not recorded
 * @param start from when; null when not recorded
 * @param end until when; null while it lasts or when not recorded
 * @param sessions what took place; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@InsideParent(children = "sessions", dates = "on", start = "start", end = "end")
@RecordBuilder
public record FamilyTime(
    @NotBlank String id,
    @RefersTo("Person") List<String> withPersonIds,
    @Nullable FreeText arrangement,
    @Nullable Boolean supervised,
    @Nullable FreeText why,
    @Nullable FreeText childView,
    @RefersTo("Decision") @Nullable String decisionId,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    List<@Valid FamilyTimeSession> sessions,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param withPersonIds with whom; empty when none is recorded
   * @param arrangement how often, how long, where; null when not recorded
   * @param supervised whether somebody is there to keep the child safe; null when not recorded
   * @param why why so; null when not recorded
   * @param childView what the child wants; null when not recorded
   * @param decisionId the decision; null when not recorded
   * @param start from when; null when not recorded
   * @param end until when; null while it lasts or when not recorded
   * @param sessions what took place; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public FamilyTime {
    requireNonNull(id, "id");
    withPersonIds = withPersonIds == null ? List.of() : List.copyOf(withPersonIds);
    sessions = sessions == null ? List.of() : List.copyOf(sessions);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
