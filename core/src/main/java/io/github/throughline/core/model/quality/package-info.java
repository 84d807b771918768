/**
 * Audits of cases, their moderation, feedback and learning; inspections and what they found.
 *
 * <p>Start with {@link io.github.throughline.core.model.quality.Audit}. What is not recorded is
 * null, or an empty list: it is never taken as "no".
 */
@NullMarked
package io.github.throughline.core.model.quality;

import org.jspecify.annotations.NullMarked;
