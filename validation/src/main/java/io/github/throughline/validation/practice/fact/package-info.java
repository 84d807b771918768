/**
 * What the checks of practice ask of a case file, worked out once: what was done and when, who held
 * the case, which plan was in force, how old the child was.
 *
 * <p>Start with {@link io.github.throughline.validation.practice.fact.PracticeCase}. Whatever rests
 * on an uncertain date or on something that may not be recorded is a {@link
 * io.github.throughline.validation.practice.fact.Truth}, which has a third value; whatever a check
 * says rests on {@link io.github.throughline.validation.practice.fact.Evidence}.
 */
@NullMarked
package io.github.throughline.validation.practice.fact;

import org.jspecify.annotations.NullMarked;
