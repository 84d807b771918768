package io.github.throughline.core.constraint;

import static java.util.Objects.requireNonNull;

/**
 * One message of a validation and the field it belongs beside.
 *
 * @param path the field as people read it, such as {@code plans[0].versions[1].from}; empty for the
 *     whole object
 * @param pointer the same field of the JSON document as a JSON Pointer, such as {@code
 *     /plans/0/versions/1/from}; empty for the whole document
 * @param message what is wrong and what would put it right
 */
public record FieldMessage(String path, String pointer, String message) {
  /**
   * A message beside a field.
   *
   * @param path the field as people read it
   * @param pointer the same field as a JSON Pointer
   * @param message what is wrong and what would put it right
   */
  public FieldMessage {
    requireNonNull(path, "path");
    requireNonNull(pointer, "pointer");
    requireNonNull(message, "message");
  }
}
