package io.github.throughline.validation.practice.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.setting.Settings;
import io.github.throughline.core.setting.SpanUnit;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.Due;
import io.github.throughline.validation.practice.Practice;
import io.github.throughline.validation.practice.PracticeReport;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Laws of every timescale of days, whatever the days. */
class ExpectationProperties {
  /** Their cases hold no other day than that of the clock, so that it can be any. */
  private static final Set<String> OF_ANY_DAY =
      Set.of(
          "T001", "T003", "T005", "T011", "T012", "T014", "T016", "T017", "T029", "T030", "T043",
          "T060", "T063", "T070", "T073", "T092", "T100", "T101", "T104", "T138", "T140", "T141",
          "T144", "T146");

  @Provide
  Arbitrary<Scenario> scenarios() {
    return Arbitraries.of(Scenarios.all());
  }

  @Provide
  Arbitrary<Scenario> ofAnyDay() {
    return Arbitraries.of(
        Scenarios.all().stream().filter(one -> OF_ANY_DAY.contains(one.code())).toList());
  }

  /** Within the time of editions and bank holidays; without that of the temporary regulations. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        between(LocalDate.of(2016, 1, 18), LocalDate.of(2019, 6, 30)),
        between(LocalDate.of(2021, 1, 1), LocalDate.of(2027, 1, 31)));
  }

  private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static LocalDate trigger(Scenario scenario) {
    return LocalDate.parse(scenario.trigger());
  }

  private static @Nullable ExpectationState state(
      Scenario scenario, LocalDate trigger, @Nullable UncertainDate done, LocalDate asAt) {
    List<Expectation> all = Seen.of(scenario, trigger, done, asAt);
    return all.isEmpty() ? null : all.get(0).state();
  }

  @Property
  void it_is_due_on_the_day_that_a_calendar_counted_by_hand_says(
      @ForAll("ofAnyDay") Scenario scenario,
      @ForAll("days") LocalDate trigger,
      @ForAll @IntRange(min = -2, max = 2) int away) {
    LocalDate due = Seen.due(scenario, trigger);
    LocalDate done = due.plusDays(away);
    Assume.that(!done.isBefore(trigger));

    Expectation one = Seen.of(scenario, trigger, UncertainDate.on(done), due.plusYears(1)).get(0);

    assertThat(one.due()).isEqualTo(due);
    assertThat(one.state()).isEqualTo(away > 0 ? ExpectationState.MISSED : ExpectationState.MET);
  }

  @Property
  void whole_weeks_later_without_bank_holidays_it_is_due_as_many_weeks_later(
      @ForAll("ofAnyDay") Scenario scenario,
      @ForAll("days") LocalDate trigger,
      @ForAll @IntRange(min = 1, max = 26) int weeks) {
    LocalDate due = Seen.due(scenario, trigger);
    LocalDate shifted = trigger.plusWeeks(weeks);
    boolean isOfMonths = Timescales.get(scenario.code()).limit().unit() == SpanUnit.MONTHS;
    Assume.that(!isOfMonths);
    Assume.that(!hasHoliday(trigger, due) && !hasHoliday(shifted, due.plusWeeks(weeks)));

    Expectation one = Seen.of(scenario, shifted, null, shifted).get(0);

    assertThat(one.due()).isEqualTo(due.plusWeeks(weeks));
  }

  private static boolean hasHoliday(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).anyMatch(Seen::isHoliday);
  }

  /** While nothing is added to the records it goes from not yet due to late, and never back. */
  @Property
  void once_the_day_has_passed_it_is_never_not_yet_due_again(
      @ForAll("scenarios") Scenario scenario,
      @ForAll @IntRange(max = 400) int first,
      @ForAll @IntRange(max = 400) int more) {
    LocalDate trigger = trigger(scenario);
    LocalDate day = trigger.plusDays(first);
    ExpectationState before = state(scenario, trigger, null, day);
    ExpectationState after = state(scenario, trigger, null, day.plusDays(more));

    assertThat(before).isNotEqualTo(ExpectationState.MET);
    assertThat(after).isNotEqualTo(ExpectationState.MET);
    if (before != ExpectationState.NOT_YET_DUE && before != null) {
      assertThat(after).isEqualTo(before);
    }
    assertThat(before == ExpectationState.NOT_YET_DUE)
        .isEqualTo(before != null && !day.isAfter(Seen.due(scenario, trigger)));
  }

  @Property
  void once_it_was_done_it_stands_as_it_does_on_every_later_day(
      @ForAll("scenarios") Scenario scenario,
      @ForAll @IntRange(min = -9, max = 9) int away,
      @ForAll @IntRange(max = 900) int later) {
    LocalDate trigger = trigger(scenario);
    LocalDate done = Seen.due(scenario, trigger).plusDays(away);
    Assume.that(done.isAfter(trigger));

    assertThat(state(scenario, trigger, UncertainDate.on(done), done.plusDays(later)))
        .isEqualTo(state(scenario, trigger, UncertainDate.on(done), done))
        .isEqualTo(away > 0 ? ExpectationState.MISSED : ExpectationState.MET);
  }

  /** Cannot tell, unless every day that may be meant gives one answer. */
  @Property
  void done_on_a_day_not_known_exactly_it_stands_as_it_does_by_each_of_the_days(
      @ForAll("scenarios") Scenario scenario,
      @ForAll @IntRange(min = -9, max = 9) int first,
      @ForAll @IntRange(min = 1, max = 9) int more) {
    LocalDate trigger = trigger(scenario);
    LocalDate due = Seen.due(scenario, trigger);
    LocalDate from = due.plusDays(first);
    Assume.that(from.isAfter(trigger));
    LocalDate asAt = due.plusYears(1);
    Set<ExpectationState> resolved = EnumSet.noneOf(ExpectationState.class);
    from.datesUntil(from.plusDays(more + 1L))
        .forEach(day -> resolved.add(state(scenario, trigger, UncertainDate.on(day), asAt)));

    ExpectationState state =
        state(scenario, trigger, UncertainDate.between(from, from.plusDays(more)), asAt);

    if (resolved.size() > 1) {
      assertThat(state).isEqualTo(ExpectationState.CANNOT_TELL);
    } else {
      assertThat(state).isIn(ExpectationState.CANNOT_TELL, resolved.iterator().next());
    }
  }

  /** From a clock whose day is not known nothing is met, missed or due. */
  @Property
  void from_a_day_not_known_exactly_nothing_is_claimed(
      @ForAll("scenarios") Scenario scenario,
      @ForAll @IntRange(min = 1, max = 60) int more,
      @ForAll @IntRange(max = 400) int doneAfter) {
    LocalDate trigger = trigger(scenario);
    UncertainDate clock = UncertainDate.between(trigger, trigger.plusDays(more));
    List<Expectation> all =
        Files.of(
            scenario.code(),
            scenario.file().apply(clock, UncertainDate.on(trigger.plusDays(doneAfter))),
            trigger.plusYears(3).toString());

    assertThat(all)
        .filteredOn(one -> clock.equals(one.clock().on()))
        .allMatch(one -> one.state() == ExpectationState.CANNOT_TELL);
  }

  @Property
  void what_is_still_to_be_done_is_on_one_list_once_in_order_and_what_has_passed_stays(
      @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(max = 800) int days) {
    LocalDate trigger = trigger(scenario);
    LocalDate asAt = trigger.plusDays(days);
    PracticeReport report =
        Practice.of(List.of(), Settings.defaults())
            .check(
                PracticeCase.of(
                    scenario.file().apply(UncertainDate.on(trigger), null).build(),
                    asAt,
                    Settings.defaults()));
    List<Due> listed = new ArrayList<>();
    for (Timescale.Audience audience : Timescale.Audience.values()) {
      List<Due> due = report.dueNext(audience);
      assertThat(due).extracting(Due::day).isSorted();
      assertThat(due).allMatch(one -> one.expectation().timescale().audience() == audience);
      listed.addAll(due);
    }
    List<Expectation> toDo =
        report.expectations().stream().filter(ExpectationProperties::isToBeDone).toList();

    assertThat(listed).extracting(Due::expectation).containsExactlyInAnyOrderElementsOf(toDo);
    assertThat(listed).allMatch(one -> one.overdue() == one.day().isBefore(asAt));
    assertThat(listed)
        .allMatch(one -> one.overdue() == (one.expectation().state() == ExpectationState.MISSED));
  }

  /** That something lasts long enough is no task. */
  private static boolean isToBeDone(Expectation one) {
    return one.timescale().kind() != Timescale.Kind.MIN_DURATION
        && one.due() != null
        && (one.state() == ExpectationState.NOT_YET_DUE
            || (one.state() == ExpectationState.MISSED && one.done() == null));
  }
}
