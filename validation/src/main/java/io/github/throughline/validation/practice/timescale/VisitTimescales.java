package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.validation.practice.timescale.TimescaleRule.notRead;
import static io.github.throughline.validation.practice.timescale.TimescaleRule.read;

import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.supervision.OversightKind;
import io.github.throughline.core.model.supervision.OversightRecord;
import io.github.throughline.core.model.supervision.SupervisionDiscussion;
import io.github.throughline.core.model.voice.SeenAlone;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.voice.VisitMode;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Visits to a child in need or with a child protection plan, and seeing the child alone. */
final class VisitTimescales {
  static final Setting<Integer> ALONE_FROM_AGE =
      Setting.count("T022.fromAge", 4, 0, 18)
          .in("years")
          .because("Younger children are seldom seen alone: what was observed is recorded instead")
          .from("A local standard seen elsewhere; others ask for it at every age where it fits");

  private VisitTimescales() {}

  static List<TimescaleRule> all() {
    return List.of(
        read(
            "T020",
            "plans, visits, practitioners",
            "While a child protection plan was in force: from its start to the first visit, and from"
                + " each to the next. Counted are visits in person or at the door at which the child was not"
                + " recorded as not seen, by anybody who is not recorded as no social worker (T021);"
                + " before the birth, visits to the parents. What the child's plan says comes first"
                + " if it is shorter.",
            c -> visits(c, "T020", ChildProtectionPlan.class, counted(c, true))),
        notRead(
            "T021",
            "A condition of T020, which does not count a visit by somebody recorded as no social"
                + " worker."),
        read(
                "T022",
                "plans, visits, child",
                "While a child protection plan was in force: from its start, or the day the child"
                    + " came to T022.fromAge, to the first visit at which the child was seen alone,"
                    + " and from each to the next. A reason recorded in between is a reason.",
                VisitTimescales::alone)
            .using(ALONE_FROM_AGE),
        read(
            "T023",
            "plans, visits, oversight, supervision",
            "From each visit at which the child was not seen alone, unless it was not suitable, to"
                + " the first oversight or supervision from that day on, while a plan was in force.",
            VisitTimescales::discussed),
        read(
            "T024",
            "plans, visits",
            "For the child protection plan in force: the last visits in person, as many as the limit"
                + " says, should include one at which the bedroom was seen.",
            VisitTimescales::bedroom),
        read(
            "T025",
            "plans, visits, oversight",
            "For the child protection plan in force: from the last day a social worker saw the"
                + " child to the first oversight of escalation after it. Other oversight does not"
                + " count; oversight whose kind is not recorded may.",
            VisitTimescales::notSeen),
        read(
            "T042",
            "plans, visits",
            "While a child in need plan was in force: from its start to the first visit, and from"
                + " each to the next. What the child's plan says comes first if it is shorter.",
            c -> visits(c, "T042", ChildInNeedPlan.class, counted(c, false))));
  }

  private static boolean isInPerson(Visit visit) {
    return visit.mode() != VisitMode.VIDEO && visit.mode() != VisitMode.PHONE;
  }

  private static Predicate<Visit> counted(PracticeCase c, boolean bySocialWorker) {
    return visit -> {
      LocalDate day = Days.findDay(visit.on()).orElse(c.asAt());
      boolean seen = !Boolean.FALSE.equals(visit.childSeen()) || c.age().isBornBy(day).isNo();
      return isInPerson(visit)
          && seen
          && (!bySocialWorker || c.workers().isSocialWorker(visit.visitor(), day).isPossible());
    };
  }

  private static List<Expectation> visits(
      PracticeCase c, String code, Class<? extends Plan> kind, Predicate<Visit> counted) {
    List<Expectation> all = new ArrayList<>();
    Timeline<Visit> visits = c.visits().only(counted);
    for (Plan plan : c.plans().of(kind)) {
      all.addAll(
          new Intervals(c, code, "the next visit", "was made", start(c, plan))
              .each("the visit")
              .until(plan.endedOn())
              .byPlan(day -> Intervals.planned(c, plan, day, "visit"))
              .over(visits, c::evidence, Visit::reasonLate));
    }
    return all;
  }

  private static ClockStart start(PracticeCase c, Plan plan) {
    return new ClockStart("the start of the plan", plan.startedOn(), c.evidence(plan));
  }

  private static List<Expectation> alone(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    Timeline<Visit> alone = c.visits().only(visit -> visit.seenAlone() == SeenAlone.YES);
    int fromAge = c.setting(ALONE_FROM_AGE);
    for (ChildProtectionPlan plan : c.plans().of(ChildProtectionPlan.class)) {
      LocalDate end = Days.findDay(plan.endedOn()).orElse(c.asAt());
      if (c.age().isAtLeast(fromAge, end).isNo()) {
        continue;
      }
      ClockStart start = start(c, plan);
      Optional<LocalDate> birthday = c.age().findBirthday(fromAge);
      if (birthday.isPresent() && Days.isBefore(plan.startedOn(), birthday.get()).isYes()) {
        start =
            new ClockStart(
                "the birthday from which it counts",
                UncertainDate.on(birthday.get()),
                c.evidence(c.file().child()));
      }
      all.addAll(
          new Intervals(c, "T022", "the next visit with the child seen alone", "was made", start)
              .each("the day the child was seen alone")
              .until(plan.endedOn())
              .reasonBetween((from, to) -> hasReason(c, from, to))
              .over(alone));
    }
    return all;
  }

  private static boolean hasReason(PracticeCase c, LocalDate from, LocalDate to) {
    return c.visits().between(from, to).stream()
        .map(Dated::record)
        .anyMatch(
            visit ->
                visit.reasonNotAlone() != null
                    || visit.seenAlone() == SeenAlone.NO_REFUSED
                    || visit.seenAlone() == SeenAlone.NO_PARENT_REFUSED
                    || visit.seenAlone() == SeenAlone.NO_UNSUITABLE);
  }

  private static boolean wasNotAlone(Visit visit) {
    return visit.seenAlone() != null
        && visit.seenAlone() != SeenAlone.YES
        && visit.seenAlone() != SeenAlone.NO_UNSUITABLE;
  }

  private static List<Expectation> discussed(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Dated<Visit> visit : c.visits().only(VisitTimescales::wasNotAlone).days()) {
      Truth planned =
          c.plans()
              .hasInForce(ChildProtectionPlan.class, visit.day())
              .or(c.plans().hasInForce(ChildInNeedPlan.class, visit.day()));
      if (!planned.isYes()) {
        continue;
      }
      Optional<Dated<OversightRecord>> oversight = c.oversight().findFirstOnOrAfter(visit.day());
      Optional<Dated<SupervisionDiscussion>> supervision =
          c.supervision().findFirstOnOrAfter(visit.day());
      boolean isOversight =
          oversight.isPresent()
              && (supervision.isEmpty()
                  || !supervision.get().day().isBefore(oversight.get().day()));
      Expect expect =
          Expect.that(c, "T023", "oversight or supervision after the visit", "took place")
              .from("the visit", visit.record().on(), c.evidence(visit.record()))
              .maybeIn(c.oversight())
              .maybeIn(c.supervision())
              .doubt(
                  c.oversight().isEmpty() && c.supervision().isEmpty(),
                  "no oversight or supervision is recorded in this file at all");
      all.addAll((isOversight ? expect.done(oversight) : expect.done(supervision)).toList());
    }
    return all;
  }

  private static Optional<ChildProtectionPlan> current(PracticeCase c) {
    return c.plans().inForce(ChildProtectionPlan.class, c.asAt()).stream().findFirst();
  }

  private static List<Expectation> bedroom(PracticeCase c) {
    Optional<ChildProtectionPlan> plan = current(c);
    Optional<LocalDate> start = plan.flatMap(it -> Days.findDay(it.startedOn()));
    if (plan.isEmpty() || start.isEmpty() || c.age().isBornBy(c.asAt()).isNo()) {
      return List.of();
    }
    Timescale timescale = Timescales.get("T024");
    Span limit = timescale.setting() == null ? Span.days(0) : c.setting(timescale.setting());
    List<Dated<Visit>> made =
        c.visits().only(VisitTimescales::isInPerson).between(start.get(), c.asAt());
    if (made.size() < limit.amount()) {
      return List.of();
    }
    List<Visit> last =
        made.subList(made.size() - limit.amount(), made.size()).stream()
            .map(Dated::record)
            .toList();
    Truth seen = Truth.NO;
    for (Visit visit : last) {
      seen = seen.or(Truth.ofRecorded(visit.bedroomSeen()));
    }
    return Condition.that(c, "T024", "the child's bedroom")
        .clock(start(c, plan.get()))
        .restingOn(last.stream().map(c::evidence).toList())
        .holds(
            seen,
            "The child's bedroom was seen at one of the last " + limit + ".",
            "The child's bedroom was not seen at the last " + limit + ".",
            "whether the bedroom was seen at the last " + limit + " is not recorded");
  }

  private static List<Expectation> notSeen(PracticeCase c) {
    Optional<ChildProtectionPlan> plan = current(c);
    if (plan.isEmpty() || c.age().isBornBy(c.asAt()).isNo()) {
      return List.of();
    }
    Optional<Dated<Visit>> last =
        c.visits()
            .only(visit -> Boolean.TRUE.equals(visit.childSeen()))
            .only(counted(c, true))
            .findLast();
    if (last.isEmpty()) {
      return List.of();
    }
    Timeline<OversightRecord> escalations =
        c.oversight().only(one -> one.kind() == null || one.kind() == OversightKind.ESCALATION);
    Optional<Dated<OversightRecord>> escalated =
        escalations.only(one -> one.kind() != null).findFirstAfter(last.get().day());
    return Expect.that(c, "T025", "escalation if the child is not seen", "took place")
        .from(
            "the last day a social worker saw the child",
            last.get().day(),
            c.evidence(last.get().record()))
        .done(escalated)
        .maybeIn(escalations)
        .doubt(c.oversight().isEmpty(), "no oversight is recorded in this file at all")
        .doubt(
            escalations
                .only(one -> one.kind() == null)
                .findFirstAfter(last.get().day())
                .isPresent(),
            "the kind of oversight is not recorded")
        .and(c.evidence(plan.get()))
        .toList();
  }
}
