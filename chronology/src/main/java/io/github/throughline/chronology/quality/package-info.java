/**
 * Advice on a chronology itself: whether it was looked at when it mattered, whether its entries say
 * what an event meant for the child and what was done, whose picture it is.
 *
 * <p>Start with {@link io.github.throughline.chronology.quality.ChronologyQuality}. Every finding
 * names the entries it rests on, says what is recorded and asks a question. None is a grade of a
 * person, none is added up, and none keeps anybody from saving anything.
 */
@NullMarked
package io.github.throughline.chronology.quality;

import org.jspecify.annotations.NullMarked;
