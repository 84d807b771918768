package io.github.throughline.core.model.voice;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.Final;
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
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Purposeful work with a child, or with an adult, to understand and help.
 *
 * <p>Source: Children Act 1989, sections 1(3), 22 and 26A; Standard Safeguarding Dataset 1.4.5,
 * visits; the rest is in no published standard.
 *
 * @param id the record's own identifier, unique in its document
 * @param on when; null when not recorded
 * @param personId with whom; null when not recorded, which does not mean with the child
 * @param worker who did it; null when not recorded
 * @param purpose the part of the plan it serves; null when not recorded
 * @param aim what it was for; null when not recorded
 * @param methods methods, as coded, such as Three Houses, play or observation; empty when none is
 *     recorded
 * @param tool the tool, in words; null when not recorded
 * @param minutes how long, in minutes; null when not recorded
 * @param alone whether they were alone; null when not recorded
 * @param understanding what the child understood; null when not recorded
 * @param product what was made, and where it is kept; null when not recorded
 * @param documentId the document that holds it; null when not recorded
 * @param reflection what the worker makes of it; null when not recorded
 * @param next what comes next; null when not recorded
 * @param viewIds what was said; empty when none is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record DirectWorkSession(
    @NotBlank String id,
    @Required(groups = Final.class) @Nullable UncertainDate on,
    @RefersTo("Person") @Nullable String personId,
    @Valid @Required(groups = Final.class) @Nullable Party worker,
    @Valid @Nullable Citation purpose,
    @Nullable FreeText aim,
    List<@Valid Coded> methods,
    @Nullable FreeText tool,
    @PositiveOrZero @Nullable Integer minutes,
    @Nullable Boolean alone,
    @Nullable FreeText understanding,
    @Nullable FreeText product,
    @RefersTo("Document") @Nullable String documentId,
    @Nullable FreeText reflection,
    @Nullable FreeText next,
    @RefersTo("View") List<String> viewIds,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param on when; null when not recorded
   * @param personId with whom; null when not recorded, which does not mean with the child
   * @param worker who did it; null when not recorded
   * @param purpose the part of the plan it serves; null when not recorded
   * @param aim what it was for; null when not recorded
   * @param methods methods, as coded, such as Three Houses, play or observation; empty when none is
   *     recorded
   * @param tool the tool, in words; null when not recorded
   * @param minutes how long, in minutes; null when not recorded
   * @param alone whether they were alone; null when not recorded
   * @param understanding what the child understood; null when not recorded
   * @param product what was made, and where it is kept; null when not recorded
   * @param documentId the document that holds it; null when not recorded
   * @param reflection what the worker makes of it; null when not recorded
   * @param next what comes next; null when not recorded
   * @param viewIds what was said; empty when none is recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public DirectWorkSession {
    requireNonNull(id, "id");
    methods = methods == null ? List.of() : List.copyOf(methods);
    viewIds = viewIds == null ? List.of() : List.copyOf(viewIds);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }
}
