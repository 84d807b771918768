package io.github.throughline.chronology.curation;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The chronology was marked finished, or opened again.
 *
 * @param id the step's own identifier, unique in the document
 * @param finished whether it is finished
 * @param reason why; null when not recorded
 * @param by who did it
 * @param at when
 * @param extensions properties that this version does not know, kept and written back
 */
public record FinishedMark(
    String id,
    boolean finished,
    @Nullable FreeText reason,
    Party by,
    Instant at,
    Map<String, Object> extensions)
    implements CurationStep {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the step's own identifier, unique in the document
   * @param finished whether it is finished
   * @param reason why; null when not recorded
   * @param by who did it
   * @param at when
   * @param extensions properties that this version does not know, kept and written back
   */
  public FinishedMark {
    requireNonNull(id, "id");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    extensions = Extensions.copyOf(extensions);
  }

  @Override
  public List<String> entryIds() {
    return List.of();
  }

  @Override
  public String what() {
    return finished ? "Marked the chronology finished" : "Opened the chronology again";
  }

  /**
   * Nothing that tells who or what it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "FinishedMark[masked]";
  }
}
