package io.github.throughline.validation;

import static io.github.throughline.validation.Toy.atLeast;
import static io.github.throughline.validation.Toy.byHand;
import static io.github.throughline.validation.Toy.child;
import static io.github.throughline.validation.Toy.reader;
import static io.github.throughline.validation.Toy.rule;
import static io.github.throughline.validation.Toy.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.core.time.WorkingDays;
import io.github.throughline.validation.Toy.Child;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorTest {
  private static final Context CONTEXT = Context.of(Toy.YEAR);

  private static final RuleSet<Child> RULES =
      rules(
          atLeast("M1", 8),
          byHand(
              "C2",
              (child, verdict) -> {
                if (child.marks().isEmpty()) {
                  verdict.fire(Cited.of(Toy.ID, child));
                } else {
                  verdict.pass();
                }
              }),
          rule("R3").overReturn(new Toy.SeenBefore()),
          byHand(
              "C4",
              (child, verdict) -> {
                if (child.marks().size() == 3) {
                  throw new IllegalStateException(child.id().value());
                }
              }),
          atLeast("M5", 5));

  @Test
  void findings_come_by_child_then_place_then_code_and_those_on_the_return_last() {
    List<String> found = new ArrayList<>();
    Validator.of(
            rules(
                atLeast("M9", 8),
                rule("R3").overReturn(new Toy.SeenBefore()),
                byHand("C2", (child, verdict) -> verdict.fire(Cited.of(Toy.ID, child))),
                atLeast("M1", 5)),
            CONTEXT)
        .validate(
            reader(List.of(child(1, "A", 9, 5), child(10, "B"), child(20, "A", 1, 8))),
            finding -> found.add(finding.child() + " " + finding));
    assertThat(found)
        .containsExactly(
            "A C2 at line 1, column 3",
            "A M1 at line 2, column 9",
            "A M9 at line 2, column 9",
            "A M1 at line 3, column 9",
            "B C2 at line 10, column 3",
            "A C2 at line 20, column 3",
            "A M1 at line 22, column 9",
            "A M9 at line 22, column 9",
            "A R3 at line 20, column 3");
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {2, 8})
  void the_number_of_threads_changes_nothing(int threads) {
    List<Child> children = Toy.children(500, 7);
    List<Finding> alone = new ArrayList<>();
    ValidationReport reportAlone =
        Validator.of(RULES, CONTEXT).validate(reader(children), alone::add);
    List<Finding> together = new ArrayList<>();
    ValidationReport reportTogether =
        Validator.of(RULES, CONTEXT).withThreads(threads).validate(reader(children), together::add);

    assertThat(alone.stream().map(Finding::rule).distinct())
        .containsExactlyInAnyOrder("M1", "C2", "R3", "INTERNAL", "M5");
    assertThat(together).isEqualTo(alone);
    assertThat(reportTogether).isEqualTo(reportAlone);
    assertThat(reportAlone.children()).isEqualTo(500);
  }

  @ParameterizedTest(name = "{0} children on {1} threads")
  @CsvSource({"0, 1", "0, 4", "1, 1", "1, 4", "64, 1", "64, 4", "65, 4", "128, 4", "129, 1"})
  void every_child_is_judged_once_whatever_their_number(int number, int threads) {
    Set<Child> seen = ConcurrentHashMap.newKeySet();
    List<Child> children = Toy.children(number, 3);
    ValidationReport report =
        Validator.of(rules(byHand("C", (child, verdict) -> seen.add(child))), CONTEXT)
            .withThreads(threads)
            .validate(reader(children), finding -> {});
    assertThat(report.children()).isEqualTo(number);
    assertThat(report.outcomes().get(0).notApplicable()).isEqualTo(number);
    assertThat(seen).isEqualTo(new HashSet<>(children));
  }

  @Test
  void found_passed_not_applicable_and_not_checked_are_told_apart() {
    RuleSet<Child> rules =
        rules(
            atLeast("M1", 5),
            rule("P2").needsPeriod().per(Toy.CHILD).firesWhen(Conditions.present(Toy.ID)),
            byHand("C3", (child, verdict) -> {}),
            rule("R4").overReturn(new Toy.SeenBefore()));
    List<Child> children = List.of(child(1, "A", 5, 4, null), child(10, "B", 9), child(20, "C"));

    List<Finding> findings = new ArrayList<>();
    ValidationReport report =
        Validator.of(rules, new Context(Toy.YEAR, false, WorkingDays.england()))
            .validate(reader(children), findings::add);

    assertThat(counts(report))
        .containsExactly(
            "M1: 2 found, 1 passed, 1 not applicable, 0 failed",
            "P2: 0 found, 0 passed, 0 not applicable, 0 failed, not checked",
            "C3: 0 found, 0 passed, 3 not applicable, 0 failed",
            "R4: 0 found, 1 passed, 0 not applicable, 0 failed");
    assertThat(findings).extracting(Finding::rule).containsExactly("M1", "M1");
    assertThat(report.outcomes().get(1).notChecked()).contains("reference date");
    assertThat(report.found(Severity.ERROR)).isEqualTo(2);
    assertThat(report.found(Severity.QUERY)).isZero();
    assertThat(report.failed()).isZero();
  }

  @Test
  void a_rule_that_needs_the_period_is_asked_when_it_is_known() {
    RuleSet<Child> rules =
        rules(rule("P2").needsPeriod().per(Toy.CHILD).firesWhen(Conditions.present(Toy.ID)));
    ValidationReport report =
        Validator.of(rules, CONTEXT).validate(reader(List.of(child(1, "A"))), finding -> {});
    assertThat(counts(report)).containsExactly("P2: 1 found, 0 passed, 0 not applicable, 0 failed");
  }

  @Test
  void a_rule_on_the_whole_return_that_needs_the_period_waits_for_it_too() {
    RuleSet<Child> rules = rules(rule("R").needsPeriod().overReturn(new Toy.SeenBefore()));
    List<Child> children = List.of(child(1, "A"), child(2, "A"));
    ValidationReport report =
        Validator.of(rules, new Context(Toy.YEAR, false, WorkingDays.england()))
            .validate(reader(children), finding -> {});
    assertThat(counts(report))
        .containsExactly("R: 0 found, 0 passed, 0 not applicable, 0 failed, not checked");
  }

  @Test
  void an_empty_return_gives_an_outcome_of_every_rule_and_passes_none() {
    ValidationReport report = Validator.of(RULES, CONTEXT).validate(() -> null, finding -> {});
    assertThat(report.outcomes()).hasSize(5).allMatch(outcome -> outcome.passed() == 0);
    assertThat(report.children()).isZero();
  }

  @Test
  void a_rule_that_fails_is_a_finding_that_names_the_rule_and_not_the_data() {
    RuleSet<Child> rules =
        rules(
            byHand(
                "C1",
                (child, verdict) -> {
                  verdict.pass();
                  verdict.fire(Cited.of(Toy.ID, child));
                  if (!child.marks().isEmpty()) {
                    throw new IllegalStateException("about " + child.id().value());
                  }
                }),
            atLeast("M2", 5));
    List<Finding> findings = new ArrayList<>();
    ValidationReport report =
        Validator.of(rules, CONTEXT)
            .validate(reader(List.of(child(1, "Secret", 9), child(10, "Other"))), findings::add);

    assertThat(findings).extracting(Finding::rule).containsExactly("INTERNAL", "M2", "C1");
    Finding fault = findings.get(0);
    assertThat(fault.message())
        .contains("Rule C1", "IllegalStateException")
        .doesNotContain("Secret");
    assertThat(fault.severity()).isEqualTo(Severity.ERROR);
    assertThat(fault.child()).isEqualTo("Secret");
    assertThat(fault.at()).isEqualTo(new Place(1, 1));
    assertThat(fault.cited()).isEmpty();
    assertThat(counts(report))
        .containsExactly(
            "C1: 1 found, 0 passed, 0 not applicable, 1 failed",
            "M2: 1 found, 0 passed, 0 not applicable, 0 failed");
    assertThat(report.failed()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 4})
  void a_rule_on_the_whole_return_that_failed_on_a_child_does_not_pass(int threads) {
    Toy.SeenBefore check =
        new Toy.SeenBefore() {
          @Override
          public void add(List<Child> tally, Child child, Context context) {
            if (child.id().is("K70")) {
              throw new IllegalStateException("K70");
            }
            super.add(tally, child, context);
          }
        };
    List<Finding> findings = new ArrayList<>();
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      children.add(child(i + 1, "K" + i));
    }
    ValidationReport report =
        Validator.of(rules(rule("R").overReturn(check)), CONTEXT)
            .withThreads(threads)
            .validate(reader(children), findings::add);
    assertThat(findings).extracting(Finding::rule).containsExactly("INTERNAL");
    assertThat(findings.get(0).child()).isEqualTo("K70");
    assertThat(counts(report)).containsExactly("R: 0 found, 0 passed, 0 not applicable, 1 failed");
  }

  @Test
  void a_rule_on_the_whole_return_that_fails_at_the_end_gives_no_finding_of_its_own() {
    Toy.SeenBefore check =
        new Toy.SeenBefore() {
          @Override
          public void finish(List<Child> tally, Context context, Verdict verdict) {
            super.finish(tally, context, verdict);
            throw new IllegalStateException("Secret");
          }
        };
    List<Finding> findings = new ArrayList<>();
    ValidationReport report =
        Validator.of(rules(rule("R").overReturn(check)), CONTEXT)
            .validate(reader(List.of(child(1, "Secret"), child(2, "Secret"))), findings::add);
    assertThat(findings).extracting(Finding::rule).containsExactly("INTERNAL");
    assertThat(findings.get(0).child()).isNull();
    assertThat(findings.get(0).message()).doesNotContain("Secret");
    assertThat(counts(report)).containsExactly("R: 0 found, 0 passed, 0 not applicable, 1 failed");
  }

  @ParameterizedTest(name = "{0} children are read on {1} threads")
  @CsvSource({
    "0, 1", "0, 4", "1, 1", "1, 4", "63, 1", "64, 1", "64, 4", "65, 1", "65, 4", "500, 1", "500, 4"
  })
  void when_the_reader_fails_the_findings_before_it_have_been_given(int read, int threads) {
    UnreadableReturnException broken = new UnreadableReturnException("cut short", Place.NONE);
    List<Child> children = Toy.children(read, 11);
    Supplier<Child> rest = reader(children);
    Supplier<Child> breaking =
        () -> {
          Child child = rest.get();
          if (child == null) {
            throw broken;
          }
          return child;
        };
    List<Finding> findings = new ArrayList<>();
    Validator<Child> validator =
        Validator.of(rules(byHand("C", (c, verdict) -> verdict.fire(Cited.of(Toy.ID, c)))), CONTEXT)
            .withThreads(threads);
    assertThat(catchThrowable(() -> validator.validate(breaking, findings::add))).isSameAs(broken);
    assertThat(findings)
        .extracting(Finding::at)
        .containsExactlyElementsOf(children.stream().map(c -> c.id().place()).toList());
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 8})
  void the_caller_reads_and_takes_findings_on_its_own_thread(int threads) {
    Thread caller = Thread.currentThread();
    Supplier<Child> rest = reader(Toy.children(500, 5));
    AtomicInteger given = new AtomicInteger();
    Validator.of(RULES, CONTEXT)
        .withThreads(threads)
        .validate(
            () -> {
              assertThat(Thread.currentThread()).isSameAs(caller);
              return rest.get();
            },
            finding -> {
              assertThat(Thread.currentThread()).isSameAs(caller);
              given.incrementAndGet();
            });
    assertThat(given.get()).isPositive();
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 8})
  void only_a_few_children_are_held_at_a_time(int threads) {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger given = new AtomicInteger();
    List<Integer> held = new ArrayList<>();
    Supplier<Child> rest = reader(Toy.children(5000, 5));
    Validator.of(rules(byHand("C", (c, verdict) -> verdict.fire(Cited.of(Toy.ID, c)))), CONTEXT)
        .withThreads(threads)
        .validate(
            () -> {
              held.add(read.getAndIncrement() - given.get());
              return rest.get();
            },
            finding -> given.incrementAndGet());
    assertThat(given.get()).isEqualTo(5000);
    assertThat(held.stream().max(Comparator.naturalOrder()).orElseThrow())
        .isLessThanOrEqualTo(64 * (2 * threads + 1));
  }

  @Test
  void a_finding_stands_at_its_first_item_or_else_at_its_record_or_else_at_its_child() {
    RuleSet<Child> rules =
        rules(
            byHand(
                "C1",
                (child, verdict) ->
                    verdict.fire(Cited.element("Nowhere", Place.NONE), Cited.of(Toy.ID, child))),
            rule("M2").per(Toy.MARK).firesWhen(Conditions.missing(Toy.SCORE)),
            rule("M3")
                .per(new Scope<>("mark", Child::marks, mark -> Place.NONE))
                .firesWhen(Conditions.missing(Toy.SCORE)));
    List<String> found = new ArrayList<>();
    Validator.of(rules, CONTEXT)
        .validate(
            reader(List.of(child(7, "A", (Integer) null))),
            finding -> found.add(finding.toString()));
    assertThat(found)
        .containsExactly(
            "M3 at line 7, column 1", "C1 at line 7, column 3", "M2 at line 8, column 5");
  }

  @Test
  void a_finding_says_what_is_wrong_and_what_would_put_it_right() {
    List<Finding> findings = new ArrayList<>();
    Validator.of(rules(atLeast("M1", 5)), CONTEXT)
        .validate(reader(List.of(child(1, "A", 7))), findings::add);
    assertThat(findings)
        .containsExactly(
            new Finding(
                "M1",
                Severity.ERROR,
                "toy",
                Toy.YEAR,
                "A",
                "Mark",
                List.of(new Cited("Score", "7", new Place(2, 9))),
                new Place(2, 9),
                "Says M1. Remedy of M1."));
  }

  @Test
  void only_the_rules_in_force_in_the_year_are_asked() {
    Rule<Child> past =
        rule("OLD")
            .through(CollectionYear.ending(2024))
            .per(Toy.CHILD)
            .firesWhen(Conditions.present(Toy.ID));
    Rule<Child> future =
        rule("NEW")
            .from(CollectionYear.ending(2026))
            .per(Toy.CHILD)
            .firesWhen(Conditions.present(Toy.ID));
    Rule<Child> last =
        rule("LAST").through(Toy.YEAR).per(Toy.CHILD).firesWhen(Conditions.present(Toy.ID));
    Rule<Child> first =
        rule("FIRST").from(Toy.YEAR).per(Toy.CHILD).firesWhen(Conditions.present(Toy.ID));
    assertThat(rules(past, future, last, first).rules()).containsExactly(last, first);
  }

  @Test
  void at_least_one_thread_is_needed() {
    assertThatThrownBy(() -> Validator.of(RULES, CONTEXT).withThreads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 0");
  }

  private static List<String> counts(ValidationReport report) {
    return report.outcomes().stream()
        .map(
            outcome ->
                "%s: %d found, %d passed, %d not applicable, %d failed%s"
                    .formatted(
                        outcome.about().code(),
                        outcome.found(),
                        outcome.passed(),
                        outcome.notApplicable(),
                        outcome.failed(),
                        outcome.notChecked() == null ? "" : ", not checked"))
        .toList();
  }
}
