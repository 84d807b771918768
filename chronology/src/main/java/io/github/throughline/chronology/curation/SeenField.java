package io.github.throughline.chronology.curation;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.value.Extensions;
import java.util.Map;

/**
 * One field of an entry as it was.
 *
 * @param name the field, such as {@code summary}
 * @param fingerprint a fingerprint of what it said
 * @param extensions properties that this version does not know, kept and written back
 */
public record SeenField(String name, String fingerprint, Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param name the field, such as {@code summary}
   * @param fingerprint a fingerprint of what it said
   * @param extensions properties that this version does not know, kept and written back
   */
  public SeenField {
    requireNonNull(name, "name");
    requireNonNull(fingerprint, "fingerprint");
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who or what it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "SeenField[masked]";
  }
}
