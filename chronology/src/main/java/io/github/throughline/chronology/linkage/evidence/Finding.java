package io.github.throughline.chronology.linkage.evidence;

import java.util.List;

/**
 * What came of comparing one thing of two people, with what a person is told of it.
 *
 * @param result how far it agrees
 * @param agrees sentences on what agrees
 * @param differs sentences on what differs
 */
public record Finding<E extends Enum<E>>(E result, List<String> agrees, List<String> differs) {
  public static <E extends Enum<E>> Finding<E> silent(E result) {
    return new Finding<>(result, List.of(), List.of());
  }

  public static <E extends Enum<E>> Finding<E> agreeing(E result, String sentence) {
    return new Finding<>(result, List.of(sentence), List.of());
  }

  public static <E extends Enum<E>> Finding<E> differing(E result, String sentence) {
    return new Finding<>(result, List.of(), List.of(sentence));
  }
}
