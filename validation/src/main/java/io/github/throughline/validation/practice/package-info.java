/**
 * Practice as a child's records show it: what goes well, what is worth a question, and what falls
 * due next.
 *
 * <p>Start with {@link io.github.throughline.validation.practice.Practice}, which asks every check
 * of one case file and gives a {@link io.github.throughline.validation.practice.PracticeReport}.
 * The checks are in {@code check}, what they ask of a file in {@code fact}, what an authority may
 * set in {@code setting}, and statutory and local timescales in {@code timescale}.
 */
@NullMarked
package io.github.throughline.validation.practice;

import org.jspecify.annotations.NullMarked;
