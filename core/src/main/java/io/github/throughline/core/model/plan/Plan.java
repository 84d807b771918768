package io.github.throughline.core.model.plan;

import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan of help or protection: what every kind of plan shares. */
public sealed interface Plan
    permits EarlyHelpPlan, ChildInNeedPlan, ChildProtectionPlan, CarePlan, PathwayPlan, SafetyPlan {
  /**
   * The record's own identifier.
   *
   * @return unique in its document
   */
  String id();

  /**
   * The referral whose episode the plan belongs to.
   *
   * @return its identifier; null when not recorded
   */
  @Nullable String referralId();

  /**
   * The first day of the plan.
   *
   * @return the day; null when not recorded
   */
  @Nullable UncertainDate startedOn();

  /**
   * The last day of the plan.
   *
   * @return the day; null while it runs or when not recorded
   */
  @Nullable UncertainDate endedOn();

  /**
   * Why it ended.
   *
   * @return the reason; null when not recorded
   */
  @Nullable FreeText reasonEnded();

  /**
   * Its reviews.
   *
   * @return the reviews; empty when none is recorded
   */
  List<PlanReview> reviews();

  /**
   * Its text as it stood from one day to the next: every change made a new version.
   *
   * @return the versions, the latest last; empty when only the dates are recorded
   */
  List<PlanVersion> versions();

  /**
   * How it ended, on what evidence, and what came after it.
   *
   * @return the ending; null while it runs or when not recorded
   */
  @Nullable PlanEnding ending();

  /**
   * Where the record came from.
   *
   * @return sources and times
   */
  Provenance provenance();
}
