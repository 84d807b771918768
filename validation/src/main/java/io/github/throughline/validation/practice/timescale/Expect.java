package io.github.throughline.validation.practice.timescale;

import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.setting.SpanUnit;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works out one expectation: when the clock began, when it is up, when the thing was done, and what
 * may be said of that. The subject files only say which records these are.
 *
 * <p>What is not there is told apart: a thing of a kind that the file does hold, and holds no more
 * of, is not done as far as is recorded; the day of a thing that is there may only not be written
 * down, and then nobody can tell.
 */
final class Expect {
  private final PracticeCase c;
  private final Timescale timescale;
  private final String subject;
  private final String verb;
  private final List<ClockStart> starts = new ArrayList<>();
  private final List<Evidence> more = new ArrayList<>();
  private final List<Timeline<?>> timelines = new ArrayList<>();
  private @Nullable UncertainDate done;
  private @Nullable Evidence doneRecord;
  private boolean hasReason;
  private @Nullable UncertainDate until;
  private @Nullable String unrecorded;
  private @Nullable String doubt;
  private @Nullable Span own;
  private @Nullable UncertainDate heldOn;
  private boolean countsFirstDay;
  private boolean liesAhead;

  private Expect(PracticeCase c, Timescale timescale, String subject, String verb) {
    this.c = c;
    this.timescale = timescale;
    this.subject = subject;
    this.verb = verb;
  }

  /**
   * A thing, beginning small, and what is said when it is done: "the first core group was held".
   */
  static Expect that(PracticeCase c, String code, String subject, String verb) {
    return new Expect(c, Timescales.get(code), subject, verb);
  }

  /** The day that sets the clock. Called again, other days that may have. */
  Expect from(String what, @Nullable UncertainDate on, Evidence record) {
    starts.add(new ClockStart(what, on, record));
    return this;
  }

  Expect from(String what, LocalDate on, Evidence record) {
    return from(what, UncertainDate.on(on), record);
  }

  /** The day it was done; null when no day is recorded. */
  Expect done(@Nullable UncertainDate on, @Nullable Evidence record) {
    this.done = on;
    this.doneRecord = record;
    return this;
  }

  <T> Expect done(Optional<Dated<T>> record) {
    record.ifPresent(it -> done(UncertainDate.on(it.day()), c.evidence(it.record())));
    return this;
  }

  /** With why it was late, where the record says so. */
  <T> Expect done(Optional<Dated<T>> record, Function<T, @Nullable FreeText> reasonLate) {
    return done(record).reason(record.map(Dated::record).map(reasonLate).orElse(null));
  }

  /** The day for which it is planned: it counts though it lies ahead. */
  Expect planned(UncertainDate on) {
    this.done = on;
    this.liesAhead = true;
    return this;
  }

  /** A reason why it was late or was not done. */
  Expect reason(@Nullable FreeText reason) {
    hasReason |= reason != null;
    return this;
  }

  Expect reason(boolean recorded) {
    hasReason |= recorded;
    return this;
  }

  /** From this day on it need no longer be done, such as the end of the plan. */
  Expect until(@Nullable UncertainDate end) {
    until = end;
    return this;
  }

  /** If no day of it is recorded, that says nothing: it may have been done. */
  Expect orUnrecorded(String what) {
    unrecorded = what;
    return this;
  }

  /** Nothing may be called missed, for a reason that stands in the records. */
  Expect doubt(boolean isInDoubt, String what) {
    if (isInDoubt) {
      doubt = what;
    }
    return this;
  }

  /** One of these whose day is not known exactly may have been the thing, done in time. */
  Expect maybeIn(Timeline<?> timeline) {
    timelines.add(timeline);
    return this;
  }

  /** A limit of the child's own plan. It comes first only if it is up earlier. */
  Expect byPlan(@Nullable Span limit) {
    own = limit;
    return this;
  }

  /** The day of the clock is itself the first day. */
  Expect countingTheFirstDay() {
    countsFirstDay = true;
    return this;
  }

  /** The day by which it is judged which rules held, where that is not the day of the clock. */
  Expect underTheRulesOf(@Nullable UncertainDate day) {
    heldOn = day;
    return this;
  }

  Expect and(Evidence record) {
    more.add(record);
    return this;
  }

  /** The expectation; none if the limit did not hold then, or fell away before it was up. */
  List<Expectation> toList() {
    ClockStart start = starts.get(0);
    if (start.on() == null) {
      return cannotTell("the day of " + start.what() + " is not recorded", null);
    }
    Truth inForce = timescale.wasInForce(heldOn == null ? start.on() : heldOn);
    if (inForce.isNo()) {
      return List.of();
    }
    Optional<LocalDate> day = Days.findDay(start.on());
    if (day.isEmpty()) {
      return cannotTell("the day of " + start.what() + " is not known", null);
    }
    boolean isBackwards = timescale.kind() == Timescale.Kind.MIN_LEAD_TIME;
    if (!isBackwards && day.get().isAfter(c.asAt())) {
      return List.of();
    }
    Span limit = limit(day.get());
    if (limit.unit() == SpanUnit.HOURS) {
      return judged(new Deadline.Hours(start.on(), limit), limit, day.get());
    }
    Optional<LocalDate> due =
        isBackwards
            ? limit.findDayBefore(day.get(), c.workingDays())
            : limit.findDayAfter(day.get(), c.workingDays());
    if (due.isEmpty()) {
      return cannotTell("the bank holidays of that time are not known", null);
    }
    return judged(
        new Deadline.WholeDays(countsFirstDay ? due.get().minusDays(1) : due.get()),
        limit,
        day.get());
  }

  private List<Expectation> judged(Deadline deadline, Span limit, LocalDate start) {
    if (done != null && !liesAhead && Days.isAfter(done, c.asAt()).isYes()) {
      done = null;
      doneRecord = null;
    }
    LocalDate due = deadline.due();
    if (until != null && fellAway(due)) {
      return List.of();
    }
    if (timescale.kind() == Timescale.Kind.MIN_DURATION) {
      return lasted(due, limit, start);
    }
    if (done == null) {
      if (!c.asAt().isAfter(due)) {
        return of(ExpectationState.NOT_YET_DUE, due, limit, start);
      }
      if (unrecorded != null && !hasReason) {
        return cannotTell(unrecorded + " is not recorded", due);
      }
      return missed(due, limit, start);
    }
    return switch (deadline.isInTime(done)) {
      case YES -> of(ExpectationState.MET, due, limit, start);
      case NO -> missed(due, limit, start);
      case CANNOT_TELL -> cannotTell(deadline.whatIsMissing(subject, verb), due);
    };
  }

  /** It fell away if its end came by the day it was due, and it was not done before. */
  private boolean fellAway(LocalDate due) {
    if (!Days.isOnOrBefore(until, due).isYes()) {
      return false;
    }
    return done == null
        || Days.findDay(until).map(end -> Days.isAfter(done, end).isYes()).orElse(true);
  }

  private List<Expectation> lasted(LocalDate due, Span limit, LocalDate start) {
    if (done == null) {
      return of(
          c.asAt().isBefore(due) ? ExpectationState.NOT_YET_DUE : ExpectationState.MET,
          due,
          limit,
          start);
    }
    return switch (Days.isBefore(done, due)) {
      case YES -> missed(due, limit, start);
      case NO -> of(ExpectationState.MET, due, limit, start);
      case CANNOT_TELL ->
          cannotTell("the day on which " + subject + " " + verb + " is not known", due);
    };
  }

  private List<Expectation> missed(LocalDate due, Span limit, LocalDate start) {
    if (doubt != null) {
      return cannotTell(doubt, due);
    }
    if (!due.isBefore(start) && timelines.stream().anyMatch(one -> one.mayHold(start, due))) {
      return cannotTell("one whose day is not recorded exactly may have been in time", due);
    }
    return of(
        hasReason || isRelaxed(start, due)
            ? ExpectationState.MISSED_WITH_REASON
            : ExpectationState.MISSED,
        due,
        limit,
        start);
  }

  /**
   * The temporary regulations of 2020: what fell into their time is shown with them, not flagged.
   */
  private boolean isRelaxed(LocalDate start, LocalDate due) {
    if (!timescale.relaxedIn2020()) {
      return false;
    }
    UncertainDate from = UncertainDate.on(start);
    Timescale relaxation = Timescales.get("T150");
    return relaxation.wasInForce(from).isYes()
        || relaxation.wasInForce(UncertainDate.on(due)).isYes();
  }

  private Span limit(LocalDate start) {
    Setting<Span> setting = timescale.setting();
    Span limit = setting == null ? timescale.limit() : c.setting(setting);
    if (limit == null) {
      throw new IllegalStateException(timescale + " has no limit of time");
    }
    if (own != null) {
      Optional<LocalDate> byPlan = own.findDayAfter(start, c.workingDays());
      Optional<LocalDate> byStandard = limit.findDayAfter(start, c.workingDays());
      if (byPlan.isPresent() && byStandard.isPresent() && byPlan.get().isBefore(byStandard.get())) {
        return own;
      }
    }
    own = null;
    return limit;
  }

  private boolean isSetLocally() {
    Setting<Span> setting = timescale.setting();
    return own != null || (setting != null && c.settings().used(setting).local());
  }

  private List<Expectation> cannotTell(String what, @Nullable LocalDate due) {
    return List.of(
        new Expectation(
            timescale,
            timescale.limit(),
            isSetLocally(),
            subject,
            starts.get(0),
            starts.subList(1, starts.size()),
            due,
            done,
            false,
            ExpectationState.CANNOT_TELL,
            "Cannot tell whether " + subject + " " + verb + " " + inTime() + ": " + what + ".",
            null,
            null,
            evidence()));
  }

  /** What lasts at least so long is not late: it may only be over soon. */
  private String inTime() {
    return timescale.kind() == Timescale.Kind.MIN_DURATION
        ? timescale.limit() + " or more after " + starts.get(0).what()
        : "in time";
  }

  private List<Expectation> of(ExpectationState state, LocalDate due, Span limit, LocalDate start) {
    Telling telling =
        new Telling(timescale, subject, verb, starts.get(0).what(), start, limit, due, c.asAt());
    boolean isMissed =
        state == ExpectationState.MISSED || state == ExpectationState.MISSED_WITH_REASON;
    String says = telling.says(state, done);
    if (isMissed) {
      says += " " + telling.basis(own != null, isSetLocally());
      if (state == ExpectationState.MISSED_WITH_REASON) {
        says += " " + telling.reason(hasReason);
      }
    }
    return List.of(
        new Expectation(
            timescale,
            limit,
            isSetLocally(),
            subject,
            starts.get(0),
            starts.subList(1, starts.size()),
            due,
            done,
            isOpen(state, isMissed),
            state,
            says,
            state == ExpectationState.MISSED ? telling.asks(done != null) : null,
            isMissed && timescale.mayBeCalledMissed() ? timescale.citation(start) : null,
            evidence()));
  }

  /** Still to be done: a thing that has not fallen away since, and is no mere lapse of time. */
  private boolean isOpen(ExpectationState state, boolean isMissed) {
    if (timescale.kind() == Timescale.Kind.MIN_DURATION || done != null) {
      return false;
    }
    return state == ExpectationState.NOT_YET_DUE
        || (isMissed && !hasReason && (until == null || Days.isAfter(until, c.asAt()).isYes()));
  }

  private List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(starts.get(0).record());
    if (doneRecord != null && !doneRecord.equals(evidence.get(0))) {
      evidence.add(doneRecord);
    }
    evidence.addAll(more);
    return evidence;
  }
}
