package io.github.throughline.chronology.curation;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the chronology, or some of its entries, was shared with somebody of the family, and what
 * they said.
 *
 * @param id the step's own identifier, unique in the document
 * @param personId with whom, by their identifier in the family file; null when not recorded
 * @param entryIds what was shared; empty means the chronology as a whole
 * @param shared whether it was shared; null when nobody has said
 * @param sharedOn when; null when not recorded
 * @param reasonNotShared why it was not shared; null when not recorded
 * @param words what they said, in their words; null when not recorded
 * @param response what was answered or done; null when not recorded
 * @param by who did it
 * @param at when
 * @param extensions properties that this version does not know, kept and written back
 */
public record FamilyView(
    String id,
    @Nullable String personId,
    List<String> entryIds,
    @Nullable Boolean shared,
    @Nullable UncertainDate sharedOn,
    @Nullable FreeText reasonNotShared,
    @Nullable FreeText words,
    @Nullable FreeText response,
    Party by,
    Instant at,
    Map<String, Object> extensions)
    implements CurationStep {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the step's own identifier, unique in the document
   * @param personId with whom, by their identifier in the family file; null when not recorded
   * @param entryIds what was shared; empty means the chronology as a whole
   * @param shared whether it was shared; null when nobody has said
   * @param sharedOn when; null when not recorded
   * @param reasonNotShared why it was not shared; null when not recorded
   * @param words what they said, in their words; null when not recorded
   * @param response what was answered or done; null when not recorded
   * @param by who did it
   * @param at when
   * @param extensions properties that this version does not know, kept and written back
   */
  public FamilyView {
    requireNonNull(id, "id");
    entryIds = entryIds == null ? List.of() : List.copyOf(entryIds);
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    extensions = Extensions.copyOf(extensions);
  }

  @Override
  public String what() {
    return Boolean.FALSE.equals(shared)
        ? "Recorded why it was not shared with somebody of the family"
        : "Recorded the view of somebody of the family";
  }

  /**
   * Nothing that tells who or what it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "FamilyView[masked]";
  }
}
