package io.github.throughline.chronology.pattern.indicator;

import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns incidents into stretches of days, of what is certain only. */
final class Spells {
  /**
   * A stretch of days.
   *
   * @param first its first day
   * @param last its last day
   * @param incidents what is recorded in it
   */
  record Stretch(LocalDate first, LocalDate last, List<Incident> incidents) {}

  private Spells() {}

  /**
   * The days of which it is certain that an incident lasted: of a moment known to the day, that day
   * and some days more; of a spell, from its latest start to its earliest end, or to the last day
   * looked at while it goes on.
   */
  static Optional<Stretch> certain(Incident incident, int daysOfMoment, LocalDate lastDay) {
    When when = incident.when();
    if (when instanceof UncertainPeriod period) {
      LocalDate first = period.start().latest();
      if (first == null) {
        return Optional.empty();
      }
      LocalDate end;
      if (period.isOpen()) {
        end = lastDay;
      } else {
        end = period.end() == null ? null : period.end().earliest();
        if (end == null) {
          end = first;
        }
      }
      return end.isBefore(first)
          ? Optional.empty()
          : Optional.of(new Stretch(first, end, List.of(incident)));
    }
    LocalDate day = incident.day();
    return day == null
        ? Optional.empty()
        : Optional.of(new Stretch(day, day.plusDays(daysOfMoment - 1L), List.of(incident)));
  }

  /** Joins stretches between which there are no more than some days. */
  static List<Stretch> joined(List<Stretch> stretches, int days) {
    List<Stretch> sorted =
        stretches.stream()
            .sorted(Comparator.comparing(Stretch::first).thenComparing(Stretch::last))
            .toList();
    List<Stretch> joined = new ArrayList<>();
    for (Stretch stretch : sorted) {
      Stretch before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before == null || stretch.first().isAfter(before.last().plusDays(days))) {
        joined.add(stretch);
      } else {
        List<Incident> all = new ArrayList<>(before.incidents());
        all.addAll(stretch.incidents());
        LocalDate last = stretch.last().isAfter(before.last()) ? stretch.last() : before.last();
        joined.set(joined.size() - 1, new Stretch(before.first(), last, List.copyOf(all)));
      }
    }
    return joined;
  }
}
