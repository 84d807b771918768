/**
 * The pattern page: what is recorded of a child over time, set out so that a person can judge how
 * things added up.
 *
 * <p>Start with {@link io.github.throughline.chronology.pattern.PatternBuilder}. There is no score
 * and no forecast, and there never is one: indicators stand side by side, each with its entries,
 * how it can mislead and what is not known.
 */
@NullMarked
package io.github.throughline.chronology.pattern;

import org.jspecify.annotations.NullMarked;
