/**
 * What is to be known of findings beyond what the rules say: what has changed since the last run,
 * and which queries have been explained already.
 *
 * <p>Start with {@link io.github.throughline.validation.review.Review}. {@link
 * io.github.throughline.validation.review.Comparison} reads the findings of an earlier run; {@link
 * io.github.throughline.validation.review.Acceptances} reads the explanations. Neither takes a
 * finding out of a report: they say more about it.
 */
@NullMarked
package io.github.throughline.validation.review;

import org.jspecify.annotations.NullMarked;
