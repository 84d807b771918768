/**
 * What an indicator says: its sentences, tables, prompts and coverage, each tied to the entries it
 * rests on.
 *
 * <p>An indicator sets out what is recorded so that a person can judge. Nothing here holds a total,
 * a rank or a probability for a child, and nothing may be added that does: see {@code
 * docs/ethics.md}.
 */
@NullMarked
package io.github.throughline.chronology.pattern.result;

import org.jspecify.annotations.NullMarked;
