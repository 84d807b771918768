package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Recorded;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.chronology.record.kind.CodeWords;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CI-13: the levels of help in turn, returns after a step down, and the child protection plans. */
final class UpAndDown {
  static final Setting<Integer> MONTHS =
      Setting.count("CI-13.returnWithinMonths", 12, 1, 60)
          .in("months")
          .because("A year, as for re-referral")
          .from("Design default, after the national statistic on re-referrals");

  static final Setting<Integer> EARLY =
      Setting.count("CI-13.earlyEndMonths", 3, 1, 24)
          .in("months")
          .because("National statistics tell apart plans that last three months or less")
          .from("DfE, children in need, tables on plan lengths (T031)");

  static final Rule RULE = new Rule(Indicator.CI_13, List.of(MONTHS, EARLY), UpAndDown::say);

  private UpAndDown() {}

  private static void say(History history, Said said) {
    List<LevelSpan> levels =
        history.levels().stream()
            .filter(span -> span.level() != Level.OPEN_EPISODE)
            .sorted(Comparator.comparing(LevelSpan::start, When.chronological()))
            .toList();
    if (levels.isEmpty()) {
      said.notRecorded("No plan or period of care is recorded.");
      return;
    }
    List<PatternRow> rows = new ArrayList<>();
    for (LevelSpan span : levels) {
      rows.add(
          new PatternRow(
              List.of(
                  span.level().label(),
                  Phrase.date(span.start()),
                  span.end() == null ? "no end recorded" : Phrase.date(span.end())),
              span.entryIds()));
    }
    Set<String> all = new LinkedHashSet<>();
    levels.forEach(span -> all.addAll(span.entryIds()));
    said.recorded(
        count(levels.size(), "time of a plan or of care is", "times of a plan or of care are")
            + " recorded.",
        all);
    said.table("Levels of help in turn", List.of("Level", "From", "To"), rows);
    sayReturns(levels, history, said);
    sayPlans(history, said);
    said.covers("Plans and care of other areas are known only where a record tells of them.");
  }

  private static void sayReturns(List<LevelSpan> levels, History history, Said said) {
    int months = history.settings().get(MONTHS);
    Set<String> ids = new LinkedHashSet<>();
    int returns = 0;
    int unsure = 0;
    for (LevelSpan before : levels) {
      if (before.end() == null) {
        continue;
      }
      LocalDate end = exact(before.end());
      for (LevelSpan after : levels) {
        if (after.equals(before) || after.level().compareTo(before.level()) < 0) {
          continue;
        }
        LocalDate start = exact(after.start());
        if (end == null || start == null) {
          LocalDate latest = after.start().latest();
          LocalDate ended = before.end().earliest();
          unsure += latest != null && ended != null && latest.isAfter(ended) ? 1 : 0;
        } else if (start.isAfter(end.plusDays(1)) && !start.isAfter(end.plusMonths(months))) {
          returns++;
          ids.addAll(before.entryIds());
          ids.addAll(after.entryIds());
        }
      }
    }
    if (returns > 0) {
      said.recorded(
          count(returns, "return", "returns")
              + " to the same or a higher level within "
              + months
              + " months of an end "
              + (returns == 1 ? "is" : "are")
              + " recorded.",
          ids);
      said.asks(
          "return-after-step-down",
          "Help was stepped down and came back within "
              + months
              + " months. What was known at the step down, and what was not in place afterwards?",
          ids);
    }
    if (unsure > 0) {
      said.covers(
          count(unsure, "more pair of times", "more pairs of times")
              + " may be a return: the days are not known well enough.");
    }
  }

  private static void sayPlans(History history, Said said) {
    List<Recorded<ChildProtectionPlan>> plans =
        history.records(ChildProtectionPlan.class).stream()
            .sorted(
                Comparator.comparing(
                    plan -> {
                      UncertainDate start = plan.record().startedOn();
                      return start == null ? UncertainDate.unknown() : start;
                    },
                    When.chronological()))
            .toList();
    if (plans.isEmpty()) {
      return;
    }
    List<PatternRow> rows = new ArrayList<>();
    Set<String> all = new LinkedHashSet<>();
    for (Recorded<ChildProtectionPlan> plan : plans) {
      rows.add(row(plan));
      all.addAll(plan.entryIds());
    }
    Integer told = plans.get(plans.size() - 1).record().previousPlans();
    said.recorded(
        count(plans.size(), "child protection plan is", "child protection plans are")
            + " recorded"
            + (told == null || told < plans.size()
                ? "."
                : "; the latest record tells of "
                    + count(told, "earlier plan", "earlier plans")
                    + ", not all of them here."),
        all);
    said.table(
        "Child protection plans",
        List.of("From", "To", "Months", "Category", "Why it ended"),
        rows);
    sayEarly(plans, history, said);
    saySameCategory(plans, said);
  }

  private static PatternRow row(Recorded<ChildProtectionPlan> plan) {
    ChildProtectionPlan record = plan.record();
    LocalDate start = exact(record.startedOn());
    LocalDate end = exact(record.endedOn());
    return new PatternRow(
        List.of(
            Phrase.date(record.startedOn()),
            record.endedOn() == null ? "no end recorded" : Phrase.date(record.endedOn()),
            start == null || end == null || end.isBefore(start)
                ? ""
                : String.valueOf(Period.between(start, end).toTotalMonths()),
            category(record).isEmpty() ? "not recorded" : category(record),
            record.reasonEnded() == null ? "not recorded" : record.reasonEnded().text()),
        plan.entryIds());
  }

  private static void sayEarly(
      List<Recorded<ChildProtectionPlan>> plans, History history, Said said) {
    int months = history.settings().get(EARLY);
    for (Recorded<ChildProtectionPlan> plan : plans) {
      LocalDate start = exact(plan.record().startedOn());
      LocalDate end = exact(plan.record().endedOn());
      if (start != null && end != null && !end.isAfter(start.plusMonths(months))) {
        said.recorded(
            "The plan that began on " + Phrase.day(start) + " ended within " + months + " months.",
            plan.entryIds());
      }
    }
  }

  private static void saySameCategory(List<Recorded<ChildProtectionPlan>> plans, Said said) {
    for (int i = 1; i < plans.size(); i++) {
      String category = category(plans.get(i).record());
      if (!category.isEmpty() && category.equals(category(plans.get(i - 1).record()))) {
        Set<String> ids = new LinkedHashSet<>(plans.get(i - 1).entryIds());
        ids.addAll(plans.get(i).entryIds());
        said.recorded(
            "The "
                + Phrase.ordinal(i + 1)
                + " plan has the same category as the one before: "
                + category
                + ".",
            ids);
        said.asks(
            "same-category-again",
            "A plan of the same category was needed again. What did the plan before change, and"
                + " did the change last after it ended?",
            ids);
      }
    }
  }

  private static String category(ChildProtectionPlan plan) {
    String words =
        CodeWords.of(
            plan.latestCategory() != null ? plan.latestCategory() : plan.initialCategory());
    return words == null ? "" : words;
  }

  private static @Nullable LocalDate exact(@Nullable UncertainDate date) {
    return date == null ? null : date.findExactDay().orElse(null);
  }
}
