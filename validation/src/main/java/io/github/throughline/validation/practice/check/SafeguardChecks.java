package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.legal.CourtOrder;
import io.github.throughline.core.model.meeting.Attendance;
import io.github.throughline.core.model.meeting.ConferenceReason;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.SafetyPlan;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.When;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Strategy discussions and conferences: who was there, what followed, and why it was held. */
final class SafeguardChecks {
  static final Setting<Span> MEETINGS_WITHIN =
      Setting.span("SM-06.meetingsWithin", Span.months(12))
          .because("Older meetings can no longer be mended")
          .from("Design default");

  static final PracticeCheck AGENCIES_PRESENT =
      check("SM-06", "Police and health at the table")
          .serving("F06")
          .lookingAt("meetings")
          .when(
              "At a strategy discussion or child protection conference of the last"
                  + " SM-06.meetingsWithin, or a core group, police or health were invited and"
                  + " neither came nor sent anything. Goes well when, at the latest conference or"
                  + " strategy discussion, both came or sent something.")
          .using(MEETINGS_WITHIN)
          .from("Finding on police and health in strategy discussions and conferences")
          .misleadingWhen(
              "An agency that knows nothing of the family may rightly stay away. Attendance is not"
                  + " taking part.")
          .judgingEach(SafeguardChecks::agencies);

  static final Setting<Integer> SAFEGUARD_DAYS =
      Setting.count("SM-17.workingDays", 1, 0, 10)
          .in("working days")
          .because("Immediate action is needed on the day; writing it down may take until the next")
          .from("Design default, from the finding on immediate danger");

  static final PracticeCheck IMMEDIATE_SAFETY =
      check("SM-17", "A safeguard when a strategy discussion calls for one")
          .serving("F20")
          .lookingAt("meetings", "plans", "courtOrders")
          .when(
              "A strategy discussion says that the child needs something at once, and no safety plan"
                  + " and no court order is recorded within SM-17.workingDays. Goes well when there"
                  + " is one.")
          .using(SAFEGUARD_DAYS)
          .from("Finding on immediate risk; Working Together 2023, strategy discussion section")
          .misleadingWhen(
              "The child may have been made safe in another way, such as staying with family, that is"
                  + " told in the notes.")
          .judgingEach(SafeguardChecks::immediate);

  static final Setting<Integer> EARLIER_ITEMS =
      Setting.count("SM-22.earlierItems", 3, 1, 50)
          .in("records")
          .because("Three in the years before show that the incident does not stand alone")
          .from("Design default, from the finding on plans after an incident");

  static final Setting<Span> LOOKING_BACK =
      Setting.span("SM-22.lookingBack", Span.months(24))
          .because("Two years cover a school year's rhythm and gaps over holidays")
          .from("Design default, as indicator CI-11");

  static final PracticeCheck INCIDENT_OR_PATTERN =
      check("SM-22", "A conference that saw more than the incident")
          .serving("F28")
          .lookingAt("meetings", "referrals", "events")
          .when(
              "An initial child protection conference gives an incident alone as its reason, while in"
                  + " the SM-22.lookingBack before it there are SM-22.earlierItems or more earlier"
                  + " referrals and events that a person confirmed to be about harm. Goes well when"
                  + " such a conference gives the pattern as a reason as well.")
          .using(EARLIER_ITEMS, LOOKING_BACK)
          .from("Design default, from the finding on plans after an incident; CI-03, CI-10, CI-11")
          .misleadingWhen(
              "The earlier records may be about something else, or have been looked at and set aside"
                  + " for good reasons.")
          .judgingEach(SafeguardChecks::pattern);

  private SafeguardChecks() {}

  static List<PracticeCheck> all() {
    return List.of(AGENCIES_PRESENT, IMMEDIATE_SAFETY, INCIDENT_OR_PATTERN);
  }

  private static List<PracticeOutcome> agencies(PracticeCase c) {
    Timeline<Meeting> meetings =
        c.meetings(
            MeetingKind.STRATEGY_DISCUSSION,
            MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE,
            MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE,
            MeetingKind.CORE_GROUP);
    Optional<LocalDate> from = c.findStartOfLast(c.asAt(), c.setting(MEETINGS_WITHIN));
    if (from.isEmpty()) {
      return List.of(cannotTell("the bank holidays of that time are not known"));
    }
    List<Dated<Meeting>> held = meetings.between(from.get(), c.asAt());
    if (held.isEmpty()) {
      return List.of(
          meetings.mayHold(from.get(), c.asAt())
              ? cannotTell(
                  "the day of a meeting is not recorded", c.evidence(meetings.unclear().get(0)))
              : notApplicable(
                  "No strategy discussion, conference or core group is recorded then."));
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (Dated<Meeting> meeting : held) {
      for (String agency : List.of("police", "health")) {
        Attendance silent = invitedAndSilent(meeting.record(), agency);
        if (silent != null) {
          outcomes.add(
              raised(
                  "At the meeting of "
                      + day(meeting.day())
                      + " "
                      + agency
                      + " had been invited, and neither came nor sent anything.",
                  "What do they know, and how is it heard before the next meeting?",
                  List.of(c.evidence(meeting.record(), silent))));
        }
      }
    }
    Dated<Meeting> latest = lastOfWeight(held);
    if (latest != null
        && tookPart(latest.record(), "police")
        && tookPart(latest.record(), "health")) {
      outcomes.add(
          well(
              "Police and health took part in the meeting of " + day(latest.day()) + ".",
              List.of(c.evidence(latest.record()))));
    }
    return outcomes;
  }

  private static @Nullable Dated<Meeting> lastOfWeight(List<Dated<Meeting>> held) {
    Dated<Meeting> last = null;
    for (Dated<Meeting> one : held) {
      last = one.record().kind() == MeetingKind.CORE_GROUP ? last : one;
    }
    return last;
  }

  private static boolean isOf(Attendance one, String agency) {
    return one.agency() != null && one.agency().toLowerCase(Locale.ROOT).contains(agency);
  }

  private static boolean tookPart(Attendance one) {
    return Boolean.TRUE.equals(one.attended()) || Boolean.TRUE.equals(one.reportProvided());
  }

  private static boolean tookPart(Meeting meeting, String agency) {
    return meeting.attendances().stream().anyMatch(one -> isOf(one, agency) && tookPart(one));
  }

  /** Whoever was invited of an agency, when it is recorded that nobody of it came or wrote. */
  private static @Nullable Attendance invitedAndSilent(Meeting meeting, String agency) {
    Attendance invited = null;
    for (Attendance one : meeting.attendances()) {
      if (isOf(one, agency)) {
        if (tookPart(one) || one.attended() == null) {
          return null;
        }
        if (Boolean.TRUE.equals(one.invited())) {
          invited = one;
        }
      }
    }
    return invited;
  }

  private static List<PracticeOutcome> immediate(PracticeCase c) {
    Timeline<Meeting> calling =
        c.meetings(MeetingKind.STRATEGY_DISCUSSION)
            .only(meeting -> meeting.immediateSafety() != null);
    if (calling.isEmpty()) {
      return List.of(
          notApplicable("No strategy discussion says that the child needs something at once."));
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    calling
        .unclear()
        .forEach(
            meeting ->
                outcomes.add(
                    cannotTell(
                        "the day of a strategy discussion is not recorded", c.evidence(meeting))));
    calling.days().forEach(meeting -> outcomes.add(immediate(c, meeting)));
    return outcomes;
  }

  private static PracticeOutcome immediate(PracticeCase c, Dated<Meeting> meeting) {
    Optional<LocalDate> until =
        c.findDayAfter(meeting.day(), Span.workingDays(c.setting(SAFEGUARD_DAYS)));
    if (until.isEmpty()) {
      return cannotTell(
          "the bank holidays of that time are not known", c.evidence(meeting.record()));
    }
    List<Evidence> safe = new ArrayList<>();
    Truth any = Truth.NO;
    for (SafetyPlan plan : c.plans().of(SafetyPlan.class)) {
      Truth made = Days.isWithin(plan.startedOn(), meeting.day(), until.get());
      // A safety plan that is running already is a safeguard as well.
      made = made.or(Days.wasGoingOn(plan.startedOn(), plan.endedOn(), meeting.day()));
      if (made.isYes()) {
        safe.add(c.evidence(plan));
      }
      any = any.or(made);
    }
    for (CourtOrder order : c.file().courtOrders()) {
      Truth made = Days.isWithin(order.madeOn(), meeting.day(), until.get());
      if (made.isYes()) {
        safe.add(c.evidence(order));
      }
      any = any.or(made);
    }
    if (any.isYes()) {
      safe.add(0, c.evidence(meeting.record()));
      return well(
          "The strategy discussion of "
              + day(meeting.day())
              + " called for something at once, and a safeguard was recorded in time.",
          safe);
    }
    if (any == Truth.CANNOT_TELL) {
      return cannotTell(
          "when a safeguard began is not recorded exactly", c.evidence(meeting.record()));
    }
    return until.get().isBefore(c.asAt())
        ? raised(
            "The strategy discussion of "
                + day(meeting.day())
                + " called for something at once. No safety plan and no order is recorded by "
                + day(until.get())
                + ".",
            "How was the child made safe, and where is that recorded?",
            List.of(c.evidence(meeting.record())))
        : quiet();
  }

  private static List<PracticeOutcome> pattern(PracticeCase c) {
    Timeline<Meeting> conferences = c.meetings(MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE);
    if (conferences.days().isEmpty()) {
      return List.of(
          conferences.isEmpty()
              ? notApplicable("No initial child protection conference is recorded.")
              : cannotTell(
                  "the day of a conference is not recorded",
                  c.evidence(conferences.unclear().get(0))));
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (Dated<Meeting> conference : conferences.days()) {
      outcomes.add(pattern(c, conference));
    }
    return outcomes;
  }

  private static PracticeOutcome pattern(PracticeCase c, Dated<Meeting> conference) {
    ConferenceReason reason = conference.record().reason();
    if (reason == null) {
      return cannotTell(
          "whether an incident or a pattern was the reason for the conference of "
              + day(conference.day())
              + " is not recorded",
          c.evidence(conference.record()));
    }
    Optional<LocalDate> from = c.findStartOfLast(conference.day(), c.setting(LOOKING_BACK));
    List<Evidence> earlier = new ArrayList<>();
    if (from.isPresent()) {
      String own = conference.record().referralId();
      for (Referral referral : c.file().referrals()) {
        if (!referral.id().equals(own)
            && isBetween(referral.referredOn(), from.get(), conference.day())) {
          earlier.add(c.evidence(referral));
        }
      }
      for (SignificantEvent event : c.file().events()) {
        if (Boolean.TRUE.equals(event.harmConfirmed())
            && isBetween(event.occurred(), from.get(), conference.day())) {
          earlier.add(c.evidence(event));
        }
      }
    }
    if (earlier.size() < c.setting(EARLIER_ITEMS)) {
      return quiet();
    }
    earlier.add(0, c.evidence(conference.record()));
    return reason == ConferenceReason.INCIDENT
        ? raised(
            "The conference of "
                + day(conference.day())
                + " gives an incident as its reason. In the "
                + c.setting(LOOKING_BACK)
                + " before it there are "
                + count(earlier.size() - 1, "earlier record")
                + " of referrals and confirmed harm.",
            "What do they show together, and what does the plan say about that?",
            earlier)
        : well(
            "The conference of " + day(conference.day()) + " looked at the pattern as well.",
            earlier);
  }

  private static boolean isBetween(@Nullable When when, LocalDate first, LocalDate before) {
    return when != null
        && when.earliest() != null
        && when.latest() != null
        && !when.earliest().isBefore(first)
        && when.latest().isBefore(before);
  }
}
