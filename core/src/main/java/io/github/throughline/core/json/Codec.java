package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * How values of one type are written as JSON and read from it.
 *
 * @param <T> the type
 */
interface Codec<T> {
  /**
   * Reads a value.
   *
   * @param in stands on the first token of the value, and on its last afterwards
   * @throws UnreadableDocumentException if it is of another form, null included
   */
  T read(JsonParser in) throws IOException;

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException if it holds what a document cannot
   */
  void write(T value, JsonGenerator out) throws IOException;

  /** Whether the value says no more than leaving the property out would. */
  default boolean isAbsent(T value) {
    return false;
  }
}
