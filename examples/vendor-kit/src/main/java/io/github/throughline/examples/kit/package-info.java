/**
 * Writes the kit: returns with planted faults, near misses and clean histories for every year whose
 * rules are known, and what a validator should find in them.
 *
 * <p>The cases stand in text files beside this package, one for each part of the return, and are
 * written from the published rules. Nothing here asks a validator: what is expected is stated in
 * the case. Start with {@link io.github.throughline.examples.kit.VendorKit}.
 */
@NullMarked
package io.github.throughline.examples.kit;

import org.jspecify.annotations.NullMarked;
