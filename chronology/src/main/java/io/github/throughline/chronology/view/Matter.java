package io.github.throughline.chronology.view;

/**
 * What a profile decides on, and the reason code of what is removed because of it.
 *
 * <p>The last ones are not decided: they follow from what a profile removes.
 */
public enum Matter {
  /** The police have marked it. */
  POLICE_SENSITIVE(RemovalKind.ENTRY, "marked as police sensitive"),

  /** It is marked as about an adoption. */
  ADOPTION(RemovalKind.ENTRY, "marked as about an adoption"),

  /** It is about the health of an adult who is not a reader, and no reader is in it. */
  HEALTH_OF_OTHERS(
      RemovalKind.ENTRY, "about the health of an adult who is not a reader, with no reader in it"),

  /** It is about the health of an adult who is not a reader, and it touched a reader too. */
  HEALTH_SHARED(
      RemovalKind.ENTRY,
      "about the health of an adult who is not a reader, which touched a reader"),

  /** It is marked because showing it may put somebody in danger. */
  VICTIM_SAFETY(RemovalKind.ENTRY, "marked for the safety of a victim"),

  /** It bears a mark or a class of a local scheme that no other matter speaks of. */
  OTHER_MARKS(RemovalKind.ENTRY, "under a mark or a class of a local scheme"),

  /** The agency it came from, or the person who told it, does not allow it to be passed on. */
  ONWARD_NEVER(RemovalKind.ENTRY, "not to be passed on, as those it came from have said"),

  /** The agency it came from has to be asked first, and no answer is noted. */
  ONWARD_ASK(RemovalKind.ENTRY, "only to be passed on after asking those it came from"),

  /** It was given for a time that is over, or may be. */
  RELEASE_EXPIRED(RemovalKind.ENTRY, "given to the service for a time that is over"),

  /** It is about how the work was supervised, audited or complained of. */
  OVERSIGHT(RemovalKind.ENTRY, "about supervision, audit or oversight of the work"),

  /** It was recorded by mistake. */
  RETRACTED(RemovalKind.ENTRY, "recorded by mistake"),

  /** A court did not find that it happened. */
  NOT_FOUND(RemovalKind.ENTRY, "about something that a court did not find"),

  /** No source is recorded that could be produced. */
  NO_SOURCE(RemovalKind.ENTRY, "without a source that could be produced"),

  /** It is about an adult who is not a reader, and about no reader and no child. */
  ABOUT_OTHER_ADULT(RemovalKind.ENTRY, "about an adult who is not a reader, and about no child"),

  /** It is about children who are neither readers nor theirs, and about nobody else. */
  ABOUT_OTHER_CHILD(RemovalKind.ENTRY, "about other people's children only"),

  /** An adult of the family or of the neighbourhood, who is not a reader, told the service. */
  TOLD_BY_ANOTHER_ADULT(
      RemovalKind.ENTRY, "told to the service by somebody who is not a reader and not at work"),

  /** What professionals made of it: significance, impact, category, severity, good or bad. */
  JUDGEMENTS(RemovalKind.FIELD, "what professionals judged of an entry"),

  /** When an entry was checked again, and notes of it. */
  ENTRY_REVIEWS(RemovalKind.FIELD, "notes of checking an entry"),

  /** Which worker wrote a source. */
  SOURCE_AUTHORS(RemovalKind.FIELD, "who wrote a source"),

  /** What children said or showed who are neither readers nor theirs. */
  ACCOUNTS_OF_OTHER_CHILDREN(RemovalKind.FIELD, "the words of other people's children"),

  /** Questions to the people who keep the record. */
  QUESTIONS(RemovalKind.FIELD, "questions to those who keep the record"),

  /** Properties that this version does not know, so that nobody can say what is in them. */
  OTHER_PROPERTIES(RemovalKind.FIELD, "properties that cannot be judged"),

  /** How long the records are kept, and why. */
  RETENTION(RemovalKind.FIELD, "how long the records are kept"),

  /** Who the children are that are readers' own, or brothers and sisters of a reader. */
  CHILDREN(RemovalKind.IDENTITY, "a child of the family"),

  /** Who the children are that are neither. */
  OTHER_CHILDREN(RemovalKind.IDENTITY, "another person's child"),

  /** Who the parents and carers of those children are. */
  PARENTS(RemovalKind.IDENTITY, "a parent or carer"),

  /** Who the other adults are that are related to a reader or lived with one. */
  KNOWN_ADULTS(RemovalKind.IDENTITY, "a relative, or somebody who lived with a reader"),

  /** Who all other adults are. */
  OTHER_ADULTS(RemovalKind.IDENTITY, "another adult"),

  /** Who told the service, of those who were not at work and are not in the family file. */
  REPORTERS(RemovalKind.IDENTITY, "somebody who told the service and was not at work"),

  /** Who the workers are. */
  PROFESSIONALS(RemovalKind.IDENTITY, "a worker"),

  /** Where somebody lives or lived who is to be kept safe, or whose address is withheld. */
  PROTECTED_ADDRESSES(RemovalKind.ADDRESS, "the whereabouts of somebody who is to be kept safe"),

  /** Where people live or lived whose identity is replaced. */
  ADDRESSES_OF_OTHERS(RemovalKind.ADDRESS, "the address of somebody whose name is replaced"),

  /** Telephone numbers, e-mail addresses and postcodes in texts. */
  CONTACT_DETAILS(RemovalKind.ADDRESS, "a telephone number, e-mail address or postcode"),

  /** Identifiers such as the unique pupil number and the NHS number. */
  IDENTIFIERS(RemovalKind.ADDRESS, "an identifier of a person"),

  /** Identifiers of people and records in the document, which may be names themselves. */
  RECORD_IDS(RemovalKind.IDENTITY, "identifiers of people and records in the document"),

  /** What is not proved. */
  UNPROVED(RemovalKind.WORDS, "marked as not proved"),

  /** Words that take a side, such as "disclosed" and "claimed", outside quotations. */
  LOADED_WORDS(RemovalKind.WORDS, "a word that takes a side"),

  /** A name that is also an ordinary word, or the name of somebody else. */
  UNSAFE_NAME(RemovalKind.FIELD, "a text in which a name cannot be replaced safely"),

  /** A day from which the birth of somebody can be told whose identity is replaced. */
  BIRTH_DATE(RemovalKind.ENTRY, "the birth or death of somebody whose name is replaced"),

  /** Somebody of whom nothing is left to show. */
  NOTHING_SHOWN(RemovalKind.IDENTITY, "of whom nothing is shown here"),

  /** A span, a link or a difference that tells of an entry that is left out. */
  TELLS_OF_LEFT_OUT(RemovalKind.FIELD, "something that tells of an entry that is left out"),

  /** A person who answers for the copy decided to leave it out. */
  DECIDED(RemovalKind.ENTRY, "left out by a decision of the service");

  private final RemovalKind kind;
  private final String words;

  Matter(RemovalKind kind, String words) {
    this.kind = kind;
    this.words = words;
  }

  /**
   * What is removed because of it.
   *
   * @return the kind
   */
  public RemovalKind kind() {
    return kind;
  }

  /**
   * What it is about, in plain English.
   *
   * @return for example {@code marked as police sensitive}
   */
  public String words() {
    return words;
  }

  /**
   * Whether a profile decides on it, or it follows from what a profile removes.
   *
   * @return true for what a profile decides on
   */
  public boolean isSettable() {
    return compareTo(UNSAFE_NAME) < 0;
  }

  /**
   * What a profile does that does not simply show it.
   *
   * @return the one strict treatment of this matter
   */
  public Treatment strict() {
    if (this == UNPROVED) {
      return Treatment.LABEL;
    }
    return switch (kind) {
      case ENTRY -> Treatment.LEAVE_OUT;
      case FIELD -> Treatment.WITHHOLD;
      case IDENTITY, ADDRESS, WORDS -> Treatment.REPLACE;
    };
  }
}
