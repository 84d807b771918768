/**
 * Decisions with their reasons: what, why, by whom, and whether everybody agreed.
 *
 * <p>Start with {@link io.github.throughline.core.model.decision.Decision}. What is not recorded is
 * null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.decision;

import org.jspecify.annotations.NullMarked;
