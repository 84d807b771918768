package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.validation.practice.timescale.TimescaleRule.notRead;
import static io.github.throughline.validation.practice.timescale.TimescaleRule.read;

import io.github.throughline.core.model.legal.LegalStatus;
import io.github.throughline.core.model.legal.LookedAfterReview;
import io.github.throughline.core.model.legal.Placement;
import io.github.throughline.core.model.placement.PrivateFostering;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.voice.VisitMode;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits to a child who is looked after, placed for adoption or privately fostered. */
final class CareVisitTimescales {
  /** The returns' codes of placement with parents, and of placement for adoption. */
  private static final Set<String> WITH_PARENTS = Set.of("P1", "P3");

  private static final Set<String> FOR_ADOPTION = Set.of("A3", "A4", "A5", "A6");
  private static final String INTERIM_CARE_ORDER = "C1";
  private static final String FULL_CARE_ORDER = "C2";
  private static final LocalDate LAST_REMOTE_DAY = LocalDate.of(2021, 3, 31);

  private CareVisitTimescales() {}

  static List<TimescaleRule> all() {
    return List.of(
        read(
            "T063",
            "placements, visits",
            "From the start of each placement to the first visit, unless the placement ended before;"
                + " not for placement with parents under an order, which has rules of its own."
                + " Visits by video or telephone count from 24 April 2020 to 31 March 2021 only.",
            CareVisitTimescales::first),
        read(
            "T064",
            "placements, visits",
            "From each visit to the next, for visits in the first year of the placement.",
            c -> later(c, true)),
        notRead(
            "T065",
            "Whether a placement is meant to last until the child is 18 is not recorded as such: see"
                + " T066."),
        read(
            "T066",
            "placements, visits",
            "From each visit to the next after the first year of the placement. Because the interval"
                + " is three months where the placement is meant to last (T065), and may be longer"
                + " still where the child agrees, nobody can tell of a longer one whether it was"
                + " late.",
            c -> later(c, false)),
        notRead("T067", "That a placement was made before an assessment is not recorded as such."),
        read(
            "T068",
            "placements, legalStatuses, visits, lookedAfterReviews",
            "For placement with parents under an interim care order: from its start to the first"
                + " visit, and from each to the next, until the first review. That a carer was"
                + " approved for a time only is not recorded as such.",
            CareVisitTimescales::interimOrderAtHome),
        read(
            "T069",
            "placements, legalStatuses, visits",
            "For placement with parents under a full care order: from the first day of that status"
                + " with the parents to the first visit.",
            CareVisitTimescales::careOrderAtHome),
        read(
            "T086",
            "placements, visits, lookedAfterReviews",
            "For placement for adoption: from its start to the first visit, and from each to the"
                + " next, until the first review.",
            CareVisitTimescales::adoption),
        read(
            "T092",
            "privateFostering, visits",
            "From the day the authority was told to the first visit.",
            CareVisitTimescales::privateFirst),
        read(
            "T093",
            "privateFostering, visits",
            "From each visit to the next, in the first year from the day the authority was told.",
            c -> privateLater(c, true)),
        read(
            "T094",
            "privateFostering, visits",
            "From each visit to the next, after the first year from the day the authority was told.",
            c -> privateLater(c, false)));
  }

  private static boolean hasCode(@Nullable Coded coded, Set<String> codes, String words) {
    return coded != null
        && (codes.contains(coded.code())
            || (!words.isEmpty() && coded.code().toLowerCase(Locale.ROOT).contains(words)));
  }

  private static boolean isWithParents(Placement placement) {
    return hasCode(placement.kind(), WITH_PARENTS, "with-parent");
  }

  /** Under the temporary regulations of 2020 and 2021 a visit could be remote. */
  private static Timeline<Visit> counted(PracticeCase c) {
    return c.visits()
        .only(visit -> !Boolean.FALSE.equals(visit.childSeen()))
        .only(
            visit -> {
              boolean remote =
                  visit.mode() == VisitMode.VIDEO
                      || visit.mode() == VisitMode.PHONE
                      || visit.mode() == VisitMode.DOORSTEP;
              return !remote || mayBeRemote(visit.on());
            });
  }

  private static boolean mayBeRemote(@Nullable UncertainDate on) {
    LocalDate first = Timescales.get("T150").from();
    return first != null && Days.isWithin(on, first, LAST_REMOTE_DAY).isPossible();
  }

  private static ClockStart start(PracticeCase c, Placement placement) {
    return new ClockStart("the start of the placement", placement.start(), c.evidence(placement));
  }

  private static List<Placement> placements(PracticeCase c) {
    return c.file().placements().stream().filter(one -> !isWithParents(one)).toList();
  }

  private static Optional<Dated<Visit>> firstVisit(PracticeCase c, Placement placement) {
    return Days.findDay(placement.start())
        .flatMap(start -> counted(c).findFirstOnOrAfter(start))
        .filter(
            visit ->
                placement.end() == null || !Days.isBefore(placement.end(), visit.day()).isYes());
  }

  private static List<Expectation> first(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Placement placement : placements(c)) {
      all.addAll(
          Expect.that(c, "T063", "the first visit in the placement", "was made")
              .from("the start of the placement", placement.start(), c.evidence(placement))
              .done(firstVisit(c, placement), Visit::reasonLate)
              .maybeIn(counted(c))
              .until(placement.end())
              .doubt(c.visits().isEmpty(), "no visit is recorded in this file at all")
              .toList());
    }
    return all;
  }

  private static List<Expectation> later(PracticeCase c, boolean firstYear) {
    List<Expectation> all = new ArrayList<>();
    Timeline<Visit> visits = counted(c);
    for (Placement placement : placements(c)) {
      Optional<LocalDate> start = Days.findDay(placement.start());
      Optional<Dated<Visit>> visit = firstVisit(c, placement);
      if (start.isEmpty() || visit.isEmpty()) {
        continue;
      }
      LocalDate lastOfYear = start.get().plusYears(1).minusDays(1);
      Optional<Dated<Visit>> clock =
          firstYear
              ? visit.filter(it -> !it.day().isAfter(lastOfYear))
              : visits.findFirstAfter(lastOfYear);
      if (clock.isEmpty()) {
        continue;
      }
      Intervals intervals =
          new Intervals(
                  c,
                  firstYear ? "T064" : "T066",
                  "the next visit",
                  "was made",
                  new ClockStart(
                      "the visit",
                      UncertainDate.on(clock.get().day()),
                      c.evidence(clock.get().record())))
              .each("the visit")
              .until(placement.end());
      if (firstYear) {
        intervals.clocksThrough(lastOfYear);
      } else {
        intervals.inDoubt(
            "whether the placement is meant to last, so that visits may be further apart, is not"
                + " recorded");
      }
      all.addAll(intervals.over(visits, c::evidence, Visit::reasonLate));
    }
    return all;
  }

  /** When a legal status held while a placement did: the later of the two beginnings. */
  private static Optional<UncertainDate> under(
      PracticeCase c, Placement placement, String status, String words) {
    for (LegalStatus one : c.file().legalStatuses()) {
      if (!hasCode(one.status(), Set.of(status), words)) {
        continue;
      }
      Optional<LocalDate> from = Days.findDay(one.start());
      Optional<LocalDate> placed = Days.findDay(placement.start());
      if (from.isPresent() && placed.isPresent()) {
        LocalDate later = from.get().isAfter(placed.get()) ? from.get() : placed.get();
        boolean statusHolds = Days.wasGoingOn(one.start(), one.end(), later).isYes();
        boolean placementHolds = Days.wasGoingOn(placement.start(), placement.end(), later).isYes();
        if (statusHolds && placementHolds) {
          return Optional.of(UncertainDate.on(later));
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable UncertainDate firstReview(PracticeCase c, UncertainDate from) {
    Timeline<LookedAfterReview> reviews =
        c.timeline(c.file().lookedAfterReviews(), LookedAfterReview::heldOn);
    return Days.findDay(from)
        .flatMap(reviews::findFirstOnOrAfter)
        .map(review -> UncertainDate.on(review.day()))
        .orElse(null);
  }

  private static List<Expectation> interimOrderAtHome(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Placement placement : c.file().placements()) {
      Optional<UncertainDate> from = under(c, placement, INTERIM_CARE_ORDER, "interim-care");
      if (isWithParents(placement) && from.isPresent()) {
        UncertainDate review = firstReview(c, from.get());
        all.addAll(
            new Intervals(
                    c,
                    "T068",
                    "the next visit",
                    "was made",
                    new ClockStart(
                        "the start at home under the order", from.get(), c.evidence(placement)))
                .each("the visit")
                .until(review == null ? placement.end() : review)
                .over(counted(c), c::evidence, Visit::reasonLate));
      }
    }
    return all;
  }

  private static List<Expectation> careOrderAtHome(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Placement placement : c.file().placements()) {
      Optional<UncertainDate> from = under(c, placement, FULL_CARE_ORDER, "full-care");
      if (isWithParents(placement) && from.isPresent()) {
        all.addAll(
            Expect.that(c, "T069", "the first visit under the care order", "was made")
                .from("the care order at home", from.get(), c.evidence(placement))
                .done(
                    Days.findDay(from.get()).flatMap(counted(c)::findFirstOnOrAfter),
                    Visit::reasonLate)
                .maybeIn(counted(c))
                .until(placement.end())
                .doubt(c.visits().isEmpty(), "no visit is recorded in this file at all")
                .toList());
      }
    }
    return all;
  }

  private static List<Expectation> adoption(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (Placement placement : c.file().placements()) {
      UncertainDate start = placement.start();
      if (hasCode(placement.kind(), FOR_ADOPTION, "adopt") && start != null) {
        UncertainDate review = firstReview(c, start);
        all.addAll(
            new Intervals(c, "T086", "the next visit", "was made", start(c, placement))
                .each("the visit")
                .until(review == null ? placement.end() : review)
                .over(counted(c), c::evidence, Visit::reasonLate));
      }
    }
    return all;
  }

  private static UncertainDate begun(PrivateFostering fostering) {
    UncertainDate told = fostering.notifiedOn();
    return told == null ? UncertainDate.unknown() : told;
  }

  private static Optional<Dated<Visit>> firstVisit(PracticeCase c, PrivateFostering fostering) {
    return Days.findDay(begun(fostering)).flatMap(counted(c)::findFirstOnOrAfter);
  }

  private static List<Expectation> privateFirst(PracticeCase c) {
    List<Expectation> all = new ArrayList<>();
    for (PrivateFostering fostering : c.file().privateFostering()) {
      all.addAll(
          Expect.that(c, "T092", "the first visit", "was made")
              .from("the day the authority was told", begun(fostering), c.evidence(fostering))
              .done(firstVisit(c, fostering), Visit::reasonLate)
              .maybeIn(counted(c))
              .until(fostering.end())
              .doubt(c.visits().isEmpty(), "no visit is recorded in this file at all")
              .toList());
    }
    return all;
  }

  private static List<Expectation> privateLater(PracticeCase c, boolean firstYear) {
    List<Expectation> all = new ArrayList<>();
    Timeline<Visit> visits = counted(c);
    for (PrivateFostering fostering : c.file().privateFostering()) {
      Optional<LocalDate> start = Days.findDay(begun(fostering));
      if (start.isEmpty()) {
        continue;
      }
      LocalDate lastOfYear = start.get().plusYears(1).minusDays(1);
      Optional<Dated<Visit>> clock =
          firstYear ? firstVisit(c, fostering) : visits.findFirstAfter(lastOfYear);
      if (clock.isPresent()) {
        Intervals intervals =
            new Intervals(
                    c,
                    firstYear ? "T093" : "T094",
                    "the next visit",
                    "was made",
                    new ClockStart(
                        "the visit",
                        UncertainDate.on(clock.get().day()),
                        c.evidence(clock.get().record())))
                .each("the visit")
                .until(fostering.end());
        if (firstYear) {
          intervals.clocksThrough(lastOfYear);
        }
        all.addAll(intervals.over(visits, c::evidence, Visit::reasonLate));
      }
    }
    return all;
  }
}
