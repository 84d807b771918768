package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.validation.practice.timescale.TimescaleRule.notRead;
import static io.github.throughline.validation.practice.timescale.TimescaleRule.read;

import io.github.throughline.core.model.education.PersonalEducationPlan;
import io.github.throughline.core.model.health.HealthAssessment;
import io.github.throughline.core.model.legal.CarePeriod;
import io.github.throughline.core.model.legal.LookedAfterReview;
import io.github.throughline.core.model.legal.Placement;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.plan.CarePlan;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.model.workforce.AllocationRole;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Plans, reviews, health and education of a looked-after child. */
final class CareTimescales {
  static final Setting<List<String>> TERM_STARTS =
      Setting.words("T079.termStarts", List.of())
          .because("The first days of school terms, as 2024-09-03: only the authority knows them")
          .from("The authority's calendar of school terms");

  static final Setting<Integer> EDUCATION_FROM_AGE =
      Setting.count("T078.fromAge", 4, 2, 6)
          .in("years")
          .because("Most children begin school in the year in which they come to five")
          .from("Design default");

  private CareTimescales() {}

  static List<TimescaleRule> all() {
    return List.of(
        read(
            "T060",
            "carePeriods, placements, plans",
            "From the start of the first placement, or else of the time looked after, to the start of"
                + " the care plan; one from before is in time.",
            CareTimescales::carePlan),
        notRead("T061", "The records hold the placement plan, not the day it was prepared."),
        notRead("T062", "The records do not hold who was told of a placement, or when."),
        read(
            "T070",
            "carePeriods, lookedAfterReviews",
            "From the first day looked after to the first review.",
            c -> reviews(c, 0)),
        read(
            "T071",
            "carePeriods, lookedAfterReviews",
            "From the first review as it was held to the second.",
            c -> reviews(c, 1)),
        read(
            "T072",
            "carePeriods, lookedAfterReviews",
            "From the second review to the next, and so on.",
            c -> reviews(c, 2)),
        read(
            "T073",
            "carePeriods, allocations",
            "From the first day looked after to the first allocation of an independent reviewing"
                + " officer that had not ended by then.",
            CareTimescales::reviewingOfficer),
        read(
            "T074",
            "lookedAfterReviews, meetings",
            "From each review to the day the record of its meeting was sent.",
            CareTimescales::circulated),
        read(
            "T075",
            "carePeriods, healthAssessments",
            "From the first day looked after to the first health assessment. That the child did not"
                + " agree is a reason.",
            CareTimescales::initialHealth),
        read(
            "T076",
            "carePeriods, healthAssessments, child",
            "From each health assessment to the next, where six months are up before the fifth"
                + " birthday.",
            c -> healthReviews(c, true)),
        read(
            "T077",
            "carePeriods, healthAssessments, child",
            "From each health assessment to the next, where six months are up on the fifth birthday"
                + " or later.",
            c -> healthReviews(c, false)),
        read(
                "T078",
                "carePeriods, personalEducationPlans, child",
                "From the first day looked after, for a child of T078.fromAge or more, to the first"
                    + " personal education plan.",
                CareTimescales::educationPlan)
            .using(EDUCATION_FROM_AGE),
        read(
                "T079",
                "carePeriods, personalEducationPlans",
                "For each school term of T079.termStarts that was over and in which the child was"
                    + " looked after throughout: whether a personal education plan was held.",
                CareTimescales::termly)
            .using(TERM_STARTS));
  }

  private static List<Expectation> carePlan(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (CarePeriod period : c.file().carePeriods()) {
      Timeline<Placement> placements =
          c.timeline(
              c.file().placements().stream()
                  .filter(one -> Objects.equals(one.carePeriodId(), period.id()))
                  .toList(),
              Placement::start);
      Optional<Dated<Placement>> placement = placements.days().stream().findFirst();
      Optional<CarePlan> plan =
          c.plans().of(CarePlan.class).stream()
              .filter(
                  one ->
                      one.carePeriodId() == null || Objects.equals(one.carePeriodId(), period.id()))
              .findFirst();
      Expect expect = Expect.that(c, "T060", "the care plan", "was prepared");
      placement.ifPresent(
          one ->
              expect.from("the start of the first placement", one.day(), c.evidence(one.record())));
      expect.from("the first day looked after", period.startedOn(), c.evidence(period));
      plan.ifPresent(one -> expect.done(one.startedOn(), c.evidence(one)));
      all.addAll(
          expect
              .until(period.endedOn())
              .doubt(
                  plan.isPresent() && plan.get().startedOn() == null,
                  "the day the care plan began is not recorded")
              .toList());
    }
    return all;
  }

  private static Timeline<LookedAfterReview> reviews(PracticeCase c, CarePeriod period) {
    return c.timeline(
        c.file().lookedAfterReviews().stream()
            .filter(one -> !Boolean.TRUE.equals(one.cancelled()))
            .filter(one -> isIn(one, period))
            .toList(),
        LookedAfterReview::heldOn);
  }

  private static boolean isIn(LookedAfterReview review, CarePeriod period) {
    if (review.carePeriodId() != null) {
      return review.carePeriodId().equals(period.id());
    }
    return Days.findDay(review.heldOn())
        .map(
            day ->
                Days.isOnOrBefore(period.startedOn(), day).isYes()
                    && (period.endedOn() == null
                        || Days.isOnOrAfter(period.endedOn(), day).isYes()))
        .orElse(false);
  }

  /** The first, the second, or those after it. */
  private static List<Expectation> reviews(PracticeCase c, int which) {
    List<Expectation> all = new ArrayList<>();
    for (CarePeriod period : c.file().carePeriods()) {
      Timeline<LookedAfterReview> reviews = reviews(c, period);
      List<Dated<LookedAfterReview>> held = reviews.days();
      if (which == 2) {
        if (held.size() >= 2) {
          all.addAll(
              new Intervals(c, "T072", "the next review", "was held", clock(c, held.get(1)))
                  .each("the review before")
                  .until(period.endedOn())
                  .over(reviews, c::evidence, LookedAfterReview::reasonLate));
        }
        continue;
      }
      if (which > held.size()) {
        continue;
      }
      ClockStart clock =
          which == 0
              ? new ClockStart("the first day looked after", period.startedOn(), c.evidence(period))
              : clock(c, held.get(0));
      Expect expect =
          Expect.that(
                  c,
                  which == 0 ? "T070" : "T071",
                  which == 0 ? "the first review" : "the second review",
                  "was held")
              .from(clock.what(), clock.on(), clock.record())
              .until(period.endedOn())
              .doubt(
                  c.file().lookedAfterReviews().isEmpty(),
                  "no review is recorded in this file at all")
              .doubt(!reviews.unclear().isEmpty(), "the day of a review is not recorded exactly");
      if (held.size() > which) {
        Dated<LookedAfterReview> review = held.get(which);
        expect.done(Optional.of(review)).reason(review.record().reasonLate());
      }
      all.addAll(expect.toList());
    }
    return all;
  }

  private static ClockStart clock(PracticeCase c, Dated<LookedAfterReview> review) {
    return new ClockStart(
        "the review before", UncertainDate.on(review.day()), c.evidence(review.record()));
  }

  private static List<Expectation> reviewingOfficer(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (CarePeriod period : c.file().carePeriods()) {
      Optional<LocalDate> start = Days.findDay(period.startedOn());
      Timeline<Allocation> officers =
          c.timeline(
              c.file().allocations().stream()
                  .filter(one -> one.role() == AllocationRole.INDEPENDENT_REVIEWING_OFFICER)
                  .filter(
                      one ->
                          start.isEmpty()
                              || one.end() == null
                              || Days.isAfter(one.end(), start.get()).isPossible())
                  .toList(),
              Allocation::start);
      all.addAll(
          Expect.that(c, "T073", "the independent reviewing officer", "was named")
              .from("the first day looked after", period.startedOn(), c.evidence(period))
              .done(officers.days().stream().findFirst())
              .until(period.endedOn())
              .orUnrecorded("the day on which a reviewing officer was named")
              .toList());
    }
    return all;
  }

  private static List<Expectation> circulated(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (CarePeriod period : c.file().carePeriods()) {
      for (Dated<LookedAfterReview> review : reviews(c, period).days()) {
        Optional<Meeting> meeting = c.find(review.record().meetingId(), Meeting.class);
        all.addAll(
            Expect.that(c, "T074", "the decisions of the review", "were sent")
                .from("the review", review.day(), c.evidence(review.record()))
                .done(
                    meeting.map(Meeting::minutesSentOn).orElse(null),
                    meeting.map(c::evidence).orElse(null))
                .orUnrecorded("the day they were sent")
                .toList());
      }
    }
    return all;
  }

  private static Timeline<HealthAssessment> health(PracticeCase c, CarePeriod period) {
    return c.timeline(
        c.file().healthAssessments().stream()
            .filter(one -> one.kind() == null || isOfHealth(one.kind().code()))
            .filter(one -> one.carePeriodId() == null || one.carePeriodId().equals(period.id()))
            .toList(),
        HealthAssessment::heldOn);
  }

  /** Not the checks of teeth and eyes that stand in the same list. */
  private static boolean isOfHealth(String code) {
    String kind = code.toLowerCase(Locale.ROOT);
    return !kind.contains("dent") && !kind.contains("optic") && !kind.contains("medical");
  }

  private static List<Expectation> initialHealth(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (CarePeriod period : c.file().carePeriods()) {
      Timeline<HealthAssessment> assessments = health(c, period);
      Optional<Dated<HealthAssessment>> first =
          Days.findDay(period.startedOn()).flatMap(assessments::findFirstOnOrAfter);
      boolean refused =
          assessments.unclear().stream().anyMatch(one -> Boolean.FALSE.equals(one.childAgreed()));
      all.addAll(
          Expect.that(c, "T075", "the initial health assessment", "was done")
              .from("the first day looked after", period.startedOn(), c.evidence(period))
              .done(first)
              .reason(first.map(one -> one.record().reason()).orElse(null))
              .reason(refused)
              .maybeIn(assessments)
              .until(period.endedOn())
              .doubt(
                  c.file().healthAssessments().isEmpty(),
                  "no health assessment is recorded in this file at all")
              .toList());
    }
    return all;
  }

  private static List<Expectation> healthReviews(PracticeCase c, boolean underFive) {
    List<Expectation> all = new ArrayList<>();
    for (CarePeriod period : c.file().carePeriods()) {
      Timeline<HealthAssessment> assessments = health(c, period);
      List<Dated<HealthAssessment>> done = assessments.days();
      for (int i = 0; i < done.size(); i++) {
        Dated<HealthAssessment> one = done.get(i);
        Truth isFiveByThen = c.age().isAtLeast(5, one.day().plusMonths(6));
        if (isFiveByThen == Truth.of(underFive)
            || Days.isBefore(period.startedOn(), one.day()).isNo()) {
          continue;
        }
        Expect expect =
            Expect.that(
                    c,
                    underFive ? "T076" : "T077",
                    "the next review of the child's health",
                    "was done")
                .from("the assessment before", one.day(), c.evidence(one.record()))
                .until(period.endedOn())
                .doubt(
                    isFiveByThen == Truth.CANNOT_TELL,
                    "whether the child was five is not recorded clearly enough")
                .doubt(
                    !assessments.unclear().isEmpty(),
                    "the day of a health assessment is not recorded");
        if (i + 1 < done.size()) {
          expect.done(Optional.of(done.get(i + 1))).reason(done.get(i + 1).record().reason());
        }
        all.addAll(expect.toList());
      }
    }
    return all;
  }

  private static Timeline<PersonalEducationPlan> educationPlans(PracticeCase c) {
    return c.timeline(c.file().personalEducationPlans(), PersonalEducationPlan::heldOn);
  }

  private static List<Expectation> educationPlan(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    int fromAge = c.setting(EDUCATION_FROM_AGE);
    for (CarePeriod period : c.file().carePeriods()) {
      Optional<LocalDate> start = Days.findDay(period.startedOn());
      if (start.isEmpty() || !c.age().isAtLeast(fromAge, start.get()).isYes()) {
        continue;
      }
      Optional<Dated<PersonalEducationPlan>> plan =
          educationPlans(c).findFirstOnOrAfter(start.get());
      all.addAll(
          Expect.that(c, "T078", "the personal education plan", "was started")
              .from("the first day looked after", period.startedOn(), c.evidence(period))
              .done(plan)
              .reason(plan.map(one -> one.record().reasonLate()).orElse(null))
              .maybeIn(educationPlans(c))
              .until(period.endedOn())
              .doubt(
                  c.file().personalEducationPlans().isEmpty(),
                  "no personal education plan is recorded in this file at all")
              .toList());
    }
    return all;
  }

  private static List<LocalDate> terms(PracticeCase c) {
    List<LocalDate> terms = new ArrayList<>();
    for (String day : c.setting(TERM_STARTS)) {
      try {
        terms.add(LocalDate.parse(day));
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "The setting T079.termStarts has a text that is no day of the form 2024-09-03", e);
      }
    }
    terms.sort(null);
    return terms;
  }

  private static List<Expectation> termly(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    List<LocalDate> terms = terms(c);
    Timeline<PersonalEducationPlan> plans = educationPlans(c);
    for (CarePeriod period : c.file().carePeriods()) {
      for (int i = 0; i + 1 < terms.size(); i++) {
        LocalDate first = terms.get(i);
        LocalDate last = terms.get(i + 1).minusDays(1);
        boolean throughout =
            Days.isOnOrBefore(period.startedOn(), first).isYes()
                && (period.endedOn() == null || Days.isAfter(period.endedOn(), last).isYes());
        if (!throughout || last.isAfter(c.asAt())) {
          continue;
        }
        List<Dated<PersonalEducationPlan>> held = plans.between(first, last);
        Truth wasHeld =
            !held.isEmpty()
                ? Truth.YES
                : plans.isEmpty() || plans.mayHold(first, last) ? Truth.CANNOT_TELL : Truth.NO;
        all.addAll(
            Condition.that(c, "T079", "a personal education plan in the term")
                .clock(new ClockStart("the term", UncertainDate.on(first), c.evidence(period)))
                .restingOn(c.evidenceOf(held))
                .holds(
                    wasHeld,
                    "A personal education plan was held in the term that began on "
                        + Telling.day(first)
                        + ".",
                    "No personal education plan is recorded in the term that began on "
                        + Telling.day(first)
                        + ".",
                    "whether a personal education plan was held in the term is not recorded"));
      }
    }
    return all;
  }
}
