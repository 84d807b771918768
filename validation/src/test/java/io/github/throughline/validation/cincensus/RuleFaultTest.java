package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.collection;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.group;
import static io.github.throughline.validation.cincensus.Xml.item;
import static io.github.throughline.validation.cincensus.Years.Y2024_25;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.time.WorkingDays;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.RuleBuilder;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.RuleSet;
import io.github.throughline.validation.Scope;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.Validator;
import io.github.throughline.validation.report.CsvFindings;
import io.github.throughline.validation.report.FindingWriter;
import io.github.throughline.validation.report.HtmlReport;
import io.github.throughline.validation.report.JunitReport;
import io.github.throughline.validation.report.NdjsonFindings;
import io.github.throughline.validation.report.ReportHeading;
import io.github.throughline.validation.report.ReportOptions;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A fault in one rule of ours is told, with the rule and the child, and costs no other rule and no
 * other child anything.
 */
class RuleFaultTest {
  private static final List<Xml> CHILDREN =
      List.of(faulty("C1"), faulty("SECRET"), faulty("C3"), faulty("C4"));

  private static final Rule<CinChild> CHECK_FAILS =
      RuleBuilder.error("X1", "Check fails")
          .remedy("Mend it")
          .module("ChildIdentifiers")
          .from(Y2024_25)
          .per(Scopes.CHILD)
          .checkedBy(
              ByHand.check(
                  List.of("LAchildID"),
                  (child, context, verdict) -> {
                    verdict.pass();
                    failOn(child);
                  }));

  private static final Rule<CinChild> SCOPE_FAILS =
      RuleBuilder.error("X2", "Scope fails")
          .remedy("Mend it")
          .module("ChildIdentifiers")
          .from(Y2024_25)
          .per(
              new Scope<CinChild, CinChild>(
                  "scope",
                  child -> {
                    failOn(child);
                    return List.of(child);
                  },
                  CinChild::place))
          .checkedBy(
              ByHand.check(List.of("LAchildID"), (child, context, verdict) -> verdict.pass()));

  private static final Rule<CinChild> PLACE_FAILS =
      RuleBuilder.error("X3", "Place fails")
          .remedy("Mend it")
          .module("ChildIdentifiers")
          .from(Y2024_25)
          .per(
              new Scope<CinChild, CinChild>(
                  "place",
                  List::of,
                  child -> {
                    failOn(child);
                    return Place.NONE;
                  }))
          .checkedBy(
              ByHand.check(List.of("LAchildID"), (child, context, verdict) -> verdict.pass()));

  private final List<Finding> findings = new ArrayList<>();

  private static Xml faulty(String id) {
    return child(item("LAchildID", id), episode(item("CINreferralDate", "2024-05-02")));
  }

  private static void failOn(CinChild child) {
    if (child.identifiers().laChildId().is("SECRET")) {
      throw new IllegalStateException("SECRET");
    }
  }

  private ValidationReport validate(int threads, List<Rule<CinChild>> others) {
    RuleSet<CinChild> published = CinCensusRules.ofChildren(Y2024_25);
    List<Rule<CinChild>> rules = new ArrayList<>(published.rules());
    rules.addAll(others);
    Printed printed = Printed.of(group("Header", collection("2025", "2025-03-31")), CHILDREN);
    findings.clear();
    try (CinCensusReader reader = printed.open()) {
      return Validator.of(
              new RuleSet<>(
                  published.standard(),
                  published.year(),
                  rules,
                  published.child(),
                  published.place()),
              new Context(Y2024_25, true, WorkingDays.england()))
          .withThreads(threads)
          .validate(reader::next, findings::add);
    }
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 3})
  void a_fault_in_a_rule_is_a_finding_that_names_the_rule_and_the_child(int threads) {
    validate(threads, List.of());
    List<Finding> without = List.copyOf(findings);

    ValidationReport report = validate(threads, List.of(CHECK_FAILS, SCOPE_FAILS, PLACE_FAILS));

    List<Finding> faults = findings.stream().filter(f -> f.rule().equals("INTERNAL")).toList();
    assertThat(faults)
        .extracting(Finding::message)
        .satisfiesExactlyInAnyOrder(
            m -> assertThat(m).contains("Rule X1 could not be asked", "IllegalStateException"),
            m -> assertThat(m).contains("Rule X2 could not be asked"),
            m -> assertThat(m).contains("Rule X3 could not be asked"))
        .allSatisfy(message -> assertThat(message).doesNotContain("SECRET"));
    assertThat(faults).extracting(Finding::child).containsOnly("SECRET");
    assertThat(faults).allMatch(f -> f.at().isKnown());
    assertThat(findings).filteredOn(f -> !f.rule().equals("INTERNAL")).isEqualTo(without);
    assertThat(report.failed()).isEqualTo(3);
    assertThat(report.children()).isEqualTo(4);
    assertThat(report.outcomes())
        .filteredOn(outcome -> outcome.about().code().startsWith("X"))
        .hasSize(3)
        .allSatisfy(
            outcome -> {
              assertThat(outcome.failed()).isEqualTo(1);
              assertThat(outcome.passed()).isEqualTo(3);
            });
    assertThat(report.outcomes())
        .filteredOn(outcome -> !outcome.about().code().startsWith("X"))
        .extracting(RuleOutcome::failed)
        .containsOnly(0L);
  }

  @Test
  void every_output_says_that_a_rule_could_not_be_asked() {
    ValidationReport report = validate(1, List.of(CHECK_FAILS));

    assertThat(written(NdjsonFindings::to, report).lines())
        .filteredOn(line -> line.startsWith("{\"rule\":\"INTERNAL\",\"severity\":\"ERROR\""))
        .singleElement()
        .asString()
        .contains("\"child\":\"SECRET\"", "\"at\":{\"line\":", "Rule X1 could not be asked");
    assertThat(written(CsvFindings::to, report)).contains("INTERNAL", "Rule X1 could not be asked");
    assertThat(written(HtmlReport::to, report)).contains("Rule X1 could not be asked");
    assertThat(written(JunitReport::to, report))
        .contains("<error")
        .contains("Rule X1 could not be asked");
  }

  private String written(
      BiFunction<OutputStream, ReportOptions, FindingWriter> to, ValidationReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (FindingWriter writer = to.apply(bytes, ReportOptions.withValues())) {
      findings.forEach(writer);
      writer.finish(
          new ReportHeading("Children in need census", "return.xml", null, false, null, List.of()),
          report);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
