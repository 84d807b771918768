package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.validation.practice.timescale.Files.of;
import static io.github.throughline.validation.practice.timescale.Files.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.time.BankHoliday;
import io.github.throughline.core.time.BankHolidays;
import io.github.throughline.core.time.UncertainDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every timescale that is a matter of days, at its edges, against a calendar that counts by hand.
 */
class EveryTimescaleTest {
  private static final Set<LocalDate> HOLIDAYS = holidays();

  private static Set<LocalDate> holidays() {
    Set<LocalDate> days = new HashSet<>();
    for (BankHoliday holiday : BankHolidays.england().days()) {
      days.add(holiday.date());
    }
    return days;
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !HOLIDAYS.contains(day);
  }

  static List<Scenario> scenarios() {
    return Scenarios.all();
  }

  /** Those that are no matter of whole days after the clock have tests of their own. */
  private static final Set<String> OTHERWISE =
      Set.of(
          "T023", "T024", "T025", "T026", "T027", "T031", "T032", "T046", "T047", "T048", "T066",
          "T079", "T087", "T090", "T091", "T105", "T110", "T130", "T131", "T139", "T147", "T148");

  @Test
  void every_timescale_of_days_has_a_scenario() {
    Set<String> expected = new TreeSet<>();
    for (Timescale timescale : Timescales.all()) {
      if (Expectations.isWorkedOut(timescale.code()) && !OTHERWISE.contains(timescale.code())) {
        expected.add(timescale.code());
      }
    }
    Set<String> actual = new TreeSet<>();
    scenarios().forEach(scenario -> actual.add(scenario.code()));
    assertThat(actual).isEqualTo(expected);
  }

  private static LocalDate due(Scenario scenario) {
    return Scenarios.due(
        LocalDate.parse(scenario.trigger()),
        Timescales.get(scenario.code()),
        EveryTimescaleTest::isWorkingDay);
  }

  private static @Nullable ExpectationState state(
      Scenario scenario, @Nullable UncertainDate done, LocalDate asAt) {
    CaseFileBuilder file = scenario.file().apply(on(scenario.trigger()), done);
    List<Expectation> all = of(scenario.code(), file, asAt.toString());
    return all.isEmpty() ? null : all.get(0).state();
  }

  private static @Nullable ExpectationState done(Scenario scenario, LocalDate day) {
    return state(scenario, UncertainDate.on(day), due(scenario).plusYears(1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void done_the_day_before_it_is_in_time(Scenario scenario) {
    assertThat(done(scenario, due(scenario).minusDays(1))).isEqualTo(ExpectationState.MET);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void done_on_the_day_it_is_in_time(Scenario scenario) {
    assertThat(done(scenario, due(scenario))).isEqualTo(ExpectationState.MET);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void done_the_day_after_it_is_not(Scenario scenario) {
    assertThat(done(scenario, due(scenario).plusDays(1))).isEqualTo(ExpectationState.MISSED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void on_the_day_itself_it_is_not_yet_late(Scenario scenario) {
    assertThat(state(scenario, UncertainDate.on(due(scenario).plusDays(1)), due(scenario)))
        .isEqualTo(ExpectationState.NOT_YET_DUE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void done_on_a_day_not_known_it_cannot_be_told_of(Scenario scenario) {
    UncertainDate around =
        UncertainDate.between(due(scenario).minusDays(1), due(scenario).plusDays(1));

    assertThat(state(scenario, around, due(scenario).plusYears(1)))
        .isEqualTo(ExpectationState.CANNOT_TELL);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void without_the_day_of_the_clock_nothing_is_met_or_missed(Scenario scenario) {
    CaseFileBuilder file = scenario.file().apply(null, UncertainDate.on(due(scenario)));

    assertThat(of(scenario.code(), file, due(scenario).plusYears(1).toString()))
        .extracting(Expectation::state)
        .doesNotContain(
            ExpectationState.MET, ExpectationState.MISSED, ExpectationState.MISSED_WITH_REASON);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void only_a_checked_limit_of_law_or_guidance_is_said_to_be_missed(Scenario scenario) {
    CaseFileBuilder file =
        scenario.file().apply(on(scenario.trigger()), UncertainDate.on(due(scenario).plusDays(1)));
    Expectation late = of(scenario.code(), file, due(scenario).plusYears(1).toString()).get(0);

    assertThat(late.claimsMissedLimit()).isEqualTo(late.timescale().mayBeCalledMissed());
    assertThat(late.says())
        .doesNotContainPattern("(?i)\\b(risk|likely|will|failed|breach|statutory limit)\\b");
  }
}
