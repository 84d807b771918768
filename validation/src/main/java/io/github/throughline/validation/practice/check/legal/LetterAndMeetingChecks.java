package io.github.throughline.validation.practice.check.legal;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.legal.Milestone;
import io.github.throughline.core.model.legal.MilestoneKind;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.check.OutcomeKind;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** From the decision to the letter, and from the letter to the first meeting. */
final class LetterAndMeetingChecks {
  static final Setting<Integer> LETTER_DAYS =
      Setting.count("SM-47.letterWorkingDays", 5, 0, 60)
          .in("working days")
          .because("Parents need the letter to find a solicitor, and nothing begins before it")
          .from("T100: local protocols; there is no national number");

  static final Setting<Integer> MEETING_DAYS =
      Setting.count("SM-47.meetingWorkingDays", 7, 0, 60)
          .in("working days")
          .because("Long enough to find a solicitor, short enough for a child who waits")
          .from("T101: local protocols; there is no national number");

  static final PracticeCheck LETTER_AND_MEETING =
      check("SM-47", "The letter before proceedings and the first meeting")
          .serving("F54")
          .lookingAt("preProceedings")
          .when(
              "The letter before proceedings was sent more than SM-47.letterWorkingDays working days"
                  + " after the decision, or the first meeting was held more than"
                  + " SM-47.meetingWorkingDays working days after the letter, and no reason is"
                  + " recorded; or either is not recorded by then while pre-proceedings are open."
                  + " Goes well when both were in that time. Both are local expectations.")
          .using(LETTER_DAYS, MEETING_DAYS)
          .timedBy("T100", "T101")
          .from("Local protocols; finding on the first meeting with parents and lawyers")
          .misleadingWhen(
              "Parents may have asked for more time, or their solicitor may not have been free."
                  + " For an unborn child the days are planned from the birth.")
          .judgingEach(LetterAndMeetingChecks::steps);

  private LetterAndMeetingChecks() {}

  static List<PracticeCheck> all() {
    return List.of(LETTER_AND_MEETING);
  }

  private static List<PracticeOutcome> steps(PracticeCase c) {
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (PreProceedings one : PreProceedingsDays.begun(c)) {
      UncertainDate decision = PreProceedingsDays.decision(one);
      UncertainDate letter = PreProceedingsDays.letter(one);
      UncertainDate meeting = PreProceedingsDays.firstMeeting(one);
      PracticeOutcome sent =
          new Step("the decision", "letter before proceedings", "sent", MilestoneKind.LETTER)
              .ask(c, one, decision, letter, c.setting(LETTER_DAYS));
      PracticeOutcome held =
          new Step("the letter", "first meeting", "held", MilestoneKind.FIRST_MEETING)
              .ask(c, one, letter, meeting, c.setting(MEETING_DAYS));
      if (sent.kind() == OutcomeKind.WELL && held.kind() == OutcomeKind.WELL) {
        outcomes.add(
            well(
                "The letter before proceedings and the first meeting were in the local time, the"
                    + " meeting on "
                    + day(Days.findDay(meeting).orElseThrow())
                    + ".",
                held.evidence()));
      } else {
        for (PracticeOutcome outcome : List.of(sent, held)) {
          outcomes.add(outcome.kind() == OutcomeKind.WELL ? quiet() : outcome);
        }
      }
    }
    if (outcomes.isEmpty()) {
      return List.of(notApplicable("No pre-proceedings are recorded."));
    }
    List<PracticeOutcome> said =
        outcomes.stream().filter(outcome -> outcome.kind() != OutcomeKind.QUIET).toList();
    return said;
  }

  /** One step of the two, in the words in which it is told. */
  private record Step(String from, String what, String done, MilestoneKind milestone) {
    PracticeOutcome ask(
        PracticeCase c,
        PreProceedings one,
        @Nullable UncertainDate start,
        @Nullable UncertainDate end,
        int limit) {
      if (start == null || Days.isAfter(start, c.asAt()).isYes()) {
        return start == null && end != null
            ? cannotTell("the day of " + from + " is not recorded", c.evidence(one))
            : quiet();
      }
      Optional<LocalDate> first = Days.findDay(start);
      if (first.isEmpty()) {
        return cannotTell("the day of " + from + " is not recorded exactly", c.evidence(one));
      }
      boolean isDone = end != null && Days.isAfter(end, c.asAt()) != Truth.YES;
      Optional<LocalDate> last = isDone ? Days.findDay(end) : Optional.of(c.asAt());
      if (last.isEmpty()) {
        return cannotTell("the day of the " + what + " is not recorded exactly", c.evidence(one));
      }
      if (last.get().isBefore(first.get())) {
        return cannotTell(
            "the " + what + " is recorded as before " + from + ", so one day is not right",
            c.evidence(one));
      }
      OptionalInt days = c.findWorkingDaysBetween(first.get(), last.get());
      if (days.isEmpty()) {
        return cannotTell("the bank holidays of that time are not known", c.evidence(one));
      }
      if (days.getAsInt() <= limit) {
        return isDone ? well(what, evidence(c, one)) : quiet();
      }
      return isDone
          ? late(c, one, first.get(), last.get(), days.getAsInt(), limit)
          : missing(c, one, first.get(), days.getAsInt(), limit);
    }

    private PracticeOutcome late(
        PracticeCase c, PreProceedings one, LocalDate from, LocalDate to, int days, int limit) {
      if (hasReason(one)) {
        return quiet();
      }
      return raised(
          "The "
              + what
              + " was "
              + done
              + " on "
              + day(to)
              + ", "
              + count(days, "working day")
              + " after "
              + this.from
              + " of "
              + day(from)
              + ". The local expectation is "
              + limit
              + ", and no reason is recorded.",
          "What was waited for, and what did the waiting mean for the child?",
          evidence(c, one));
    }

    private PracticeOutcome missing(
        PracticeCase c, PreProceedings one, LocalDate from, int days, int limit) {
      if (hasReason(one)) {
        return quiet();
      }
      if (!PreProceedingsDays.isOpen(c, one)) {
        return cannotTell("the day of the " + what + " is not recorded", c.evidence(one));
      }
      return raised(
          "No "
              + what
              + " is recorded in the "
              + count(days, "working day")
              + " since "
              + this.from
              + " of "
              + day(from)
              + ". The local expectation is "
              + limit
              + ".",
          "Has it been and is not entered, or what is it waiting for?",
          evidence(c, one));
    }

    private boolean hasReason(PreProceedings one) {
      return PreProceedingsDays.find(one, milestone).map(Milestone::reasonForGap).isPresent();
    }

    private List<Evidence> evidence(PracticeCase c, PreProceedings one) {
      List<Evidence> evidence = new ArrayList<>(List.of(c.evidence(one)));
      PreProceedingsDays.find(one, milestone)
          .ifPresent(found -> evidence.add(c.evidence(one, found)));
      return evidence;
    }
  }
}
