package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.validation.practice.timescale.TimescaleRule.notRead;
import static io.github.throughline.validation.practice.timescale.TimescaleRule.read;

import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.legal.CarePeriod;
import io.github.throughline.core.model.legal.DeprivationOfLiberty;
import io.github.throughline.core.model.legal.MissingEpisode;
import io.github.throughline.core.model.legal.ReturnInterview;
import io.github.throughline.core.model.placement.PrivateFostering;
import io.github.throughline.core.model.plan.PathwayPlan;
import io.github.throughline.core.model.plan.PlanReview;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Young people who leave care or may, children who went missing, and the rest of placements. */
final class LeavingCareTimescales {
  private static final int ELIGIBLE_AFTER_DAYS = 13 * 7;

  private LeavingCareTimescales() {}

  static List<TimescaleRule> all() {
    return List.of(
        read(
            "T080",
            "carePeriods, assessments, plans, child",
            "From the sixteenth birthday of a child then looked after, with 13 weeks in all since the"
                + " fourteenth; to the day an assessment whose kind says pathway was authorised, or"
                + " else a pathway plan began. Who becomes eligible later is not worked out.",
            LeavingCareTimescales::pathwayAssessment),
        read(
            "T081",
            "plans",
            "From the start of each pathway plan to the first review in it, and from each to the"
                + " next.",
            LeavingCareTimescales::pathwayReviews),
        notRead("T082", "The day on which accommodation was first provided is not recorded."),
        notRead("T083", "The day on which accommodation was first provided is not recorded."),
        notRead(
            "T084", "That a placement is one of a series of short breaks is not recorded as such."),
        notRead("T085", "That a carer was approved for a time only is not recorded as such."),
        read(
            "T087",
            "deprivationsOfLiberty",
            "For each time whose basis says secure and that names no order: from its start to its"
                + " end. Several times within 28 days are not added up.",
            LeavingCareTimescales::secure),
        read(
            "T090",
            "missingEpisodes",
            "From the day or time the child was back to that of the return interview. That the child"
                + " did not accept it, or a reason, is a reason.",
            LeavingCareTimescales::returnInterview),
        read(
            "T091",
            "privateFostering",
            "From the day the authority was told, which is the carer's to do, to the start. An"
                + " arrangement made less than six weeks ahead is to be told of at once, and the day"
                + " it was made is not recorded: nobody can tell of notice before the start whether"
                + " it was late.",
            LeavingCareTimescales::notice),
        notRead("T095", "What private fostering is, and no deadline."));
  }

  private static List<Expectation> pathwayAssessment(PracticeCase c) {
    Optional<LocalDate> sixteen = c.age().findBirthday(16);
    Optional<LocalDate> fourteen = c.age().findBirthday(14);
    if (sixteen.isEmpty() || fourteen.isEmpty()) {
      return List.of();
    }
    Optional<CarePeriod> period = c.involvement().findCarePeriod(sixteen.get());
    if (period.isEmpty() || days(c, fourteen.get(), sixteen.get()) < ELIGIBLE_AFTER_DAYS) {
      return List.of();
    }
    Timeline<Assessment> assessments =
        c.timeline(
            c.file().assessments().stream().filter(LeavingCareTimescales::isOfPathway).toList(),
            Assessment::authorisedOn);
    Timeline<PathwayPlan> plans =
        c.timeline(c.plans().of(PathwayPlan.class), PathwayPlan::startedOn);
    Expect expect =
        Expect.that(c, "T080", "the pathway assessment", "was completed")
            .from("the sixteenth birthday", sixteen.get(), c.evidence(c.file().child()))
            .until(period.get().endedOn())
            .and(c.evidence(period.get()));
    Optional<Dated<Assessment>> assessment = assessments.days().stream().findFirst();
    return (assessment.isPresent()
            ? expect.done(assessment, Assessment::exceededReason)
            : expect.done(plans.days().stream().findFirst()))
        .doubt(
            !assessments.unclear().isEmpty() || !plans.unclear().isEmpty(),
            "the day of the pathway assessment is not recorded")
        .toList();
  }

  private static boolean isOfPathway(Assessment assessment) {
    return assessment.kind() != null
        && assessment.kind().code().toLowerCase(Locale.ROOT).contains("pathway");
  }

  /** Days certainly looked after in a stretch of days. */
  private static long days(PracticeCase c, LocalDate first, LocalDate last) {
    long days = 0;
    for (CarePeriod period : c.file().carePeriods()) {
      Optional<LocalDate> start = Days.findDay(period.startedOn());
      LocalDate end = Days.findDay(period.endedOn()).orElse(last);
      if (start.isPresent()) {
        LocalDate from = start.get().isBefore(first) ? first : start.get();
        LocalDate to = end.isAfter(last) ? last : end;
        days += Math.max(0, ChronoUnit.DAYS.between(from, to));
      }
    }
    return days;
  }

  private static List<Expectation> pathwayReviews(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (PathwayPlan plan : c.plans().of(PathwayPlan.class)) {
      all.addAll(
          new Intervals(
                  c,
                  "T081",
                  "the next review of the pathway plan",
                  "was held",
                  new ClockStart("the start of the plan", plan.startedOn(), c.evidence(plan)))
              .each("the review before")
              .until(plan.endedOn())
              .over(
                  c.timeline(plan.reviews(), PlanReview::heldOn),
                  one -> c.evidence(plan, one),
                  PlanReview::reasonLate));
    }
    return all;
  }

  private static List<Expectation> secure(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (DeprivationOfLiberty one : c.file().deprivationsOfLiberty()) {
      boolean isSecure =
          one.basis() != null && one.basis().code().toLowerCase(Locale.ROOT).contains("secure");
      if (isSecure && one.courtOrderId() == null) {
        all.addAll(
            Expect.that(c, "T087", "the time in secure accommodation", "ended")
                .from("its start", one.start(), c.evidence(one))
                .done(one.end(), null)
                .toList());
      }
    }
    return all;
  }

  private static List<Expectation> returnInterview(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (MissingEpisode episode : c.file().missingEpisodes()) {
      ReturnInterview interview = episode.interview();
      UncertainDate held = interview == null ? null : interview.heldOn();
      if (episode.end() == null) {
        continue;
      }
      all.addAll(
          Expect.that(c, "T090", "the return interview", "was held")
              .from("the return", episode.end(), c.evidence(episode))
              .done(held, interview == null ? null : c.evidence(episode, interview))
              .reason(Boolean.FALSE.equals(episode.interviewAccepted()))
              .reason(interview == null ? null : interview.reasonNotHeld())
              .doubt(
                  interview == null && episode.interviewOffered() == null,
                  "whether a return interview was offered is not recorded")
              .toList());
    }
    return all;
  }

  private static List<Expectation> notice(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (PrivateFostering fostering : c.file().privateFostering()) {
      all.addAll(
          Expect.that(c, "T091", "notice of the arrangement", "was given")
              .from("its start", fostering.start(), c.evidence(fostering))
              .done(fostering.notifiedOn(), null)
              .orUnrecorded("the day the authority was told")
              .doubt(
                  !isToldAfterStart(fostering),
                  "when the arrangement was made is not recorded, and notice of one made at short"
                      + " notice is due at once")
              .toList());
    }
    return all;
  }

  private static boolean isToldAfterStart(PrivateFostering fostering) {
    return Days.findDay(fostering.start())
        .map(start -> Days.isAfter(fostering.notifiedOn(), start).isYes())
        .orElse(false);
  }
}
