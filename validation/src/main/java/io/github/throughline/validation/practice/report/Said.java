package io.github.throughline.validation.practice.report;

import io.github.throughline.validation.practice.CheckResult;
import io.github.throughline.validation.practice.PracticeChecks;
import io.github.throughline.validation.practice.PracticeReport;
import io.github.throughline.validation.practice.check.OutcomeKind;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.timescale.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One thing that a check or a timescale says of one child, in the form that all outputs share. */
record Said(
    String rule,
    String title,
    List<String> findings,
    Kind kind,
    String says,
    @Nullable String asks,
    List<Evidence> evidence) {
  private static final Map<String, List<String>> FINDINGS_OF_TIMESCALES = findingsOfTimescales();

  /** What may be said. */
  enum Kind {
    WELL("going well"),
    RAISED("worth a question"),
    EXPLAINED("not in time, with a recorded reason"),
    NOT_YET_DUE("not yet due"),
    QUIET("nothing to say"),
    NOT_APPLICABLE("not applicable"),
    CANNOT_TELL("cannot tell"),
    FAILED("not checked");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private static Map<String, List<String>> findingsOfTimescales() {
    Map<String, List<String>> findings = new TreeMap<>();
    for (PracticeCheck check : PracticeChecks.all()) {
      for (String timescale : check.timescales()) {
        findings.putIfAbsent(timescale, check.findings());
      }
    }
    return findings;
  }

  /** Everything that is said of one child: the checks by their codes, then the timescales. */
  static List<Said> of(PracticeReport report) {
    List<Said> all = new ArrayList<>();
    for (CheckResult result : report.results()) {
      PracticeCheck check = result.check();
      for (PracticeOutcome outcome : result.outcomes()) {
        all.add(
            new Said(
                check.code(),
                check.title(),
                check.findings(),
                kind(outcome.kind()),
                outcome.says(),
                outcome.asks(),
                outcome.evidence()));
      }
      if (result.failure() != null) {
        all.add(
            new Said(
                check.code(),
                check.title(),
                check.findings(),
                Kind.FAILED,
                "A fault in this software stopped the check (" + result.failure() + ").",
                null,
                List.of()));
      }
    }
    for (Expectation one : report.expectations()) {
      all.add(
          new Said(
              one.timescale().code(),
              one.timescale().name(),
              FINDINGS_OF_TIMESCALES.getOrDefault(one.timescale().code(), List.of()),
              kind(one),
              one.says(),
              one.asks(),
              one.evidence()));
    }
    return all;
  }

  private static Kind kind(OutcomeKind kind) {
    return switch (kind) {
      case RAISED -> Kind.RAISED;
      case WELL -> Kind.WELL;
      case QUIET -> Kind.QUIET;
      case NOT_APPLICABLE -> Kind.NOT_APPLICABLE;
      case CANNOT_TELL -> Kind.CANNOT_TELL;
    };
  }

  private static Kind kind(Expectation one) {
    return switch (one.state()) {
      case MET -> Kind.WELL;
      case MISSED -> Kind.RAISED;
      case MISSED_WITH_REASON -> Kind.EXPLAINED;
      case NOT_YET_DUE -> Kind.NOT_YET_DUE;
      case CANNOT_TELL -> Kind.CANNOT_TELL;
    };
  }

  /** Whether a timescale says it rather than a check. */
  boolean isOfTimescale() {
    return rule.startsWith("T");
  }

  /** What is said, and the question if there is one. */
  String message() {
    return asks == null ? says : says + " " + asks;
  }
}
