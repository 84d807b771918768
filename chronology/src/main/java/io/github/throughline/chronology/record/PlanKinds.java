package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.record.kind.CodeWords;
import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.chronology.record.kind.Wording;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.plan.CarePlan;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.EarlyHelpPlan;
import io.github.throughline.core.model.plan.PathwayPlan;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanEnding;
import io.github.throughline.core.model.plan.PlanVersion;
import io.github.throughline.core.model.plan.SafetyMeasure;
import io.github.throughline.core.model.plan.SafetyPlan;
import io.github.throughline.core.model.plan.SustainedChange;
import io.github.throughline.core.model.value.FreeText;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans of every kind: when they started and ended, what for and why. */
public final class PlanKinds {
  static final RecordKind<EarlyHelpPlan> EARLY_HELP =
      ending(
              starting(
                      EarlyHelpPlan.class,
                      "early help plan",
                      STANDARD,
                      EventType.EARLY_HELP_PLAN_START)
                  .tells(FULL, "Coordinated by", EarlyHelpPlan::leadPractitioner),
              "early help plan",
              STANDARD,
              EventType.EARLY_HELP_PLAN_END)
          .build();

  static final RecordKind<ChildInNeedPlan> CHILD_IN_NEED =
      ending(
              starting(
                  ChildInNeedPlan.class, "child in need plan", MINIMAL, EventType.CIN_PLAN_START),
              "child in need plan",
              MINIMAL,
              EventType.CIN_PLAN_END)
          .shows(Level.CHILD_IN_NEED, ChildInNeedPlan::startedOn, ChildInNeedPlan::endedOn)
          .build();

  /** A child protection plan. */
  public static final RecordKind<ChildProtectionPlan> CHILD_PROTECTION =
      ending(
              starting(
                      ChildProtectionPlan.class,
                      "child protection plan",
                      MINIMAL,
                      EventType.CP_PLAN_START)
                  .tells(
                      MINIMAL,
                      "Category at the first conference",
                      ChildProtectionPlan::initialCategory)
                  .tells(STANDARD, "Plan of another authority", ChildProtectionPlan::otherAuthority)
                  .tells(FULL, "Earlier plans as reported", ChildProtectionPlan::previousPlans)
                  .results(STANDARD, "Latest category recorded", PlanKinds::latestCategory),
              "child protection plan",
              MINIMAL,
              EventType.CP_PLAN_END)
          .shows(
              Level.CHILD_PROTECTION, ChildProtectionPlan::startedOn, ChildProtectionPlan::endedOn)
          .build();

  static final RecordKind<CarePlan> CARE =
      ending(
              starting(CarePlan.class, "care plan", STANDARD, EventType.CARE_PLAN_START)
                  .tells(STANDARD, "Plan for permanence", CarePlan::permanence)
                  .tells(STANDARD, "", CarePlan::permanencePlan)
                  .tells(FULL, "Home", CarePlan::placementPlan)
                  .tells(FULL, "Health", CarePlan::healthPlan)
                  .tells(FULL, "Education", CarePlan::educationPlan),
              "care plan",
              STANDARD,
              EventType.CARE_PLAN_END)
          .build();

  static final RecordKind<PathwayPlan> PATHWAY =
      ending(
              starting(PathwayPlan.class, "pathway plan", STANDARD, EventType.PATHWAY_PLAN_START)
                  .tells(STANDARD, "Personal adviser", PathwayPlan::personalAdviser)
                  .tells(STANDARD, "Where to live", PathwayPlan::accommodation)
                  .tells(STANDARD, "Education, training and work", PathwayPlan::workAndLearning)
                  .tells(FULL, "Money", PathwayPlan::money)
                  .tells(FULL, "Health", PathwayPlan::health)
                  .tells(FULL, "Family and friends", PathwayPlan::relationships),
              "pathway plan",
              STANDARD,
              EventType.PATHWAY_PLAN_END)
          .build();

  static final RecordKind<SafetyPlan> SAFETY =
      ending(
              starting(SafetyPlan.class, "safety plan", STANDARD, EventType.SAFETY_PLAN_START)
                  .tells(FULL, "Made by", SafetyPlan::madeBy)
                  .tellsOf(STANDARD, "", PlanKinds::measures),
              "safety plan",
              STANDARD,
              EventType.SAFETY_PLAN_END)
          .recurs()
          .build();

  private PlanKinds() {}

  /** The start of a plan, with what its first version says it is for. */
  private static <P extends Plan> KindBuilder<P> starting(
      Class<P> kind, String name, DetailLevel level, EventType start) {
    return KindBuilder.of(name, "plans", file -> ofKind(file, kind), Plan::id, Plan::provenance)
        .moment(level, "the day the " + name + " started", start, Plan::startedOn)
        .evenUndated()
        .tells(STANDARD, "What it was made for", first(PlanVersion::worry))
        .tells(FULL, "What was to be different", PlanKinds::outcomes)
        .tells(
            FULL, "What the family and their network were to do", first(PlanVersion::familysPlan))
        .tells(FULL, "What could not be bargained over", first(PlanVersion::bottomLines))
        .tells(FULL, "The child\u2019s page", PlanKinds::childsPage)
        .responds(STANDARD, "", first(PlanVersion::agreements))
        .responds(STANDARD, "", first(PlanVersion::dissents));
  }

  private static <P extends Plan> KindBuilder<P> ending(
      KindBuilder<P> kind, String name, DetailLevel level, EventType end) {
    return kind.moment(level, "the day the " + name + " ended", end, Plan::endedOn)
        .tells(STANDARD, "Reason recorded", Plan::reasonEnded)
        .tells(STANDARD, "Reason as coded", of(PlanEnding::reason))
        .tells(STANDARD, "", of(PlanEnding::explanation))
        .tells(STANDARD, "What had changed", PlanKinds::changes)
        .results(STANDARD, "Not met", of(PlanEnding::unmet))
        .results(STANDARD, "", of(PlanEnding::agreements))
        .results(STANDARD, "Afterwards", of(PlanEnding::afterPlan));
  }

  private static <P extends Plan> List<P> ofKind(CaseFile file, Class<P> kind) {
    return file.plans().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static <P extends Plan> Function<P, @Nullable Object> first(
      Function<PlanVersion, @Nullable Object> part) {
    return plan -> plan.versions().isEmpty() ? null : part.apply(plan.versions().get(0));
  }

  private static <P extends Plan> Function<P, @Nullable Object> of(
      Function<PlanEnding, @Nullable Object> part) {
    return plan -> {
      PlanEnding ending = plan.ending();
      return ending == null ? null : part.apply(ending);
    };
  }

  private static @Nullable FreeText childsPage(Plan plan) {
    return plan.versions().isEmpty() ? null : plan.versions().get(0).childsPage();
  }

  private static @Nullable Object outcomes(Plan plan) {
    return plan.versions().isEmpty()
        ? null
        : plan.versions().get(0).outcomes().stream()
            .map(outcome -> outcome.outcome())
            .filter(Objects::nonNull)
            .toList();
  }

  private static @Nullable Object changes(Plan plan) {
    PlanEnding ending = plan.ending();
    return ending == null
        ? null
        : ending.sustainedChanges().stream()
            .map(SustainedChange::what)
            .filter(Objects::nonNull)
            .toList();
  }

  private static @Nullable String measures(SafetyPlan plan, CaseFile file) {
    List<String> said =
        plan.measures().stream().map(one -> measure(one, file)).filter(Objects::nonNull).toList();
    return said.isEmpty() ? null : Wording.sentences(said);
  }

  private static @Nullable String measure(SafetyMeasure measure, CaseFile file) {
    List<String> parts =
        Stream.of(measure.danger(), measure.measure())
            .map(part -> Say.words(part, file))
            .filter(Objects::nonNull)
            .toList();
    return parts.isEmpty() ? null : Wording.sentences(parts);
  }

  /** The latest category, where it is another than the first. */
  private static @Nullable String latestCategory(ChildProtectionPlan plan) {
    String latest = CodeWords.of(plan.latestCategory());
    return latest == null || latest.equals(CodeWords.of(plan.initialCategory())) ? null : latest;
  }
}
