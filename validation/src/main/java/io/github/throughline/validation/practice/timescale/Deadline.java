package io.github.throughline.validation.practice.timescale;

import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When something is up, and whether it was done by then. */
interface Deadline {
  /** The last day in time. */
  LocalDate due();

  /** Whether a thing done then was in time. */
  Truth isInTime(UncertainDate done);

  /** What nobody can tell without. */
  String whatIsMissing(String subject, String verb);

  /** A deadline that is up with a day. */
  record WholeDays(LocalDate due) implements Deadline {
    @Override
    public Truth isInTime(UncertainDate done) {
      return Days.isOnOrBefore(done, due);
    }

    @Override
    public String whatIsMissing(String subject, String verb) {
      return "the day on which " + subject + " " + verb + " is not known";
    }
  }

  /**
   * A deadline in hours of the clock. Where a time of day is not recorded it may have been any time
   * of that day, so that days alone often settle it and sometimes cannot.
   */
  record Hours(UncertainDate start, Span limit) implements Deadline {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Override
    public LocalDate due() {
      return last(start)
          .plusHours(limit.amount())
          .minusNanos(start.time() == null ? 1 : 0)
          .toLocalDate();
    }

    @Override
    public Truth isInTime(UncertainDate done) {
      Optional<LocalDate> day = Days.findDay(done);
      if (day.isEmpty()) {
        return Days.isAfter(done, due()).isYes() ? Truth.NO : Truth.CANNOT_TELL;
      }
      Duration allowed = Duration.ofHours(limit.amount());
      Duration longest = Duration.between(first(start), last(done));
      Duration shortest = Duration.between(last(start), first(done));
      if (longest.compareTo(allowed) <= 0) {
        return Truth.YES;
      }
      // The end of the day belongs to the next, so that a shortest time that begins there is
      // longer.
      int over = shortest.compareTo(allowed);
      return over > 0 || (over == 0 && start.time() == null) ? Truth.NO : Truth.CANNOT_TELL;
    }

    private static ZonedDateTime first(UncertainDate date) {
      LocalTime time = date.time();
      return at(date.earliest(), time == null ? LocalTime.MIDNIGHT : time);
    }

    /** The time itself, or the midnight that ends the day. */
    private static ZonedDateTime last(UncertainDate date) {
      LocalTime time = date.time();
      return time == null
          ? at(date.latest(), LocalTime.MIDNIGHT).plusDays(1)
          : at(date.latest(), time);
    }

    private static ZonedDateTime at(@Nullable LocalDate day, LocalTime time) {
      if (day == null) {
        throw new IllegalArgumentException("Hours are counted between known days only");
      }
      return day.atTime(time).atZone(LONDON);
    }

    @Override
    public String whatIsMissing(String subject, String verb) {
      return "the times of day are not recorded";
    }
  }
}
