package io.github.throughline.chronology.pattern.result;

/** The parts of a pattern page that hold indicators, in their fixed order. */
public enum PatternSection {
  /** What the child said or showed. */
  CHILDS_WORDS("What the child said"),
  /** What helped and who protects. */
  STRENGTHS("Strengths"),
  /** What happened. */
  WHAT_HAPPENED("What happened"),
  /** What the service did. */
  WHAT_THE_SERVICE_DID("What the service did"),
  /** Brothers, sisters, the household before, and changes around the child. */
  FAMILY_AND_CHANGES("Family and changes"),
  /** What is not known. */
  NOT_KNOWN("Not known");

  private final String label;

  PatternSection(String label) {
    this.label = label;
  }

  /**
   * The part in plain English.
   *
   * @return for example {@code What happened}
   */
  public String label() {
    return label;
  }
}
