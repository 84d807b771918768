package io.github.throughline.core.exchange.cincensus.table;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.cincensus.CinAssessment;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.exchange.cincensus.CinItems;
import io.github.throughline.core.exchange.cincensus.CinPlanDates;
import io.github.throughline.core.exchange.cincensus.CinPreProceedings;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlan;
import io.github.throughline.core.exchange.cincensus.CinSection47;
import java.util.List;
import java.util.stream.Stream;

/** The items of each table in the order of its columns. */
final class TableItems {
  static final List<Item<CinHeader, ?>> HEADER =
      List.of(CinItems.COLLECTION, CinItems.YEAR, CinItems.REFERENCE_DATE);

  static final List<Item<CinChild, ?>> IDENTIFIERS =
      List.of(
          CinItems.LA_CHILD_ID,
          CinItems.UPN,
          CinItems.FORMER_UPN,
          CinItems.UPN_UNKNOWN,
          CinItems.BIRTH_DATE,
          CinItems.EXPECTED_BIRTH_DATE,
          CinItems.GENDER_CURRENT,
          CinItems.SEX,
          CinItems.DEATH_DATE);

  static final List<Item<CinChild, ?>> CHILD =
      Stream.concat(IDENTIFIERS.stream(), Stream.of(CinItems.ETHNICITY)).toList();

  static final List<Item<CinEpisode, ?>> EPISODE =
      List.of(
          CinItems.REFERRAL_DATE,
          CinItems.REFERRAL_SOURCE,
          CinItems.PRIMARY_NEED,
          CinItems.CLOSURE_DATE,
          CinItems.REASON_FOR_CLOSURE,
          CinItems.CONFERENCE_DATE,
          CinItems.NO_FURTHER_ACTION);

  static final List<Item<CinAssessment, ?>> ASSESSMENT =
      List.of(
          CinItems.ASSESSMENT_START,
          CinItems.ASSESSMENT_INTERNAL_REVIEW,
          CinItems.ASSESSMENT_AUTHORISED);

  static final List<Item<CinPlanDates, ?>> CIN_PLAN =
      List.of(CinItems.CIN_PLAN_START, CinItems.CIN_PLAN_END);

  static final List<Item<CinSection47, ?>> ENQUIRY =
      List.of(
          CinItems.ENQUIRY_START,
          CinItems.ENQUIRY_CONFERENCE_TARGET,
          CinItems.ENQUIRY_CONFERENCE_DATE,
          CinItems.CONFERENCE_NOT_REQUIRED);

  static final List<Item<CinProtectionPlan, ?>> PROTECTION_PLAN =
      List.of(
          CinItems.CP_PLAN_START,
          CinItems.CP_PLAN_END,
          CinItems.INITIAL_CATEGORY,
          CinItems.LATEST_CATEGORY,
          CinItems.PREVIOUS_PLANS);

  static final List<Item<CinPreProceedings, ?>> PRE_PROCEEDINGS =
      List.of(
          CinItems.PRE_PROCEEDINGS_START,
          CinItems.LETTER_BEFORE_PROCEEDINGS,
          CinItems.FAMILY_MEETING_OFFERED,
          CinItems.FAMILY_MEETING_HELD,
          CinItems.FIRST_PRE_PROCEEDINGS_MEETING,
          CinItems.REVIEW_MEETINGS,
          CinItems.STEP_DECISION,
          CinItems.PRE_PROCEEDINGS_OUTCOME,
          CinItems.COURT_APPLICATION,
          CinItems.PROCEEDINGS_LETTER);

  private TableItems() {}

  static <R> List<String> names(List<Item<R, ?>> items) {
    return items.stream().map(Item::name).toList();
  }

  static <R> boolean isAnyThere(List<Item<R, ?>> items, R record) {
    return items.stream().anyMatch(item -> item.of(record).isThere());
  }
}
