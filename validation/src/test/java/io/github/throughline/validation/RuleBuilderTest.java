package io.github.throughline.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Toy.Child;
import io.github.throughline.validation.Toy.Mark;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBuilderTest {
  private static final Condition<Child> NAMED = Conditions.present(Toy.ID);

  @Test
  void what_is_said_of_a_rule_can_be_read_back() {
    About about =
        RuleBuilder.query("17Q", "Something is wrong")
            .remedy("Put it right")
            .module("Child")
            .from(CollectionYear.ending(2023))
            .through(CollectionYear.ending(2024))
            .needsPeriod()
            .differs("Some take a number for a name")
            .per(Toy.CHILD)
            .firesWhen(NAMED)
            .about();
    assertThat(about)
        .isEqualTo(
            new About(
                "17Q",
                Severity.QUERY,
                "Something is wrong",
                "Put it right",
                "Child",
                List.of("Id"),
                new Validity(CollectionYear.ending(2023), CollectionYear.ending(2024)),
                true,
                "Some take a number for a name"));
    assertThat(about.message()).isEqualTo("Something is wrong. Put it right.");
  }

  @Test
  void a_rule_that_is_not_fully_written_is_refused() {
    CollectionYear year = Toy.YEAR;
    RuleBuilder noRemedy = RuleBuilder.error("1", "Wrong").module("M").from(year);
    RuleBuilder noModule = RuleBuilder.error("1", "Wrong").remedy("Right").from(year);
    RuleBuilder noYear = RuleBuilder.error("1", "Wrong").remedy("Right").module("M");
    for (RuleBuilder rule : List.of(noRemedy, noModule, noYear)) {
      assertThatThrownBy(() -> rule.per(Toy.CHILD).firesWhen(NAMED))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("Rule 1 needs");
    }
    Condition<Child> blind = new Condition<>(List.of(), (child, context) -> Answer.YES);
    assertThatThrownBy(() -> Toy.rule("1").per(Toy.CHILD).firesWhen(blind))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_rule_does_not_apply_unless_every_condition_on_its_records_is_yes() {
    Condition<Mark> scored = Conditions.present(Toy.SCORE);
    Condition<Mark> high = atLeast(5);
    Condition<Mark> even =
        new Condition<>(
            List.of(Toy.SCORE), (mark, context) -> Answer.of(Toy.SCORE.of(mark).value() % 2 == 0));
    Rule<Child> rule =
        Toy.rule("1").per(Toy.MARK).when(scored.and(high)).when(high).firesWhen(even);
    RuleOutcome outcome =
        Validator.of(Toy.rules(rule), Context.of(Toy.YEAR))
            .validate(Toy.reader(List.of(Toy.child(1, "A", 2, 6, 7, 8))), finding -> {})
            .outcomes()
            .get(0);
    assertThat(outcome.found()).isEqualTo(2);
    assertThat(outcome.passed()).isEqualTo(1);
    assertThat(outcome.notApplicable()).isEqualTo(1);
  }

  @Test
  void a_finding_points_at_what_is_wrong_and_then_at_what_made_the_rule_apply() {
    Rule<Child> rule =
        Toy.rule("1")
            .per(Toy.CHILD)
            .when(NAMED)
            .firesWhen(
                new Condition<>(
                    List.of(new Item<>("Marks", "Child", Child::id)),
                    (child, context) -> Answer.YES));
    List<Finding> findings = new ArrayList<>();
    Validator.of(Toy.rules(rule), Context.of(Toy.YEAR))
        .validate(Toy.reader(List.of(Toy.child(1, "A"))), findings::add);
    assertThat(findings.get(0).fields()).containsExactly("Marks", "Id");
    assertThat(rule.about().fields()).containsExactly("Marks", "Id");
  }

  private static Condition<Mark> atLeast(int score) {
    return new Condition<>(
        List.of(Toy.SCORE), (mark, context) -> Answer.of(Toy.SCORE.of(mark).value() >= score));
  }
}
