package io.github.throughline.examples.cli;

import io.github.throughline.validation.cincensus.CinCensusRules;

/** The standards that commands know. */
final class Standards {
  private Standards() {}

  /** Refuses any standard but those that are known. */
  static void require(String standard) {
    if (!standard.equals(CinCensusRules.STANDARD)) {
      throw new UsageProblem("--standard: only " + CinCensusRules.STANDARD + " is known so far");
    }
  }
}
