package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ServiceOffered;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.supervision.SupervisionDiscussion;
import io.github.throughline.core.model.voice.DirectWorkSession;
import io.github.throughline.core.model.voice.Visit;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Whether the child has what every open child should: attention, time, and help soon enough. */
final class AttentionChecks {
  static final Setting<Integer> OPEN_FOR =
      Setting.count("SM-01.openFor", 20, 5, 60)
          .in("working days")
          .because("By then a first visit and a first plan can be there")
          .from("Design default, from the four foundations of the finding");

  static final Setting<Span> VISIT_WITHIN =
      Setting.span("SM-01.visitWithin", Span.weeks(6))
          .because("The longest that local procedures allow between visits to a child in need")
          .from("Local procedures (T042)");

  static final Setting<Span> SUPERVISION_WITHIN =
      Setting.span("SM-01.supervisionWithin", Span.months(2))
          .because("The middle of local intervals for talking about a child in need")
          .from("Local procedures (T135)");

  static final PracticeCheck FOUNDATIONS =
      check("SM-01", "The four foundations: assessment, visits, plan, supervision")
          .serving("F01")
          .lookingAt("referrals", "assessments", "visits", "plans", "supervision")
          .when(
              "A child has been open for more than SM-01.openFor working days and one of these is not"
                  + " recorded: an assessment begun since the referral, a visit in SM-01.visitWithin, a"
                  + " plan in force, a discussion in supervision in SM-01.supervisionWithin. Goes well"
                  + " when all four are.")
          .using(OPEN_FOR, VISIT_WITHIN, SUPERVISION_WITHIN)
          .timedBy("T042", "T135")
          .from("Finding on the four foundations; local procedures")
          .misleadingWhen(
              "An assessment under way needs no plan yet. What is there can be recorded in another"
                  + " system.")
          .judging(AttentionChecks::foundations);

  static final Setting<Span> TIME_LOOKED_AT =
      Setting.span("SM-12.within", Span.days(90))
          .because("A quarter is long enough for a worker to have met the child several times")
          .from("Design default, from the finding on direct work");

  static final Setting<Integer> ADULTS_FOR_EACH_CHILD =
      Setting.count("SM-12.adultsForEachChild", 3, 1, 20)
          .in("contacts with adults for each session with the child")
          .because("Adults need time too; three times as much turns the work away from the child")
          .from("Design default, from the finding on direct work");

  static final PracticeCheck WHO_GOT_THE_TIME =
      check("SM-12", "Who got the time")
          .serving("F13")
          .lookingAt("directWork", "visits")
          .when(
              "In SM-12.within no session of direct work with the child is recorded, although there"
                  + " were visits; or the sessions with adults and the visits at which the child was not"
                  + " seen come to SM-12.adultsForEachChild times the sessions with the child or more."
                  + " Goes well when the child had as many as the adults.")
          .using(TIME_LOOKED_AT, ADULTS_FOR_EACH_CHILD)
          .from("Finding on direct work compromised by a focus on adults")
          .misleadingWhen(
              "A short talk can mean more than a long session. Work with a parent can be what the"
                  + " child needs most.")
          .judging(AttentionChecks::time);

  static final Setting<Integer> HELP_WITHIN =
      Setting.count("SM-21.helpWithin", 10, 1, 60)
          .in("working days")
          .because("What cannot wait should not have to wait for longer than two weeks")
          .from("Design default, from the finding on help soon enough");

  static final PracticeCheck HELP_SOON_ENOUGH =
      check("SM-21", "Help soon enough")
          .serving("F27")
          .lookingAt("services")
          .when(
              "A service began more than SM-21.helpWithin working days after the need was seen, or has"
                  + " not begun although that time has passed and it was not declined. Goes well when it"
                  + " began in time.")
          .using(HELP_WITHIN)
          .from("Design default, from the finding on help soon enough")
          .misleadingWhen(
              "Not every need is urgent, and a family may have chosen a later day. A waiting list is"
                  + " not the worker's doing.")
          .judgingEach(AttentionChecks::help);

  private AttentionChecks() {}

  static List<PracticeCheck> all() {
    return List.of(FOUNDATIONS, WHO_GOT_THE_TIME, HELP_SOON_ENOUGH);
  }

  private static PracticeOutcome foundations(PracticeCase c) {
    Optional<Referral> open = c.involvement().findOpenReferral(c.asAt());
    if (open.isEmpty()) {
      return notApplicable("No referral is open.");
    }
    Optional<LocalDate> since = Days.findDay(open.get().referredOn());
    OptionalInt days =
        since.isEmpty() ? OptionalInt.empty() : c.findWorkingDaysBetween(since.get(), c.asAt());
    if (since.isEmpty() || days.isEmpty()) {
      return cannotTell("since when the child is open is not recorded", c.evidence(open.get()));
    }
    if (days.getAsInt() <= c.setting(OPEN_FOR)) {
      return quiet();
    }
    List<Evidence> there = new ArrayList<>(List.of(c.evidence(open.get())));
    List<String> missing = new ArrayList<>();
    List<String> unclear = new ArrayList<>();
    Timeline<Assessment> assessments = c.timeline(c.file().assessments(), Assessment::startedOn);
    note(c, "an assessment", assessments, since.get(), there, missing, unclear);
    Timeline<Visit> visits = c.visits();
    c.findStartOfLast(c.asAt(), c.setting(VISIT_WITHIN))
        .ifPresent(from -> note(c, "a visit", visits, from, there, missing, unclear));
    List<Plan> plans = c.plans().inForce(Plan.class, c.asAt());
    if (plans.isEmpty()) {
      (c.plans().hasInForce(Plan.class, c.asAt()).isNo() ? missing : unclear)
          .add("a plan in force");
    }
    plans.forEach(plan -> there.add(c.evidence(plan)));
    Timeline<SupervisionDiscussion> supervision = c.supervision();
    c.findStartOfLast(c.asAt(), c.setting(SUPERVISION_WITHIN))
        .ifPresent(
            from ->
                note(c, "a discussion in supervision", supervision, from, there, missing, unclear));
    if (!missing.isEmpty()) {
      return raised(
          "The child has been open for "
              + count(days.getAsInt(), "working day")
              + ". Not recorded: "
              + Sentences.list(missing)
              + ".",
          "What is there that is not recorded, and what is still to be done?",
          there);
    }
    return unclear.isEmpty()
        ? well("An assessment, visits, a plan and supervision are all there.", there)
        : cannotTell("the day of " + Sentences.list(unclear) + " is not recorded");
  }

  private static <T> void note(
      PracticeCase c,
      String what,
      Timeline<T> timeline,
      LocalDate from,
      List<Evidence> there,
      List<String> missing,
      List<String> unclear) {
    List<Dated<T>> found = timeline.between(from, c.asAt());
    if (!found.isEmpty()) {
      there.add(c.evidence(found.get(found.size() - 1).record()));
    } else {
      (timeline.mayHold(from, c.asAt()) ? unclear : missing).add(what);
    }
  }

  private static PracticeOutcome time(PracticeCase c) {
    Optional<LocalDate> from = c.findStartOfLast(c.asAt(), c.setting(TIME_LOOKED_AT));
    if (from.isEmpty()) {
      return cannotTell("the bank holidays of that time are not known");
    }
    Timeline<DirectWorkSession> sessions = c.timeline(c.file().directWork(), DirectWorkSession::on);
    List<Dated<Visit>> visits = c.visits().between(from.get(), c.asAt());
    List<Dated<DirectWorkSession>> held = sessions.between(from.get(), c.asAt());
    if (visits.isEmpty() && held.isEmpty()) {
      return notApplicable("No visit and no direct work is recorded in that time.");
    }
    if (sessions.mayHold(from.get(), c.asAt())) {
      return cannotTell("when direct work took place is not recorded");
    }
    if (held.stream().anyMatch(one -> one.record().personId() == null)) {
      return cannotTell("with whom direct work was done is not recorded");
    }
    String child = c.file().child().id();
    List<Dated<DirectWorkSession>> withChild =
        held.stream().filter(one -> child.equals(one.record().personId())).toList();
    List<Dated<Visit>> notSeen =
        visits.stream().filter(one -> Boolean.FALSE.equals(one.record().childSeen())).toList();
    int adults = held.size() - withChild.size() + notSeen.size();
    List<Evidence> evidence = new ArrayList<>(c.evidenceOf(held));
    evidence.addAll(c.evidenceOf(withChild.isEmpty() ? visits : notSeen));
    String within = " in the " + c.setting(TIME_LOOKED_AT) + " to " + day(c.asAt()) + ".";
    if (withChild.isEmpty()) {
      return raised(
          "No direct work with the child is recorded" + within,
          "When did somebody last spend time with the child on what matters to the child?",
          evidence);
    }
    if (adults >= withChild.size() * c.setting(ADULTS_FOR_EACH_CHILD)) {
      return raised(
          Sentences.capital(count(withChild.size(), "session"))
              + " with the child and "
              + count(adults, "contact")
              + " with adults alone are recorded"
              + within,
          "Has the child had the time that the child needs?",
          evidence);
    }
    return withChild.size() >= adults
        ? well(
            Sentences.capital(count(withChild.size(), "session"))
                + " with the child "
                + (withChild.size() == 1 ? "is" : "are")
                + " recorded"
                + within,
            c.evidenceOf(withChild))
        : quiet();
  }

  private static List<PracticeOutcome> help(PracticeCase c) {
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (ServiceOffered service : c.file().services()) {
      if (service.needIdentifiedOn() != null
          && Days.isAfter(service.needIdentifiedOn(), c.asAt()) != Truth.YES
          && !Boolean.FALSE.equals(service.accepted())) {
        outcomes.add(help(c, service));
      }
    }
    return outcomes.isEmpty()
        ? List.of(notApplicable("No service is recorded with the day on which its need was seen."))
        : outcomes;
  }

  private static PracticeOutcome help(PracticeCase c, ServiceOffered service) {
    Optional<LocalDate> until =
        Days.findDay(service.needIdentifiedOn())
            .flatMap(seen -> c.findDayAfter(seen, Span.workingDays(c.setting(HELP_WITHIN))));
    if (until.isEmpty()) {
      return cannotTell("the day on which a need was seen is not recorded", c.evidence(service));
    }
    if (service.startedOn() != null) {
      Truth late = Days.isAfter(service.startedOn(), until.get());
      return late.isYes()
          ? raised(
              "A service began after "
                  + day(until.get())
                  + ", "
                  + count(c.setting(HELP_WITHIN), "working day")
                  + " after its need was seen.",
              "What did the waiting mean for the child, and what was there meanwhile?",
              List.of(c.evidence(service)))
          : late.isNo()
              ? well(
                  "A service began by " + day(until.get()) + ", in time for its need.",
                  List.of(c.evidence(service)))
              : cannotTell("the day on which a service began is not recorded", c.evidence(service));
    }
    return until.get().isBefore(c.asAt())
        ? raised(
            "The need for a service was seen, and by "
                + day(until.get())
                + " it is not recorded as begun.",
            "What is it waiting for, and what is there meanwhile?",
            List.of(c.evidence(service)))
        : quiet();
  }
}
