package io.github.throughline.core.model.voice;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
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
 * What somebody said of the service.
 *
 * <p>Source: Children Act 1989, sections 1(3), 22 and 26A; Standard Safeguarding Dataset 1.4.5,
 * visits; the rest is in no published standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param askedOn when they were asked; null when not recorded
 * @param asked whether they were asked; null when not recorded
 * @param reasonNotAsked why not; null when not recorded
 * @param givenOn when they answered; null when not recorded
 * @param from who; null when not recorded
 * @param how how it was given; null when not recorded
 * @param words what they said; null when not recorded
 * @param themes what it is about; empty when none is recorded
 * @param about what it is about in the records; null when not recorded
 * @param effect what was done about it; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "askedOn", then = "givenOn")
@RecordBuilder
public record Feedback(
    @NotBlank String id,
    @NotInFuture @Nullable UncertainDate askedOn,
    @Nullable Boolean asked,
    @Nullable FreeText reasonNotAsked,
    @NotInFuture @Nullable UncertainDate givenOn,
    @Valid @Nullable Party from,
    @Nullable FreeText how,
    @Nullable FreeText words,
    List<FreeText> themes,
    @Valid @Nullable Citation about,
    @Nullable FreeText effect,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param askedOn when they were asked; null when not recorded
   * @param asked whether they were asked; null when not recorded
   * @param reasonNotAsked why not; null when not recorded
   * @param givenOn when they answered; null when not recorded
   * @param from who; null when not recorded
   * @param how how it was given; null when not recorded
   * @param words what they said; null when not recorded
   * @param themes what it is about; empty when none is recorded
   * @param about what it is about in the records; null when not recorded
   * @param effect what was done about it; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Feedback {
    requireNonNull(id, "id");
    themes = themes == null ? List.of() : List.copyOf(themes);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
