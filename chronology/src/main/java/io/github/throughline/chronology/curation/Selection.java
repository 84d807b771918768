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
 * A worker took an entry in, or left it out. A later choice about the same entry counts instead;
 * the earlier one stays.
 *
 * @param id the step's own identifier, unique in the document
 * @param entryId the entry
 * @param choice what was chosen
 * @param reason why; null when not recorded
 * @param by who did it
 * @param at when
 * @param extensions properties that this version does not know, kept and written back
 */
public record Selection(
    String id,
    String entryId,
    Choice choice,
    @Nullable FreeText reason,
    Party by,
    Instant at,
    Map<String, Object> extensions)
    implements CurationStep {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the step's own identifier, unique in the document
   * @param entryId the entry
   * @param choice what was chosen
   * @param reason why; null when not recorded
   * @param by who did it
   * @param at when
   * @param extensions properties that this version does not know, kept and written back
   */
  public Selection {
    requireNonNull(id, "id");
    requireNonNull(entryId, "entryId");
    requireNonNull(choice, "choice");
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    extensions = Extensions.copyOf(extensions);
  }

  /** What can be chosen. */
  public enum Choice {
    /** It is shown when only what was selected is. */
    SELECTED,
    /** It is not. */
    LEFT_OUT
  }

  @Override
  public List<String> entryIds() {
    return List.of(entryId);
  }

  @Override
  public String what() {
    return choice == Choice.SELECTED ? "Took the entry in" : "Left the entry out";
  }

  /**
   * Nothing that tells who or what it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "Selection[masked]";
  }
}
