package io.github.throughline.chronology.document;

import io.github.throughline.chronology.Chronology;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A form in which a chronology can be written: one file each. {@link ChronologyFormats} has those
 * of this library; anybody may add their own.
 */
public interface ChronologyFormat {
  /**
   * Its name, by which it is asked for: small letters and hyphens.
   *
   * @return for example {@code docx-court}
   */
  String name();

  /**
   * What it is, and for whom.
   *
   * @return a sentence without a full stop, such as {@code Word document for a conference}
   */
  String purpose();

  /**
   * What a file of it ends with. No two formats of a list share one, so that all can be written
   * beside each other under one name.
   *
   * @return for example {@code .court.docx}
   */
  String fileSuffix();

  /**
   * Its media type.
   *
   * @return for example {@code text/csv; charset=utf-8}
   */
  String mediaType();

  /**
   * Writes a chronology. The same chronology gives the same bytes.
   *
   * @param chronology the chronology
   * @param out where it goes; flushed and left open
   * @throws IOException if it cannot be written
   */
  void write(Chronology chronology, OutputStream out) throws IOException;
}
