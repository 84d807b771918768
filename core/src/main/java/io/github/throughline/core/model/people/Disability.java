package io.github.throughline.core.model.people;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An impairment or condition, and what it means for the person's day. The codes of the census say
 * which kind, and neither since when nor how it shows.
 *
 * <p>Source: draft Person Standard (PUB01).
 *
 * @param category the kind, as coded; null when not recorded
 * @param description what it means in the person's daily life; null when not recorded
 * @param diagnosis the diagnosis as written, where there is one; null when not recorded
 * @param diagnosedOn when it was diagnosed; null when not recorded
 * @param start since when; null for one from birth or when not recorded
 * @param end until when; null while it lasts or when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record Disability(
    @Valid @Nullable Coded category,
    @Nullable FreeText description,
    @Nullable FreeText diagnosis,
    @Nullable UncertainDate diagnosedOn,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param category the kind, as coded; null when not recorded
   * @param description what it means in the person's daily life; null when not recorded
   * @param diagnosis the diagnosis as written, where there is one; null when not recorded
   * @param diagnosedOn when it was diagnosed; null when not recorded
   * @param start since when; null for one from birth or when not recorded
   * @param end until when; null while it lasts or when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Disability {
    extensions = Extensions.copyOf(extensions);
  }
}
