package io.github.throughline.core.setting;

/** A file of settings that cannot be used. The message says where in it and what would be right. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A problem at a place.
   *
   * @param message what is wrong, where, and what would be right
   */
  public SettingsException(String message) {
    super(message);
  }

  /**
   * A problem that something else brought to light.
   *
   * @param message what is wrong and where
   * @param cause what brought it to light
   */
  public SettingsException(String message, Throwable cause) {
    super(message, cause);
  }
}
