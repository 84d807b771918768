package io.github.throughline.validation.practice.fact;

import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The plans of a case: which was in force when, and how each stood on a day. */
public final class Plans {
  private final List<Plan> all;
  private final LocalDate asAt;

  Plans(List<Plan> all, LocalDate asAt) {
    this.all = all;
    this.asAt = asAt;
  }

  /**
   * Every plan that had begun, or may have.
   *
   * @return the plans, in the order of the file
   */
  public List<Plan> all() {
    return all.stream().filter(plan -> Days.isAfter(plan.startedOn(), asAt) != Truth.YES).toList();
  }

  /**
   * Every plan of one kind that had begun, or may have.
   *
   * @param kind the kind
   * @param <P> the kind
   * @return the plans, in the order of the file
   */
  public <P extends Plan> List<P> of(Class<P> kind) {
    return all().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * Whether a plan was in force on a day. The day it ended no longer counts.
   *
   * @param plan the plan
   * @param day the day
   * @return yes, no, or cannot tell
   */
  public static Truth isInForce(Plan plan, LocalDate day) {
    return Days.wasGoingOn(plan.startedOn(), plan.endedOn(), day);
  }

  /**
   * The plans of one kind that were certainly in force on a day.
   *
   * @param kind the kind; {@code Plan} for all
   * @param day the day
   * @param <P> the kind
   * @return the plans, in the order of the file
   */
  public <P extends Plan> List<P> inForce(Class<P> kind, LocalDate day) {
    return of(kind).stream().filter(plan -> isInForce(plan, day).isYes()).toList();
  }

  /**
   * Whether a plan of one kind was in force on a day.
   *
   * @param kind the kind
   * @param day the day
   * @return yes, no, or cannot tell
   */
  public Truth hasInForce(Class<? extends Plan> kind, LocalDate day) {
    Truth any = Truth.NO;
    for (Plan plan : of(kind)) {
      any = any.or(isInForce(plan, day));
    }
    return any;
  }

  /**
   * The versions of a plan that have a known day by now, the first first.
   *
   * @param plan the plan
   * @return the versions
   */
  public Timeline<PlanVersion> versions(Plan plan) {
    return Timeline.of(plan.versions(), PlanVersion::from, asAt);
  }

  /**
   * The version of a plan that held on a day.
   *
   * @param plan the plan
   * @param day the day
   * @return the last version from that day or before; if no version has a day, the one with the
   *     highest number; empty if there is none
   */
  public Optional<PlanVersion> findVersion(Plan plan, LocalDate day) {
    Optional<PlanVersion> dated = versions(plan).findLastOnOrBefore(day).map(Dated::record);
    if (dated.isPresent() || !versions(plan).days().isEmpty()) {
      return dated;
    }
    List<PlanVersion> undated = new ArrayList<>(versions(plan).unclear());
    undated.sort(Comparator.comparingInt(Plans::number));
    return undated.isEmpty() ? Optional.empty() : Optional.of(undated.get(undated.size() - 1));
  }

  private static int number(PlanVersion version) {
    Integer number = version.number();
    return number == null ? 0 : number;
  }
}
