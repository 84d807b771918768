package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.validation.practice.timescale.TimescaleRule.notRead;
import static io.github.throughline.validation.practice.timescale.TimescaleRule.read;

import io.github.throughline.core.model.legal.CourtHearing;
import io.github.throughline.core.model.legal.CourtOrder;
import io.github.throughline.core.model.legal.CourtProceedings;
import io.github.throughline.core.model.legal.ExpertAssessment;
import io.github.throughline.core.model.legal.LegalStatus;
import io.github.throughline.core.model.legal.Milestone;
import io.github.throughline.core.model.legal.MilestoneKind;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pre-proceedings, proceedings and orders. */
final class LegalTimescales {
  private LegalTimescales() {}

  static List<TimescaleRule> all() {
    return List.of(
        read(
            "T100",
            "preProceedings",
            "From the milestone of the legal gateway, or else of the decision, to the letter. The"
                + " reason of the milestone is a reason.",
            LegalTimescales::letter),
        read(
            "T101",
            "preProceedings",
            "From the letter to the first meeting. The reason of the milestone is a reason.",
            LegalTimescales::firstMeeting),
        read(
            "T102",
            "preProceedings, meetings",
            "From the first meeting to the next pre-proceedings meeting, and from each to the next,"
                + " until the outcome.",
            LegalTimescales::reviews),
        read(
            "T103",
            "preProceedings",
            "From the letter to the outcome or the application; the first meeting is shown as"
                + " another clock. An extension of time with a reason is a reason.",
            LegalTimescales::overall),
        read(
            "T104",
            "preProceedings",
            "From the day an expert's assessment was agreed to the day it was received; the day it"
                + " was needed is shown as another clock.",
            LegalTimescales::experts),
        read(
            "T105",
            "courtProceedings",
            "For proceedings whose kind says care or supervision: from the application, that day"
                + " counted, to the end.",
            LegalTimescales::proceedings),
        notRead("T106", "The records hold why proceedings got more time, not each extension."),
        read(
            "T107",
            "courtProceedings",
            "For proceedings whose kind says care or supervision: from the application to the first"
                + " hearing whose kind says case management.",
            LegalTimescales::caseManagement),
        notRead("T108", "The day on which a court asked for a report is not recorded."),
        read(
            "T109",
            "courtOrders",
            "For orders whose kind says emergency protection: from the day it was made to its end.",
            c -> orders(c, "T109", "emergency-protection", "the emergency protection order")),
        read(
            "T110",
            "legalStatuses",
            "For the legal status of police protection: from its start to its end.",
            LegalTimescales::policeProtection),
        read(
            "T111",
            "courtOrders",
            "For orders whose kind says child assessment: from the day it was made to its end.",
            c -> orders(c, "T111", "child-assessment", "the child assessment order")),
        notRead("T112", "The number of pages of a document is not recorded."));
  }

  private static Optional<Milestone> find(PreProceedings pre, MilestoneKind kind) {
    return pre.milestones().stream().filter(one -> one.kind() == kind).findFirst();
  }

  private static @Nullable UncertainDate on(
      @Nullable UncertainDate recorded, Optional<Milestone> milestone) {
    return recorded != null ? recorded : milestone.map(Milestone::on).orElse(null);
  }

  private static Evidence evidence(
      PracticeCase c, PreProceedings pre, Optional<Milestone> milestone) {
    return milestone.map(one -> c.evidence(pre, one)).orElseGet(() -> c.evidence(pre));
  }

  /** The outcome, or the application to court, whichever is recorded. */
  private static @Nullable UncertainDate end(PreProceedings pre) {
    if (pre.steppedOn() != null) {
      return pre.steppedOn();
    }
    return pre.courtApplicationOn() != null
        ? pre.courtApplicationOn()
        : on(null, find(pre, MilestoneKind.ISSUED));
  }

  private static @Nullable UncertainDate letterOn(PreProceedings pre) {
    return on(pre.letterSentOn(), find(pre, MilestoneKind.LETTER));
  }

  private static @Nullable UncertainDate firstMeetingOn(PreProceedings pre) {
    return on(pre.firstMeetingOn(), find(pre, MilestoneKind.FIRST_MEETING));
  }

  private static List<Expectation> each(
      PracticeCase c, Function<PreProceedings, List<Expectation>> expected) {
    List<Expectation> all = new ArrayList<>();
    c.file().preProceedings().forEach(pre -> all.addAll(expected.apply(pre)));
    return all;
  }

  private static List<Expectation> letter(PracticeCase c) {
    return each(
        c,
        pre -> {
          Optional<Milestone> gateway = find(pre, MilestoneKind.LEGAL_GATEWAY);
          if (gateway.isEmpty() || gateway.get().on() == null) {
            gateway = find(pre, MilestoneKind.CONCERN_DECISION);
          }
          Optional<Milestone> letter = find(pre, MilestoneKind.LETTER);
          return Expect.that(c, "T100", "the letter before proceedings", "was sent")
              .from("the decision", on(null, gateway), evidence(c, pre, gateway))
              .done(letterOn(pre), evidence(c, pre, letter))
              .reason(letter.map(Milestone::reasonForGap).orElse(null))
              .until(end(pre))
              .toList();
        });
  }

  private static List<Expectation> firstMeeting(PracticeCase c) {
    return each(
        c,
        pre -> {
          Optional<Milestone> letter = find(pre, MilestoneKind.LETTER);
          Optional<Milestone> meeting = find(pre, MilestoneKind.FIRST_MEETING);
          if (letterOn(pre) == null) {
            return List.of();
          }
          return Expect.that(c, "T101", "the first meeting", "was held")
              .from("the letter", letterOn(pre), evidence(c, pre, letter))
              .done(firstMeetingOn(pre), evidence(c, pre, meeting))
              .reason(meeting.map(Milestone::reasonForGap).orElse(null))
              .until(end(pre))
              .toList();
        });
  }

  private static List<Expectation> reviews(PracticeCase c) {
    Timeline<Meeting> meetings = c.meetings(MeetingKind.PRE_PROCEEDINGS_MEETING);
    return each(
        c,
        pre -> {
          UncertainDate first = firstMeetingOn(pre);
          if (first == null) {
            return List.of();
          }
          ClockStart clock =
              new ClockStart(
                  "the first meeting",
                  first,
                  evidence(c, pre, find(pre, MilestoneKind.FIRST_MEETING)));
          return new Intervals(c, "T102", "the next review of pre-proceedings", "was held", clock)
              .each("the meeting before")
              .until(end(pre))
              .over(meetings, c::evidence, Meeting::reasonLate);
        });
  }

  private static List<Expectation> overall(PracticeCase c) {
    return each(
        c,
        pre -> {
          if (letterOn(pre) == null) {
            return List.of();
          }
          boolean extended =
              pre.timeExtensions().stream().anyMatch(extension -> extension.why() != null);
          Expect expect =
              Expect.that(c, "T103", "pre-proceedings", "ended")
                  .from(
                      "the letter",
                      letterOn(pre),
                      evidence(c, pre, find(pre, MilestoneKind.LETTER)))
                  .done(end(pre), c.evidence(pre))
                  .reason(extended);
          if (firstMeetingOn(pre) != null) {
            expect.from(
                "the first meeting",
                firstMeetingOn(pre),
                evidence(c, pre, find(pre, MilestoneKind.FIRST_MEETING)));
          }
          return expect.toList();
        });
  }

  private static List<Expectation> experts(PracticeCase c) {
    return each(
        c,
        pre -> {
          List<Expectation> all = new ArrayList<>();
          for (ExpertAssessment expert : pre.expertAssessments()) {
            Evidence evidence = c.evidence(pre, expert);
            UncertainDate agreed =
                expert.agreedOn() != null ? expert.agreedOn() : expert.instructedOn();
            if (agreed != null) {
              all.addAll(
                  Expect.that(c, "T104", "the expert's assessment", "was received")
                      .from("the agreement to it", agreed, evidence)
                      .from("the need for it", expert.neededOn(), evidence)
                      .done(expert.receivedOn(), null)
                      .reason(expert.reasonLate())
                      .toList());
            }
          }
          return all;
        });
  }

  private static boolean says(@Nullable Coded kind, String... words) {
    if (kind == null) {
      return false;
    }
    String code = kind.code().toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (code.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfCare(CourtProceedings proceedings) {
    return says(proceedings.kind(), "care", "supervision")
        || (proceedings.kind() == null && proceedings.preProceedingsId() != null);
  }

  private static List<Expectation> proceedings(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (CourtProceedings one : c.file().courtProceedings()) {
      if (isOfCare(one)) {
        all.addAll(
            Expect.that(c, "T105", "the proceedings", "ended")
                .from("the application", one.appliedOn(), c.evidence(one))
                .countingTheFirstDay()
                .done(one.endedOn(), null)
                .reason(one.reasonExtended())
                .toList());
      }
    }
    return all;
  }

  private static List<Expectation> caseManagement(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (CourtProceedings one : c.file().courtProceedings()) {
      if (!isOfCare(one)) {
        continue;
      }
      Timeline<CourtHearing> hearings =
          c.timeline(
              one.hearings().stream()
                  .filter(hearing -> says(hearing.kind(), "case-management", "cmh"))
                  .toList(),
              CourtHearing::on);
      Expect expect =
          Expect.that(c, "T107", "the case management hearing", "was held")
              .from("the application", one.appliedOn(), c.evidence(one))
              .until(one.endedOn())
              .maybeIn(hearings)
              .doubt(hearings.isEmpty(), "no case management hearing is recorded");
      hearings.days().stream()
          .findFirst()
          .ifPresent(
              hearing ->
                  expect.done(UncertainDate.on(hearing.day()), c.evidence(one, hearing.record())));
      all.addAll(expect.toList());
    }
    return all;
  }

  private static List<Expectation> orders(
      PracticeCase c, String code, String words, String subject) {
    List<Expectation> all = new ArrayList<>();
    for (CourtOrder order : c.file().courtOrders()) {
      if (says(order.kind(), words)) {
        UncertainDate end = order.dischargedOn() != null ? order.dischargedOn() : order.endsOn();
        all.addAll(
            Expect.that(c, code, subject, "ended")
                .from("the order", order.madeOn(), c.evidence(order))
                .done(end, null)
                .orUnrecorded("the day it ended")
                .toList());
      }
    }
    return all;
  }

  private static List<Expectation> policeProtection(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (LegalStatus status : c.file().legalStatuses()) {
      boolean isPolice =
          status.status() != null
              && (status.status().code().equals("L1") || says(status.status(), "police"));
      if (isPolice) {
        all.addAll(
            Expect.that(c, "T110", "police protection", "ended")
                .from("its start", status.start(), c.evidence(status))
                .done(status.end(), null)
                .orUnrecorded("when it ended")
                .toList());
      }
    }
    return all;
  }
}
