package io.github.throughline.chronology.view;

import static java.util.Objects.requireNonNull;

/**
 * What a profile does about one matter, and why.
 *
 * @param matter the matter
 * @param treatment what is done about it
 * @param reason why, for those who have to answer for it
 */
public record ProfileRule(Matter matter, Treatment treatment, String reason) {
  /**
   * Refuses a treatment that does not fit the matter, and a rule without a reason.
   *
   * @param matter the matter
   * @param treatment what is done about it
   * @param reason why
   */
  public ProfileRule {
    requireNonNull(matter, "matter");
    requireNonNull(treatment, "treatment");
    requireNonNull(reason, "reason");
    if (!matter.isSettable()) {
      throw new IllegalArgumentException(matter + " follows from other rules and cannot be set");
    }
    if (treatment != Treatment.SHOW && treatment != matter.strict()) {
      throw new IllegalArgumentException(
          matter + " can be given SHOW or " + matter.strict() + ", not " + treatment);
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("The rule for " + matter + " needs a reason");
    }
  }
}
