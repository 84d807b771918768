/**
 * What an audience may see of a chronology.
 *
 * <p>Start with {@link io.github.throughline.chronology.view.Redaction}, which applies a {@link
 * io.github.throughline.chronology.view.RedactionProfile}. What is left out, withheld or replaced
 * is counted with its reason, so that a copy is honest about its gaps; the record itself is never
 * changed.
 */
@NullMarked
package io.github.throughline.chronology.view;

import org.jspecify.annotations.NullMarked;
