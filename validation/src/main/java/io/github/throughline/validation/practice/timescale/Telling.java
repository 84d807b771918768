package io.github.throughline.validation.practice.timescale;

import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Days;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sentences of an expectation. */
record Telling(
    Timescale timescale,
    String subject,
    String verb,
    String clock,
    LocalDate start,
    Span limit,
    LocalDate due,
    LocalDate asAt) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  String says(ExpectationState state, @Nullable UncertainDate done) {
    return switch (timescale.kind()) {
      case MIN_DURATION -> lastedAtLeast(state, done);
      case MAX_DURATION -> lastedAtMost(state, done);
      case ONCE, MAX_INTERVAL, MIN_LEAD_TIME, CONDITION -> wasDone(state, done);
    };
  }

  private String wasDone(ExpectationState state, @Nullable UncertainDate done) {
    String counted =
        timescale.kind() == Timescale.Kind.MIN_LEAD_TIME
            ? limit + " before " + clock + " on " + day(start)
            : limit + " from " + clock + " on " + day(start);
    if (state == ExpectationState.NOT_YET_DUE) {
      return capital(subject) + " is due by " + day(due) + " (" + counted + ").";
    }
    if (done == null) {
      return "No day is recorded on which "
          + subject
          + " "
          + verb
          + ". That was due by "
          + day(due)
          + " ("
          + counted
          + ").";
    }
    // Of several the next may be one that is not in this file: only what is on record is claimed.
    String onRecord = timescale.kind() == Timescale.Kind.MAX_INTERVAL ? " on record " : " ";
    String what = capital(subject) + onRecord + verb + when(done);
    return state == ExpectationState.MET
        ? what + ", in time for " + day(due) + " (" + counted + ")."
        : what + ". That was due by " + day(due) + " (" + counted + ").";
  }

  private String lastedAtMost(ExpectationState state, @Nullable UncertainDate done) {
    String up = limit + " from " + clock + " on " + day(start);
    if (state == ExpectationState.NOT_YET_DUE) {
      return capital(subject) + " comes to " + up + " on " + day(due) + ".";
    }
    String what =
        done == null
            ? "No end of " + subject + " is recorded by " + day(asAt)
            : capital(subject) + " " + verb + when(done);
    return state == ExpectationState.MET
        ? what + ", within " + up + "."
        : what + ", after " + day(due) + " (" + up + ").";
  }

  private String lastedAtLeast(ExpectationState state, @Nullable UncertainDate done) {
    String after = clock + " on " + day(start);
    if (state == ExpectationState.NOT_YET_DUE) {
      return capital(subject) + " comes to " + limit + " after " + after + " on " + day(due) + ".";
    }
    if (done == null) {
      return capital(subject) + " has lasted for " + limit + " or more after " + after + ".";
    }
    String what = capital(subject) + " " + verb + when(done);
    return state == ExpectationState.MET
        ? what + ", " + limit + " or more after " + after + "."
        : what + ", less than " + limit + " after " + after + ".";
  }

  /** What the limit is: never more than was checked, and never a law where there is none. */
  String basis(boolean byPlan, boolean byAuthority) {
    if (byPlan) {
      return "That is what the child's own plan says.";
    }
    if (timescale.isLocal() || byAuthority) {
      return byAuthority
          ? "That is a local standard, set by the authority."
          : "That is a local standard, here a suggested one: the authority has not set its own.";
    }
    if (timescale.mayBeCalledMissed()) {
      return "The limit is that of "
          + timescale.citation(start)
          + " ("
          + timescale.basis().words()
          + ").";
    }
    return "That limit is said to be in "
        + timescale.citation(start)
        + "; it has not been checked, so nothing is claimed to be missed.";
  }

  String reason(boolean recorded) {
    return recorded
        ? "A reason is recorded."
        : "The relaxed rules of the temporary regulations of 2020 applied.";
  }

  String asks(boolean wasDone) {
    return switch (timescale.kind()) {
      case MIN_DURATION -> "What showed that it was long enough, and where is that recorded?";
      case MAX_DURATION -> "What is it waiting for, and who has looked at that?";
      case ONCE, MAX_INTERVAL, MIN_LEAD_TIME, CONDITION ->
          wasDone
              ? "What stood in the way, and where is the reason recorded?"
              : "Did it take place, and where is it recorded? If not, what stands in the way?";
    };
  }

  private static String when(UncertainDate done) {
    return Days.findDay(done).map(day -> " on " + day(day)).orElse(" on a day not known exactly");
  }

  /** A day in words, such as 3 September 2024. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
