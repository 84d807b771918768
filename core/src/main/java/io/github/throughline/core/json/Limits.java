package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * How much is taken from a document. A case file stays far below; what goes beyond is an attack or
 * a mistake. The same holds for writing, so that whatever is written can be read.
 */
final class Limits {
  /** UTF-16 code units, or bytes, of one document or one line. */
  static final int DOCUMENT = 100_000_000;

  /** UTF-16 code units of one text. */
  static final int TEXT = 10_000_000;

  /** UTF-16 code units of the name of a property. */
  static final int NAME = 1_000;

  /** Characters of a number, as it is written back. */
  static final int NUMBER = 1_000;

  private Limits() {}

  /** Makes parsers and generators that keep to the limits and show no source in an error. */
  static JsonFactory factory() {
    return new JsonFactoryBuilder()
        // Names are not interned: they would stay in memory for as long as the program runs.
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        // Bytes are UTF-8 or refused: they are never guessed to be UTF-16.
        .disable(JsonFactory.Feature.CHARSET_DETECTION)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(DOCUMENT)
                .maxStringLength(TEXT)
                .maxNameLength(NAME)
                .maxNumberLength(NUMBER)
                .build())
        .build();
  }

  /** Whether a text has half of a surrogate pair: it is no text then, and no bytes can hold it. */
  static boolean hasHalfCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean whole =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!whole) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
