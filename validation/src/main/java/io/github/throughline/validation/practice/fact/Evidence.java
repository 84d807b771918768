package io.github.throughline.validation.practice.fact;

import io.github.throughline.core.time.When;
import org.jspecify.annotations.Nullable;

/**
 * One record on which something rests.
 *
 * @param document the document it stands in
 * @param kind what it is in plain words, such as {@code visit} or {@code review child protection
 *     conference}
 * @param id its identifier; null if it has none
 * @param path where it stands in its document, as a JSON pointer such as {@code /visits/3}
 * @param on when it was; null when not recorded
 * @param note what of it matters here, in our words; null when the record speaks for itself
 */
public record Evidence(
    Document document,
    String kind,
    @Nullable String id,
    String path,
    @Nullable When on,
    @Nullable String note) {

  /** Which document a record stands in. */
  public enum Document {
    /** The child's case file. */
    CASE_FILE,
    /** The file of the family. */
    FAMILY_FILE,
    /** The file of the service. */
    SERVICE_FILE
  }

  /**
   * The same record with what of it matters.
   *
   * @param note a few words of ours, never words of the record
   * @return a copy
   */
  public Evidence noting(String note) {
    return new Evidence(document, kind, id, path, on, note);
  }

  /**
   * The same record with another of its dates.
   *
   * @param on the date that matters here; null when not recorded
   * @return a copy
   */
  public Evidence on(@Nullable When on) {
    return new Evidence(document, kind, id, path, on, note);
  }

  /**
   * The kind and place, not the identifier.
   *
   * @return for example {@code visit at /visits/3}
   */
  @Override
  public String toString() {
    return kind + " at " + path;
  }
}
