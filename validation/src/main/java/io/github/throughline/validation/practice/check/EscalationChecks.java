package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.assessment.Section47Enquiry;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.legal.MissingEpisode;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.supervision.CaseReferredBack;
import io.github.throughline.core.model.supervision.OversightRecord;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether somebody looked when it became more serious, and answered when others asked. */
final class EscalationChecks {
  static final Setting<Integer> OVERSIGHT_DAYS =
      Setting.count("SM-58.workingDays", 1, 0, 10)
          .in("working days")
          .because("The day of the event or the next, so that nobody decides alone")
          .from("Design default (T136)");

  static final Setting<Span> LOOKING_BACK =
      Setting.span("SM-58.lookingBack", Span.months(12))
          .because("Older events can no longer be mended")
          .from("Design default");

  static final Setting<List<String>> EVENTS =
      Setting.words(
              "SM-58.events",
              List.of(
                  EventType.INJURY.code(),
                  EventType.UNEXPLAINED_INJURY.code(),
                  EventType.ARREST_OR_CAUTION_OF_CHILD.code(),
                  EventType.CONTACT_WITH_PERSON_WHO_POSES_RISK.code(),
                  EventType.RELAPSE.code()))
          .because("What the letter and local lists name as an escalation")
          .from("Finding on oversight; local escalation lists");

  static final Setting<Integer> NO_ACCESS_VISITS =
      Setting.count("SM-58.noAccessVisits", 3, 1, 10)
          .in("visits in a row at which the child was not seen")
          .because("The third is named by local escalation lists")
          .from("Local escalation lists");

  static final PracticeCheck OVERSIGHT_AFTER =
      check("SM-58", "A manager's eye when it becomes more serious")
          .serving("F65")
          .lookingAt(
              "events",
              "meetings",
              "section47Enquiries",
              "missingEpisodes",
              "preProceedings",
              "visits",
              "oversight")
          .when(
              "In SM-58.lookingBack there was a strategy discussion, a section 47 enquiry, pre-"
                  + "proceedings, a time missing over more than one day, an event of SM-58.events, or"
                  + " SM-58.noAccessVisits visits in a row at which the child was not seen; and no"
                  + " oversight with a decision and a reason is recorded from that day to"
                  + " SM-58.workingDays later. Goes well for each that has one.")
          .using(OVERSIGHT_DAYS, LOOKING_BACK, EVENTS, NO_ACCESS_VISITS)
          .timedBy("T136")
          .from("Design default, from the finding on oversight between supervisions")
          .misleadingWhen(
              "A manager may have been in the room and not have written. A strategy discussion is led"
                  + " by a manager in many services.")
          .judgingEach(EscalationChecks::oversight);

  static final Setting<Integer> ANSWER_DAYS =
      Setting.count("SM-59.workingDays", 2, 0, 20)
          .in("working days")
          .because("Who raises a worry about a child should not be left waiting")
          .from("Design default, from the finding on cases raised");

  static final PracticeCheck ANSWERED =
      check("SM-59", "Questions about the case answered")
          .serving("F66")
          .lookingAt("casesReferredBack")
          .when(
              "Somebody raised a question about the case, and no answer is recorded within"
                  + " SM-59.workingDays. Goes well when it was answered in time.")
          .using(ANSWER_DAYS)
          .from("Design default, from the finding on cases raised")
          .misleadingWhen("An answer may have been given at once, by telephone.")
          .judgingEach(EscalationChecks::answered);

  private EscalationChecks() {}

  static List<PracticeCheck> all() {
    return List.of(OVERSIGHT_AFTER, ANSWERED);
  }

  /** Something that became more serious: on what day, in which words, by which record. */
  private record Escalation(LocalDate day, String what, Evidence evidence) {}

  private static List<PracticeOutcome> oversight(PracticeCase c) {
    Optional<LocalDate> from = c.findStartOfLast(c.asAt(), c.setting(LOOKING_BACK));
    if (from.isEmpty()) {
      return List.of(cannotTell("the bank holidays of that time are not known"));
    }
    List<Escalation> escalations = new ArrayList<>();
    for (Dated<Meeting> one : c.meetings(MeetingKind.STRATEGY_DISCUSSION).days()) {
      add(escalations, one.day(), "a strategy discussion", c.evidence(one.record()));
    }
    for (Section47Enquiry one : c.file().section47Enquiries()) {
      addOn(escalations, one.startedOn(), "a section 47 enquiry", c.evidence(one));
    }
    for (PreProceedings one : c.file().preProceedings()) {
      addOn(escalations, one.startedOn(), "pre-proceedings", c.evidence(one));
    }
    for (MissingEpisode one : c.file().missingEpisodes()) {
      if (isOverMoreThanADay(one)) {
        addOn(escalations, one.start(), "a time missing", c.evidence(one));
      }
    }
    for (SignificantEvent one : c.file().events()) {
      if (one.types().stream().anyMatch(type -> c.setting(EVENTS).contains(type.code()))) {
        addOn(escalations, one.occurred(), "an event of the escalation list", c.evidence(one));
      }
    }
    addNoAccess(c, escalations);
    escalations.removeIf(one -> one.day().isBefore(from.get()) || one.day().isAfter(c.asAt()));
    escalations.sort(Comparator.comparing(Escalation::day));
    return escalations.isEmpty()
        ? List.of(
            notApplicable("Nothing is recorded by which it became more serious in that time."))
        : escalations.stream().map(one -> judge(c, one)).toList();
  }

  private static void add(
      List<Escalation> escalations, LocalDate day, String what, Evidence evidence) {
    escalations.add(new Escalation(day, what, evidence));
  }

  private static void addOn(
      List<Escalation> escalations, @Nullable When when, String what, Evidence evidence) {
    if (when instanceof UncertainDate date) {
      Days.findDay(date).ifPresent(day -> add(escalations, day, what, evidence));
    }
  }

  /** Found two days later or more, it was certainly over 24 hours. */
  private static boolean isOverMoreThanADay(MissingEpisode one) {
    Optional<LocalDate> start = Days.findDay(one.start());
    return start.isPresent()
        && one.end() != null
        && Days.isAfter(one.end(), start.get().plusDays(1)).isYes();
  }

  private static void addNoAccess(PracticeCase c, List<Escalation> escalations) {
    int inARow = 0;
    for (var visit : c.visits().days()) {
      inARow = Boolean.FALSE.equals(visit.record().childSeen()) ? inARow + 1 : 0;
      if (inARow == c.setting(NO_ACCESS_VISITS)) {
        add(
            escalations,
            visit.day(),
            count(inARow, "visit") + " in a row at which the child was not seen",
            c.evidence(visit.record()));
      }
    }
  }

  private static PracticeOutcome judge(PracticeCase c, Escalation one) {
    Optional<LocalDate> until =
        c.findDayAfter(one.day(), Span.workingDays(c.setting(OVERSIGHT_DAYS)));
    if (until.isEmpty()) {
      return cannotTell("the bank holidays of that time are not known", one.evidence());
    }
    Timeline<OversightRecord> reasoned =
        c.oversight().only(record -> record.decision() != null && record.why() != null);
    List<Dated<OversightRecord>> found = reasoned.between(one.day(), until.get());
    if (!found.isEmpty()) {
      return well(
          "After "
              + one.what()
              + " on "
              + day(one.day())
              + " a manager recorded a decision with its"
              + " reason.",
          List.of(c.evidence(found.get(0).record()), one.evidence()));
    }
    if (reasoned.mayHold(one.day(), until.get())) {
      return cannotTell("the day of an oversight is not recorded", one.evidence());
    }
    return until.get().isBefore(c.asAt())
        ? raised(
            "After "
                + one.what()
                + " on "
                + day(one.day())
                + " no oversight with a decision and its reason is recorded by "
                + day(until.get())
                + ". This is a local expectation.",
            "Who looked at it with the worker, and what did they decide?",
            List.of(one.evidence()))
        : quiet();
  }

  private static List<PracticeOutcome> answered(PracticeCase c) {
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (CaseReferredBack one : c.file().casesReferredBack()) {
      outcomes.add(answered(c, one));
    }
    return outcomes.isEmpty()
        ? List.of(notApplicable("Nobody is recorded as having raised a question about the case."))
        : outcomes;
  }

  private static PracticeOutcome answered(PracticeCase c, CaseReferredBack one) {
    Optional<LocalDate> until =
        Days.findDay(one.raisedOn())
            .flatMap(day -> c.findDayAfter(day, Span.workingDays(c.setting(ANSWER_DAYS))));
    if (until.isEmpty()) {
      return cannotTell("the day on which a question was raised is not recorded", c.evidence(one));
    }
    if (one.answeredOn() != null) {
      Truth late = Days.isAfter(one.answeredOn(), until.get());
      return late.isNo()
          ? well("A question about the case was answered in time.", List.of(c.evidence(one)))
          : late.isYes()
              ? raised(
                  "A question about the case was answered after " + day(until.get()) + ".",
                  "What did the waiting mean for the child, and what was learned?",
                  List.of(c.evidence(one)))
              : cannotTell(
                  "the day on which a question was answered is not recorded", c.evidence(one));
    }
    return until.get().isBefore(c.asAt())
        ? raised(
            "A question about the case has no recorded answer by " + day(until.get()) + ".",
            "Who answers it, and when?",
            List.of(c.evidence(one)))
        : quiet();
  }
}
