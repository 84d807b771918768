package io.github.throughline.core.time;

/**
 * How surely something that is known more or less well falls in a stretch of days.
 *
 * <p>A count over uncertain dates gives two numbers, what certainly falls in and what possibly
 * does. Treating a possible answer as a yes or as a no would invent evidence either way.
 */
public enum Certainty {
  /** In, whichever of the possible days is the right one. */
  CERTAIN,
  /** In for some of the possible days and out for others, or nobody can say. */
  POSSIBLE,
  /** Out, whichever of the recorded days is the right one. */
  OUT
}
