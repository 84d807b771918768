package io.github.throughline.chronology.pattern.result;

/**
 * The indicators, each with its definition and how it can mislead. They stand side by side: none is
 * added to another.
 *
 * <p>Source of each: practice literature on cumulative harm (Bromfield and Miller 2007 and 2012;
 * Finkelhor and others 2007; Graham and others 2010; Victoria's child protection manual on
 * re-reports), named with each setting where a default rests on it.
 */
public enum Indicator {
  /** How often. */
  CI_01(
      "CI-01",
      "How often",
      PatternSection.WHAT_HAPPENED,
      "How many incidents of each kind are recorded in each quarter of a year and each year of the child's age.",
      "More is recorded when more people look: a new school or a new reporter changes the count, and one agency can account for most of it."),
  /** Closer together or further apart. */
  CI_02(
      "CI-02",
      "Closer together or further apart",
      PatternSection.WHAT_HAPPENED,
      "The days between one incident and the next, and since the last.",
      "A spell of reporting looks like a spell of harm. A quiet spell may be one in which nobody looked."),
  /** Kinds of harm. */
  CI_03(
      "CI-03",
      "Kinds of harm",
      PatternSection.WHAT_HAPPENED,
      "Which kinds of harm a person has confirmed, in the child's life and in the last months.",
      "The kind depends on the label a conference chose; two labels may be one situation."),
  /** At the same time. */
  CI_04(
      "CI-04",
      "At the same time",
      PatternSection.WHAT_HAPPENED,
      "The times in which two or more difficulties or kinds of harm are recorded together.",
      "That two things were recorded together does not say that one brought about the other."),
  /** How long. */
  CI_05(
      "CI-05",
      "How long",
      PatternSection.WHAT_HAPPENED,
      "The first and last recorded date of each kind of harm, and the spells between.",
      "One early and one late event look like years of harm: the number of incidents in each spell stands beside it."),
  /** Across childhood. */
  CI_06(
      "CI-06",
      "Across childhood",
      PatternSection.WHAT_HAPPENED,
      "The stages of childhood in which an incident is recorded.",
      "Little is written of babies; older children have had more time to be written about. Research on the effect of timing is mixed."),
  /** First time known and early months. */
  CI_07(
      "CI-07",
      "First time known and early months",
      PatternSection.WHAT_HAPPENED,
      "How old the child was at the first recorded incident and the first contact with the service.",
      "It is the first time that is known, which need not be the first time."),
  /** Severity as professionals recorded it. */
  CI_08(
      "CI-08",
      "Severity as professionals recorded it",
      PatternSection.WHAT_HAPPENED,
      "The severities that professionals recorded, in their words.",
      "People and tools use different scales. Many mild incidents can add up."),
  /** Who. */
  CI_09(
      "CI-09",
      "Who",
      PatternSection.WHAT_HAPPENED,
      "Who is recorded as responsible for incidents, and how surely.",
      "Mothers are often recorded as present and fathers not at all; some who are recorded were victims, and some allegations are not proved."),
  /** Referral history. */
  CI_10(
      "CI-10",
      "Referral history",
      PatternSection.WHAT_THE_SERVICE_DID,
      "Each contact and referral with who referred, what came of it, and the days since the one before and since the last closing.",
      "One reporter may persist for good reasons or bad; several referrals may be of one incident."),
  /** Each alone below threshold. */
  CI_11(
      "CI-11",
      "Each alone below threshold",
      PatternSection.WHAT_THE_SERVICE_DID,
      "Referrals of one kind that were each closed without an assessment, with the reasons given, side by side.",
      "Every one of the decisions may have been right."),
  /** Start-stop involvement. */
  CI_12(
      "CI-12",
      "Start-stop involvement",
      PatternSection.WHAT_THE_SERVICE_DID,
      "Each time the family was open to the service, how long, and how soon after closing it was referred again.",
      "A family that asks again may be doing well to ask. A move from area to area hides gaps or makes them."),
  /** Stepping up and down; repeat plans. */
  CI_13(
      "CI-13",
      "Stepping up and down; repeat plans",
      PatternSection.WHAT_THE_SERVICE_DID,
      "The levels of help in turn, the plans and their lengths, and returns after a step down.",
      "To step up can be right and brave. Categories are relabelled, and plans of other areas are not known."),
  /** What an assessment drew on. */
  CI_14(
      "CI-14",
      "What an assessment drew on",
      PatternSection.WHAT_THE_SERVICE_DID,
      "How much of the child's known history an assessment cites.",
      "To cite is not to understand, and not to cite is not to overlook: habits differ, and a history can be short."),
  /** Change made and kept. */
  CI_15(
      "CI-15",
      "Change made and kept",
      PatternSection.WHAT_THE_SERVICE_DID,
      "For each recorded improvement, whether the same concern is recorded again, and when.",
      "Relapse is part of recovery. To attend a course is not yet a change for the child, and nobody sees what follows a closing."),
  /** Same help again. */
  CI_16(
      "CI-16",
      "Same help again",
      PatternSection.WHAT_THE_SERVICE_DID,
      "Services that were offered more than once, and what came of each.",
      "The right help may need repeating. There are waiting lists, and reasons to decline."),
  /** What helped and who protects. */
  CI_17(
      "CI-17",
      "What helped and who protects",
      PatternSection.STRENGTHS,
      "Recorded strengths: events, people and what they did.",
      "Hope can hide harm in another area, so nothing is subtracted. A strength of an adult is not yet the child's experience."),
  /** Not brought, not seen, not in school. */
  CI_18(
      "CI-18",
      "Not brought, not seen, not in school",
      PatternSection.WHAT_HAPPENED,
      "Times in which missed appointments, visits without access, absence and being missing are recorded close together.",
      "Poverty, disability, shift work and letters in the wrong language lead to missed appointments; these are recorded more of poorer families."),
  /** Gaps and unseen time. */
  CI_19(
      "CI-19",
      "Gaps and unseen time",
      PatternSection.NOT_KNOWN,
      "The longest times without an entry, and the days since the child was seen, seen alone and seen at home.",
      "Silence can mean anything."),
  /** The child's own account. */
  CI_20(
      "CI-20",
      "The child's own account",
      PatternSection.CHILDS_WORDS,
      "How many significant events have what the child said or showed, and when that was last recorded.",
      "To quote is not to listen. Babies have to be watched rather than asked."),
  /** Changes around the child. */
  CI_21(
      "CI-21",
      "Changes around the child",
      PatternSection.FAMILY_AND_CHANGES,
      "Homes, schools, carers, social workers and teams, and how long each lasted.",
      "Some moves are good. Cover for leave and agency workers look like changes."),
  /** Brothers, sisters and the household before. */
  CI_22(
      "CI-22",
      "Brothers, sisters and the household before",
      PatternSection.FAMILY_AND_CHANGES,
      "Significant entries of brothers, sisters and adults of the household, also from before the child was born.",
      "The family's history is not this child's fate."),
  /** Who holds the picture. */
  CI_23(
      "CI-23",
      "Who holds the picture",
      PatternSection.NOT_KNOWN,
      "Which agencies contributed, when and about what; and what only one of them knows.",
      "An agency may have had no part, or may not have been asked."),
  /** Response to each concern. */
  CI_24(
      "CI-24",
      "Response to each concern",
      PatternSection.WHAT_THE_SERVICE_DID,
      "For each significant event, the first recorded response and how long it took.",
      "There may have been a response that nobody tied to the event."),
  /** Escalation and oversight. */
  CI_25(
      "CI-25",
      "Escalation and oversight",
      PatternSection.WHAT_THE_SERVICE_DID,
      "After each escalation, the first recorded oversight by a manager.",
      "A manager may have been there and written nothing.");

  private final String code;
  private final String title;
  private final PatternSection section;
  private final String definition;
  private final String canMislead;

  Indicator(
      String code, String title, PatternSection section, String definition, String canMislead) {
    this.code = code;
    this.title = title;
    this.section = section;
    this.definition = definition;
    this.canMislead = canMislead;
  }

  /**
   * The code.
   *
   * @return for example {@code CI-10}
   */
  public String code() {
    return code;
  }

  /**
   * The name in plain English.
   *
   * @return for example {@code Referral history}
   */
  public String title() {
    return title;
  }

  /**
   * The part of the page where it stands.
   *
   * @return the part
   */
  public PatternSection section() {
    return section;
  }

  /**
   * What it sets out.
   *
   * @return one sentence
   */
  public String definition() {
    return definition;
  }

  /**
   * How it can mislead. Shown with every result.
   *
   * @return a sentence or two
   */
  public String canMislead() {
    return canMislead;
  }
}
