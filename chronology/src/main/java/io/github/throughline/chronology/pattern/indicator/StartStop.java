package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CI-12: how often the family was open to the service, and how soon after closing it came back. */
final class StartStop {
  static final Setting<Integer> DAYS =
      Setting.count("CI-12.reopenedWithinDays", 365, 1, 3660)
          .in("days")
          .because("National statistics ask about the twelve months after a closing")
          .from("DfE, children in need: a focus on re-referrals");

  static final Setting<Integer> YEARS =
      Setting.count("CI-12.reopenedWithinYears", 6, 1, 18)
          .in("years")
          .because("Research that follows families for longer finds more of them back")
          .from("Goldacre and others 2025");

  static final Rule RULE = new Rule(Indicator.CI_12, List.of(DAYS, YEARS), StartStop::say);

  private StartStop() {}

  private static void say(History history, Said said) {
    List<LevelSpan> episodes =
        history.levels().stream().filter(span -> span.level() == Level.OPEN_EPISODE).toList();
    if (episodes.isEmpty()) {
      said.notRecorded("No time in which the case was open to children's social care is recorded.");
      return;
    }
    Set<String> all = new LinkedHashSet<>();
    episodes.forEach(episode -> all.addAll(episode.entryIds()));
    said.recorded(
        "The case is recorded as open to children's social care "
            + count(episodes.size(), "time", "times")
            + ".",
        all);
    addTable(episodes, said);
    sayReturns(episodes, history, said);
    said.covers(
        "An episode begins with a referral that was taken further, and ends where a closing is"
            + " recorded. Episodes in another area are not known.");
  }

  private static void addTable(List<LevelSpan> episodes, Said said) {
    List<PatternRow> rows = new ArrayList<>();
    LevelSpan before = null;
    for (LevelSpan episode : episodes) {
      LocalDate start = exact(episode.start());
      LocalDate end = exact(episode.end());
      rows.add(
          new PatternRow(
              List.of(
                  Phrase.date(episode.start()),
                  episode.end() == null ? "no closing recorded" : Phrase.date(episode.end()),
                  days(start, end),
                  days(before == null ? null : exact(before.end()), start)),
              episode.entryIds()));
      before = episode;
    }
    said.table(
        "Times the case was open",
        List.of("From", "To", "Days open", "Days since the closing before"),
        rows);
  }

  private static void sayReturns(List<LevelSpan> episodes, History history, Said said) {
    int days = history.settings().get(DAYS);
    int years = history.settings().get(YEARS);
    List<LevelSpan> soon = new ArrayList<>();
    List<LevelSpan> later = new ArrayList<>();
    List<LevelSpan> unsure = new ArrayList<>();
    List<Long> gaps = new ArrayList<>();
    for (int i = 1; i < episodes.size(); i++) {
      LevelSpan again = episodes.get(i);
      UncertainDate closed = episodes.get(i - 1).end();
      LocalDate end = exact(closed);
      LocalDate start = exact(again.start());
      if (closed == null) {
        continue;
      }
      if (end == null || start == null) {
        unsure.add(again);
        continue;
      }
      long gap = ChronoUnit.DAYS.between(end, start);
      if (gap < 0) {
        continue;
      }
      gaps.add(gap);
      if (gap <= days) {
        soon.add(again);
      }
      if (!start.isAfter(end.plusYears(years))) {
        later.add(again);
      }
    }
    if (!soon.isEmpty()) {
      said.recorded(
          count(soon.size(), "of them began", "of them began")
              + " within "
              + days
              + " days after a closing.",
          ids(soon));
      if (soon.size() >= 2) {
        said.asks(
            "reopened-soon-after-closing",
            "The case came back within "
                + days
                + " days of closing "
                + soon.size()
                + " times. What had changed when it was closed each time, and for how long did it"
                + " hold?",
            ids(soon));
      }
    }
    if (later.size() > soon.size()) {
      said.recorded(
          count(later.size(), "of them began", "of them began")
              + " within "
              + years
              + " years after a closing.",
          ids(later));
    }
    if (!unsure.isEmpty()) {
      said.recorded(
          count(unsure.size(), "more return", "more returns")
              + " may be among these: the days are not known well enough.",
          ids(unsure));
    }
    if (gaps.size() >= Phrase.SMALL_NUMBER) {
      List<Long> sorted = gaps.stream().sorted().toList();
      said.covers(
          "The time in the middle from a closing to the next opening is "
              + sorted.get(sorted.size() / 2)
              + " days, of "
              + gaps.size()
              + " such times.");
    }
  }

  private static Set<String> ids(List<LevelSpan> spans) {
    Set<String> ids = new LinkedHashSet<>();
    spans.forEach(span -> ids.addAll(span.entryIds()));
    return ids;
  }

  private static @Nullable LocalDate exact(@Nullable UncertainDate date) {
    return date == null ? null : date.findExactDay().orElse(null);
  }

  private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null || to.isBefore(from)
        ? ""
        : String.valueOf(ChronoUnit.DAYS.between(from, to));
  }
}
