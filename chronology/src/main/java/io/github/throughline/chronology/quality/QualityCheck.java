package io.github.throughline.chronology.quality;

/**
 * What is looked for in a chronology: CH-Q1 to CH-Q17 of the practice guidance on chronologies that
 * this library is built on.
 *
 * <p>Sources: Ofsted 2012 on disabled children; safeguarding.wales, pointers for practice on
 * chronologies; SCIE on euphemism in reports; Ealing on starting again; the national review of 2022
 * on warnings of the wider family; local procedures in England for the gates of a review.
 */
public enum QualityCheck {
  /** No review of the chronology before a step that should rest on it. */
  REVIEW_AT_GATE(
      "CH-Q1",
      "Reviewed when it mattered",
      "An assessment, conference, review, legal planning meeting, transfer or closure without a review of the"
          + " chronology shortly before it; or an open child whose last review is long ago.",
      "A review may have taken place without being recorded as one."),
  /** Entries of weight that came after the last review. */
  SIGNIFICANT_SINCE_REVIEW(
      "CH-Q2",
      "Looked at again after something important",
      "Entries judged HIGH or CRITICAL that the service learned of after the last review.",
      "The entry may be recent, and its review the next thing to be done."),
  /** An assessment that rests on nothing older than the referral it answers. */
  HISTORY_IN_ASSESSMENT(
      "CH-Q3",
      "History used in the assessment",
      "An assessment that cites no entry older than the referral it answers, although there are some.",
      "Citing is not understanding, and history can be used without being cited."),
  /** Important entries that do not say what they meant for the child. */
  IMPACT_RECORDED(
      "CH-Q4",
      "What it meant for the child",
      "Entries judged HIGH or CRITICAL that say nothing of the effect on the child, not even that it is not known.",
      "The effect may be told in an assessment."),
  /** Important entries that do not say what was done. */
  RESPONSE_RECORDED(
      "CH-Q5",
      "What was done",
      "Entries judged HIGH or CRITICAL that say neither what was done nor why nothing was.",
      "The response may be recorded as an entry of its own that is not linked."),
  /** Long silence while the child was open to the service. */
  GAP_WHILE_OPEN(
      "CH-Q6",
      "Silence while open",
      "More than 180 days without an entry while some level of help was open.",
      "Nothing recorded is not nothing happened; what is missing may be in another system."),
  /** Dates that cannot all be right. */
  ORDER(
      "CH-Q7",
      "Dates that fit",
      "Sources that give different dates, events of a child before its birth or after its death, and two entries of"
          + " one kind about the same person on one day.",
      "Two events of one kind on a day do happen."),
  /** Summaries that are too long to be read. */
  LONG_SUMMARY(
      "CH-Q8",
      "Short enough to read",
      "A summary of more than 120 words.",
      "A complicated event can need them."),
  /** The same words in several places. */
  COPIED_TEXT(
      "CH-Q9",
      "Written for this child",
      "Entries, or effects on brothers and sisters, of which nine words in ten are the same.",
      "A true repetition can be told in the same words."),
  /** A log of contacts instead of a chronology. */
  ROUTINE_CONTACT(
      "CH-Q10",
      "Events, not a log of contacts",
      "More than two entries in five about a child are routine contacts.",
      "Contacts can be what mattered, above all early in an involvement."),
  /** A name that does not belong to the entry. */
  ANOTHER_CHILD_NAMED(
      "CH-Q11",
      "The right child's name",
      "An entry that names a child of the family whom it is not about.",
      "A brother or sister can be mentioned rightly; then the entry may be about them as well."),
  /** Important entries without the child's own account. */
  CHILD_ACCOUNT(
      "CH-Q12",
      "The child's own account",
      "Entries judged HIGH or CRITICAL that do not say what the child said or showed.",
      "A baby's account is what was seen; an account may be kept with a visit."),
  /** Nothing good recorded in a year. */
  NOTHING_GOOD(
      "CH-Q13",
      "What goes well",
      "No entry about something protective in twelve months of open work.",
      "What goes well is often known and not written down."),
  /** Words that judge or hide instead of telling. */
  OPINION_OR_EUPHEMISM(
      "CH-Q14",
      "What was seen, not what was thought",
      "Words of a list that judge people, or hide what was seen.",
      "The words may be somebody's own, and quoted."),
  /** A picture that misses an agency. */
  MISSING_AGENCY(
      "CH-Q15",
      "Whose picture it is",
      "No entry from health, police or education in twelve months, although entries or meetings show them involved.",
      "The agency may have had nothing to tell."),
  /** A new partner of whom nobody knows who it is. */
  UNKNOWN_PARTNER(
      "CH-Q16",
      "Who the new partner is",
      "A new partner in the household who is nobody in the family file after twenty working days.",
      "The person may be known and recorded elsewhere."),
  /** What family and friends reported, without an answer. */
  FAMILY_WARNING(
      "CH-Q17",
      "Warnings of family and friends answered",
      "Something that family or friends reported, without a recorded response.",
      "The response may be recorded as an entry of its own that is not linked.");

  private final String code;
  private final String title;
  private final String looksFor;
  private final String misleads;

  QualityCheck(String code, String title, String looksFor, String misleads) {
    this.code = code;
    this.title = title;
    this.looksFor = looksFor;
    this.misleads = misleads;
  }

  /**
   * The code of the guidance.
   *
   * @return for example {@code CH-Q4}
   */
  public String code() {
    return code;
  }

  /**
   * What good looks like, in a few words.
   *
   * @return the title
   */
  public String title() {
    return title;
  }

  /**
   * When it says something.
   *
   * @return a sentence, with the defaults of {@link QualitySettings}
   */
  public String looksFor() {
    return looksFor;
  }

  /**
   * How it can mislead.
   *
   * @return a sentence
   */
  public String misleads() {
    return misleads;
  }
}
