package io.github.throughline.chronology.view.text;

import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.RemovalKind;

/**
 * Something in a text that has to go.
 *
 * @param start its first place in the original text
 * @param end the place after its last
 * @param matter why
 * @param kind whether it is a name, an address or other words
 * @param instead what stands in its place
 */
public record Hit(int start, int end, Matter matter, RemovalKind kind, String instead) {
  @Override
  public String toString() {
    return "Hit[" + matter + "]";
  }
}
