package io.github.throughline.validation.practice.timescale;

import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanFrequency;
import io.github.throughline.core.model.plan.PlanVersion;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen again and again while something lasts: an expectation from its beginning to the
 * first, from each to the next, and from the last on.
 */
final class Intervals {
  private final PracticeCase c;
  private final String code;
  private final String subject;
  private final String verb;
  private final ClockStart first;
  private @Nullable UncertainDate until;
  private @Nullable LocalDate through;
  private Function<LocalDate, Optional<Span>> byPlan = day -> Optional.empty();
  private BiPredicate<LocalDate, LocalDate> reasonBetween = (from, to) -> false;
  private @Nullable String doubt;
  private String each = "the one before";

  /**
   * @param subject what is to happen, such as "the next visit"
   * @param first what sets the first clock
   */
  Intervals(PracticeCase c, String code, String subject, String verb, ClockStart first) {
    this.c = c;
    this.code = code;
    this.subject = subject;
    this.verb = verb;
    this.first = first;
  }

  /** What each one is called when it sets the clock of the next, such as "the visit". */
  Intervals each(String words) {
    each = words;
    return this;
  }

  /** When it need no longer happen; null while it goes on. */
  Intervals until(@Nullable UncertainDate end) {
    until = end;
    return this;
  }

  /** The last day on which a clock can be set by this timescale, such as a first year. */
  Intervals clocksThrough(LocalDate last) {
    through = last;
    return this;
  }

  /** Nothing may be called missed, for a reason that stands in the records. */
  Intervals inDoubt(String what) {
    doubt = what;
    return this;
  }

  /** Whether a reason for a gap is recorded in it. */
  Intervals reasonBetween(BiPredicate<LocalDate, LocalDate> reason) {
    reasonBetween = reason;
    return this;
  }

  /** What the child's own plan says, by the day that sets the clock. */
  Intervals byPlan(Function<LocalDate, Optional<Span>> limit) {
    byPlan = limit;
    return this;
  }

  <T> List<Expectation> over(Timeline<T> done) {
    return over(done, c::evidence, one -> null);
  }

  /** With the evidence of records that are inside others, and why one was late. */
  <T> List<Expectation> over(
      Timeline<T> done,
      Function<? super T, Evidence> evidence,
      Function<? super T, @Nullable FreeText> reasonLate) {
    Optional<LocalDate> begin = Days.findDay(first.on());
    if (begin.isEmpty()) {
      return done.isEmpty()
          ? List.of()
          : Expect.that(c, code, subject, verb)
              .from(first.what(), first.on(), first.record())
              .toList();
    }
    List<Expectation> all = new ArrayList<>();
    ClockStart clock = first;
    LocalDate day = begin.get();
    LocalDate last = Days.findDay(until).orElse(c.asAt());
    for (Dated<T> next : done.between(day.plusDays(1), last)) {
      Expect one = one(clock, day, done, next.day());
      if (one != null) {
        Evidence record = evidence.apply(next.record());
        one.done(UncertainDate.on(next.day()), record).reason(reasonLate.apply(next.record()));
        all.addAll(one.toList());
      }
      clock = new ClockStart(each, UncertainDate.on(next.day()), evidence.apply(next.record()));
      day = next.day();
    }
    Expect open = one(clock, day, done, c.asAt());
    if (open != null) {
      all.addAll(open.until(until).toList());
    }
    return all;
  }

  private <T> @Nullable Expect one(
      ClockStart clock, LocalDate day, Timeline<T> done, LocalDate end) {
    if (through != null && day.isAfter(through)) {
      return null;
    }
    return Expect.that(c, code, subject, verb)
        .from(clock.what(), clock.on(), clock.record())
        .byPlan(byPlan.apply(day).orElse(null))
        .reason(reasonBetween.test(day, end))
        .doubt(doubt != null, doubt == null ? "" : doubt)
        .doubt(done.isEmpty(), "none is recorded in this file at all")
        .doubt(done.mayHold(day, end), "one whose day is not recorded exactly may lie between");
  }

  /** How often the plan itself says that a thing is to happen, in the version of the day. */
  static Optional<Span> planned(PracticeCase c, Plan plan, LocalDate day, String words) {
    Optional<PlanVersion> version = c.plans().findVersion(plan, day);
    if (version.isEmpty()) {
      return Optional.empty();
    }
    for (PlanFrequency frequency : version.get().frequencies()) {
      FreeText what = frequency.what();
      if (what != null && what.text().toLowerCase(Locale.ROOT).contains(words)) {
        if (frequency.everyWorkingDays() != null) {
          return Optional.of(Span.workingDays(frequency.everyWorkingDays()));
        }
        if (frequency.everyDays() != null) {
          return Optional.of(Span.days(frequency.everyDays()));
        }
      }
    }
    return Optional.empty();
  }
}
