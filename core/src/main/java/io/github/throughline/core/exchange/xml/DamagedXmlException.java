package io.github.throughline.core.exchange.xml;

import io.github.throughline.core.exchange.Place;

/**
 * XML that is not well formed, or that no return would hold.
 *
 * <p>The message says what is wrong in plain English and never quotes the file.
 */
public final class DamagedXmlException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  private final String what;

  /** Where the fault is. */
  private final transient Place place;

  DamagedXmlException(String message, Place place) {
    // No stack trace: damage is a fact about the file, and there may be much of it.
    super(message, null, false, false);
    this.what = message;
    this.place = place;
  }

  /**
   * What is wrong.
   *
   * @return the message, which is always there
   */
  public String what() {
    return what;
  }

  /**
   * Where the fault is.
   *
   * @return the place in the file
   */
  public Place place() {
    return place;
  }
}
