package io.github.throughline.chronology.curation;

import io.github.throughline.core.json.DocumentFormat;

/**
 * The JSON form of a curation, by the rules of every other document: UTF-8, unknown properties kept
 * at every level, versions with the same first number read, the same document always the same text.
 */
public final class CurationFormat {
  /** Curations, on one line. */
  public static final DocumentFormat<Curation> JSON = DocumentFormat.of(Curation.class);

  private CurationFormat() {}
}
