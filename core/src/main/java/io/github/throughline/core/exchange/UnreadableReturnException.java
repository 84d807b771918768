package io.github.throughline.core.exchange;

/**
 * A return that cannot be read at all, or not any further.
 *
 * <p>The message says what is wrong, where, and what was expected, in plain English, and never
 * quotes the file.
 */
public final class UnreadableReturnException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Where reading stopped. */
  private final transient Place place;

  /**
   * A return that cannot be read.
   *
   * @param message what is wrong and what was expected, without any text from the file
   * @param place where reading stopped, {@link Place#NONE} if nowhere in particular
   */
  public UnreadableReturnException(String message, Place place) {
    super(message);
    this.place = place;
  }

  /**
   * Where reading stopped.
   *
   * @return the place, {@link Place#NONE} if nowhere in particular
   */
  public Place place() {
    return place;
  }
}
