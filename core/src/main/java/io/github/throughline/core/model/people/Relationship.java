package io.github.throughline.core.model.people;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one person is related to another, and from when to when.
 *
 * <p>Read as "{@code personId} is {@code kind} {@code otherPersonId}". The same relationship read
 * from the other side is {@link #reversed()}.
 *
 * <p>Source: draft Person Standard (PUB01).
 *
 * @param id the record's own identifier, unique in its document
 * @param personId the person it is said of
 * @param kind what that person is to the other
 * @param otherPersonId the other person
 * @param start since when; null for a relationship by birth or when not recorded
 * @param end until when; null while it lasts or when not recorded
 * @param parentalResponsibility whether the person has parental responsibility for the other; null
 *     when not recorded
 * @param responsibilities parental responsibility with its dates and what it rests on, the latest
 *     last; empty when none is recorded
 * @param livesWith whether the two live together; null when not recorded. Households say it with
 *     dates
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record Relationship(
    @NotBlank String id,
    @NotBlank @RefersTo("Person") String personId,
    RelationshipKind kind,
    @NotBlank @RefersTo("Person") String otherPersonId,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Nullable Boolean parentalResponsibility,
    List<@Valid ParentalResponsibility> responsibilities,
    @Nullable Boolean livesWith,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param personId the person it is said of
   * @param kind what that person is to the other
   * @param otherPersonId the other person
   * @param start since when; null for a relationship by birth or when not recorded
   * @param end until when; null while it lasts or when not recorded
   * @param parentalResponsibility whether the person has parental responsibility for the other;
   *     null when not recorded
   * @param responsibilities parental responsibility with its dates and what it rests on, the latest
   *     last; empty when none is recorded
   * @param livesWith whether the two live together; null when not recorded. Households say it with
   *     dates
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Relationship {
    requireNonNull(id, "id");
    requireNonNull(personId, "personId");
    requireNonNull(kind, "kind");
    requireNonNull(otherPersonId, "otherPersonId");
    responsibilities = responsibilities == null ? List.of() : List.copyOf(responsibilities);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * The same relationship said of the other person.
   *
   * <p>Parental responsibility is a fact about the first person, so it is left out of the reverse.
   *
   * @return the relationship from the other side, with the same identifier
   */
  public Relationship reversed() {
    return new Relationship(
        id,
        otherPersonId,
        kind.reversed(),
        personId,
        start,
        end,
        null,
        List.of(),
        livesWith,
        provenance,
        extensions);
  }
}
