package io.github.throughline.chronology.pattern.result;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A question that an indicator puts to the practitioner. It says nothing of what the answer is.
 *
 * @param indicator the indicator that asks
 * @param kind a short stable name of what brought the question up, such as {@code
 *     three-referrals-none-assessed}
 * @param question the question, in plain English
 * @param entryIds the entries that brought it up; empty only where nothing being recorded did
 */
public record Prompt(Indicator indicator, String kind, String question, List<String> entryIds) {
  /**
   * Copies the list.
   *
   * @param indicator the indicator that asks
   * @param kind a short stable name of what brought the question up
   * @param question the question, in plain English
   * @param entryIds the entries that brought it up
   */
  public Prompt {
    requireNonNull(indicator, "indicator");
    requireNonNull(kind, "kind");
    requireNonNull(question, "question");
    entryIds = List.copyOf(entryIds);
  }

  /**
   * What brought it up, never about whom.
   *
   * @return for example {@code Prompt[CI-10 three-referrals-none-assessed]}
   */
  @Override
  public String toString() {
    return "Prompt[" + indicator.code() + " " + kind + "]";
  }
}
