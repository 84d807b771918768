package io.github.throughline.chronology.view;

/** What a profile does about a matter. */
public enum Treatment {
  /** It is shown as it is. */
  SHOW("shown"),

  /** It is shown, and marked so that nobody takes it for more than it is. */
  LABEL("shown and marked"),

  /** Something that tells less stands in its place. */
  REPLACE("replaced"),

  /** The field is empty, or says that it is withheld; the rest of the entry is shown. */
  WITHHOLD("withheld"),

  /** The whole entry is left out and counted. */
  LEAVE_OUT("left out");

  private final String words;

  Treatment(String words) {
    this.words = words;
  }

  /**
   * The treatment in plain English.
   *
   * @return for example {@code left out}
   */
  public String words() {
    return words;
  }
}
