package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;
import static io.github.throughline.chronology.pattern.indicator.Phrase.day;

import io.github.throughline.chronology.VisitMark;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * CI-02: whether incidents came closer together or further apart, and how long ago the last was.
 */
final class Spacing {
  static final Setting<Integer> LAST =
      Setting.count("CI-02.lastSpaces", 3, 2, 20)
          .in("spaces between incidents")
          .because("Three are enough not to rest on one, and few enough to be recent")
          .from("Design default");

  static final Setting<Integer> SHARE =
      Setting.share("CI-02.closerAtShare", 50)
          .because("A halving can be seen by eye; less is within the noise of reporting")
          .from("Design default");

  static final Setting<Integer> LEAST =
      Setting.count("CI-02.leastIncidents", 6, 4, 100)
          .in("incidents")
          .because("Fewer incidents make no earlier spacing to compare with")
          .from("Design default");

  static final Rule RULE = new Rule(Indicator.CI_02, List.of(LAST, SHARE, LEAST), Spacing::say);

  private Spacing() {}

  private static void say(History history, Said said) {
    List<Incident> dated = new ArrayList<>();
    List<LeftOut> undated = new ArrayList<>();
    for (Incident incident : history.moments()) {
      LocalDate day = incident.day();
      if (day == null) {
        incident
            .entryIds()
            .forEach(
                id -> undated.add(new LeftOut(id, "its day is not known, only a longer time")));
      } else if (!day.isAfter(history.lastDay())) {
        dated.add(incident);
      }
    }
    dated.sort(Comparator.comparing(Spacing::dayOf));
    said.leftOut(undated);
    if (dated.isEmpty()) {
      said.notRecorded("No confirmed incident is recorded to the day, so no spacing can be told.");
      return;
    }
    Incident last = dated.get(dated.size() - 1);
    LocalDate lastDay = dayOf(last);
    long since = ChronoUnit.DAYS.between(lastDay, history.lastDay());
    said.recorded(
        "The last incident recorded to the day was on "
            + day(lastDay)
            + ", "
            + count(Math.toIntExact(since), "day", "days")
            + " before the day this page looks to."
            + (undated.isEmpty() ? "" : " One whose day is not known may be later."),
        last.entryIds());
    coverSeen(history, lastDay, said);
    if (dated.size() < Phrase.SMALL_NUMBER) {
      said.covers("Under three incidents: they are listed, and no spacing is told.");
      list(dated, said);
      return;
    }
    compare(dated, history, said);
    list(dated, said);
  }

  private static void compare(List<Incident> dated, History history, Said said) {
    List<Long> spaces = new ArrayList<>();
    for (int i = 1; i < dated.size(); i++) {
      spaces.add(ChronoUnit.DAYS.between(dayOf(dated.get(i - 1)), dayOf(dated.get(i))));
    }
    int recent = history.settings().get(LAST);
    int least = history.settings().get(LEAST);
    if (dated.size() < least || spaces.size() <= recent) {
      said.covers(
          "With "
              + count(dated.size(), "incident", "incidents")
              + " recorded to the day, earlier and later spacing are not compared; "
              + least
              + " are needed.");
      return;
    }
    List<Long> later = spaces.subList(spaces.size() - recent, spaces.size());
    List<Long> earlier = spaces.subList(0, spaces.size() - recent);
    double laterMiddle = middle(later);
    double earlierMiddle = middle(earlier);
    double share = history.settings().get(SHARE) / 100.0;
    List<String> ids = History.entryIds(dated);
    said.recorded(
        "The last "
            + recent
            + " spaces between incidents were "
            + plain(laterMiddle)
            + " days in the middle, the "
            + earlier.size()
            + " before them "
            + plain(earlierMiddle)
            + ".",
        ids);
    if (laterMiddle <= share * earlierMiddle) {
      said.recorded("The recorded incidents came closer together.", ids);
      said.asks(
          "closer-together",
          "Recorded incidents came closer together. Did more happen, or did more people look?",
          ids);
    } else if (earlierMiddle <= share * laterMiddle) {
      said.recorded("The recorded incidents came further apart.", ids);
    }
  }

  private static void coverSeen(History history, LocalDate lastIncident, Said said) {
    int seen = 0;
    for (VisitMark visit : history.visits()) {
      UncertainDate on = visit.on();
      LocalDate day = on == null ? null : on.earliest();
      if (Boolean.TRUE.equals(visit.childSeen()) && day != null && day.isAfter(lastIncident)) {
        seen++;
      }
    }
    said.covers(
        seen == 0
            ? "Since then, no visit at which the child was seen is recorded: the time is unknown"
                + " rather than quiet."
            : "Since then, "
                + count(seen, "visit", "visits")
                + " at which the child was seen "
                + (seen == 1 ? "is" : "are")
                + " recorded.");
  }

  private static void list(List<Incident> dated, Said said) {
    List<PatternRow> rows = new ArrayList<>();
    for (int i = 0; i < dated.size(); i++) {
      LocalDate day = dayOf(dated.get(i));
      rows.add(
          new PatternRow(
              List.of(
                  day(day),
                  i == 0
                      ? ""
                      : String.valueOf(ChronoUnit.DAYS.between(dayOf(dated.get(i - 1)), day))),
              dated.get(i).entryIds()));
    }
    said.table("Incidents recorded to the day", List.of("Day", "Days since the one before"), rows);
  }

  private static LocalDate dayOf(Incident incident) {
    LocalDate day = incident.day();
    if (day == null) {
      throw new IllegalStateException("Only incidents with a day have a spacing");
    }
    return day;
  }

  /** The value in the middle; of an even number, half way between the two. */
  private static double middle(List<Long> values) {
    List<Long> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
  }

  private static String plain(double days) {
    return days == Math.rint(days) ? String.valueOf((long) days) : String.valueOf(days);
  }
}
