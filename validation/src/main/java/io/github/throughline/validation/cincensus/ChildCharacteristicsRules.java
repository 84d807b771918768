package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.BIRTH_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.DISABILITY;
import static io.github.throughline.core.exchange.cincensus.CinItems.ETHNICITY;
import static io.github.throughline.core.exchange.cincensus.CinItems.NO_FURTHER_ACTION;
import static io.github.throughline.validation.Conditions.missingOrNotACode;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.Scopes.CHILD;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Rules on ethnicity and on which disabilities a child must be said to have. */
final class ChildCharacteristicsRules {
  private static final String MODULE = "ChildCharacteristics";

  static final Rule<CinChild> ETHNICITY_NOT_A_CODE =
      error("4220", "Ethnicity is missing or is not a valid code")
          .remedy(
              "Send the code of the child's ethnicity, or REFU if refused, or NOBT if not yet obtained")
          .module(MODULE)
          .from(Y2022_23)
          .per(CHILD)
          .firesWhen(missingOrNotACode(ETHNICITY, CinCensusCodes.ETHNICITY));

  /**
   * Of a child who has been born and of whom some referral was taken further. One finding for each
   * code that is not valid, or one if there is no code at all; an empty element is no code.
   */
  static final Rule<CinChild> DISABILITY_NOT_A_CODE =
      error(
              "8540",
              "Disability is missing or is not a valid code, though a referral of this child was taken further")
          .remedy("Send the code of each disability, or NONE if the child has none")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator loses what this rule finds: a misnamed column makes it drop the finding")
          .per(CHILD)
          .checkedBy(
              check(
                  List.of(DISABILITY, BIRTH_DATE.name(), NO_FURTHER_ACTION.name()),
                  ChildCharacteristicsRules::examineDisabilities));

  private ChildCharacteristicsRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(ETHNICITY_NOT_A_CODE, DISABILITY_NOT_A_CODE);
  }

  private static void examineDisabilities(CinChild child, Context context, Verdict verdict) {
    if (!BIRTH_DATE.of(child).isPresent() || !Referrals.anyWentFurther(child)) {
      return;
    }
    boolean any = false;
    boolean kept = true;
    for (Reported<String> disability : child.characteristics().disabilities()) {
      if (disability.isMissing()) {
        continue;
      }
      any = true;
      String code = disability.value();
      if (code == null || !CinCensusCodes.DISABILITY.contains(code, context.year())) {
        kept = false;
        fire(child, Cited.of(DISABILITY, disability), verdict);
      }
    }
    if (!any) {
      fire(child, noDisability(child), verdict);
    } else if (kept) {
      verdict.pass();
    }
  }

  /** The first empty element if there is one, or else where one is missed. */
  private static Cited noDisability(CinChild child) {
    List<Reported<String>> empty = child.characteristics().disabilities();
    Place group = child.characteristics().disabilitiesPlace();
    return !empty.isEmpty()
        ? Cited.of(DISABILITY, empty.get(0))
        : Cited.element(DISABILITY, group.isKnown() ? group : child.characteristics().place());
  }

  private static void fire(CinChild child, Cited disability, Verdict verdict) {
    List<Cited> cited = new ArrayList<>();
    cited.add(disability);
    cited.add(Cited.of(BIRTH_DATE, child));
    for (CinEpisode episode : child.episodes()) {
      if (Referrals.wentFurther(episode)) {
        cited.add(Cited.of(NO_FURTHER_ACTION, episode));
      }
    }
    verdict.fire(cited);
  }
}
