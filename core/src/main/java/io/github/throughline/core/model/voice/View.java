package io.github.throughline.core.model.voice;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.constraint.Required;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
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
 * What a child, parent or other person thinks, feels or wants, in exactly their words or as they
 * showed it.
 *
 * <p>Source: Children Act 1989, section 1(3); no published standard carries the words.
 *
 * @param id the record's own identifier, unique in its document
 * @param personId whose view; null when not recorded, which does not mean the child's
 * @param on when; null when not recorded
 * @param words the words, exactly; null when not recorded
 * @param shown what was shown without words; null when not recorded
 * @param topic what it is about; null when not recorded
 * @param how how it was obtained, as coded, such as talk, play, drawing, symbols or an interpreter;
 *     null when not recorded
 * @param tool the tool or device, in words; null when not recorded
 * @param obtainedBy who obtained it; null when not recorded
 * @param presentIds who else was there, by identifiers of people; empty when none is recorded
 * @param alone whether they were alone with the worker; null when not recorded
 * @param understandingChecked whether it was checked that they understood; null when not recorded
 * @param obtainedIn the visit, session or meeting; null when not recorded
 * @param effects what it did, the latest last; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record View(
    @NotBlank String id,
    @Required(groups = Final.class) @RefersTo("Person") @Nullable String personId,
    @NotInFuture @Required(groups = Final.class) @Nullable UncertainDate on,
    @Nullable FreeText words,
    @Nullable FreeText shown,
    @Nullable FreeText topic,
    @Valid @Nullable Coded how,
    @Nullable FreeText tool,
    @Valid @Nullable Party obtainedBy,
    List<String> presentIds,
    @Nullable Boolean alone,
    @Nullable Boolean understandingChecked,
    @Valid @Nullable Citation obtainedIn,
    List<@Valid ViewEffect> effects,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param personId whose view; null when not recorded, which does not mean the child's
   * @param on when; null when not recorded
   * @param words the words, exactly; null when not recorded
   * @param shown what was shown without words; null when not recorded
   * @param topic what it is about; null when not recorded
   * @param how how it was obtained, as coded, such as talk, play, drawing, symbols or an
   *     interpreter; null when not recorded
   * @param tool the tool or device, in words; null when not recorded
   * @param obtainedBy who obtained it; null when not recorded
   * @param presentIds who else was there, by identifiers of people; empty when none is recorded
   * @param alone whether they were alone with the worker; null when not recorded
   * @param understandingChecked whether it was checked that they understood; null when not recorded
   * @param obtainedIn the visit, session or meeting; null when not recorded
   * @param effects what it did, the latest last; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public View {
    requireNonNull(id, "id");
    presentIds = presentIds == null ? List.of() : List.copyOf(presentIds);
    effects = effects == null ? List.of() : List.copyOf(effects);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
