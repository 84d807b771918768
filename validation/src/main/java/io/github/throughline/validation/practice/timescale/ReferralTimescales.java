package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.validation.practice.timescale.TimescaleRule.notRead;
import static io.github.throughline.validation.practice.timescale.TimescaleRule.read;

import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.decision.Decision;
import io.github.throughline.core.model.involvement.Contact;
import io.github.throughline.core.model.involvement.EarlyHelpEpisode;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.voice.Visit;
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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the referral to the end of the assessment, and early help before it. */
final class ReferralTimescales {
  /** Which day sets the clock of an assessment. */
  enum AssessmentClock {
    /** The referral; for a further assessment of an open child the recorded start. */
    REFERRAL,
    /** The recorded start of the assessment, always. */
    RECORDED_START
  }

  static final Setting<AssessmentClock> ASSESSMENT_CLOCK =
      Setting.choice("T003.clock", AssessmentClock.REFERRAL)
          .because("Guidance counts from the referral; published statistics may count otherwise")
          .from("Working Together to Safeguard Children, section on assessments");

  static final Setting<List<String>> OTHER_ASSESSMENTS =
      Setting.words(
              "T003.otherKinds",
              List.of(
                  "guardian",
                  "viability",
                  "parenting",
                  "early-help",
                  "pathway",
                  "connected",
                  "foster",
                  "adopt",
                  "carer"))
          .because("Assessments whose kind has one of these texts in its code are not of the child")
          .from("Design default; codes of kinds are local");

  private ReferralTimescales() {}

  static List<TimescaleRule> all() {
    return List.of(
        read(
            "T001",
            "referrals, contacts, decisions",
            "From the day of the referral to that of its decision. A contact before it is shown as"
                + " another clock.",
            ReferralTimescales::decision),
        notRead("T002", "The records hold whether the referrer was told, not when."),
        read(
                "T003",
                "assessments, referrals",
                "For the first assessment after a referral from the referral, for a further one from"
                    + " its recorded start, to the day it was authorised.",
                ReferralTimescales::assessment)
            .using(ASSESSMENT_CLOCK, OTHER_ASSESSMENTS),
        read(
            "T004",
            "assessments, referrals, visits",
            "To the day the assessment says the child was seen, or else the first visit at which"
                + " the child was seen.",
            ReferralTimescales::seen),
        read(
            "T005",
            "assessments, referrals",
            "To the day of the internal review of the assessment.",
            ReferralTimescales::checkPoint),
        read(
            "T006",
            "assessments, referrals",
            "For assessments whose kind says initial: from the referral to the day it was"
                + " authorised.",
            c -> historic(c, "T006", "initial", "the initial assessment")),
        read(
            "T007",
            "assessments",
            "For assessments whose kind says core: from its recorded start to the day it was"
                + " authorised.",
            c -> historic(c, "T007", "core", "the core assessment")),
        notRead("T050", "The records of early help do not hold the day of its assessment."),
        read(
            "T051",
            "earlyHelp, meetings",
            "From the start of early help to the first team around the family or early help review,"
                + " and from each to the next, until early help ended.",
            ReferralTimescales::teamAroundTheFamily));
  }

  private static List<Expectation> decision(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Referral referral : c.file().referrals()) {
      Optional<Decision> decision = c.find(referral.decisionId(), Decision.class);
      UncertainDate decided =
          referral.decidedOn() != null
              ? referral.decidedOn()
              : decision.map(Decision::on).orElse(null);
      Expect expect =
          Expect.that(c, "T001", "the decision on the referral", "was made")
              .from("the referral", referral.referredOn(), c.evidence(referral))
              .done(decided, decision.map(c::evidence).orElse(null))
              .orUnrecorded("the day of the decision");
      c.find(referral.contactId(), Contact.class)
          .ifPresent(
              contact ->
                  expect.from("the contact before it", contact.receivedOn(), c.evidence(contact)));
      all.addAll(expect.toList());
    }
    return all;
  }

  private static boolean isOf(@Nullable Coded kind, String text) {
    return kind != null && kind.code().toLowerCase(Locale.ROOT).contains(text);
  }

  private static boolean isOfTheChild(PracticeCase c, Assessment assessment) {
    return !isOf(assessment.kind(), "initial")
        && !isOf(assessment.kind(), "core")
        && c.setting(OTHER_ASSESSMENTS).stream()
            .noneMatch(text -> isOf(assessment.kind(), text.toLowerCase(Locale.ROOT)));
  }

  private static List<Assessment> ofTheChild(PracticeCase c) {
    return c.file().assessments().stream().filter(one -> isOfTheChild(c, one)).toList();
  }

  /** The referral that an assessment is the first after; empty for a further assessment. */
  private static Optional<Referral> findReferral(PracticeCase c, Assessment assessment) {
    Optional<Referral> referral = c.find(assessment.referralId(), Referral.class);
    Optional<LocalDate> started = Days.findDay(assessment.startedOn());
    boolean isFurther =
        ofTheChild(c).stream()
            .filter(other -> !other.id().equals(assessment.id()))
            .filter(other -> Objects.equals(other.referralId(), assessment.referralId()))
            .anyMatch(
                other ->
                    started.isPresent() && Days.isBefore(other.startedOn(), started.get()).isYes());
    return isFurther ? Optional.empty() : referral;
  }

  /** The clock of an assessment, with the other day that may have set it. */
  private static Expect clock(PracticeCase c, Assessment assessment, Expect expect) {
    Optional<Referral> referral = findReferral(c, assessment);
    Evidence record = c.evidence(assessment);
    String start = "the recorded start of the assessment";
    if (referral.isEmpty()) {
      return expect.from(start, assessment.startedOn(), record);
    }
    Evidence referred = c.evidence(referral.get());
    if (c.setting(ASSESSMENT_CLOCK) == AssessmentClock.RECORDED_START) {
      return expect
          .from(start, assessment.startedOn(), record)
          .from("the referral", referral.get().referredOn(), referred);
    }
    return expect
        .from("the referral", referral.get().referredOn(), referred)
        .from(start, assessment.startedOn(), record)
        .and(record);
  }

  private static List<Expectation> assessment(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Assessment assessment : ofTheChild(c)) {
      UncertainDate end =
          c.find(assessment.referralId(), Referral.class)
              .flatMap(c.involvement()::findEnd)
              .orElse(null);
      all.addAll(
          clock(c, assessment, Expect.that(c, "T003", "the assessment", "was completed"))
              .done(assessment.authorisedOn(), c.evidence(assessment))
              .reason(assessment.exceededReason())
              .until(end)
              .doubt(
                  end != null && assessment.authorisedOn() == null,
                  "the episode has ended, and the day the assessment was completed is not recorded")
              .toList());
    }
    return all;
  }

  private static List<Expectation> seen(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    Timeline<Visit> seen = c.visits().only(visit -> Boolean.TRUE.equals(visit.childSeen()));
    for (Assessment assessment : ofTheChild(c)) {
      if (c.age().isBornBy(Days.findDay(assessment.authorisedOn()).orElse(c.asAt())).isNo()) {
        continue;
      }
      UncertainDate start =
          findReferral(c, assessment).map(Referral::referredOn).orElse(assessment.startedOn());
      Expect expect =
          clock(c, assessment, Expect.that(c, "T004", "seeing the child", "took place"));
      Optional<Dated<Visit>> visit = Days.findDay(start).flatMap(seen::findFirstOnOrAfter);
      if (assessment.childSeenOn() != null) {
        expect.done(assessment.childSeenOn(), c.evidence(assessment));
      } else {
        expect.done(visit);
      }
      all.addAll(
          expect
              .doubt(
                  assessment.childSeenOn() == null && c.visits().isEmpty(),
                  "no visit and no day on which the child was seen is recorded")
              .toList());
    }
    return all;
  }

  private static List<Expectation> checkPoint(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Assessment assessment : ofTheChild(c)) {
      all.addAll(
          clock(c, assessment, Expect.that(c, "T005", "the internal review", "was done"))
              .done(assessment.internalReviewOn(), c.evidence(assessment))
              .until(assessment.internalReviewOn() == null ? assessment.authorisedOn() : null)
              .orUnrecorded("the day of an internal review")
              .toList());
    }
    return all;
  }

  private static List<Expectation> historic(
      PracticeCase c, String code, String kind, String subject) {
    List<Expectation> all = new ArrayList<>();
    for (Assessment assessment : c.file().assessments()) {
      if (!isOf(assessment.kind(), kind)) {
        continue;
      }
      Optional<Referral> referral =
          code.equals("T006") ? c.find(assessment.referralId(), Referral.class) : Optional.empty();
      Expect expect = Expect.that(c, code, subject, "was completed");
      if (referral.isPresent()) {
        expect.from("the referral", referral.get().referredOn(), c.evidence(referral.get()));
      }
      all.addAll(
          expect
              .from("its recorded start", assessment.startedOn(), c.evidence(assessment))
              .done(assessment.authorisedOn(), c.evidence(assessment))
              .reason(assessment.exceededReason())
              .orUnrecorded("the day it was completed")
              .toList());
    }
    return all;
  }

  private static List<Expectation> teamAroundTheFamily(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    Timeline<Meeting> reviews =
        c.meetings(MeetingKind.TEAM_AROUND_THE_FAMILY, MeetingKind.EARLY_HELP_REVIEW);
    for (EarlyHelpEpisode episode : c.file().earlyHelp()) {
      ClockStart start =
          new ClockStart("the start of early help", episode.startedOn(), c.evidence(episode));
      all.addAll(
          new Intervals(c, "T051", "the team around the family", "met", start)
              .each("the meeting before")
              .until(episode.endedOn())
              .over(reviews, c::evidence, Meeting::reasonLate));
    }
    return all;
  }
}
