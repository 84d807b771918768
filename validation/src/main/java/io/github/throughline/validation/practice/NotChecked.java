package io.github.throughline.validation.practice;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The codes of the catalogue that ask nothing of a case, and why, so that none seems forgotten. */
public final class NotChecked {
  private static final Map<String, String> WHY =
      Map.of(
          "SM-07",
          "Good practice with disabled children and before court is shown by the checks that go"
              + " well; there is no condition to meet.",
          "SM-23",
          "How many children have which plan is never a target for one child, so nothing is asked of"
              + " a case.",
          "SM-29",
          "Which template a plan was written on is recorded with its version; it is compared over"
              + " many plans, not asked of one.",
          "SM-36",
          "How conferences are held is a trend over many; whether the family could take part in one"
              + " is asked by SM-35.",
          "SM-46",
          "What pre-proceedings led to is a mix over many families; that each has an outcome is asked"
              + " by the rules of the records.");

  private NotChecked() {}

  /**
   * The codes, with the reason in a sentence.
   *
   * @return the reasons, in the order of the codes
   */
  public static Map<String, String> all() {
    return new TreeMap<>(WHY);
  }

  /**
   * Why a code asks nothing.
   *
   * @param code such as {@code SM-29}
   * @return the reason; empty if there is a check, or no such code
   */
  public static Optional<String> find(String code) {
    return Optional.ofNullable(WHY.get(code));
  }
}
