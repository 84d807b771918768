package io.github.throughline.validation.practice.fact;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.involvement.Closure;
import io.github.throughline.core.model.involvement.LevelChange;
import io.github.throughline.core.model.involvement.LevelOfHelp;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.legal.CarePeriod;
import io.github.throughline.core.model.plan.CarePlan;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether and at what level of help the service was involved on a day. */
public final class Involvement {
  private final CaseFile file;
  private final Plans plans;
  private final Timeline<LevelChange> levels;

  Involvement(CaseFile file, Plans plans, LocalDate asAt) {
    this.file = file;
    this.plans = plans;
    this.levels = Timeline.of(file.levelChanges(), LevelChange::on, asAt);
  }

  /**
   * When an episode ended: the day on its referral, or else that of its closure.
   *
   * @param referral the referral that began it
   * @return the date; empty if no end is recorded
   */
  public Optional<UncertainDate> findEnd(Referral referral) {
    return Optional.ofNullable(end(referral));
  }

  private @Nullable UncertainDate end(Referral referral) {
    if (referral.closedOn() != null) {
      return referral.closedOn();
    }
    for (Closure closure : file.closures()) {
      if (Objects.equals(closure.referralId(), referral.id())) {
        return closure.on();
      }
    }
    return null;
  }

  /**
   * Whether the episode that a referral began was open on a day. A referral after which nothing
   * further was done began none.
   *
   * @param referral the referral
   * @param day the day
   * @return yes, no, or cannot tell
   */
  public Truth isOpen(Referral referral, LocalDate day) {
    if (Boolean.TRUE.equals(referral.noFurtherAction())) {
      return Truth.NO;
    }
    return Days.wasGoingOn(referral.referredOn(), end(referral), day);
  }

  /**
   * Whether the service was involved on a day: an episode, a plan or a time looked after was going
   * on.
   *
   * @param day the day
   * @return yes, no, or cannot tell
   */
  public Truth isOpen(LocalDate day) {
    Truth open = Truth.NO;
    for (Referral referral : file.referrals()) {
      open = open.or(isOpen(referral, day));
    }
    return open.or(plans.hasInForce(ChildInNeedPlan.class, day))
        .or(plans.hasInForce(ChildProtectionPlan.class, day))
        .or(isLookedAfter(day));
  }

  /**
   * The referral that began the episode open on a day; of several the last.
   *
   * @param day the day
   * @return the referral; empty if none was certainly open
   */
  public Optional<Referral> findOpenReferral(LocalDate day) {
    Referral found = null;
    for (Referral referral : file.referrals()) {
      if (isOpen(referral, day).isYes() && (found == null || isLater(referral, found))) {
        found = referral;
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean isLater(Referral one, Referral other) {
    Optional<LocalDate> day = Days.findDay(one.referredOn());
    Optional<LocalDate> otherDay = Days.findDay(other.referredOn());
    return day.isPresent() && (otherDay.isEmpty() || !day.get().isBefore(otherDay.get()));
  }

  /**
   * Whether the child was looked after on a day.
   *
   * @param day the day
   * @return yes, no, or cannot tell
   */
  public Truth isLookedAfter(LocalDate day) {
    Truth any = Truth.NO;
    for (CarePeriod period : file.carePeriods()) {
      any = any.or(Days.wasGoingOn(period.startedOn(), period.endedOn(), day));
    }
    return any;
  }

  /**
   * The time looked after that was going on on a day.
   *
   * @param day the day
   * @return the period; empty if none certainly was
   */
  public Optional<CarePeriod> findCarePeriod(LocalDate day) {
    return file.carePeriods().stream()
        .filter(period -> Days.wasGoingOn(period.startedOn(), period.endedOn(), day).isYes())
        .findFirst();
  }

  /**
   * The level of help on a day: the last that was recorded as a change of level, or else what the
   * plans and times looked after say.
   *
   * @param day the day
   * @return the level; empty when nothing says
   */
  public Optional<LevelOfHelp> findLevel(LocalDate day) {
    Optional<Dated<LevelChange>> last = levels.findLastOnOrBefore(day);
    if (last.isPresent() && last.get().record().to() != null) {
      return Optional.ofNullable(last.get().record().to());
    }
    if (isLookedAfter(day).isYes() || plans.hasInForce(CarePlan.class, day).isYes()) {
      return Optional.of(LevelOfHelp.LOOKED_AFTER);
    }
    if (plans.hasInForce(ChildProtectionPlan.class, day).isYes()) {
      return Optional.of(LevelOfHelp.CHILD_PROTECTION);
    }
    if (plans.hasInForce(ChildInNeedPlan.class, day).isYes()) {
      return Optional.of(LevelOfHelp.CHILD_IN_NEED);
    }
    return Optional.empty();
  }

  /**
   * The recorded changes of level.
   *
   * @return the changes, the first first
   */
  public Timeline<LevelChange> levels() {
    return levels;
  }

  /**
   * Every referral, with or without a day.
   *
   * @return the referrals, in the order of the file
   */
  public List<Referral> referrals() {
    return file.referrals();
  }
}
