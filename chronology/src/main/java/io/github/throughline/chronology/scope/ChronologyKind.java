package io.github.throughline.chronology.scope;

/** The kinds of chronology, each made for a purpose of its own. */
public enum ChronologyKind {
  /** One agency's account of a child or a family. */
  SINGLE_AGENCY("Single-agency chronology"),
  /**
   * What each agency says, side by side: nothing is told as one line, what may be one is linked.
   */
  MULTI_AGENCY("Multi-agency chronology"),
  /** What all agencies say in one sequence: an event that several tell is one line. */
  INTEGRATED("Integrated chronology"),
  /** What happened to one child, or affected the child. */
  CHILD("Chronology of one child"),
  /** What happened in the family, to all of its children. */
  FAMILY("Family chronology"),
  /** One child's history with that of brothers, sisters and the household, and before the birth. */
  SIBLING_AWARE("Chronology of a child among brothers and sisters"),
  /** What events meant for each child, as professionals judged it. */
  IMPACT("Impact chronology"),
  /** A succinct schedule for proceedings. */
  COURT("Chronology for court"),
  /** One agency's account of key episodes for a practice review. */
  REVIEW("Chronology for a practice review"),
  /** What a new worker or another authority needs first. */
  TRANSFER_SUMMARY("Summary for transfer"),
  /** For the child to read, good things included. */
  LIFE_STORY("Chronology for life story work");

  private final String label;

  ChronologyKind(String label) {
    this.label = label;
  }

  /**
   * The kind in plain English.
   *
   * @return for example {@code Integrated chronology}
   */
  public String label() {
    return label;
  }
}
