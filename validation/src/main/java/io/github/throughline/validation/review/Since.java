package io.github.throughline.validation.review;

/** What has become of a finding since the last run. */
public enum Since {
  /** It was not there the last time. */
  NEW("new"),
  /** It was there the last time and still is. */
  REMAINS("remains"),
  /** It was there the last time; this time its rule was asked and did not find it. */
  FIXED("fixed"),
  /**
   * It was there the last time, and this time it is not known: its rule was not asked, or not of
   * every record, or its child stands in a part of the file that could not be read.
   */
  NOT_CHECKED("not checked");

  private final String word;

  Since(String word) {
    this.word = word;
  }

  /**
   * How every report says it.
   *
   * @return {@code new}, {@code remains}, {@code fixed} or {@code not checked}
   */
  public String word() {
    return word;
  }
}
