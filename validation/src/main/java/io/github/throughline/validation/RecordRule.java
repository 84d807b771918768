package io.github.throughline.validation;

/**
 * A rule that one child's records decide.
 *
 * @param <C> the child
 * @param <R> the record it is asked of
 * @param about what there is to say about the rule
 * @param scope which records of the child it is asked of
 * @param check the question
 */
public record RecordRule<C, R>(About about, Scope<C, R> scope, Check<R> check) implements Rule<C> {}
