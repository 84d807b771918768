/**
 * How fast the library is, measured beside the floor: a bare pass of the same parser over the same
 * file.
 *
 * <p>Start with {@link io.github.throughline.examples.benchmarks.Benchmarks}.
 */
@NullMarked
package io.github.throughline.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
