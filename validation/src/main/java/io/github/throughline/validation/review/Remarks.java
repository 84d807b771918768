package io.github.throughline.validation.review;

import org.jspecify.annotations.Nullable;

/**
 * What is to be known of one finding beyond what its rule says.
 *
 * @param since whether it is new or remains; null when nothing was compared
 * @param acceptance the entry by which it is explained; null when it is not
 */
public record Remarks(@Nullable Since since, @Nullable Acceptance acceptance) {
  /** Nothing: neither compared nor explained. */
  public static final Remarks NONE = new Remarks(null, null);

  /**
   * Remarks.
   *
   * @param since whether it is new or remains, or null
   * @param acceptance the entry by which it is explained, or null
   */
  public Remarks {}
}
