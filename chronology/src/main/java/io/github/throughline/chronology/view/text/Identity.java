package io.github.throughline.chronology.view.text;

import io.github.throughline.chronology.view.Matter;

/**
 * Somebody who may be spoken of in a chronology, and how.
 *
 * @param key what tells this one from all others; never shown
 * @param neutralId the identifier in a copy
 * @param label the role that stands for the name
 * @param matter the matter that decides whether the name is shown
 * @param replaced whether the label stands for the name
 * @param protectedPlace whether nobody may learn from a copy where this one is
 */
public record Identity(
    String key,
    String neutralId,
    String label,
    Matter matter,
    boolean replaced,
    boolean protectedPlace) {
  @Override
  public String toString() {
    return "Identity[" + matter + "]";
  }
}
