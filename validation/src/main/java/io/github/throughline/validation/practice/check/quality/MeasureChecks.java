package io.github.throughline.validation.practice.check.quality;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.quality.Measure;
import io.github.throughline.core.model.quality.MeasurePoint;
import io.github.throughline.core.model.quality.PracticeFramework;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the service counts of itself: whether a figure moves, and what may be compared. */
final class MeasureChecks {
  static final Setting<Integer> QUARTERS =
      Setting.count("SM-03.quarters", 4, 2, 20)
          .in("quarters")
          .because("A year takes in school holidays and the year's end once each")
          .from("Design default, from the finding on pace");

  static final Setting<Integer> WITHIN =
      Setting.count("SM-03.within", 5, 0, 50)
          .in("percentage points")
          .because("Less than one in twenty is hard to tell from chance")
          .from("Design default, from the finding on pace");

  static final Setting<Integer> FEWEST =
      Setting.count("SM-03.fewest", 20, 6, 1000)
          .in("in each quarter")
          .because("Of fewer, one child more or less moves the figure")
          .from("Design default, from the finding on pace");

  static final PracticeCheck FLAT =
      check("SM-03", "A measure that has not moved")
          .serving("F03")
          .lookingAt("service.measures")
          .when(
              "The share that a measure counts was in the latest of the last SM-03.quarters quarters"
                  + " within SM-03.within percentage points of that in the first of them, with"
                  + " SM-03.fewest or more counted in each.")
          .using(QUARTERS, WITHIN, FEWEST)
          .from("Finding on pace; a local expectation")
          .misleadingWhen(
              "A measure that is near its best has no room to move. What is counted may have changed"
                  + " in between; its notes say so.")
          .judgingEach(MeasureChecks::flat);

  static final Setting<Span> SETTLING =
      Setting.span("SM-04.settling", Span.months(6))
          .because("Cases begun before a new way of working run on in the old one")
          .from("Design default, from the finding on the new approach");

  static final PracticeCheck TOO_EARLY =
      check("SM-04", "Comparing before and after a new way of working")
          .serving("F04")
          .lookingAt("service.practiceFrameworks", "service.measures")
          .when(
              "A practice framework began less than SM-04.settling ago, and a measure has figures"
                  + " from before and after its beginning.")
          .using(SETTLING)
          .from("Finding on the new approach; a local expectation")
          .misleadingWhen("A change in the first weeks may be real, and worth noting down.")
          .judgingEach(MeasureChecks::tooEarly);

  private MeasureChecks() {}

  static List<PracticeCheck> all() {
    return List.of(FLAT, TOO_EARLY);
  }

  private static List<PracticeOutcome> flat(PracticeCase c) {
    Optional<ServiceFile> service = c.findService();
    if (service.isEmpty() || service.get().measures().isEmpty()) {
      return List.of(notApplicable("No measures of the service are given."));
    }
    return service.get().measures().stream()
        .map(measure -> flat(c, measure))
        .filter(outcome -> !outcome.says().isEmpty())
        .toList();
  }

  private static PracticeOutcome flat(PracticeCase c, Measure measure) {
    Timeline<MeasurePoint> points = c.timeline(measure.points(), MeasurePoint::to);
    List<Dated<MeasurePoint>> last = points.last(c.setting(QUARTERS));
    if (last.size() < c.setting(QUARTERS)) {
      return points.unclear().isEmpty()
          ? quiet()
          : cannotTell(
              "for which days a figure of a measure stands is not recorded",
              c.evidence(measure, points.unclear().get(0)));
    }
    LocalDate next = null;
    for (Dated<MeasurePoint> one : last) {
      Optional<LocalDate> from = Days.findDay(one.record().from());
      if (from.isEmpty()
          || !from.get().plusMonths(3).minusDays(1).equals(one.day())
          || (next != null && !from.get().equals(next))) {
        return cannotTell(
            "whether the figures of a measure stand for quarters in a row is not recorded",
            c.evidence(measure, one.record()));
      }
      next = one.day().plusDays(1);
      Integer counted = one.record().denominator();
      if (one.record().numerator() == null || counted == null) {
        return cannotTell(
            "a figure of a measure is not recorded", c.evidence(measure, one.record()));
      }
      if (counted < c.setting(FEWEST)) {
        return cannotTell(
            "too few were counted in a quarter to say whether a measure moved; what may have changed"
                + " for them is not recorded",
            c.evidence(measure, one.record()));
      }
    }
    MeasurePoint first = last.get(0).record();
    MeasurePoint latest = last.get(last.size() - 1).record();
    if (!isWithin(first, latest, c.setting(WITHIN))) {
      return quiet();
    }
    return raised(
        "A measure stands, in the quarter to "
            + day(last.get(last.size() - 1).day())
            + ", about where it stood in the quarter to "
            + day(last.get(0).day())
            + ".",
        "Is that where it should stand, and if not, what has been tried in between?",
        List.of(c.evidence(measure, latest), c.evidence(measure, first)));
  }

  /** Compared as whole numbers, so that the edge is the edge. */
  private static boolean isWithin(MeasurePoint first, MeasurePoint latest, int points) {
    long firstCounted = orZero(first.denominator());
    long latestCounted = orZero(latest.denominator());
    long difference =
        Math.abs(
            orZero(latest.numerator()) * firstCounted - orZero(first.numerator()) * latestCounted);
    return difference * 100 <= points * firstCounted * latestCounted;
  }

  private static long orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private static List<PracticeOutcome> tooEarly(PracticeCase c) {
    Optional<ServiceFile> service = c.findService();
    if (service.isEmpty() || service.get().practiceFrameworks().isEmpty()) {
      return List.of(notApplicable("No practice framework of the service is given."));
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    Timeline<PracticeFramework> frameworks =
        c.timeline(service.get().practiceFrameworks(), PracticeFramework::start);
    for (Dated<PracticeFramework> one : frameworks.days()) {
      Optional<LocalDate> settled = c.findDayAfter(one.day(), c.setting(SETTLING));
      List<Evidence> compared = compared(c, service.get(), one.day());
      if (settled.isPresent() && c.asAt().isBefore(settled.get()) && !compared.isEmpty()) {
        List<Evidence> evidence = new ArrayList<>(List.of(c.evidence(one.record())));
        evidence.addAll(compared);
        outcomes.add(
            raised(
                "A new way of working began on "
                    + day(one.day())
                    + ", less than "
                    + c.setting(SETTLING)
                    + " before "
                    + day(c.asAt())
                    + ", and there are figures from before and after.",
                "What do they show of the new way, and what of cases begun in the old one?",
                evidence));
      }
    }
    if (outcomes.isEmpty() && !frameworks.unclear().isEmpty()) {
      outcomes.add(
          cannotTell(
              "on which day a practice framework began is not recorded",
              c.evidence(frameworks.unclear().get(0))));
    }
    return outcomes;
  }

  /** The measures with a figure that ended before a day and one that ended after it. */
  private static List<Evidence> compared(PracticeCase c, ServiceFile service, LocalDate start) {
    List<Evidence> found = new ArrayList<>();
    for (Measure measure : service.measures()) {
      boolean before = false;
      boolean after = false;
      for (MeasurePoint point : measure.points()) {
        before |= Days.isBefore(point.to(), start).isYes();
        after |=
            Days.isAfter(point.to(), start).and(Days.isOnOrBefore(point.to(), c.asAt())).isYes();
      }
      if (before && after) {
        found.add(c.evidence(measure));
      }
    }
    return found;
  }
}
