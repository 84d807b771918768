package io.github.throughline.core.model.education;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a child was on the roll of a school or college, or was taught otherwise or not at all, from
 * when to when.
 *
 * <p>Source: statutory guidance on the education of looked-after children; no published standard of
 * social care carries it.
 *
 * @param id the record's own identifier, unique in its document
 * @param kind what kind of place or arrangement, as coded, such as mainstream, special, alternative
 *     provision, home education or none; null when not recorded
 * @param organisationId the school or college, where the document lists it; null when not recorded
 * @param school the school or college, in words; null when not recorded
 * @param urn its unique reference number, as given; null when not recorded
 * @param yearGroup the year group, as coded; null when not recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it lasts or when not recorded
 * @param reasonLeft why it ended, as coded; null when not recorded
 * @param explanation why it ended, in words, such as a move of home; null when not recorded
 * @param designatedTeacher the teacher there who looks after the interests of looked-after
 *     children; null when not recorded
 * @param childView what the child says of it; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record SchoolEnrolment(
    @NotBlank String id,
    @Valid @Nullable Coded kind,
    @RefersTo("Organisation") @Nullable String organisationId,
    @Nullable FreeText school,
    @Nullable String urn,
    @Valid @Nullable Coded yearGroup,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Valid @Nullable Coded reasonLeft,
    @Nullable FreeText explanation,
    @Valid @Nullable Party designatedTeacher,
    @Nullable FreeText childView,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param kind what kind of place or arrangement, as coded, such as mainstream, special,
   *     alternative provision, home education or none; null when not recorded
   * @param organisationId the school or college, where the document lists it; null when not
   *     recorded
   * @param school the school or college, in words; null when not recorded
   * @param urn its unique reference number, as given; null when not recorded
   * @param yearGroup the year group, as coded; null when not recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it lasts or when not recorded
   * @param reasonLeft why it ended, as coded; null when not recorded
   * @param explanation why it ended, in words, such as a move of home; null when not recorded
   * @param designatedTeacher the teacher there who looks after the interests of looked-after
   *     children; null when not recorded
   * @param childView what the child says of it; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public SchoolEnrolment {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
