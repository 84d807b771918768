package io.github.throughline.chronology.curation;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.value.Extensions;
import java.util.Map;

/**
 * One entry of a filing.
 *
 * @param serial its serial number, such as {@code 12} or {@code 12A}
 * @param seen the entry as it was filed
 * @param extensions properties that this version does not know, kept and written back
 */
public record FiledEntry(String serial, SeenEntry seen, Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param serial its serial number, such as {@code 12} or {@code 12A}
   * @param seen the entry as it was filed
   * @param extensions properties that this version does not know, kept and written back
   */
  public FiledEntry {
    requireNonNull(serial, "serial");
    requireNonNull(seen, "seen");
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who or what it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "FiledEntry[masked]";
  }
}
