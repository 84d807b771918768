package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.DISABILITY;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.RuleBuilder.query;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.Scopes.CHILD;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules on how disabilities are recorded, of one child and over the whole return. */
final class DisabilityRules {
  private static final String MODULE = "Disabilities";

  /** The code that says that there is no disability; rule 8790 takes it in any letters. */
  private static final String NONE = CinCensusCodes.NO_DISABILITY.codes().get(0).value();

  /** So many codes the return of a whole authority uses at the least. */
  private static final int FEWEST_CODES = 8;

  /** Up to so many values of one child are simply compared each with each. */
  private static final int FEW = 16;

  /**
   * Different codes are counted, and only those of the list: what is no code is left to 8540. A
   * return in which nobody has a disability uses none, and fires.
   */
  static final Rule<CinChild> FEW_DISABILITY_CODES =
      query("2887Q", "Fewer than 8 different disability codes are used in the whole return")
          .remedy(
              "Check that every disability of each child is exported, or explain why so few codes are used")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator counts how often NONE is sent instead of the codes other than NONE, and so questions the wrong returns")
          .overReturn(
              new DisabilityUseCheck(
                  (use, verdict) -> {
                    if (use.codes() < FEWEST_CODES) {
                      verdict.fire();
                    } else {
                      verdict.pass();
                    }
                  }));

  /**
   * Codes of the list other than NONE are counted, each once of a child. Does not apply to a return
   * in which nobody has a disability: 2887Q asks about that.
   */
  static final Rule<CinChild> NOBODY_WITH_TWO_DISABILITIES =
      query("2888Q", "No child in the whole return has more than one disability")
          .remedy(
              "Check that every disability of each child is exported, or explain why no child has two")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator counts the elements, so that one code sent twice of a child is enough to pass it; that is one disability")
          .overReturn(
              new DisabilityUseCheck(
                  (use, verdict) -> {
                    if (use.severalOfOneChild()) {
                      verdict.pass();
                    } else if (use.codes() > 0) {
                      verdict.fire();
                    }
                  }));

  /**
   * One finding for the child: it points at each value that contradicts NONE, and then at NONE.
   * NONE may be in small letters; with a space before it, it is another value. An empty element is
   * no value, and NONE sent twice is for 8794.
   */
  static final Rule<CinChild> DISABILITY_BESIDE_NONE =
      error("8790", "Child is recorded as having no disability and as having one")
          .remedy("Take NONE out if the child has a disability, or else the other codes")
          .module(MODULE)
          .from(Y2022_23)
          .differs(
              "The public reference validator also takes an empty element beside NONE for a disability, though it says nothing")
          .per(CHILD)
          .checkedBy(check(List.of(DISABILITY), DisabilityRules::examineNone));

  /**
   * One finding for each repeated code, pointing at every copy; compared to the letter. NONE counts
   * as any other. A value too long to be read whole is like no other.
   */
  static final Rule<CinChild> DISABILITY_REPEATED =
      error("8794", "Disability is recorded more than once for the same child")
          .remedy("Send each disability code of the child once")
          .module(MODULE)
          .from(Y2022_23)
          .per(CHILD)
          .checkedBy(check(List.of(DISABILITY), DisabilityRules::examineCopies));

  private DisabilityRules() {}

  static List<Rule<CinChild>> all() {
    return List.of(
        FEW_DISABILITY_CODES,
        NOBODY_WITH_TWO_DISABILITIES,
        DISABILITY_BESIDE_NONE,
        DISABILITY_REPEATED);
  }

  private static void examineNone(CinChild child, Context context, Verdict verdict) {
    List<Reported<String>> disabilities = child.characteristics().disabilities();
    boolean none = false;
    boolean other = false;
    for (Reported<String> disability : disabilities) {
      none |= isNone(disability);
      other |= isOther(disability);
    }
    if (none && other) {
      List<Cited> cited = new ArrayList<>();
      cite(disabilities.stream().filter(DisabilityRules::isOther).toList(), cited);
      cite(disabilities.stream().filter(DisabilityRules::isNone).toList(), cited);
      verdict.fire(cited);
    } else if (none || other) {
      verdict.pass();
    }
  }

  private static boolean isNone(Reported<String> disability) {
    return NONE.equalsIgnoreCase(disability.value());
  }

  private static boolean isOther(Reported<String> disability) {
    return !disability.isMissing() && !isNone(disability);
  }

  private static void examineCopies(CinChild child, Context context, Verdict verdict) {
    List<Reported<String>> disabilities = child.characteristics().disabilities();
    boolean found = false;
    // Hardly any child has a copy, so nothing is made before one is found.
    if (disabilities.size() > FEW || hasCopy(disabilities)) {
      for (List<Reported<String>> copies : byCode(disabilities)) {
        if (copies.size() > 1) {
          List<Cited> cited = new ArrayList<>();
          cite(copies, cited);
          verdict.fire(cited);
          found = true;
        }
      }
    }
    if (!found && disabilities.stream().anyMatch(Reported::isPresent)) {
      verdict.pass();
    }
  }

  private static boolean hasCopy(List<Reported<String>> disabilities) {
    for (int i = 1; i < disabilities.size(); i++) {
      String code = disabilities.get(i).value();
      for (int j = 0; j < i && code != null; j++) {
        if (code.equals(disabilities.get(j).value())) {
          return true;
        }
      }
    }
    return false;
  }

  private static Collection<List<Reported<String>>> byCode(List<Reported<String>> disabilities) {
    Map<String, List<Reported<String>>> byCode = new LinkedHashMap<>();
    for (Reported<String> disability : disabilities) {
      String code = disability.value();
      if (code != null) {
        byCode.computeIfAbsent(code, unused -> new ArrayList<>()).add(disability);
      }
    }
    return byCode.values();
  }

  private static void cite(List<Reported<String>> disabilities, List<Cited> cited) {
    disabilities.forEach(disability -> cited.add(Cited.of(DISABILITY, disability)));
  }
}
