package io.github.throughline.chronology;

import io.github.throughline.core.model.people.Person;

/**
 * One person's line through a chronology.
 *
 * @param person the person
 * @param label how the person is spoken of
 * @param relation how the person belongs to the family, in plain English, such as {@code
 *     half-brother}; empty for the child the chronology is for
 * @param child whether the person is one of the children of the chronology
 */
public record Lane(Person person, String label, String relation, boolean child) {
  /**
   * Which kind of person, never who.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return child ? "Lane[child]" : "Lane[adult]";
  }
}
