package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.validation.practice.timescale.TimescaleRule.notRead;
import static io.github.throughline.validation.practice.timescale.TimescaleRule.read;

import io.github.throughline.core.model.action.Action;
import io.github.throughline.core.model.action.ActionProgress;
import io.github.throughline.core.model.action.ActionStatus;
import io.github.throughline.core.model.assessment.Section47Enquiry;
import io.github.throughline.core.model.legal.MissingEpisode;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.supervision.OversightKind;
import io.github.throughline.core.model.supervision.OversightRecord;
import io.github.throughline.core.model.supervision.SupervisionDiscussion;
import io.github.throughline.core.model.supervision.SupervisionKind;
import io.github.throughline.core.model.supervision.SupervisionSession;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.model.workforce.Practitioner;
import io.github.throughline.core.model.workforce.Qualification;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import io.github.throughline.validation.practice.fact.Workers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Supervision of workers, talking of the child in it, oversight, and the actions agreed. */
final class SupervisionTimescales {
  private SupervisionTimescales() {}

  static List<TimescaleRule> all() {
    return List.of(
        read(
            "T048",
            "allocations, practitioners, service.supervisionSessions",
            "For somebody recorded as no social worker who holds the case: from the day they took it"
                + " over to the first session of supervision, and from each to the next. Needs the"
                + " file of the service.",
            c -> workers(c, true)),
        read(
            "T130",
            "allocations, practitioners, service.supervisionSessions",
            "For each who holds the case and is not recorded as no social worker: from the day they"
                + " took it over to the first session of supervision, and from each to the next, but"
                + " not in an assessed year. Needs the file of the service.",
            c -> workers(c, false)),
        read(
            "T131",
            "allocations, service.supervisionSessions",
            "For each formal session of one who holds the case, in the time they held it: how long"
                + " it was. Needs the file of the service.",
            SupervisionTimescales::length),
        notRead(
            "T132", "The day on which an assessed year began is not recorded, only when it ended."),
        notRead(
            "T133", "The day on which an assessed year began is not recorded, only when it ended."),
        read(
            "T134",
            "plans, supervision",
            "While a child protection plan was in force: from its start to the first discussion of"
                + " the child in supervision, and from each to the next.",
            c -> discussed(c, "T134", ChildProtectionPlan.class)),
        read(
            "T135",
            "plans, supervision",
            "While a child in need plan was in force: from its start to the first discussion of the"
                + " child in supervision, and from each to the next.",
            c -> discussed(c, "T135", ChildInNeedPlan.class)),
        read(
            "T136",
            "meetings, section47Enquiries, missingEpisodes, oversight",
            "From each strategy discussion, start of an enquiry on another day, and time missing of"
                + " more than a day: to the first oversight from that day on that has a reason.",
            SupervisionTimescales::oversight),
        read(
            "T137",
            "supervision, actions",
            "For each action agreed in supervision: from the day it was due to the day somebody"
                + " looked at it; one that was done before is in time.",
            SupervisionTimescales::actions),
        read(
            "T138",
            "supervision",
            "From each discussion of the child in supervision to the day it was written.",
            SupervisionTimescales::written));
  }

  private static Timeline<SupervisionSession> sessions(PracticeCase c, Party worker) {
    List<SupervisionSession> sessions =
        c.findService().map(service -> service.supervisionSessions()).orElse(List.of());
    return c.timeline(
        sessions.stream()
            .filter(one -> !Boolean.TRUE.equals(one.cancelled()))
            .filter(one -> one.kind() != SupervisionKind.AD_HOC)
            .filter(one -> Workers.isSame(one.worker(), worker).isYes())
            .toList(),
        SupervisionSession::on);
  }

  private static List<Expectation> workers(PracticeCase c, boolean leadPractitioners) {
    List<Expectation> all = new ArrayList<>();
    if (c.findService().isEmpty()) {
      return all;
    }
    for (Dated<Allocation> lead : c.workers().leads().days()) {
      Allocation allocation = lead.record();
      boolean isNoSocialWorker = c.workers().isSocialWorker(allocation, lead.day()).isNo();
      Party worker = allocation.worker();
      if (worker == null
          || isNoSocialWorker != leadPractitioners
          || (!leadPractitioners && isInAssessedYear(c, worker, lead.day()))) {
        continue;
      }
      Timeline<SupervisionSession> sessions = sessions(c, worker);
      ClockStart clock =
          sessions
              .findLastOnOrBefore(lead.day())
              .map(
                  one ->
                      new ClockStart(
                          "the session before",
                          UncertainDate.on(one.day()),
                          c.evidence(one.record())))
              .orElseGet(
                  () ->
                      new ClockStart("the allocation", allocation.start(), c.evidence(allocation)));
      all.addAll(
          new Intervals(
                  c,
                  leadPractitioners ? "T048" : "T130",
                  "the next supervision of the worker",
                  "was held",
                  clock)
              .each("the session before")
              .until(allocation.end())
              .over(sessions));
    }
    return all;
  }

  private static boolean isInAssessedYear(PracticeCase c, Party worker, LocalDate day) {
    Optional<Practitioner> practitioner = c.workers().find(worker);
    return practitioner.isPresent()
        && practitioner.get().qualifications().stream()
            .filter(one -> Boolean.TRUE.equals(one.assessedYear()))
            .map(Qualification::assessedYearEnd)
            .anyMatch(end -> end == null || Days.isAfter(end, day).isPossible());
  }

  private static List<Expectation> length(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    Timescale timescale = Timescales.get("T131");
    Span limit = timescale.setting() == null ? Span.days(0) : c.setting(timescale.setting());
    for (Dated<Allocation> lead : c.workers().leads().days()) {
      Party worker = lead.record().worker();
      if (worker == null) {
        continue;
      }
      LocalDate end = Days.findDay(lead.record().end()).orElse(c.asAt());
      for (Dated<SupervisionSession> session :
          sessions(c, worker)
              .only(one -> one.kind() == SupervisionKind.FORMAL)
              .between(lead.day(), end)) {
        Integer minutes = session.record().minutes();
        Evidence evidence = c.evidence(session.record());
        all.addAll(
            Condition.that(c, "T131", "the session of supervision")
                .clock(new ClockStart("the session", session.record().on(), evidence))
                .holds(
                    minutes == null ? Truth.CANNOT_TELL : Truth.of(minutes >= limit.amount()),
                    "The session of supervision lasted " + minutes + " minutes.",
                    "The session of supervision lasted " + minutes + " minutes.",
                    "how long the session of supervision lasted is not recorded"));
      }
    }
    return all;
  }

  private static List<Expectation> discussed(
      PracticeCase c, String code, Class<? extends Plan> kind) {
    List<Expectation> all = new ArrayList<>();
    for (Plan plan : c.plans().of(kind)) {
      all.addAll(
          new Intervals(
                  c,
                  code,
                  "the next discussion of the child in supervision",
                  "took place",
                  new ClockStart("the start of the plan", plan.startedOn(), c.evidence(plan)))
              .each("the discussion before")
              .until(plan.endedOn())
              .over(c.supervision()));
    }
    return all;
  }

  private static boolean isOversight(OversightRecord record) {
    return record.why() != null || record.kind() == OversightKind.ESCALATION;
  }

  private static List<Expectation> oversight(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    Set<LocalDate> discussions = new HashSet<>();
    for (Dated<Meeting> meeting : c.meetings(MeetingKind.STRATEGY_DISCUSSION).days()) {
      discussions.add(meeting.day());
      all.addAll(
          oversight(c, "the strategy discussion", meeting.record().heldOn(), meeting.record()));
    }
    for (Section47Enquiry enquiry : c.file().section47Enquiries()) {
      boolean known = Days.findDay(enquiry.startedOn()).map(discussions::contains).orElse(false);
      if (!known) {
        all.addAll(oversight(c, "the start of the enquiry", enquiry.startedOn(), enquiry));
      }
    }
    for (MissingEpisode episode : c.file().missingEpisodes()) {
      Optional<LocalDate> start = Days.findDay(episode.start());
      if (start.isPresent()
          && (episode.end() == null
              || Days.isAfter(episode.end(), start.get().plusDays(1)).isYes())) {
        all.addAll(oversight(c, "the day the child went missing", episode.start(), episode));
      }
    }
    return all;
  }

  private static List<Expectation> oversight(
      PracticeCase c, String what, @Nullable UncertainDate on, Object record) {
    Timeline<OversightRecord> oversight = c.oversight().only(SupervisionTimescales::isOversight);
    return Expect.that(c, "T136", "management oversight after " + what, "took place")
        .from(what, on, c.evidence(record))
        .done(Days.findDay(on).flatMap(oversight::findFirstOnOrAfter))
        .maybeIn(oversight)
        .doubt(c.oversight().isEmpty(), "no management oversight is recorded in this file at all")
        .toList();
  }

  private static List<Expectation> actions(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (SupervisionDiscussion discussion : c.file().supervision()) {
      for (String id : discussion.actionIds()) {
        Optional<Action> action = c.find(id, Action.class);
        if (action.isPresent() && Days.findDay(action.get().dueOn()).isPresent()) {
          all.addAll(action(c, action.get()));
        }
      }
    }
    return all;
  }

  private static List<Expectation> action(PracticeCase c, Action action) {
    LocalDate due = Days.findDay(action.dueOn()).orElseThrow();
    Timeline<ActionProgress> progress = c.timeline(action.progress(), ActionProgress::on);
    Optional<Dated<ActionProgress>> looked =
        progress.days().stream()
            .filter(
                one ->
                    !one.day().isBefore(due)
                        || one.record().status() == ActionStatus.DONE
                        || one.record().status() == ActionStatus.NO_LONGER_NEEDED)
            .findFirst();
    Expect expect =
        Expect.that(c, "T137", "the action agreed in supervision", "was looked at again")
            .from("the day it was due", action.dueOn(), c.evidence(action).on(action.dueOn()))
            .doubt(
                !progress.unclear().isEmpty(), "the day on which it was looked at is not recorded");
    looked.ifPresent(
        one -> expect.done(UncertainDate.on(one.day()), c.evidence(action, one.record())));
    return expect.toList();
  }

  private static List<Expectation> written(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Dated<SupervisionDiscussion> one : c.supervision().days()) {
      all.addAll(
          Expect.that(c, "T138", "the record of the discussion", "was written")
              .from("the discussion", one.day(), c.evidence(one.record()))
              .done(one.record().writtenOn(), null)
              .orUnrecorded("the day it was written")
              .toList());
    }
    return all;
  }
}
