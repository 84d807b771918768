package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.action.Action;
import io.github.throughline.core.model.action.ActionStatus;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.Progress;
import io.github.throughline.core.model.supervision.ActionReviewed;
import io.github.throughline.core.model.supervision.OutcomeWorking;
import io.github.throughline.core.model.supervision.SupervisionDiscussion;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Supervision about this child: how often, what it says of the child, and what becomes of actions.
 * How often a worker is supervised is another clock, and another record.
 */
final class SupervisionChecks {
  static final Setting<Span> PROTECTION_EVERY =
      Setting.span("SM-54.childProtectionEvery", Span.months(1))
          .because("A month is the middle of local intervals for a child protection plan")
          .from("Local procedures (T134)");

  static final Setting<Span> NEED_EVERY =
      Setting.span("SM-54.childInNeedEvery", Span.months(2))
          .because("Two months are the middle of local intervals for a child in need")
          .from("Local procedures (T135)");

  static final PracticeCheck OFTEN_ENOUGH =
      check("SM-54", "The child talked about in supervision")
          .serving("F61", "F19")
          .lookingAt("supervision", "referrals", "plans")
          .when(
              "The child is open and in SM-54.childProtectionEvery (with a child protection plan) or"
                  + " SM-54.childInNeedEvery no discussion in supervision is recorded, and the child has"
                  + " been open for that long. Goes well when there is one.")
          .using(PROTECTION_EVERY, NEED_EVERY)
          .timedBy("T134", "T135")
          .from("Local procedures; finding on supervision")
          .misleadingWhen(
              "A worker may have been on leave, and the child talked about with somebody else. A short"
                  + " interval says nothing on how good the talk was.")
          .judging(SupervisionChecks::oftenEnough);

  static final Setting<Integer> WITHOUT_IMPACT =
      Setting.count("SM-55.discussionsWithoutImpact", 2, 1, 10)
          .in("discussions")
          .because("One discussion can be about holding on")
          .from("Design default, from the finding on the impact of supervision");

  static final PracticeCheck IMPACT =
      check("SM-55", "What changed because of supervision")
          .serving("F62")
          .lookingAt("supervision")
          .when(
              "At the last SM-55.discussionsWithoutImpact discussions nothing is recorded that changed"
                  + " as a result, and the latest found no outcome of the plan better or achieved. Goes"
                  + " well when the latest says what changed.")
          .using(WITHOUT_IMPACT)
          .from("Design default, from the finding on the impact of supervision")
          .misleadingWhen(
              "What changed may be told with the decisions or the plan. Not every talk has to change"
                  + " something.")
          .judging(SupervisionChecks::impact);

  static final Setting<Integer> MOST_DESCRIPTION =
      Setting.share("SM-56.mostDescription", 80)
          .because(
              "Research found records of supervision to be mostly a narrative of what was done")
          .from("Wilkins 2017; design default");

  static final PracticeCheck REFLECTION =
      check("SM-56", "Analysis and the child in supervision, beside what was done")
          .serving("F63")
          .lookingAt("supervision")
          .when(
              "The latest discussion has no analysis, or nothing of the child now or of what the child"
                  + " said, or SM-56.mostDescription percent or more of its words tell what happened"
                  + " since the last. Goes well when analysis, the child and more than one explanation"
                  + " are there.")
          .using(MOST_DESCRIPTION)
          .from(
              "Wilkins 2017; Wilkins, Forrester and Grant 2017; finding on descriptive supervision")
          .misleadingWhen(
              "Records differ from what was said. The number of words is a shape and no grade.")
          .judging(SupervisionChecks::reflection);

  static final Setting<Integer> CARRIED =
      Setting.count("SM-57.carriedTimes", 3, 1, 20)
          .in("times")
          .because("What is carried on three times is not going to be done as it stands")
          .from("Design default, from the finding on actions");

  static final PracticeCheck ACTIONS =
      check("SM-57", "Actions agreed and looked at again")
          .serving("F64")
          .lookingAt("supervision", "actions")
          .when(
              "The latest discussion agreed no action and gives no reason; or an action agreed in an"
                  + " earlier one was due before it and it did not look at that action; or an action was"
                  + " carried on SM-57.carriedTimes times. Goes well when the latest looked at every"
                  + " action that was due.")
          .using(CARRIED)
          .timedBy("T137")
          .from("Design default, from the finding on actions that are not tracked")
          .misleadingWhen(
              "An action can have been looked at in a meeting of another kind. Some actions take long.")
          .judgingEach(SupervisionChecks::actions);

  private SupervisionChecks() {}

  static List<PracticeCheck> all() {
    return List.of(OFTEN_ENOUGH, IMPACT, REFLECTION, ACTIONS);
  }

  private static PracticeOutcome oftenEnough(PracticeCase c) {
    Truth open = c.involvement().isOpen(c.asAt());
    if (!open.isYes()) {
      return open.isNo()
          ? notApplicable("The child is not open to the service.")
          : cannotTell("whether the child is open to the service is not recorded");
    }
    boolean protection = c.plans().hasInForce(ChildProtectionPlan.class, c.asAt()).isYes();
    Span every = c.setting(protection ? PROTECTION_EVERY : NEED_EVERY);
    Optional<LocalDate> from = c.findStartOfLast(c.asAt(), every);
    if (from.isEmpty()) {
      return cannotTell("the bank holidays of that time are not known");
    }
    List<Dated<SupervisionDiscussion>> held = c.supervision().between(from.get(), c.asAt());
    if (!held.isEmpty()) {
      Dated<SupervisionDiscussion> last = held.get(held.size() - 1);
      return well(
          "The child was talked about in supervision on " + day(last.day()) + ".",
          List.of(c.evidence(last.record())));
    }
    if (c.supervision().mayHold(from.get(), c.asAt())) {
      return cannotTell("the day of a discussion in supervision is not recorded");
    }
    if (!c.involvement().isOpen(from.get().minusDays(1)).isYes()) {
      return quiet();
    }
    List<Evidence> evidence = new ArrayList<>();
    c.supervision().findLast().ifPresent(last -> evidence.add(c.evidence(last.record())));
    c.involvement()
        .findOpenReferral(c.asAt())
        .ifPresent(referral -> evidence.add(c.evidence(referral)));
    c.plans().inForce(Plan.class, c.asAt()).forEach(plan -> evidence.add(c.evidence(plan)));
    if (evidence.isEmpty()) {
      c.file().carePeriods().forEach(period -> evidence.add(c.evidence(period)));
    }
    return raised(
        "In the "
            + every
            + " to "
            + day(c.asAt())
            + " no discussion of the child in supervision is recorded. This is a local expectation.",
        "When is there time to think about this child together?",
        evidence);
  }

  /** The latest discussion, when no other can have been later. */
  private static Optional<Dated<SupervisionDiscussion>> latest(PracticeCase c) {
    Timeline<SupervisionDiscussion> all = c.supervision();
    return all.findLast().filter(last -> !all.mayHold(last.day().plusDays(1), c.asAt()));
  }

  private static PracticeOutcome noLatest(PracticeCase c) {
    return c.supervision().isEmpty()
        ? notApplicable("No discussion in supervision is recorded.")
        : cannotTell("which discussion in supervision was the latest is not recorded");
  }

  private static PracticeOutcome impact(PracticeCase c) {
    Optional<Dated<SupervisionDiscussion>> latest = latest(c);
    if (latest.isEmpty()) {
      return noLatest(c);
    }
    SupervisionDiscussion discussion = latest.get().record();
    if (!isBlank(discussion.impact())) {
      return well(
          "The discussion of " + day(latest.get().day()) + " says what changed as a result.",
          List.of(c.evidence(discussion)));
    }
    List<Dated<SupervisionDiscussion>> last = c.supervision().last(c.setting(WITHOUT_IMPACT));
    boolean none =
        last.size() == c.setting(WITHOUT_IMPACT)
            && last.stream().allMatch(one -> isBlank(one.record().impact()));
    if (!none) {
      return quiet();
    }
    if (discussion.planWorking().isEmpty()) {
      return cannotTell(
          "how the outcomes of the plan were found at the discussion of "
              + day(latest.get().day())
              + " is not recorded",
          c.evidence(discussion));
    }
    boolean better =
        discussion.planWorking().stream()
            .map(OutcomeWorking::progress)
            .anyMatch(one -> one == Progress.BETTER || one == Progress.ACHIEVED);
    return better
        ? quiet()
        : raised(
            "At the last "
                + count(last.size(), "discussion")
                + " in supervision nothing is recorded that changed as a result, and no outcome was"
                + " found better.",
            "What needs to happen, and what could supervision do to bring it about?",
            c.evidenceOf(last));
  }

  private static PracticeOutcome reflection(PracticeCase c) {
    Optional<Dated<SupervisionDiscussion>> latest = latest(c);
    if (latest.isEmpty()) {
      return noLatest(c);
    }
    SupervisionDiscussion one = latest.get().record();
    List<String> missing = new ArrayList<>();
    if (isBlank(one.analysis())) {
      missing.add("an analysis");
    }
    if (isBlank(one.childNow()) && isBlank(one.childSaid())) {
      missing.add("what life is like for the child, or what the child said");
    }
    List<Evidence> where = List.of(c.evidence(one));
    String of = "The discussion of " + day(latest.get().day());
    if (!missing.isEmpty()) {
      return raised(
          of + " does not have " + Sentences.list(missing) + ".",
          "What is going on for this child, and what else could explain it?",
          where);
    }
    int told = words(one.sinceLast());
    int all = told + words(one.childNow()) + words(one.childSaid()) + words(one.analysis());
    all += one.hypotheses().stream().mapToInt(SupervisionChecks::words).sum();
    all += words(one.history()) + words(one.strengths()) + words(one.notKnown());
    if (told * 100 >= all * c.setting(MOST_DESCRIPTION)) {
      return raised(
          of + " spends " + told + " of its " + all + " words on what happened since the last.",
          "What does it mean for the child, and what is not known?",
          where);
    }
    return one.hypotheses().size() > 1
        ? well(of + " has analysis, the child, and more than one explanation.", where)
        : quiet();
  }

  private static List<PracticeOutcome> actions(PracticeCase c) {
    Optional<Dated<SupervisionDiscussion>> latest = latest(c);
    if (latest.isEmpty()) {
      return List.of(noLatest(c));
    }
    SupervisionDiscussion discussion = latest.get().record();
    String of = "The discussion of " + day(latest.get().day());
    List<PracticeOutcome> outcomes = new ArrayList<>();
    if (discussion.actionIds().isEmpty() && isBlank(discussion.reasonNoActions())) {
      outcomes.add(
          raised(
              of + " agreed no action, and no reason is recorded.",
              "What happens next for the child, and who does it?",
              List.of(c.evidence(discussion))));
    }
    Set<String> lookedAt = new HashSet<>();
    discussion.actionsReviewed().stream().map(ActionReviewed::actionId).forEach(lookedAt::add);
    List<Action> due = dueBefore(c, latest.get());
    List<Action> passedOver =
        due.stream()
            .filter(action -> !lookedAt.contains(action.id()) && !isCarried(c, action))
            .toList();
    if (!passedOver.isEmpty()) {
      List<Evidence> evidence = new ArrayList<>(List.of(c.evidence(discussion)));
      passedOver.forEach(action -> evidence.add(c.evidence(action)));
      outcomes.add(
          raised(
              of
                  + " did not look at "
                  + count(passedOver.size(), "action")
                  + " of earlier discussions that had come due.",
              "What became of what was agreed?",
              evidence));
    } else if (!due.isEmpty()) {
      List<Evidence> evidence = new ArrayList<>(List.of(c.evidence(discussion)));
      due.forEach(action -> evidence.add(c.evidence(action)));
      outcomes.add(well(of + " looked at every action that had come due.", evidence));
    }
    for (Action action : c.file().actions()) {
      int times = timesCarried(c, action);
      if (times >= c.setting(CARRIED) && !isCarried(c, action)) {
        outcomes.add(
            raised(
                "An action was carried on " + count(times, "time") + ".",
                "What is in the way of it, and is it still the right thing to do?",
                List.of(c.evidence(action))));
      }
    }
    return outcomes;
  }

  /** Actions that earlier discussions agreed and that came due before the latest. */
  private static List<Action> dueBefore(PracticeCase c, Dated<SupervisionDiscussion> latest) {
    List<Action> due = new ArrayList<>();
    for (Dated<SupervisionDiscussion> earlier : c.supervision().days()) {
      if (earlier.day().isBefore(latest.day())) {
        for (String id : earlier.record().actionIds()) {
          c.find(id, Action.class)
              .filter(action -> Days.isBefore(action.dueOn(), latest.day()).isYes())
              .filter(action -> !isSettledBefore(c, action, latest.day()))
              .ifPresent(due::add);
        }
      }
    }
    return due;
  }

  /** Whether a discussion before the day already found the action done or no longer needed. */
  private static boolean isSettledBefore(PracticeCase c, Action action, LocalDate day) {
    return c.supervision().days().stream()
        .filter(one -> one.day().isBefore(day))
        .flatMap(one -> one.record().actionsReviewed().stream())
        .filter(one -> one.actionId().equals(action.id()))
        .anyMatch(
            one ->
                one.status() == ActionStatus.DONE || one.status() == ActionStatus.NO_LONGER_NEEDED);
  }

  private static boolean isCarried(PracticeCase c, Action action) {
    return c.file().actions().stream().anyMatch(one -> action.id().equals(one.carriedFrom()));
  }

  private static int timesCarried(PracticeCase c, Action action) {
    int times = 0;
    Set<String> seen = new HashSet<>();
    Optional<Action> before = c.find(action.carriedFrom(), Action.class);
    while (before.isPresent() && seen.add(before.get().id())) {
      times++;
      before = c.find(before.get().carriedFrom(), Action.class);
    }
    return times;
  }

  private static boolean isBlank(@Nullable FreeText text) {
    return text == null || text.text().isBlank();
  }

  private static int words(@Nullable FreeText text) {
    return isBlank(text) || text == null ? 0 : text.text().strip().split("\\s+").length;
  }
}
