package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.ASSESSMENT_AUTHORISED;
import static io.github.throughline.core.exchange.cincensus.CinItems.ASSESSMENT_FACTORS;
import static io.github.throughline.core.exchange.cincensus.CinItems.ASSESSMENT_START;
import static io.github.throughline.core.exchange.cincensus.CinItems.REASON_FOR_CLOSURE;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.RuleBuilder.query;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.ByHand.citedIn;
import static io.github.throughline.validation.cincensus.Scopes.ASSESSMENT;
import static io.github.throughline.validation.cincensus.Scopes.EPISODE;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;
import static io.github.throughline.validation.cincensus.Years.Y2024_25;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.code.CodeList;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinAssessment;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules on the factors that an assessment identified. An empty element is no factor. A finding
 * shows the dates of the assessment as far as they are sent, to tell which it is.
 */
final class AssessmentFactorRules {
  private static final String MODULE = "Assessments";

  /** What most of the rules look at and show. */
  private static final List<String> FACTORS_AND_DATES =
      List.of(ASSESSMENT_FACTORS, ASSESSMENT_START.name(), ASSESSMENT_AUTHORISED.name());

  /**
   * One finding for each assessment, pointing at each of its factors. Any factor counts, a code or
   * not. An authorisation date that cannot be read counts as missing.
   */
  static final Rule<CinChild> FACTORS_BEFORE_AUTHORISATION =
      error("8614", "Assessment has factors but no authorisation date")
          .remedy(
              "Send the date on which the assessment was authorised, or no factors while it is still open")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator holds the factors as a list and fails as soon as it finds something, so that nothing is reported")
          .per(ASSESSMENT)
          .checkedBy(
              check(
                  List.of(
                      ASSESSMENT_AUTHORISED.name(), ASSESSMENT_FACTORS, ASSESSMENT_START.name()),
                  AssessmentFactorRules::examineOpen));

  /**
   * One finding for each factor beside the one that says there are none, a code or not. That one
   * alone, however often, passes: 8898 asks about copies.
   */
  static final Rule<CinChild> NONE_IDENTIFIED_BESIDE_OTHERS =
      error("8869", "Assessment has a factor beside factor 21, which says that there are none")
          .remedy("Send factor 21 alone if none were identified, or else leave it out")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator takes the list of factors for one text and never fires")
          .per(ASSESSMENT)
          .checkedBy(check(FACTORS_AND_DATES, AssessmentFactorRules::examineNoneIdentified));

  /**
   * One finding for the episode. Asked only where there is one assessment, and asked of an episode
   * that is still open as well, as the rule is worded. Fires too when there are factors beside 21.
   */
  static final Rule<CinChild> NONE_IDENTIFIED_AND_NOT_CLOSED_AFTER_ASSESSMENT =
      query(
              "8873Q",
              "Only assessment of the episode identified no factors, but the episode is not closed after assessment")
          .remedy(
              "Check the factors of the assessment and the reason for closure, RC8 or RC9, or explain")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator takes any factor that has 21 in it for factor 21")
          .per(EPISODE)
          .checkedBy(
              check(
                  List.of(
                      ASSESSMENT_FACTORS,
                      REASON_FOR_CLOSURE.name(),
                      ASSESSMENT_START.name(),
                      ASSESSMENT_AUTHORISED.name()),
                  AssessmentFactorRules::examineOnlyAssessment));

  /**
   * One finding for each factor that is not a code, compared to the letter, or one for the
   * assessment when it has none. The first day of the period counts, and so does any day after it,
   * even one after the reference date.
   */
  static final Rule<CinChild> AUTHORISED_WITHOUT_FACTORS =
      query(
              "8897Q",
              "Assessment authorised since the collection period began has no factors, or one that is not a code")
          .remedy(
              "Send each factor that was identified by its code from the published list, 21 if there were none, or explain")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator fails when an assessment to be reported has factors, so that nothing is reported, and takes factors of another episode for those of this one")
          .needsPeriod()
          .per(ASSESSMENT)
          .checkedBy(check(FACTORS_AND_DATES, AssessmentFactorRules::examineAuthorised));

  /** One finding for each code, pointing at every copy. Compared to the letter. */
  static final Rule<CinChild> FACTOR_REPEATED =
      error("8898", "Assessment has the same factor more than once")
          .remedy("Send each factor of the assessment once")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator holds the factors as a list and fails as soon as it finds something, so that nothing is reported")
          .per(ASSESSMENT)
          .checkedBy(check(FACTORS_AND_DATES, AssessmentFactorRules::examineCopies));

  /** One finding for each such factor, in capitals or not, whenever the assessment was made. */
  static final Rule<CinChild> UNDIVIDED_PHYSICAL_ABUSE =
      query("8945Q", "Assessment factor 18A, physical abuse, has been divided into 18B and 18C")
          .remedy("Send 18B for abuse by a child, 18C for abuse by an adult, or explain")
          .module(MODULE)
          .from(Y2024_25)
          .differs(
              "The public reference validator takes the list of factors for one text and never fires")
          .per(ASSESSMENT)
          .checkedBy(
              check(
                  FACTORS_AND_DATES,
                  (assessment, context, verdict) ->
                      examineUndivided(
                          assessment, CinCensusCodes.UNDIVIDED_PHYSICAL_ABUSE, context, verdict)));

  /** One finding for each such factor, in capitals or not, whenever the assessment was made. */
  static final Rule<CinChild> UNDIVIDED_SEXUAL_ABUSE =
      query("8950Q", "Assessment factor 19A, sexual abuse, has been divided into 19B and 19C")
          .remedy("Send 19B for abuse by a child, 19C for abuse by an adult, or explain")
          .module(MODULE)
          .from(Y2024_25)
          .differs(
              "The public reference validator takes the list of factors for one text and never fires")
          .per(ASSESSMENT)
          .checkedBy(
              check(
                  FACTORS_AND_DATES,
                  (assessment, context, verdict) ->
                      examineUndivided(
                          assessment, CinCensusCodes.UNDIVIDED_SEXUAL_ABUSE, context, verdict)));

  private AssessmentFactorRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        FACTORS_BEFORE_AUTHORISATION,
        NONE_IDENTIFIED_BESIDE_OTHERS,
        NONE_IDENTIFIED_AND_NOT_CLOSED_AFTER_ASSESSMENT,
        AUTHORISED_WITHOUT_FACTORS,
        FACTOR_REPEATED,
        UNDIVIDED_PHYSICAL_ABUSE,
        UNDIVIDED_SEXUAL_ABUSE);
  }

  private static void examineOpen(CinAssessment assessment, Context context, Verdict verdict) {
    if (ASSESSMENT_AUTHORISED.of(assessment).isPresent()) {
      return;
    }
    List<Cited> cited = new ArrayList<>();
    cited.add(citedIn(assessment, assessment.place(), ASSESSMENT_AUTHORISED));
    for (Reported<String> factor : assessment.factors()) {
      if (!factor.isMissing()) {
        cited.add(Cited.of(ASSESSMENT_FACTORS, factor));
      }
    }
    if (cited.size() == 1) {
      verdict.pass();
      return;
    }
    if (ASSESSMENT_START.of(assessment).isThere()) {
      cited.add(Cited.of(ASSESSMENT_START, assessment));
    }
    verdict.fire(cited);
  }

  private static void examineNoneIdentified(
      CinAssessment assessment, Context context, Verdict verdict) {
    Reported<String> none = findNoneIdentified(assessment, context);
    if (none == null) {
      return;
    }
    verdict.pass();
    for (Reported<String> factor : assessment.factors()) {
      if (!factor.isMissing() && !saysNone(factor, context)) {
        fire(assessment, List.of(factor, none), verdict);
      }
    }
  }

  private static void examineOnlyAssessment(CinEpisode episode, Context context, Verdict verdict) {
    if (episode.assessments().size() != 1) {
      return;
    }
    CinAssessment assessment = episode.assessments().get(0);
    Reported<String> none = findNoneIdentified(assessment, context);
    if (none == null) {
      return;
    }
    String reason = REASON_FOR_CLOSURE.of(episode).value();
    if (reason != null && CinCensusCodes.CLOSED_AFTER_ASSESSMENT.contains(reason, context.year())) {
      verdict.pass();
      return;
    }
    List<Cited> cited = new ArrayList<>();
    cited.add(Cited.of(ASSESSMENT_FACTORS, none));
    cited.add(citedIn(episode, episode.place(), REASON_FOR_CLOSURE));
    addDates(assessment, cited);
    verdict.fire(cited);
  }

  private static void examineAuthorised(
      CinAssessment assessment, Context context, Verdict verdict) {
    LocalDate authorised = ASSESSMENT_AUTHORISED.of(assessment).value();
    if (authorised == null || authorised.isBefore(context.firstDay())) {
      return;
    }
    boolean any = false;
    for (Reported<String> factor : assessment.factors()) {
      if (factor.isMissing()) {
        continue;
      }
      any = true;
      String code = factor.value();
      if (code != null && CinCensusCodes.ASSESSMENT_FACTORS.contains(code, context.year())) {
        verdict.pass();
      } else {
        fire(assessment, List.of(factor), verdict);
      }
    }
    if (!any) {
      List<Cited> cited = new ArrayList<>();
      cited.add(noFactor(assessment));
      addDates(assessment, cited);
      verdict.fire(cited);
    }
  }

  /** The first empty element if there is one, or else where one is missed. */
  private static Cited noFactor(CinAssessment assessment) {
    Place group = assessment.factorsPlace();
    return !assessment.factors().isEmpty()
        ? Cited.of(ASSESSMENT_FACTORS, assessment.factors().get(0))
        : Cited.element(ASSESSMENT_FACTORS, group.isKnown() ? group : assessment.place());
  }

  /** A text too long to be read whole is like no other. */
  private static void examineCopies(CinAssessment assessment, Context context, Verdict verdict) {
    if (assessment.factors().isEmpty()) {
      return;
    }
    Map<String, List<Reported<String>>> byCode = new LinkedHashMap<>();
    for (Reported<String> factor : assessment.factors()) {
      String code = factor.value();
      if (code != null) {
        byCode.computeIfAbsent(code, first -> new ArrayList<>(1)).add(factor);
        verdict.pass();
      }
    }
    for (List<Reported<String>> copies : byCode.values()) {
      if (copies.size() > 1) {
        fire(assessment, copies, verdict);
      }
    }
  }

  private static void examineUndivided(
      CinAssessment assessment, CodeList undivided, Context context, Verdict verdict) {
    for (Reported<String> factor : assessment.factors()) {
      String code = factor.value();
      if (code == null) {
        continue;
      }
      if (undivided.contains(code.toUpperCase(Locale.ROOT), context.year())) {
        fire(assessment, List.of(factor), verdict);
      } else {
        verdict.pass();
      }
    }
  }

  private static @Nullable Reported<String> findNoneIdentified(
      CinAssessment assessment, Context context) {
    for (Reported<String> factor : assessment.factors()) {
      if (saysNone(factor, context)) {
        return factor;
      }
    }
    return null;
  }

  private static boolean saysNone(Reported<String> factor, Context context) {
    String code = factor.value();
    return code != null && CinCensusCodes.NO_FACTORS_IDENTIFIED.contains(code, context.year());
  }

  private static void fire(
      CinAssessment assessment, List<Reported<String>> factors, Verdict verdict) {
    List<Cited> cited = new ArrayList<>();
    for (Reported<String> factor : factors) {
      cited.add(Cited.of(ASSESSMENT_FACTORS, factor));
    }
    addDates(assessment, cited);
    verdict.fire(cited);
  }

  private static void addDates(CinAssessment assessment, List<Cited> cited) {
    if (ASSESSMENT_START.of(assessment).isThere()) {
      cited.add(Cited.of(ASSESSMENT_START, assessment));
    }
    if (ASSESSMENT_AUTHORISED.of(assessment).isThere()) {
      cited.add(Cited.of(ASSESSMENT_AUTHORISED, assessment));
    }
  }
}
