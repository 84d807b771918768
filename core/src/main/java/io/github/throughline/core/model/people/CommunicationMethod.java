package io.github.throughline.core.model.people;

import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way in which somebody understands others and is understood, and who can use it with them. A
 * plan or a view that was not put in this way may not have been understood.
 *
 * <p>Source: draft Person Standard (PUB01).
 *
 * @param method the method, as coded; null when not recorded
 * @param description the method in words, such as Makaton, symbols, an eye-gaze device or a lip
 *     speaker; null when not recorded
 * @param supportNeeded what others have to do or bring; null when not recorded
 * @param usableBy who can communicate with the person in this way; empty when none is recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it is used or when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record CommunicationMethod(
    @Valid @Nullable Coded method,
    @Nullable FreeText description,
    @Nullable FreeText supportNeeded,
    List<@Valid Party> usableBy,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param method the method, as coded; null when not recorded
   * @param description the method in words, such as Makaton, symbols, an eye-gaze device or a lip
   *     speaker; null when not recorded
   * @param supportNeeded what others have to do or bring; null when not recorded
   * @param usableBy who can communicate with the person in this way; empty when none is recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it is used or when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public CommunicationMethod {
    usableBy = usableBy == null ? List.of() : List.copyOf(usableBy);
    extensions = Extensions.copyOf(extensions);
  }
}
