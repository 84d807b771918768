package io.github.throughline.validation.cincensus;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.throughline.core.exchange.cincensus.CinCensusStructure;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.core.time.WorkingDays;
import io.github.throughline.validation.About;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.RuleSet;
import io.github.throughline.validation.cincensus.StructureRules.OutsidePart;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules that one return is asked: the published ones of its year, if the year and its rules are
 * known, and ours on its structure, whatever the year.
 *
 * @param context what the rules are given
 * @param ofHeader the rules on the header
 * @param ofChildren the rules on children and on the whole return
 * @param ofOutside the rules on what stands outside both
 * @param notChecked the rules that are not asked at all, with why
 */
record RulesAsked(
    Context context,
    RuleSet<CinHeader> ofHeader,
    RuleSet<CinChild> ofChildren,
    RuleSet<OutsidePart> ofOutside,
    List<RuleOutcome> notChecked) {

  static RulesAsked of(ReturnYear ofReturn) {
    boolean isKnown = CinCensusRules.years().contains(ofReturn.year());
    CollectionYear rulesYear = isKnown ? ofReturn.year() : nearestFinal(ofReturn.year());
    RuleSet<CinHeader> header = CinCensusRules.ofHeader(rulesYear);
    RuleSet<CinChild> children = CinCensusRules.ofChildren(rulesYear);
    // The rule on the header is what tells an authority that the year is not said.
    boolean asksHeader = isKnown || !ofReturn.isDecided();
    boolean asksChildren = isKnown && ofReturn.isDecided();

    List<Rule<CinHeader>> headerRules = asksHeader ? header.rules() : List.of();
    List<Rule<CinChild>> childRules = asksChildren ? children.rules() : List.of();
    Set<String> codes =
        Stream.concat(abouts(headerRules), abouts(childRules))
            .filter(about -> ofReturn.isPeriodKnown() || !about.needsPeriod())
            .map(About::code)
            .collect(toUnmodifiableSet());
    CollectionYear year = CinCensusStructure.nearestYear(ofReturn.year());
    StructureRules structure = StructureRules.of(year, codes);
    String why = whyNot(ofReturn, rulesYear);
    return new RulesAsked(
        new Context(year, ofReturn.isPeriodKnown(), WorkingDays.england()),
        new RuleSet<>(
            header.standard(),
            year,
            both(headerRules, structure.ofHeader()),
            header.child(),
            header.place()),
        new RuleSet<>(
            children.standard(),
            year,
            both(childRules, structure.ofChildren()),
            children.child(),
            children.place()),
        new RuleSet<>(
            children.standard(),
            year,
            structure.ofOutside(),
            OutsidePart::child,
            OutsidePart::place),
        Stream.concat(
                asksHeader ? Stream.of() : abouts(header.rules()),
                asksChildren ? Stream.of() : abouts(children.rules()))
            .map(about -> RuleOutcome.notChecked(about, why))
            .toList());
  }

  private static Stream<About> abouts(Collection<? extends Rule<?>> rules) {
    return rules.stream().map(Rule::about);
  }

  private static <C> List<Rule<C>> both(List<Rule<C>> published, List<Rule<C>> ours) {
    return Stream.concat(published.stream(), ours.stream()).toList();
  }

  private static CollectionYear nearestFinal(CollectionYear year) {
    List<CollectionYear> finals =
        CinCensusRules.years().stream().filter(y -> !CinCensusRules.isDraft(y)).toList();
    CollectionYear first = finals.get(0);
    return year.compareTo(first) < 0 ? first : finals.get(finals.size() - 1);
  }

  private static String whyNot(ReturnYear ofReturn, CollectionYear rulesYear) {
    List<CollectionYear> years = CinCensusRules.years();
    String what =
        ofReturn.isDecided()
            ? "The return is for "
                + ofReturn.year()
                + ", and the rules are known for "
                + years.get(0)
                + " to "
                + years.get(years.size() - 1)
                + " only"
            : "The header does not say for which year the return is";
    return what + "; this is a rule of " + rulesYear;
  }
}
