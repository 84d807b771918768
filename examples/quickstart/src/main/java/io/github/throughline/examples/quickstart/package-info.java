/**
 * The shortest way through the whole: returns checked, a family's history on one page.
 *
 * <p>Start with {@link io.github.throughline.examples.quickstart.Quickstart}.
 */
@NullMarked
package io.github.throughline.examples.quickstart;

import org.jspecify.annotations.NullMarked;
