package io.github.throughline.chronology.curation;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.chronology.ChronologyReview;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Somebody looked at the whole chronology, and what they concluded.
 *
 * @param id the step's own identifier, unique in the document
 * @param review the review
 * @param by who did it
 * @param at when
 * @param extensions properties that this version does not know, kept and written back
 */
public record AddedReview(
    String id, ChronologyReview review, Party by, Instant at, Map<String, Object> extensions)
    implements CurationStep {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the step's own identifier, unique in the document
   * @param review the review
   * @param by who did it
   * @param at when
   * @param extensions properties that this version does not know, kept and written back
   */
  public AddedReview {
    requireNonNull(id, "id");
    requireNonNull(review, "review");
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
    return "Reviewed the chronology";
  }

  /**
   * Nothing that tells who or what it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "AddedReview[masked]";
  }
}
