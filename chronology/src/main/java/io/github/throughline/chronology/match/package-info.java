/**
 * When accounts of several agencies are of one event: what was found, on what evidence, and what a
 * person decided about it.
 *
 * <p>Start with {@link io.github.throughline.chronology.match.MatchedEvent}. What a person decides
 * is a {@link io.github.throughline.chronology.match.SameEventDecision} and goes before everything
 * else.
 */
@NullMarked
package io.github.throughline.chronology.match;

import org.jspecify.annotations.NullMarked;
