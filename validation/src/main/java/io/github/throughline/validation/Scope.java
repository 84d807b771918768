package io.github.throughline.validation;

import io.github.throughline.core.exchange.Place;
import java.util.List;
import java.util.function.Function;

/**
 * Which records of a child a rule is asked of: the child itself, each episode, each plan.
 *
 * @param <C> the child
 * @param <R> the record
 * @param name what the records are, in the singular, such as {@code episode}
 * @param records the records of one child, in file order
 * @param place where a record starts in the file
 */
public record Scope<C, R>(String name, Function<C, List<R>> records, Function<R, Place> place) {}
