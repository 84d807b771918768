package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.ValueFault.MISSING;
import static io.github.throughline.validation.cincensus.ValueFault.NOT_A_CODE;
import static io.github.throughline.validation.cincensus.ValueFault.NOT_A_FLAG;
import static io.github.throughline.validation.cincensus.ValueFault.NOT_A_NUMBER;

import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinAssessment;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.exchange.cincensus.CinItems;
import io.github.throughline.core.exchange.cincensus.CinPlanDates;
import io.github.throughline.core.exchange.cincensus.CinPreProceedings;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlan;
import io.github.throughline.core.exchange.cincensus.CinReviews;
import io.github.throughline.core.exchange.cincensus.CinSection47;
import io.github.throughline.core.exchange.cincensus.CinSource;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.cincensus.CensusItem.Group;
import java.time.LocalDate;
import java.util.List;

/**
 * Every item whose value is checked whatever it means: dates, numbers, flags, codes and what is
 * required.
 *
 * <p>Beside an item stand the published rules that say the same of its value, by code, whether or
 * not we have them yet: where such a rule is asked it alone speaks, and where it is not, we do.
 */
final class CensusItems {
  private static final String CHILD_PATH = "Message/Children/Child/";
  private static final String EPISODE_PATH = CHILD_PATH + "CINdetails/";

  private static final LocalDate REFERRAL_SOURCE_REQUIRED_FROM = LocalDate.of(2013, 4, 1);

  static final List<CensusItem<CinHeader>> OF_HEADER = ofHeader();
  static final List<CensusItem<CinSource>> OF_SOURCE = ofSource();
  static final List<CensusItem<CinChild>> OF_CHILD = ofChild();
  static final List<CensusItem<CinEpisode>> OF_EPISODE = ofEpisode();
  static final List<CensusItem<CinAssessment>> OF_ASSESSMENT = ofAssessment();
  static final List<CensusItem<CinPlanDates>> OF_PLAN = ofPlan();
  static final List<CensusItem<CinSection47>> OF_ENQUIRY = ofEnquiry();
  static final List<CensusItem<CinProtectionPlan>> OF_PROTECTION_PLAN = ofProtectionPlan();
  static final List<CensusItem<CinReviews>> OF_REVIEWS = ofReviews();
  static final List<CensusItem<CinPreProceedings>> OF_PRE_PROCEEDINGS = ofPreProceedings();

  private CensusItems() {}

  private static List<CensusItem<CinHeader>> ofHeader() {
    Group<CinHeader> group =
        new Group<>("Message/Header/CollectionDetails", header -> header.collection().place());
    return List.of(
        group.once(CinItems.COLLECTION),
        group.once(CinItems.YEAR),
        group.once(CinItems.REFERENCE_DATE));
  }

  private static List<CensusItem<CinSource>> ofSource() {
    Group<CinSource> group = new Group<>("Message/Header/Source", CinSource::place);
    return List.of(
        group.once("SourceLevel", CinSource::sourceLevel), group.once("LEA", CinSource::authority));
  }

  private static List<CensusItem<CinChild>> ofChild() {
    Group<CinChild> identifiers =
        new Group<>(CHILD_PATH + "ChildIdentifiers", child -> child.identifiers().place());
    Group<CinChild> characteristics =
        new Group<>(CHILD_PATH + "ChildCharacteristics", child -> child.characteristics().place());
    Group<CinChild> disabilities =
        new Group<>(
            CHILD_PATH + "ChildCharacteristics/Disabilities",
            child -> child.characteristics().disabilitiesPlace());
    return List.of(
        identifiers.once(CinItems.LA_CHILD_ID).saidBy("8500", MISSING),
        identifiers.once(CinItems.UPN_UNKNOWN),
        identifiers.once(CinItems.BIRTH_DATE),
        identifiers.once(CinItems.EXPECTED_BIRTH_DATE),
        identifiers.once(CinItems.GENDER_CURRENT).saidBy("4180", MISSING, NOT_A_CODE),
        identifiers.once(CinItems.SEX).saidBy("4180", MISSING, NOT_A_CODE),
        identifiers.once(CinItems.DEATH_DATE),
        characteristics.once(CinItems.ETHNICITY).saidBy("4220", MISSING, NOT_A_CODE),
        disabilities
            .repeated(CinItems.DISABILITY, child -> child.characteristics().disabilities())
            .saidBy("8540", NOT_A_CODE, CensusItems::mustHaveDisability)
            .saidBy("8540", MISSING, CensusItems::hasNoDisabilityAtAll));
  }

  private static List<CensusItem<CinEpisode>> ofEpisode() {
    Group<CinEpisode> group = new Group<>(CHILD_PATH + "CINdetails", CinEpisode::place);
    return List.of(
        group.once(CinItems.REFERRAL_DATE).saidBy("8600", MISSING),
        group
            .once(CinItems.REFERRAL_SOURCE)
            .saidBy("8866", MISSING, CensusItems::mustHaveSource)
            .saidBy("8866", NOT_A_CODE, CensusItems::mustHaveSource),
        group.once(CinItems.PRIMARY_NEED).saidBy("8650", NOT_A_CODE),
        group.once(CinItems.CLOSURE_DATE),
        group.once(CinItems.REASON_FOR_CLOSURE).saidBy("8640", NOT_A_CODE),
        group.once(CinItems.CONFERENCE_DATE),
        group.once(CinItems.NO_FURTHER_ACTION).saidBy("8568", MISSING, NOT_A_FLAG));
  }

  private static List<CensusItem<CinAssessment>> ofAssessment() {
    Group<CinAssessment> group = new Group<>(EPISODE_PATH + "Assessments", CinAssessment::place);
    Group<CinAssessment> factors =
        new Group<>(
            EPISODE_PATH + "Assessments/FactorsIdentifiedAtAssessment",
            CinAssessment::factorsPlace);
    return List.of(
        group
            .once(CinItems.ASSESSMENT_START)
            .saidBy("8736", MISSING, (a, context) -> !a.authorisationDate().isPresent()),
        group.once(CinItems.ASSESSMENT_INTERNAL_REVIEW),
        group.once(CinItems.ASSESSMENT_AUTHORISED),
        factors
            .repeated(CinItems.ASSESSMENT_FACTORS, CinAssessment::factors)
            .saidBy("8897Q", NOT_A_CODE, CensusItems::mustHaveFactors)
            .saidBy("8897Q", MISSING, CensusItems::hasNoFactorsAtAll));
  }

  private static List<CensusItem<CinPlanDates>> ofPlan() {
    Group<CinPlanDates> group = new Group<>(EPISODE_PATH + "CINPlanDates", CinPlanDates::place);
    return List.of(
        group.once(CinItems.CIN_PLAN_START).saidBy("4010", MISSING),
        group.once(CinItems.CIN_PLAN_END));
  }

  private static List<CensusItem<CinSection47>> ofEnquiry() {
    Group<CinSection47> group = new Group<>(EPISODE_PATH + "Section47", CinSection47::place);
    return List.of(
        group
            .once(CinItems.ENQUIRY_START)
            .saidBy("8615", MISSING, (enquiry, context) -> enquiry.conferenceDate().isPresent()),
        group.once(CinItems.ENQUIRY_CONFERENCE_TARGET),
        group.once(CinItems.ENQUIRY_CONFERENCE_DATE),
        group.once(CinItems.CONFERENCE_NOT_REQUIRED));
  }

  private static List<CensusItem<CinProtectionPlan>> ofProtectionPlan() {
    Group<CinProtectionPlan> group =
        new Group<>(EPISODE_PATH + "ChildProtectionPlans", CinProtectionPlan::place);
    return List.of(
        group.once(CinItems.CP_PLAN_START).saidBy("8720", MISSING),
        group.once(CinItems.CP_PLAN_END),
        group.once(CinItems.INITIAL_CATEGORY).saidBy("8905", MISSING, NOT_A_CODE),
        group.once(CinItems.LATEST_CATEGORY).saidBy("8910", MISSING, NOT_A_CODE),
        group.once(CinItems.PREVIOUS_PLANS).saidBy("8730", MISSING, NOT_A_NUMBER));
  }

  private static List<CensusItem<CinReviews>> ofReviews() {
    Group<CinReviews> group =
        new Group<>(EPISODE_PATH + "ChildProtectionPlans/Reviews", CinReviews::place);
    return List.of(
        group.repeated(CinItems.CP_REVIEW_DATE, CinReviews::dates).saidBy("8842Q", MISSING));
  }

  private static List<CensusItem<CinPreProceedings>> ofPreProceedings() {
    Group<CinPreProceedings> group =
        new Group<>(EPISODE_PATH + "PreProceedingsandFGDM", CinPreProceedings::place);
    return List.of(
        group.once(CinItems.PRE_PROCEEDINGS_START),
        group.once(CinItems.LETTER_BEFORE_PROCEEDINGS),
        group.once(CinItems.FAMILY_MEETING_OFFERED),
        group.once(CinItems.FAMILY_MEETING_HELD),
        group.once(CinItems.FIRST_PRE_PROCEEDINGS_MEETING),
        group.once(CinItems.REVIEW_MEETINGS),
        group.once(CinItems.STEP_DECISION),
        group.once(CinItems.PRE_PROCEEDINGS_OUTCOME).saidBy("9011", NOT_A_CODE),
        group.once(CinItems.COURT_APPLICATION),
        group.once(CinItems.PROCEEDINGS_LETTER));
  }

  /** As rule 8540 has it. */
  private static boolean mustHaveDisability(CinChild child, Context context) {
    return child.identifiers().birthDate().isPresent() && Referrals.anyWentFurther(child);
  }

  /** An empty element beside a code is passed over by rule 8540. */
  private static boolean hasNoDisabilityAtAll(CinChild child, Context context) {
    return mustHaveDisability(child, context)
        && child.characteristics().disabilities().stream().allMatch(Reported::isMissing);
  }

  /** As rule 8866 has it. */
  private static boolean mustHaveSource(CinEpisode episode, Context context) {
    LocalDate referred = episode.referralDate().value();
    return referred != null && !referred.isBefore(REFERRAL_SOURCE_REQUIRED_FROM);
  }

  /** As rule 8897Q has it. */
  private static boolean mustHaveFactors(CinAssessment assessment, Context context) {
    LocalDate authorised = assessment.authorisationDate().value();
    return authorised != null && !authorised.isBefore(context.firstDay());
  }

  private static boolean hasNoFactorsAtAll(CinAssessment assessment, Context context) {
    return mustHaveFactors(assessment, context)
        && assessment.factors().stream().allMatch(Reported::isMissing);
  }
}
