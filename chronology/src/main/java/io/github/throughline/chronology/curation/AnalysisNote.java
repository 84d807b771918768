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
 * What somebody thinks, apart from the facts: it cites entries and stands in none.
 *
 * @param id the step's own identifier, unique in the document
 * @param text the analysis
 * @param entryIds the entries it rests on
 * @param replaces the note that it takes the place of, which stays in the document; null when it is
 *     a new one
 * @param by who did it
 * @param at when
 * @param extensions properties that this version does not know, kept and written back
 */
public record AnalysisNote(
    String id,
    FreeText text,
    List<String> entryIds,
    @Nullable String replaces,
    Party by,
    Instant at,
    Map<String, Object> extensions)
    implements CurationStep {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the step's own identifier, unique in the document
   * @param text the analysis
   * @param entryIds the entries it rests on
   * @param replaces the note that it takes the place of, which stays in the document; null when it
   *     is a new one
   * @param by who did it
   * @param at when
   * @param extensions properties that this version does not know, kept and written back
   */
  public AnalysisNote {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    entryIds = entryIds == null ? List.of() : List.copyOf(entryIds);
    requireNonNull(by, "by");
    requireNonNull(at, "at");
    extensions = Extensions.copyOf(extensions);
  }

  @Override
  public String what() {
    return replaces == null ? "Wrote an analysis" : "Wrote an analysis anew";
  }

  /**
   * Nothing that tells who or what it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "AnalysisNote[masked]";
  }
}
