package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.chronology.record.kind.Wording;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.plan.CarePlan;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.EarlyHelpPlan;
import io.github.throughline.core.model.plan.OutcomeReview;
import io.github.throughline.core.model.plan.PathwayPlan;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanOutcome;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.plan.PlanVersion;
import io.github.throughline.core.model.plan.Progress;
import io.github.throughline.core.model.plan.ProgressJudgement;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of a plan on the way: its reviews, its changes and how its outcomes stood. */
final class PlanPartKinds {
  /** A review and the plan it is of. */
  record Review(Plan plan, PlanReview review) {
    boolean isOnlyDue() {
      return review.heldOn() == null && review.dueOn() != null;
    }
  }

  /** A later version and the plan it is of. */
  record Version(Plan plan, PlanVersion version) {}

  /** What was judged of one outcome of a plan on a day. */
  record Progressed(Plan plan, PlanOutcome outcome, ProgressJudgement judgement) {}

  static final RecordKind<Review> REVIEW =
      KindBuilder.of(
              "plan review",
              "plans",
              PlanPartKinds::reviews,
              one -> one.plan().id(),
              one -> one.plan().provenance())
          .moment(
              STANDARD,
              "the day of the review",
              List.of(
                  EventType.EARLY_HELP_REVIEW,
                  EventType.CHILD_IN_NEED_REVIEW,
                  EventType.RCPC,
                  EventType.LAC_REVIEW,
                  EventType.PATHWAY_PLAN_REVIEW,
                  EventType.SAFETY_PLAN_REVIEW),
              one -> List.of(typeOf(one.plan())),
              one -> one.review().heldOn())
          .when(one -> !one.isOnlyDue())
          .tells(FULL, "Chaired by", one -> one.review().chairedBy())
          .tells(FULL, "Why it was late", one -> one.review().reasonLate())
          .results(STANDARD, "", one -> one.review().outcome())
          .results(FULL, "", PlanPartKinds::outcomes)
          .results(
              STANDARD,
              "",
              one ->
                  Say.either(
                      one.review().continued(), "The plan went on", "The plan did not go on"))
          .results(FULL, "", one -> Say.ifSo(one.review().planChanged(), "The plan was changed"))
          .moment(
              STANDARD,
              "the day by which a review was due",
              EventType.NOT_HELD,
              one -> one.review().dueOn())
          .when(Review::isOnlyDue)
          .says((one, file) -> typeOf(one.plan()).label() + " due, and not recorded as held")
          .tells(STANDARD, "Reason recorded", one -> one.review().reasonLate())
          .apart(one -> typeOf(one.plan()).code())
          .recurs()
          .build();

  static final RecordKind<Version> VERSION =
      KindBuilder.of(
              "plan version",
              "plans",
              PlanPartKinds::laterVersions,
              one -> one.version().id(),
              one -> provenance(one.plan(), one.version()))
          .moment(
              STANDARD,
              "the day from which the plan was changed",
              EventType.PLAN_CHANGED,
              one -> one.version().from())
          .says((one, file) -> name(one.plan()) + " changed")
          .tells(STANDARD, "Reason recorded", one -> one.version().reasonForChange())
          .tells(FULL, "What it was made for", one -> one.version().worry())
          .tells(FULL, "The child\u2019s page", one -> one.version().childsPage())
          .responds(STANDARD, "", one -> one.version().agreements())
          .responds(STANDARD, "", one -> one.version().dissents())
          .apart(one -> typeOf(one.plan()).code())
          .recurs()
          .build();

  static final RecordKind<Progressed> PROGRESS =
      KindBuilder.of(
              "plan outcome",
              "plans",
              PlanPartKinds::progress,
              one -> one.outcome().id(),
              one -> one.plan().provenance())
          .moment(
              FULL,
              "the day an outcome of the plan was looked at",
              EventType.PLAN_PROGRESS,
              one -> one.judgement().on())
          .tells(FULL, "What was to be different", one -> one.outcome().outcome())
          .tells(FULL, "Judged", one -> progress(one.judgement().progress()))
          .tells(FULL, "Now", one -> one.judgement().now())
          .tells(FULL, "What the family said", one -> one.judgement().familyView())
          .tells(FULL, "Judged by", one -> one.judgement().by())
          .childsView(one -> one.judgement().childView())
          .apart(one -> one.outcome().id())
          .recurs()
          .build();

  private PlanPartKinds() {}

  private static List<Review> reviews(CaseFile file) {
    return file.plans().stream()
        .flatMap(plan -> plan.reviews().stream().map(review -> new Review(plan, review)))
        .toList();
  }

  /** The first version is what the plan started with; each one after it changed the plan. */
  private static List<Version> laterVersions(CaseFile file) {
    return file.plans().stream()
        .flatMap(
            plan -> plan.versions().stream().skip(1).map(version -> new Version(plan, version)))
        .toList();
  }

  private static List<Progressed> progress(CaseFile file) {
    List<Progressed> all = new ArrayList<>();
    for (Plan plan : file.plans()) {
      for (PlanVersion version : plan.versions()) {
        for (PlanOutcome outcome : version.outcomes()) {
          for (ProgressJudgement judgement : outcome.progress()) {
            all.add(new Progressed(plan, outcome, judgement));
          }
        }
      }
    }
    return all;
  }

  private static Provenance provenance(Plan plan, PlanVersion version) {
    return version.provenance().sources().isEmpty() ? plan.provenance() : version.provenance();
  }

  static EventType typeOf(Plan plan) {
    if (plan instanceof EarlyHelpPlan) {
      return EventType.EARLY_HELP_REVIEW;
    } else if (plan instanceof ChildInNeedPlan) {
      return EventType.CHILD_IN_NEED_REVIEW;
    } else if (plan instanceof ChildProtectionPlan) {
      return EventType.RCPC;
    } else if (plan instanceof CarePlan) {
      return EventType.LAC_REVIEW;
    } else if (plan instanceof PathwayPlan) {
      return EventType.PATHWAY_PLAN_REVIEW;
    }
    return EventType.SAFETY_PLAN_REVIEW;
  }

  private static String name(Plan plan) {
    if (plan instanceof EarlyHelpPlan) {
      return "Early help plan";
    } else if (plan instanceof ChildInNeedPlan) {
      return "Child in need plan";
    } else if (plan instanceof ChildProtectionPlan) {
      return "Child protection plan";
    } else if (plan instanceof CarePlan) {
      return "Care plan";
    } else if (plan instanceof PathwayPlan) {
      return "Pathway plan";
    }
    return "Safety plan";
  }

  private static @Nullable String outcomes(Review one) {
    List<String> said = new ArrayList<>();
    for (OutcomeReview outcome : one.review().outcomes()) {
      String what = outcome(one.plan(), outcome.outcomeId());
      List<String> judged =
          Stream.of(
                  progress(outcome.progress()),
                  outcome.reason() == null ? null : outcome.reason().text())
              .filter(Objects::nonNull)
              .toList();
      if (what != null && !judged.isEmpty()) {
        said.add(Wording.sentences(List.of(what)) + " Judged: " + String.join(". ", judged));
      }
    }
    return said.isEmpty() ? null : Wording.sentences(said);
  }

  private static @Nullable String outcome(Plan plan, @Nullable String id) {
    return plan.versions().stream()
        .flatMap(version -> version.outcomes().stream())
        .filter(outcome -> outcome.id().equals(id))
        .map(PlanOutcome::outcome)
        .filter(Objects::nonNull)
        .map(FreeText::text)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String progress(@Nullable Progress progress) {
    return progress == null
        ? null
        : switch (progress) {
          case ACHIEVED -> "achieved";
          case BETTER -> "better than before";
          case SAME -> "as before";
          case WORSE -> "worse than before";
          case NOT_MEASURED -> "not measured";
        };
  }
}
