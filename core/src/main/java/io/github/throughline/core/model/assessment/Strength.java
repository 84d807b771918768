package io.github.throughline.core.model.assessment;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
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
 * Something that goes well or keeps the child safe, with what shows it. Strengths are records like
 * worries, and stand beside them.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; CIN census.
 *
 * @param id the record's own identifier, unique in its document
 * @param strength what it is; null when not recorded
 * @param personIds whose strength it is; empty when none is recorded
 * @param seenFrom since when it has been seen; null when not recorded
 * @param seenUntil until when; null while it is seen or when not recorded
 * @param evidence what shows it; empty when none is recorded
 * @param notedBy who noted it; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "seenFrom", then = "seenUntil")
@RecordBuilder
public record Strength(
    @NotBlank String id,
    @Nullable FreeText strength,
    @RefersTo("Person") List<String> personIds,
    @Nullable UncertainDate seenFrom,
    @Nullable UncertainDate seenUntil,
    List<@Valid Citation> evidence,
    @Valid @Nullable Party notedBy,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param strength what it is; null when not recorded
   * @param personIds whose strength it is; empty when none is recorded
   * @param seenFrom since when it has been seen; null when not recorded
   * @param seenUntil until when; null while it is seen or when not recorded
   * @param evidence what shows it; empty when none is recorded
   * @param notedBy who noted it; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Strength {
    requireNonNull(id, "id");
    personIds = personIds == null ? List.of() : List.copyOf(personIds);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
