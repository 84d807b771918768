/**
 * The checks of practice, SM-01 and on: what the records of a child show that is worth a question,
 * and what goes well.
 *
 * <p>Start with {@link io.github.throughline.validation.practice.PracticeChecks}, the list of all
 * of them. A {@link io.github.throughline.validation.practice.check.PracticeCheck} is a value,
 * written as one constant in the file of its subject, beside its settings; what it says of a child
 * is a {@link io.github.throughline.validation.practice.check.PracticeOutcome}.
 *
 * <p>A check is about records. It says what is recorded and asks a question; it never grades a
 * worker, a parent or a child, and what is not recorded it neither passes nor fails.
 */
@NullMarked
package io.github.throughline.validation.practice.check;

import org.jspecify.annotations.NullMarked;
