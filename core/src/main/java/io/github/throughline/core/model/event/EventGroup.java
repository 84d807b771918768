package io.github.throughline.core.model.event;

/** Groups of event types, for filtering. */
public enum EventGroup {
  /** Birth and family. */
  BIRTH_AND_FAMILY("Birth and family"),
  /** Home and money. */
  HOME_AND_MONEY("Home and money"),
  /** Harm to child. */
  HARM_TO_CHILD("Harm to child"),
  /** Adults' difficulties. */
  ADULTS_DIFFICULTIES("Adults' difficulties"),
  /** Health. */
  HEALTH("Health"),
  /** Education. */
  EDUCATION("Education"),
  /** Missing and justice. */
  MISSING_AND_JUSTICE("Missing and justice"),
  /** Service and decisions. */
  SERVICE_AND_DECISIONS("Service and decisions"),
  /** Working with the family. */
  WORKING_WITH_THE_FAMILY("Working with the family"),
  /** Types that are not in our list. */
  OTHER("Other");

  private final String label;

  EventGroup(String label) {
    this.label = label;
  }

  /**
   * The group in plain English.
   *
   * @return for example {@code Harm to child}
   */
  public String label() {
    return label;
  }
}
