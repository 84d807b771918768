package io.github.throughline.validation.cincensus;

import io.github.throughline.validation.Finding;
import java.util.Set;

/**
 * A return of a child or two, as tests write them. Rules that expect the return of a whole
 * authority question it, whatever else is right or wrong.
 */
final class SmallReturn {
  private static final Set<String> QUESTIONED_BY = Set.of("2887Q", "8995Q", "9000Q");

  private SmallReturn() {}

  /** Whether a finding says no more than that the return is small. */
  static boolean isOnlySize(Finding finding) {
    return QUESTIONED_BY.contains(finding.rule()) && finding.cited().isEmpty();
  }
}
