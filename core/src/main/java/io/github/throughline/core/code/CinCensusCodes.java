package io.github.throughline.core.code;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The code lists of the children in need census, 2016-17 to 2026-27, and the groups of codes that
 * its rules speak of.
 *
 * <p>The years are those in which the census accepts a code, which is not always when it was meant
 * to be used: factors 18A and 19A were divided in 2020-21 and are accepted still. Codes of 2026-27
 * come from draft material.
 */
public final class CinCensusCodes {
  private static final Map<String, CodeList> LISTS =
      Collections.unmodifiableMap(CodeListReader.readResource("cin-census"));

  /** {@code Collection}: which return this is. One code, CIN. */
  public static final CodeList COLLECTION = list("Collection");

  /** {@code SourceLevel}: who sends the return. One code, L for a local authority. */
  public static final CodeList SOURCE_LEVEL = list("SourceLevel");

  /** {@code YesNo}: the flags of the census, as digits or, by the rules, as small words. */
  public static final CodeList YES_NO = list("YesNo");

  /** {@code GenderCurrent}: gender as a digit, through 2023-24; {@link #SEX} follows it. */
  public static final CodeList GENDER_CURRENT = list("GenderCurrent");

  /** {@code Sex}: sex as a letter, from 2024-25. */
  public static final CodeList SEX = list("Sex");

  /** {@code UPNunknown}: why a child has no unique pupil number in the return. */
  public static final CodeList UPN_UNKNOWN = list("UPNunknown");

  /** {@code Ethnicity}: the child's ethnicity, REFU if refused, NOBT if not yet obtained. */
  public static final CodeList ETHNICITY = list("Ethnicity");

  /** {@code Disability}: the kinds of disability, and NONE. */
  public static final CodeList DISABILITY = list("Disability");

  /** {@code ReferralSource}: who referred the child. 5D, early help, from 2022-23. */
  public static final CodeList REFERRAL_SOURCE = list("ReferralSource");

  /** {@code PrimaryNeedCode}: the main need at referral. N1 has another meaning from 2025-26. */
  public static final CodeList PRIMARY_NEED = list("PrimaryNeedCode");

  /** {@code ReasonForClosure}: why the episode was closed. RC9 from 2022-23. */
  public static final CodeList REASON_FOR_CLOSURE = list("ReasonForClosure");

  /** {@code CategoryOfAbuse}: initial and latest category of a child protection plan. */
  public static final CodeList CATEGORY_OF_ABUSE = list("CategoryOfAbuse");

  /** {@code AssessmentFactors}: what an assessment found to bear on the child's life. */
  public static final CodeList ASSESSMENT_FACTORS = list("AssessmentFactors");

  /** {@code PPOutcome}: how pre-proceedings ended, from 2026-27, in draft. */
  public static final CodeList PRE_PROCEEDINGS_OUTCOME = list("PPOutcome");

  /**
   * {@code UPN_LA}: the authority numbers, and pseudo numbers, accepted in characters 2 to 4 of a
   * unique pupil number. 942 and 943 from 2023-24.
   */
  public static final CodeList UPN_AUTHORITY = list("UPN_LA");

  /** Gender 0: not recorded, or the child is not born yet. */
  public static final CodeList GENDER_NOT_RECORDED = GENDER_CURRENT.only("not recorded", "0");

  /** Sex U: not recorded, or the child is not born yet. */
  public static final CodeList SEX_UNKNOWN = SEX.only("unknown", "U");

  /** UN1: no number yet, because the child is not of school age. */
  public static final CodeList NOT_OF_SCHOOL_AGE = UPN_UNKNOWN.only("not of school age", "UN1");

  /** UN2 to UN7: the reasons for having no number that hold for a child of school age. */
  public static final CodeList UPN_UNKNOWN_AT_SCHOOL_AGE =
      UPN_UNKNOWN.without("reasons at school age", "UN1");

  /** UN7: no number, because the referral led to no further action. */
  public static final CodeList UPN_UNKNOWN_NO_FURTHER_ACTION =
      UPN_UNKNOWN.only("referral with no further action", "UN7");

  /** NONE: the child has no disability. */
  public static final CodeList NO_DISABILITY = DISABILITY.only("no disability", "NONE");

  /** Every disability code but NONE. */
  public static final CodeList KINDS_OF_DISABILITY =
      DISABILITY.without("kinds of disability", "NONE");

  /** RC2: the child died. */
  public static final CodeList DIED = REASON_FOR_CLOSURE.only("died", "RC2");

  /**
   * RC8 and, from 2022-23, RC9: closed after assessment, with no further action or with a referral
   * to early help.
   */
  public static final CodeList CLOSED_AFTER_ASSESSMENT =
      REASON_FOR_CLOSURE.only("closed after assessment", "RC8", "RC9");

  /** Factor 21: the assessment identified no factors. */
  public static final CodeList NO_FACTORS_IDENTIFIED =
      ASSESSMENT_FACTORS.only("no factors identified", "21");

  /** Factor 18A: physical abuse, before it was divided by who did it. */
  public static final CodeList UNDIVIDED_PHYSICAL_ABUSE =
      ASSESSMENT_FACTORS.only("undivided physical abuse", "18A");

  /** Factor 19A: sexual abuse, before it was divided by who did it. */
  public static final CodeList UNDIVIDED_SEXUAL_ABUSE =
      ASSESSMENT_FACTORS.only("undivided sexual abuse", "19A");

  private CinCensusCodes() {}

  /**
   * The lists of the census, without the groups taken from them.
   *
   * @return the lists in published order
   */
  public static List<CodeList> all() {
    return List.copyOf(LISTS.values());
  }

  private static CodeList list(String name) {
    CodeList list = LISTS.get(name);
    if (list == null) {
      throw new IllegalStateException("cin-census.csv has no list " + name);
    }
    return list;
  }
}
