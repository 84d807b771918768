package io.github.throughline.examples.cli;

import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.cincensus.CensusValidation;
import io.github.throughline.validation.cincensus.CinCensusRules;
import io.github.throughline.validation.report.Standing;
import io.github.throughline.validation.review.AcceptanceResult;
import io.github.throughline.validation.review.ComparisonResult;
import io.github.throughline.validation.review.ReviewResult;
import io.github.throughline.validation.review.RuleChanges;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What came of a return, as a person reads it on a terminal. */
final class Summary {
  private final PrintStream to;

  Summary(PrintStream to) {
    this.to = to;
  }

  void print(Path path, CensusValidation validation, ReviewResult review) {
    ValidationReport report = validation.report();
    AcceptanceResult acceptances = review.acceptances();
    to.printf(
        "%s: children in need census %s%s, %d children: %d errors, %d queries%s%n",
        path.getFileName(),
        report.year(),
        validation.draft() ? " (draft rules)" : "",
        report.children(),
        report.found(Severity.ERROR),
        report.found(Severity.QUERY),
        acceptances == null ? "" : " (" + acceptances.accepted() + " accepted)");
    printYear(validation);
    printFound(report, review);
    to.printf(
        "  %d rules: %d found something, %d passed, %d not applicable, %d not checked%n",
        report.outcomes().size(),
        Standing.count(report, Standing.FOUND),
        Standing.count(report, Standing.PASSED),
        Standing.count(report, Standing.NOT_APPLICABLE),
        Standing.count(report, Standing.NOT_CHECKED));
    printNotChecked(validation);
    if (review.comparison() != null) {
      printChanges(review.comparison());
    }
    if (acceptances != null) {
      printAcceptances(acceptances);
    }
  }

  private void printYear(CensusValidation validation) {
    Integer headerYear = validation.header().collection().year().value();
    if (validation.yearGiven() && headerYear != null && headerYear != validation.year().endYear()) {
      to.printf(
          "  Checked as %s, as asked; the header gives the year %d%n",
          validation.year(), headerYear);
    }
    if (validation.draft()) {
      to.printf(
          "  The rules of %s are a draft and may change when they are published%n",
          validation.year());
    }
  }

  /** Each rule by its code, then what is wrong, what to do next, and how often. */
  private void printFound(ValidationReport report, ReviewResult review) {
    for (RuleOutcome rule : report.outcomes()) {
      if (Standing.of(rule) != Standing.FOUND) {
        continue;
      }
      String code = rule.about().code();
      AcceptanceResult acceptances = review.acceptances();
      long accepted = acceptances == null ? 0 : acceptances.accepted(code);
      to.printf(
          "  %-12s %s (%d found%s)%n",
          code,
          rule.about().message(),
          rule.found(),
          accepted == 0 ? "" : ", " + accepted + " of them accepted");
      String why = Standing.why(rule);
      if (!why.isEmpty()) {
        to.println("               " + why);
      }
    }
  }

  private void printNotChecked(CensusValidation validation) {
    Map<String, Integer> rulesByReason = new LinkedHashMap<>();
    for (RuleOutcome rule : validation.report().outcomes()) {
      if (Standing.of(rule) == Standing.NOT_CHECKED) {
        rulesByReason.merge(Standing.why(rule), 1, Integer::sum);
      }
    }
    if (rulesByReason.isEmpty()) {
      return;
    }
    to.println("  Not checked, and why:");
    rulesByReason.forEach((why, rules) -> to.printf("    %d rules: %s%n", rules, why));
    if (!CinCensusRules.years().contains(validation.year())) {
      to.println(
          "    To check it by the rules of another year all the same, add for example --year "
              + CinCensusRules.years().get(0));
    }
  }

  private void printChanges(ComparisonResult comparison) {
    RuleChanges total = comparison.total();
    to.printf(
        "  Since the last run (%s): %d new, %d remain, %d fixed%s%n",
        comparison.source(),
        total.isNew(),
        total.remains(),
        total.fixed(),
        total.notChecked() == 0
            ? ""
            : ", " + total.notChecked() + " no longer found but not checked this time");
    comparison
        .problems()
        .forEach(problem -> to.println("    " + comparison.source() + ": " + problem));
  }

  private void printAcceptances(AcceptanceResult acceptances) {
    to.printf(
        "  Accepted queries (%s): %d findings accepted by %d entries%n",
        acceptances.source(), acceptances.accepted(), acceptances.entries().size());
    acceptances
        .problems()
        .forEach(
            entry ->
                to.printf(
                    "    %s: line %d: %s%n",
                    acceptances.source(), entry.acceptance().line(), entry.problem()));
    acceptances.unread().forEach(line -> to.println("    " + acceptances.source() + ": " + line));
  }
}
