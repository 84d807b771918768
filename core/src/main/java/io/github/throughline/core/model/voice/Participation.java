package io.github.throughline.core.model.voice;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a child or parent took part in a meeting or review, or why not.
 *
 * <p>Source: Children Act 1989, sections 1(3), 22 and 26A; Standard Safeguarding Dataset 1.4.5,
 * visits; the rest is in no published standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param personId who; null when not recorded
 * @param meetingId the meeting; null when not recorded
 * @param invited whether they were invited; null when not recorded
 * @param attended whether they came; null when not recorded
 * @param code how they took part, as coded; null when not recorded
 * @param how how, in words: in person, by letter, by drawing, through somebody; null when not
 *     recorded
 * @param prepared how they were prepared; null when not recorded
 * @param spokeForThem who spoke for them; null when not recorded
 * @param reasonNot why they took no part; null when not recorded
 * @param toldAfterwards how they were told what was decided; null when not recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Participation(
    @NotBlank String id,
    @RefersTo("Person") @Nullable String personId,
    @RefersTo("Meeting") @Nullable String meetingId,
    @Nullable Boolean invited,
    @Nullable Boolean attended,
    @Valid @Nullable Coded code,
    @Nullable FreeText how,
    @Nullable FreeText prepared,
    @Valid @Nullable Party spokeForThem,
    @Nullable FreeText reasonNot,
    @Nullable FreeText toldAfterwards,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param personId who; null when not recorded
   * @param meetingId the meeting; null when not recorded
   * @param invited whether they were invited; null when not recorded
   * @param attended whether they came; null when not recorded
   * @param code how they took part, as coded; null when not recorded
   * @param how how, in words: in person, by letter, by drawing, through somebody; null when not
   *     recorded
   * @param prepared how they were prepared; null when not recorded
   * @param spokeForThem who spoke for them; null when not recorded
   * @param reasonNot why they took no part; null when not recorded
   * @param toldAfterwards how they were told what was decided; null when not recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Participation {
    requireNonNull(id, "id");
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
