package io.github.throughline.core.model.people;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.IdentifierOfSystem;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number or text by which a system knows a person, or the reason why there is none.
 *
 * @param system whose identifier it is: a constant of {@link IdentifierSystems} or another system's
 *     own name
 * @param value the identifier as given; null when there is none
 * @param whyAbsent why there is none, where a reason is recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it is in use or when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@IdentifierOfSystem
@RecordBuilder
public record Identifier(
    @NotBlank String system,
    @Nullable String value,
    @Valid @Nullable Coded whyAbsent,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param system whose identifier it is: a constant of {@link IdentifierSystems} or another
   *     system's own name
   * @param value the identifier as given; null when there is none
   * @param whyAbsent why there is none, where a reason is recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it is in use or when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Identifier {
    requireNonNull(system, "system");
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "Identifier[" + system + ", masked]";
  }
}
