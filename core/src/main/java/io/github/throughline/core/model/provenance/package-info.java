/**
 * Where records came from and when they were written and known.
 *
 * <p>Start with {@link io.github.throughline.core.model.provenance.Provenance}.
 */
@NullMarked
package io.github.throughline.core.model.provenance;

import org.jspecify.annotations.NullMarked;
