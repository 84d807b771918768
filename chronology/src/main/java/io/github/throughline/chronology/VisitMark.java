package io.github.throughline.chronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A visit that is no entry of its own, because nothing was learned in it, but can be counted and
 * laid over the picture.
 *
 * @param personId the child, by identifier
 * @param occurred when; null when not recorded
 * @param kind what kind of visit, in plain English
 * @param inPerson whether it was in person; null when not recorded
 * @param seen whether the child was seen; null when not recorded
 * @param seenAlone whether the child was seen alone; null when not recorded
 * @param record the record of it
 */
public record VisitMark(
    String personId,
    @Nullable When occurred,
    String kind,
    @Nullable Boolean inPerson,
    @Nullable Boolean seen,
    @Nullable Boolean seenAlone,
    RecordReference record) {
  /**
   * Checks that it is said whose visit it was, and which record tells it.
   *
   * @param personId the child, by identifier
   * @param occurred when; null when not recorded
   * @param kind what kind of visit, in plain English
   * @param inPerson whether it was in person; null when not recorded
   * @param seen whether the child was seen; null when not recorded
   * @param seenAlone whether the child was seen alone; null when not recorded
   * @param record the record of it
   */
  public VisitMark {
    requireNonNull(personId, "personId");
    requireNonNull(kind, "kind");
    requireNonNull(record, "record");
  }

  /**
   * Nothing that tells whose it was.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "VisitMark[masked]";
  }
}
