package io.github.throughline.chronology;

import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.voice.SeenAlone;
import io.github.throughline.core.model.voice.VisitMode;
import io.github.throughline.core.time.UncertainDate;
import org.jspecify.annotations.Nullable;

/**
 * One visit, session of direct work or time with family, kept so that it can be counted and laid
 * over a chronology. Routine work in which nothing was learned is a mark and no entry; where
 * something was learned there is an entry as well.
 *
 * @param personId the child it was about
 * @param on when; null when not recorded
 * @param kind what kind of contact it was
 * @param label what the record calls it, such as {@code Statutory visit}; the kind's label where
 *     the record says no more
 * @param mode how it was made; null when not recorded
 * @param childSeen whether the child was seen; null when not recorded
 * @param seenAlone whether the child was seen without parents or carers; null when not recorded
 * @param told whether there is an entry about it as well, because something was learned
 * @param record where it is recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 */
public record VisitMark(
    String personId,
    @Nullable UncertainDate on,
    Kind kind,
    String label,
    @Nullable VisitMode mode,
    @Nullable Boolean childSeen,
    @Nullable SeenAlone seenAlone,
    boolean told,
    RecordReference record,
    Provenance provenance) {
  /** What kind of contact with a child is counted. */
  public enum Kind {
    /** A visit to see the child. */
    VISIT("Visit"),
    /** Purposeful work with the child. */
    DIRECT_WORK("Direct work"),
    /** Time of the child with family who live elsewhere. */
    FAMILY_TIME("Time with family");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /**
     * The kind in plain English.
     *
     * @return for example {@code Direct work}
     */
    public String label() {
      return label;
    }
  }

  /**
   * What kind of contact it was, never whom it was with.
   *
   * @return for example {@code VisitMark[VISIT]}
   */
  @Override
  public String toString() {
    return "VisitMark[" + kind + "]";
  }
}
