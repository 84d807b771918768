/**
 * Who may be the same person: people of several documents compared, and a question asked of a human
 * being wherever two entries may be about one.
 *
 * <p>Start with {@link io.github.throughline.chronology.linkage.Linkage}. Nothing is merged here.
 * Identifiers decide, a person decides the rest, and {@link
 * io.github.throughline.chronology.linkage.Confirmed} applies what was decided. A pair of people
 * has no number: what agrees and what differs is said in words.
 */
@NullMarked
package io.github.throughline.chronology.linkage;

import org.jspecify.annotations.NullMarked;
