package io.github.throughline.validation.practice.fact;

import io.github.throughline.core.model.legal.LookedAfterReview;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the child's plans were reviewed, whichever records say so: a review may be
 * recorded with its plan, as a meeting, or as both.
 */
public final class Reviews {
  private static final Set<MeetingKind> MEETINGS =
      Set.of(
          MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE,
          MeetingKind.CHILD_IN_NEED_REVIEW,
          MeetingKind.LOOKED_AFTER_REVIEW,
          MeetingKind.PATHWAY_PLAN_REVIEW,
          MeetingKind.EARLY_HELP_REVIEW);

  private final List<Held> held;
  private final List<UncertainDate> unclear = new ArrayList<>();
  private boolean hasUndated;

  private Reviews(PracticeCase c) {
    TreeMap<LocalDate, Held> days = new TreeMap<>();
    for (Plan plan : c.file().plans()) {
      for (PlanReview review : plan.reviews()) {
        add(days, c, review.heldOn(), c.evidence(plan, review));
      }
    }
    for (Meeting meeting : c.file().meetings()) {
      if (MEETINGS.contains(meeting.kind()) && !Boolean.TRUE.equals(meeting.cancelled())) {
        add(days, c, meeting.heldOn(), c.evidence(meeting));
      }
    }
    for (LookedAfterReview review : c.file().lookedAfterReviews()) {
      add(days, c, review.heldOn(), c.evidence(review));
    }
    this.held = days.values().stream().sorted(Comparator.comparing(Held::day)).toList();
  }

  /**
   * The reviews of a case.
   *
   * @param c the case
   * @return the reviews up to the day as at which it is looked at
   */
  public static Reviews of(PracticeCase c) {
    return new Reviews(c);
  }

  private void add(
      Map<LocalDate, Held> days, PracticeCase c, @Nullable UncertainDate on, Evidence evidence) {
    Optional<LocalDate> day = Days.findDay(on);
    if (on == null) {
      hasUndated = true;
    } else if (day.isEmpty()) {
      unclear.add(on);
    } else if (!day.get().isAfter(c.asAt())) {
      days.putIfAbsent(day.get(), new Held(day.get(), evidence));
    }
  }

  /**
   * A day on which there was a review.
   *
   * @param day the day
   * @param evidence the record that says so
   */
  public record Held(LocalDate day, Evidence evidence) {}

  /**
   * The reviews whose day is known, the first first, one for each day.
   *
   * @return the reviews
   */
  public List<Held> held() {
    return held;
  }

  /**
   * The first after a day.
   *
   * @param day the day
   * @return the review; empty if there was none
   */
  public Optional<Held> findFirstAfter(LocalDate day) {
    return held.stream().filter(one -> one.day().isAfter(day)).findFirst();
  }

  /**
   * Whether a review without a certain day can have been in a stretch of days.
   *
   * @param first the first day
   * @param last the last day
   * @return true if one can
   */
  public boolean mayHold(LocalDate first, LocalDate last) {
    return hasUndated
        || unclear.stream().anyMatch(one -> Days.isWithin(one, first, last).isPossible());
  }
}
