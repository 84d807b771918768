package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.core.time.WorkingDays;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleSet;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.Validator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Asks one rule, as it is in one year, of a return that is printed, read and validated as any
 * other.
 *
 * <pre>{@code
 * Ask.rule("8630").in("2024-25").of(child(episode(item("CINreferralDate", …), …)))
 * }</pre>
 */
final class Ask {
  private final String code;
  private final CollectionYear year;
  private final boolean periodKnown;

  private Ask(String code, CollectionYear year, boolean periodKnown) {
    this.code = code;
    this.year = year;
    this.periodKnown = periodKnown;
  }

  /** A rule by its code, as it is in 2024-25 unless another year is said. */
  static Ask rule(String code) {
    return new Ask(code, Years.Y2024_25, true);
  }

  Ask in(String label) {
    return new Ask(code, CollectionYear.parse(label), periodKnown);
  }

  /** As when the header gives no reference date. */
  Ask withoutPeriod() {
    return new Ask(code, year, false);
  }

  /** Asks it of children. */
  Asked of(Xml... children) {
    return of(List.of(children));
  }

  /** Asks it of children. */
  Asked of(List<Xml> children) {
    Xml header =
        Xml.group(
            "Header", Xml.collection(Integer.toString(year.endYear()), year.lastDay().toString()));
    Printed printed = Printed.of(header, children);
    try (CinCensusReader reader = printed.open()) {
      return judge(only(CinCensusRules.ofChildren(year)), reader::next, printed);
    }
  }

  /** Asks it of a header. */
  Asked ofHeader(Xml... parts) {
    Printed printed = Printed.of(Xml.group("Header", parts), List.of());
    try (CinCensusReader reader = printed.open()) {
      Iterator<CinHeader> header = List.of(reader.header()).iterator();
      return judge(
          only(CinCensusRules.ofHeader(year)),
          () -> header.hasNext() ? header.next() : null,
          printed);
    }
  }

  /**
   * The years in which a rule fires on a return, run together: {@code 2022-23 to 2023-24}, or
   * {@code never}.
   */
  static String yearsFiring(String code, Xml... children) {
    return yearsFiring(ask -> ask.of(children), code);
  }

  /** The years in which a rule fires on a header. */
  static String yearsFiringOnHeader(String code, Xml... parts) {
    return yearsFiring(ask -> ask.ofHeader(parts), code);
  }

  private static String yearsFiring(Function<Ask, Asked> question, String code) {
    List<CollectionYear> years =
        CinCensusRules.years().stream()
            .filter(y -> question.apply(new Ask(code, y, true)).answer().equals("fires"))
            .toList();
    List<String> runs = new ArrayList<>();
    for (int first = 0, i = 0; i < years.size(); i++) {
      boolean last = i + 1 == years.size() || !years.get(i + 1).equals(years.get(i).next());
      if (last) {
        runs.add(first == i ? "" + years.get(i) : years.get(first) + " to " + years.get(i));
        first = i + 1;
      }
    }
    return runs.isEmpty() ? "never" : runs.stream().collect(Collectors.joining(", "));
  }

  private <C> RuleSet<C> only(RuleSet<C> all) {
    return new RuleSet<>(
        all.standard(),
        all.year(),
        all.rules().stream().filter(rule -> rule.about().code().equals(code)).toList(),
        all.child(),
        all.place());
  }

  private <C> Asked judge(RuleSet<C> rules, Supplier<C> reader, Printed printed) {
    if (rules.rules().size() > 1) {
      throw new AssertionError("Two versions of rule " + code + " are in force in " + year);
    }
    List<Finding> findings = new ArrayList<>();
    ValidationReport report =
        Validator.of(rules, new Context(year, periodKnown, WorkingDays.england()))
            .validate(reader, findings::add);
    return Asked.of(report, findings, printed);
  }
}
