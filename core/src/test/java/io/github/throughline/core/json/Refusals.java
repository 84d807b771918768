package io.github.throughline.core.json;

import java.util.Optional;

/** Why a document is not read. */
final class Refusals {
  private Refusals() {}

  static Optional<UnreadableDocumentException> of(DocumentFormat<?> format, String document) {
    try {
      format.read(document);
      return Optional.empty();
    } catch (UnreadableDocumentException refused) {
      return Optional.of(refused);
    }
  }
}
