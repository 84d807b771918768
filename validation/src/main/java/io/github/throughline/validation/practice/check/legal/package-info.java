/**
 * The checks of pre-proceedings: each step in its time, who is waited for, and whether the family
 * was asked early.
 *
 * <p>Start with {@link io.github.throughline.validation.practice.check.legal.LegalChecks}.
 */
@NullMarked
package io.github.throughline.validation.practice.check.legal;

import org.jspecify.annotations.NullMarked;
