package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.core.model.meeting.MeetingKind.CORE_GROUP;
import static io.github.throughline.core.model.meeting.MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE;
import static io.github.throughline.core.model.meeting.MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE;
import static io.github.throughline.core.model.meeting.MeetingKind.TRANSFER_IN_CONFERENCE;
import static io.github.throughline.validation.practice.timescale.TimescaleRule.notRead;
import static io.github.throughline.validation.practice.timescale.TimescaleRule.read;

import io.github.throughline.core.model.assessment.Section47Enquiry;
import io.github.throughline.core.model.involvement.Transfer;
import io.github.throughline.core.model.meeting.Attendance;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Enquiries, child protection conferences and their reviews, and core groups. */
final class ConferenceTimescales {
  /** Which day sets the clock of an initial conference. */
  enum ConferenceClock {
    /** The strategy discussion at which the enquiry was begun. */
    INITIATING_DISCUSSION,
    /** The last strategy discussion of the enquiry. */
    LAST_DISCUSSION,
    /** The recorded start of the enquiry. */
    START_OF_ENQUIRY
  }

  static final Setting<ConferenceClock> CONFERENCE_CLOCK =
      Setting.choice("T012.clock", ConferenceClock.INITIATING_DISCUSSION)
          .because(
              "Guidance counts from the strategy discussion at which the enquiry was begun; some"
                  + " procedures count from the last, and statistics from the start")
          .from("Working Together to Safeguard Children, section on the initial conference");

  private ConferenceTimescales() {}

  static List<TimescaleRule> all() {
    return List.of(
        notRead(
            "T010",
            "The records do not hold the day on which somebody judged that there was reasonable"
                + " cause to suspect significant harm."),
        read(
            "T011",
            "section47Enquiries, meetings",
            "From the strategy discussion that began the enquiry to its end.",
            ConferenceTimescales::enquiry),
        read(
                "T012",
                "section47Enquiries, meetings",
                "From the strategy discussion that began the enquiry, the last on the day the"
                    + " enquiry started or before, to the conference. Nothing is expected where no"
                    + " conference was needed.",
                ConferenceTimescales::initialConference)
            .using(CONFERENCE_CLOCK),
        read(
            "T013",
            "transfers, meetings",
            "From the day of a transfer from another authority to the transfer-in conference. The"
                + " records hold one day of the transfer; that of being told may be another.",
            ConferenceTimescales::transferIn),
        read(
            "T014",
            "plans, meetings",
            "From the conference at which a child protection plan began to the first core group on"
                + " that day or later, unless the plan ended before.",
            ConferenceTimescales::firstCoreGroup),
        read(
            "T015",
            "plans, meetings",
            "From each core group to the next while a child protection plan was in force.",
            ConferenceTimescales::coreGroups),
        read(
            "T016",
            "meetings",
            "From each core group to the day its record was sent.",
            c -> minutes(c, "T016", "the record of the core group", CORE_GROUP)),
        read(
            "T017",
            "plans, meetings",
            "From the conference at which the plan began to the first review conference; where the"
                + " file has no review conferences, to the first review in the plan.",
            c -> reviews(c, true)),
        read(
            "T018",
            "plans, meetings",
            "From each review conference to the next while the plan was in force.",
            c -> reviews(c, false)),
        read(
            "T019",
            "plans, meetings, child",
            "For a plan that began before the birth: from the birth to the first core group or"
                + " review conference.",
            ConferenceTimescales::afterBirth),
        read(
            "T026",
            "meetings",
            "The last day on which a member of the family was given the report, before an initial"
                + " conference, held or still to be held.",
            c -> reportShared(c, "T026", INITIAL_CHILD_PROTECTION_CONFERENCE)),
        read(
            "T027",
            "meetings",
            "The last day on which a member of the family was given the report, before a review"
                + " conference, held or still to be held.",
            c -> reportShared(c, "T027", REVIEW_CHILD_PROTECTION_CONFERENCE)),
        notRead(
            "T028",
            "The records hold when the record of a conference was sent, not when its decisions"
                + " were."),
        read(
            "T029",
            "meetings",
            "From each conference to the day its record was sent.",
            c ->
                minutes(
                    c,
                    "T029",
                    "the record of the conference",
                    INITIAL_CHILD_PROTECTION_CONFERENCE,
                    REVIEW_CHILD_PROTECTION_CONFERENCE,
                    TRANSFER_IN_CONFERENCE)));
  }

  private static Timeline<Meeting> discussions(PracticeCase c, Section47Enquiry enquiry) {
    List<Meeting> discussions = new ArrayList<>();
    for (String id : enquiry.strategyDiscussionIds()) {
      c.find(id, Meeting.class).ifPresent(discussions::add);
    }
    return c.timeline(discussions, Meeting::heldOn);
  }

  /**
   * The last on the day the enquiry started or before; without that day, or any before, the first.
   */
  private static Optional<Dated<Meeting>> initiating(
      Timeline<Meeting> discussions, Section47Enquiry enquiry) {
    Optional<Dated<Meeting>> last =
        Days.findDay(enquiry.startedOn()).flatMap(discussions::findLastOnOrBefore);
    return last.isPresent() ? last : discussions.days().stream().findFirst();
  }

  private static Expect clocks(PracticeCase c, Section47Enquiry enquiry, Expect expect) {
    Timeline<Meeting> discussions = discussions(c, enquiry);
    Optional<Dated<Meeting>> initiating = initiating(discussions, enquiry);
    Optional<Dated<Meeting>> last = discussions.findLast();
    ConferenceClock chosen = c.setting(CONFERENCE_CLOCK);
    if (initiating.isEmpty() || chosen == ConferenceClock.START_OF_ENQUIRY) {
      expect.from("the start of the enquiry", enquiry.startedOn(), c.evidence(enquiry));
    }
    if (chosen == ConferenceClock.LAST_DISCUSSION) {
      last.ifPresent(one -> discussion(c, expect, "the last strategy discussion", one));
    }
    initiating.ifPresent(
        one -> discussion(c, expect, "the strategy discussion that began the enquiry", one));
    if (chosen != ConferenceClock.LAST_DISCUSSION && !last.equals(initiating)) {
      last.ifPresent(one -> discussion(c, expect, "the last strategy discussion", one));
    }
    if (initiating.isPresent() && chosen != ConferenceClock.START_OF_ENQUIRY) {
      expect
          .from("the start of the enquiry", enquiry.startedOn(), c.evidence(enquiry))
          .and(c.evidence(enquiry));
    }
    return expect;
  }

  private static void discussion(
      PracticeCase c, Expect expect, String what, Dated<Meeting> discussion) {
    expect.from(what, discussion.day(), c.evidence(discussion.record()));
  }

  private static List<Expectation> enquiry(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Section47Enquiry enquiry : c.file().section47Enquiries()) {
      all.addAll(
          clocks(c, enquiry, Expect.that(c, "T011", "the enquiry", "was concluded"))
              .done(enquiry.endedOn(), c.evidence(enquiry))
              .toList());
    }
    return all;
  }

  private static List<Expectation> initialConference(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Section47Enquiry enquiry : c.file().section47Enquiries()) {
      if (Boolean.TRUE.equals(enquiry.conferenceNotRequired())) {
        continue;
      }
      Optional<Meeting> conference = c.find(enquiry.conferenceId(), Meeting.class);
      UncertainDate held = conference.map(Meeting::heldOn).orElse(enquiry.conferenceOn());
      all.addAll(
          clocks(c, enquiry, Expect.that(c, "T012", "the initial conference", "was held"))
              .done(held, conference.map(c::evidence).orElse(null))
              .reason(enquiry.reasonConferenceLate())
              .reason(conference.map(Meeting::reasonLate).orElse(null))
              .doubt(
                  held == null && enquiry.conferenceNotRequired() == null,
                  "whether a conference was needed is not recorded")
              .toList());
    }
    return all;
  }

  private static List<Expectation> transferIn(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Transfer transfer : c.file().transfers()) {
      Optional<Meeting> conference = c.find(transfer.conferenceId(), Meeting.class);
      if (transfer.fromAuthority() == null || conference.isEmpty()) {
        continue;
      }
      all.addAll(
          Expect.that(c, "T013", "the transfer-in conference", "was held")
              .from("the transfer", transfer.on(), c.evidence(transfer))
              .done(conference.get().heldOn(), c.evidence(conference.get()))
              .reason(conference.get().reasonLate())
              .toList());
    }
    return all;
  }

  /** The conference at which a plan began: the last on its first day or in the two weeks before. */
  private static Optional<Dated<Meeting>> conferenceOf(PracticeCase c, ChildProtectionPlan plan) {
    Timeline<Meeting> conferences =
        c.meetings(INITIAL_CHILD_PROTECTION_CONFERENCE, TRANSFER_IN_CONFERENCE);
    for (Dated<Meeting> conference : conferences.days()) {
      if (plan.id().equals(conference.record().planId())) {
        return Optional.of(conference);
      }
    }
    return Days.findDay(plan.startedOn())
        .flatMap(
            start ->
                conferences
                    .findLastOnOrBefore(start)
                    .filter(one -> !one.day().isBefore(start.minusWeeks(2))));
  }

  /** The conference, or where none is recorded the start of the plan. */
  private static ClockStart begin(PracticeCase c, ChildProtectionPlan plan) {
    return conferenceOf(c, plan)
        .map(
            one ->
                new ClockStart(
                    "the conference", UncertainDate.on(one.day()), c.evidence(one.record())))
        .orElseGet(
            () -> new ClockStart("the start of the plan", plan.startedOn(), c.evidence(plan)));
  }

  private static List<Expectation> firstCoreGroup(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    Timeline<Meeting> groups = c.meetings(CORE_GROUP);
    for (ChildProtectionPlan plan : c.plans().of(ChildProtectionPlan.class)) {
      ClockStart begin = begin(c, plan);
      Optional<Dated<Meeting>> first = Days.findDay(begin.on()).flatMap(groups::findFirstOnOrAfter);
      all.addAll(
          Expect.that(c, "T014", "the first core group", "was held")
              .from(begin.what(), begin.on(), begin.record())
              .done(first)
              .reason(first.map(one -> one.record().reasonLate()).orElse(null))
              .until(plan.endedOn())
              .maybeIn(groups)
              .doubt(c.meetings().isEmpty(), "no meeting is recorded in this file at all")
              .toList());
    }
    return all;
  }

  private static List<Expectation> coreGroups(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    Timeline<Meeting> groups = c.meetings(CORE_GROUP);
    for (ChildProtectionPlan plan : c.plans().of(ChildProtectionPlan.class)) {
      Optional<Dated<Meeting>> first =
          Days.findDay(begin(c, plan).on()).flatMap(groups::findFirstOnOrAfter);
      if (first.isPresent()) {
        all.addAll(
            new Intervals(
                    c,
                    "T015",
                    "the next core group",
                    "was held",
                    new ClockStart(
                        "the core group",
                        UncertainDate.on(first.get().day()),
                        c.evidence(first.get().record())))
                .each("the core group")
                .until(plan.endedOn())
                .byPlan(day -> Intervals.planned(c, plan, day, "core group"))
                .over(groups, c::evidence, Meeting::reasonLate));
      }
    }
    return all;
  }

  private static List<Expectation> reviews(PracticeCase c, boolean first) {
    List<Expectation> all = new ArrayList<>();
    Timeline<Meeting> conferences = c.meetings(REVIEW_CHILD_PROTECTION_CONFERENCE);
    for (ChildProtectionPlan plan : c.plans().of(ChildProtectionPlan.class)) {
      all.addAll(
          conferences.isEmpty() && !plan.reviews().isEmpty()
              ? reviews(
                  c,
                  plan,
                  first,
                  c.timeline(plan.reviews(), PlanReview::heldOn),
                  one -> c.evidence(plan, one),
                  PlanReview::reasonLate)
              : reviews(c, plan, first, conferences, c::evidence, Meeting::reasonLate));
    }
    return all;
  }

  private static <T> List<Expectation> reviews(
      PracticeCase c,
      ChildProtectionPlan plan,
      boolean first,
      Timeline<T> reviews,
      Function<T, Evidence> evidence,
      Function<T, @Nullable FreeText> reasonLate) {
    ClockStart begin = begin(c, plan);
    Optional<Dated<T>> one = Days.findDay(begin.on()).flatMap(reviews::findFirstAfter);
    // A review after the plan had ended is one of a later plan.
    if (one.isPresent() && Days.isBefore(plan.endedOn(), one.get().day()).isYes()) {
      one = Optional.empty();
    }
    if (first) {
      Expect expect =
          Expect.that(c, "T017", "the first review conference", "was held")
              .from(begin.what(), begin.on(), begin.record())
              .until(plan.endedOn())
              .maybeIn(reviews)
              .doubt(c.meetings().isEmpty(), "no meeting is recorded in this file at all");
      one.ifPresent(
          it ->
              expect
                  .done(UncertainDate.on(it.day()), evidence.apply(it.record()))
                  .reason(reasonLate.apply(it.record())));
      return expect.toList();
    }
    return one.map(
            it ->
                new Intervals(
                        c,
                        "T018",
                        "the next review conference",
                        "was held",
                        new ClockStart(
                            "the review before",
                            UncertainDate.on(it.day()),
                            evidence.apply(it.record())))
                    .each("the review before")
                    .until(plan.endedOn())
                    .over(reviews, evidence, reasonLate))
        .orElse(List.of());
  }

  private static List<Expectation> afterBirth(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    Optional<LocalDate> birth = c.age().findBirthday(0);
    if (birth.isEmpty()) {
      return all;
    }
    Timeline<Meeting> meetings = c.meetings(CORE_GROUP, REVIEW_CHILD_PROTECTION_CONFERENCE);
    for (ChildProtectionPlan plan : c.plans().of(ChildProtectionPlan.class)) {
      if (Days.isBefore(plan.startedOn(), birth.get()).isYes()
          && !Days.isBefore(plan.endedOn(), birth.get()).isYes()) {
        all.addAll(
            Expect.that(c, "T019", "the core group or review after the birth", "was held")
                .from("the birth", birth.get(), c.evidence(c.file().child()))
                .done(meetings.findFirstOnOrAfter(birth.get()), Meeting::reasonLate)
                .maybeIn(meetings)
                .doubt(c.meetings().isEmpty(), "no meeting is recorded in this file at all")
                .until(plan.endedOn())
                .and(c.evidence(plan))
                .toList());
      }
    }
    return all;
  }

  private static List<Expectation> minutes(
      PracticeCase c, String code, String subject, MeetingKind first, MeetingKind... more) {
    List<Expectation> all = new ArrayList<>();
    for (Dated<Meeting> meeting : c.meetings(first, more).days()) {
      all.addAll(
          Expect.that(c, code, subject, "was sent")
              .from("the meeting", meeting.day(), c.evidence(meeting.record()))
              .done(meeting.record().minutesSentOn(), null)
              .orUnrecorded("the day it was sent")
              .toList());
    }
    return all;
  }

  /** A conference that lies ahead counts too: its report is due before it. */
  private static List<Expectation> reportShared(PracticeCase c, String code, MeetingKind kind) {
    List<Expectation> all = new ArrayList<>();
    for (Meeting meeting : c.file().meetings()) {
      Optional<LocalDate> day = Days.findDay(meeting.heldOn());
      if (meeting.kind() != kind || Boolean.TRUE.equals(meeting.cancelled()) || day.isEmpty()) {
        continue;
      }
      UncertainDate last = null;
      Attendance lastTo = null;
      for (Attendance attendance : meeting.attendances()) {
        UncertainDate shared = shared(attendance, day.get());
        if (shared != null && (last == null || isLater(shared, last))) {
          last = shared;
          lastTo = attendance;
        }
      }
      all.addAll(
          Expect.that(c, code, "the report", "was given to the family")
              .from("the conference", day.get(), c.evidence(meeting))
              .done(last, lastTo == null ? null : c.evidence(meeting, lastTo))
              .orUnrecorded("the day the family was given the report")
              .toList());
    }
    return all;
  }

  /** Only to the family, not to the child, for whom another form may be right. */
  private static @Nullable UncertainDate shared(Attendance attendance, LocalDate conference) {
    if (attendance.personId() == null) {
      return null;
    }
    if (attendance.reportSharedOn() != null) {
      return attendance.reportSharedOn();
    }
    Integer before = attendance.reportSharedDaysBefore();
    return before == null ? null : UncertainDate.on(conference.minusDays(before));
  }

  private static boolean isLater(UncertainDate one, UncertainDate other) {
    LocalDate latest = one.latest();
    LocalDate otherLatest = other.latest();
    return latest == null || (otherLatest != null && latest.isAfter(otherLatest));
  }
}
