package io.github.throughline.validation.cincensus;

import io.github.throughline.core.time.CollectionYear;

/** The collection years whose rules are known. */
final class Years {
  static final CollectionYear Y2022_23 = CollectionYear.ending(2023);
  static final CollectionYear Y2023_24 = CollectionYear.ending(2024);
  static final CollectionYear Y2024_25 = CollectionYear.ending(2025);
  static final CollectionYear Y2025_26 = CollectionYear.ending(2026);

  /** Drafted, and not yet published as final. */
  static final CollectionYear Y2026_27 = CollectionYear.ending(2027);

  private Years() {}
}
