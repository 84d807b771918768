/**
 * The checks of how a service learns: audits, what is said in them and what becomes of it, and what
 * the service's own file shows of caseloads, sampling and inspection.
 *
 * <p>Start with {@link io.github.throughline.validation.practice.check.quality.QualityChecks}.
 */
@NullMarked
package io.github.throughline.validation.practice.check.quality;

import org.jspecify.annotations.NullMarked;
