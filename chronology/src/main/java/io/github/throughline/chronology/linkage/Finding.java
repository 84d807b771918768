package io.github.throughline.chronology.linkage;

import java.util.List;

/**
 * What came of comparing one thing of two people, with what a person is told of it.
 *
 * @param result how far it agrees
 * @param agrees sentences on what agrees
 * @param differs sentences on what differs
 */
record Finding<E extends Enum<E>>(E result, List<String> agrees, List<String> differs) {
  static <E extends Enum<E>> Finding<E> silent(E result) {
    return new Finding<>(result, List.of(), List.of());
  }

  static <E extends Enum<E>> Finding<E> agreeing(E result, String sentence) {
    return new Finding<>(result, List.of(sentence), List.of());
  }

  static <E extends Enum<E>> Finding<E> differing(E result, String sentence) {
    return new Finding<>(result, List.of(), List.of(sentence));
  }
}
