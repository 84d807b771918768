package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.validation.practice.timescale.Files.on;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.core.time.BankHoliday;
import io.github.throughline.core.time.BankHolidays;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every expectation that the cases of the tests lead to. */
final class Seen {
  private static final Set<LocalDate> HOLIDAYS = holidays();

  private Seen() {}

  private static Set<LocalDate> holidays() {
    Set<LocalDate> days = new HashSet<>();
    for (BankHoliday holiday : BankHolidays.england().days()) {
      days.add(holiday.date());
    }
    return days;
  }

  static boolean isHoliday(LocalDate day) {
    return HOLIDAYS.contains(day);
  }

  static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday(day);
  }

  static LocalDate due(Scenario scenario, LocalDate trigger) {
    return Scenarios.due(trigger, Timescales.get(scenario.code()), Seen::isWorkingDay);
  }

  static List<Expectation> of(
      Scenario scenario, LocalDate trigger, @Nullable UncertainDate done, LocalDate asAt) {
    return of(
        scenario.code(), scenario.file().apply(UncertainDate.on(trigger), done).build(), asAt);
  }

  private static List<Expectation> of(String code, CaseFile file, LocalDate asAt) {
    return Expectations.of(code, PracticeCase.of(file, asAt, Settings.defaults()));
  }

  static List<Expectation> all() {
    List<Expectation> all = new ArrayList<>();
    Examples.all().forEach(example -> all.addAll(example.expectations()));
    for (Scenario scenario : Scenarios.all()) {
      LocalDate trigger = LocalDate.parse(scenario.trigger());
      LocalDate due = due(scenario, trigger);
      LocalDate later = due.plusYears(1);
      UncertainDate late = UncertainDate.on(due.plusDays(1));
      all.addAll(of(scenario, trigger, UncertainDate.on(due), later));
      all.addAll(of(scenario, trigger, late, later));
      all.addAll(of(scenario, trigger, late, due));
      all.addAll(of(scenario, trigger, null, later));
      all.addAll(of(scenario, trigger, UncertainDate.between(due, due.plusDays(1)), later));
      all.addAll(
          of(
              scenario.code(),
              Reasons.everywhere(scenario.file().apply(on(scenario.trigger()), late).build()),
              later));
      if (Timescales.get(scenario.code()).relaxedIn2020()) {
        all.addAll(relaxed(scenario));
      }
    }
    return all;
  }

  /** The same with a clock set while the temporary regulations of 2020 held. */
  private static List<Expectation> relaxed(Scenario scenario) {
    LocalDate trigger = LocalDate.parse("2020-05-04");
    LocalDate due = due(scenario, trigger);
    return of(scenario, trigger, UncertainDate.on(due.plusDays(1)), due.plusYears(1));
  }
}
