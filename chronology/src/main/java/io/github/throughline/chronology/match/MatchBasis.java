package io.github.throughline.chronology.match;

/** What it rests on that accounts are taken, or may be taken, for accounts of one event. */
public enum MatchBasis {
  /** A person decided it. */
  DECIDED("a person decided that they are one event", true),
  /** The entries themselves are linked as being about the same event. */
  LINKED("the entries are linked as being about the same event", true),
  /** They rest on the same record, and agree in day and kind. */
  SHARED_RECORD("they rest on the same record and agree in day and kind", true),
  /** Nothing but agreement; whoever asked for the chronology accepted that as enough. */
  ACCEPTED("they agree, and whoever asked for this chronology accepted that as enough", false),
  /** Nothing but agreement: a person has to look. */
  POSSIBLE("they agree, and nobody has said whether they are one event", false);

  private final String label;
  private final boolean explicit;

  MatchBasis(String label, boolean explicit) {
    this.label = label;
    this.explicit = explicit;
  }

  /**
   * The basis in plain English.
   *
   * @return for example {@code a person decided that they are one event}
   */
  public String label() {
    return label;
  }

  /**
   * Whether a person or a record says so, and not only agreement.
   *
   * @return false for {@link #ACCEPTED} and {@link #POSSIBLE}
   */
  public boolean isExplicit() {
    return explicit;
  }
}
