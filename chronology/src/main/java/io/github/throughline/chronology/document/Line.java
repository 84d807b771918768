package io.github.throughline.chronology.document;

/**
 * One thing that a document says.
 *
 * @param style how it is set
 * @param label what is said, such as {@code Response}; empty when the text needs none
 * @param text the text, as recorded or in our words
 */
record Line(Style style, String label, String text) {
  /** How a line is set. */
  enum Style {
    /** As any text. */
    PLAIN,
    /** What a reader looks for first. */
    STRONG,
    /** What has to be seen before the rest is read. */
    WARNING,
    /** The words of a child. */
    QUOTE,
    /** What matters to those who check. */
    SMALL,
    /** That something is not recorded. */
    NONE
  }

  static Line plain(String text) {
    return new Line(Style.PLAIN, "", text);
  }

  static Line labelled(String label, String text) {
    return new Line(Style.PLAIN, label, text);
  }

  static Line of(Style style, String text) {
    return new Line(style, "", text);
  }

  /** The text with its label before it. */
  String whole() {
    return label.isEmpty() ? text : label + ": " + text;
  }

  /** Nothing of what is said. */
  @Override
  public String toString() {
    return "Line[" + style + "]";
  }
}
