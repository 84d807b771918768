package io.github.throughline.chronology;

/** Levels of help and protection, from the lightest to the strongest. */
public enum Level {
  /** An episode of need is open: referred, and not yet closed. */
  OPEN_EPISODE("Open to children's social care"),
  /** A child in need plan runs. */
  CHILD_IN_NEED("Child in need plan"),
  /** A child protection plan runs. */
  CHILD_PROTECTION("Child protection plan"),
  /** The formal stage before court. */
  PRE_PROCEEDINGS("Pre-proceedings"),
  /** The child is looked after. */
  LOOKED_AFTER("Looked after");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  /**
   * The level in plain English.
   *
   * @return for example {@code Child protection plan}
   */
  public String label() {
    return label;
  }
}
