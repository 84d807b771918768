package io.github.throughline.validation;

/**
 * A rule that only the whole return decides, such as one on duplicates or proportions.
 *
 * @param <C> the child
 * @param about what there is to say about the rule
 * @param check the question
 */
public record ReturnRule<C>(About about, ReturnCheck<C, ?> check) implements Rule<C> {}
