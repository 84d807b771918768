package io.github.throughline.validation.review;

/**
 * What came of one entry of a list of explanations.
 *
 * @param acceptance the entry
 * @param matched how many findings it explains
 * @param problem what is wrong with the entry, as a sentence; empty if nothing is
 */
public record AcceptanceOutcome(Acceptance acceptance, long matched, String problem) {
  /**
   * An outcome.
   *
   * @param acceptance the entry
   * @param matched how many findings it explains
   * @param problem what is wrong with the entry, or empty
   */
  public AcceptanceOutcome {}
}
