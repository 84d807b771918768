package io.github.throughline.validation.practice.timescale;

import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An expectation that is no matter of days: it holds, or it does not. */
final class Condition {
  private final PracticeCase c;
  private final Timescale timescale;
  private final String subject;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<ClockStart> clocks = new ArrayList<>();

  private Condition(PracticeCase c, Timescale timescale, String subject) {
    this.c = c;
    this.timescale = timescale;
    this.subject = subject;
  }

  static Condition that(PracticeCase c, String code, String subject) {
    return new Condition(c, Timescales.get(code), subject);
  }

  /** The record whose day decides which rule held. */
  Condition clock(ClockStart clock) {
    clocks.add(clock);
    evidence.add(clock.record());
    return this;
  }

  Condition restingOn(List<Evidence> records) {
    evidence.addAll(records);
    return this;
  }

  /** The expectation; none where the rule did not hold on the day of its record. */
  List<Expectation> holds(Truth holds, String met, String missed, String unrecorded) {
    ClockStart clock = clocks.get(0);
    Optional<LocalDate> day = Days.findDay(clock.on());
    Truth inForce = timescale.wasInForce(clock.on());
    if (inForce.isNo() || (day.isPresent() && day.get().isAfter(c.asAt()))) {
      return List.of();
    }
    if (day.isEmpty() || !inForce.isYes()) {
      return of(
          ExpectationState.CANNOT_TELL,
          "Cannot tell: the day of " + clock.what() + " is not known.",
          clock,
          null);
    }
    return switch (holds) {
      case YES -> of(ExpectationState.MET, met, clock, null);
      case CANNOT_TELL ->
          of(ExpectationState.CANNOT_TELL, "Cannot tell: " + unrecorded + ".", clock, null);
      case NO ->
          of(ExpectationState.MISSED, missed + " " + basis(clock, day.get()), clock, day.get());
    };
  }

  private boolean isSetLocally() {
    Setting<Span> setting = timescale.setting();
    return setting != null && c.settings().used(setting).local();
  }

  private String basis(ClockStart clock, LocalDate day) {
    return new Telling(timescale, subject, "", clock.what(), day, Span.days(0), day, c.asAt())
        .basis(false, isSetLocally());
  }

  private List<Expectation> of(
      ExpectationState state, String says, ClockStart clock, @Nullable LocalDate missedOn) {
    return List.of(
        new Expectation(
            timescale,
            timescale.setting() == null ? timescale.limit() : c.setting(timescale.setting()),
            isSetLocally(),
            subject,
            clock,
            List.of(),
            null,
            null,
            false,
            state,
            says,
            missedOn == null ? null : "Is that right, and where is the reason recorded?",
            missedOn != null && timescale.mayBeCalledMissed() ? timescale.citation(missedOn) : null,
            evidence));
  }
}
