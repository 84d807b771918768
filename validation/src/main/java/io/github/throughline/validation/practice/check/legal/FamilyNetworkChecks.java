package io.github.throughline.validation.practice.check.legal;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.legal.AlternativeCarer;
import io.github.throughline.core.model.legal.FamilyGroupConference;
import io.github.throughline.core.model.legal.Milestone;
import io.github.throughline.core.model.legal.MilestoneKind;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
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
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Whether the wider family was asked early: as carers, and to a meeting of their own. */
final class FamilyNetworkChecks {
  static final Setting<Span> ASKED_WITHIN =
      Setting.span("SM-50.askedWithin", Span.weeks(6))
          .because("An assessment of a carer takes weeks, and should not begin when court does")
          .from("Design default, from the finding on alternative carers");

  static final PracticeCheck ALTERNATIVE_CARERS =
      check("SM-50", "Family or friends asked early whether they could care for the child")
          .serving("F57")
          .lookingAt("preProceedings", "alternativeCarers")
          .when(
              "Pre-proceedings have been open for longer than SM-50.askedWithin and nobody is"
                  + " recorded as asked to be looked at as a carer for the child. Goes well when"
                  + " somebody was asked within that time of their beginning, or before.")
          .using(ASKED_WITHIN)
          .from("Finding on alternative carers; a local expectation")
          .misleadingWhen(
              "A child may need no other carer. Somebody asked in earlier proceedings counts as"
                  + " asked here.")
          .judgingEach(c -> ofEachOpen(c, FamilyNetworkChecks::carers));

  static final PracticeCheck FAMILY_MEETING =
      check("SM-51", "An offer of a family meeting")
          .serving("F58")
          .lookingAt("preProceedings", "familyGroupConferences")
          .when(
              "Pre-proceedings are open, it is recorded that no family meeting was offered, and none"
                  + " is recorded as offered since they began. Goes well when one was offered.")
          .from(
              "Finding on family group conferences; Children's social care national framework, on"
                  + " family networks")
          .misleadingWhen(
              "A meeting of the family may have been offered before pre-proceedings began, or not be"
                  + " safe where there is violence.")
          .judgingEach(c -> ofEachOpen(c, FamilyNetworkChecks::familyMeeting));

  private FamilyNetworkChecks() {}

  static List<PracticeCheck> all() {
    return List.of(ALTERNATIVE_CARERS, FAMILY_MEETING);
  }

  private static List<PracticeOutcome> ofEachOpen(
      PracticeCase c, BiFunction<PracticeCase, PreProceedings, PracticeOutcome> judge) {
    List<PreProceedings> open = PreProceedingsDays.open(c);
    return open.isEmpty()
        ? List.of(notApplicable("No pre-proceedings are open."))
        : open.stream().map(one -> judge.apply(c, one)).toList();
  }

  private static PracticeOutcome carers(PracticeCase c, PreProceedings pre) {
    Optional<LocalDate> start = Days.findDay(PreProceedingsDays.start(pre));
    if (start.isEmpty()) {
      return cannotTell("on which day pre-proceedings began is not recorded", c.evidence(pre));
    }
    Optional<LocalDate> last = c.findDayAfter(start.get(), c.setting(ASKED_WITHIN));
    if (last.isEmpty()) {
      return cannotTell("the bank holidays of that time are not known", c.evidence(pre));
    }
    List<Evidence> early = new ArrayList<>();
    boolean anyAsked = false;
    boolean anyNamed = false;
    for (AlternativeCarer carer : c.file().alternativeCarers()) {
      anyNamed |= Days.isAfter(carer.namedOn(), c.asAt()) != Truth.YES;
      if (wasAsked(c, carer)) {
        anyAsked = true;
        if (carer.viabilityAskedOn() != null
            && Days.isOnOrBefore(carer.viabilityAskedOn(), last.get()).isYes()) {
          early.add(c.evidence(carer).on(carer.viabilityAskedOn()).noting("asked"));
        }
      }
    }
    if (!early.isEmpty()) {
      return well(
          "Somebody of family or friends was asked by "
              + day(last.get())
              + " whether they could care for the child.",
          early);
    }
    if (anyAsked || !c.asAt().isAfter(last.get())) {
      return quiet();
    }
    return raised(
        "Pre-proceedings began on "
            + day(start.get())
            + ", and by "
            + day(c.asAt())
            + " nobody is recorded as asked whether they could care for the child"
            + (anyNamed ? ", although somebody is named." : "."),
        "Who do the child and the family name, and who has spoken with them?",
        List.of(c.evidence(pre)));
  }

  /** Who was looked at was asked, even where the day of asking is not recorded. */
  private static boolean wasAsked(PracticeCase c, AlternativeCarer carer) {
    return isPast(c, carer.viabilityAskedOn())
        || isPast(c, carer.viabilityDoneOn())
        || (carer.viabilityAskedOn() == null
            && carer.viabilityDoneOn() == null
            && carer.viability() != null);
  }

  private static boolean isPast(PracticeCase c, @Nullable UncertainDate date) {
    return date != null && Days.isAfter(date, c.asAt()) != Truth.YES;
  }

  private static PracticeOutcome familyMeeting(PracticeCase c, PreProceedings pre) {
    List<Evidence> offers = new ArrayList<>();
    boolean mayHaveBeen = false;
    Optional<LocalDate> start = Days.findDay(PreProceedingsDays.start(pre));
    for (FamilyGroupConference one : c.file().familyGroupConferences()) {
      Truth since =
          start.map(day -> Days.isWithin(one.offeredOn(), day, c.asAt())).orElse(Truth.CANNOT_TELL);
      if (since.isYes()) {
        offers.add(c.evidence(one));
      }
      mayHaveBeen |= since.isPossible();
    }
    Optional<Milestone> step =
        PreProceedingsDays.find(pre, MilestoneKind.FAMILY_MEETING_OFFERED)
            .filter(found -> isPast(c, found.on()));
    step.ifPresent(found -> offers.add(c.evidence(pre, found)));
    if (Boolean.TRUE.equals(pre.familyMeetingOffered())) {
      offers.add(c.evidence(pre));
    }
    if (!offers.isEmpty()) {
      return well("A family meeting was offered.", offers);
    }
    if (pre.familyMeetingOffered() == null || mayHaveBeen) {
      return cannotTell(
          "whether a family meeting was offered in these pre-proceedings is not recorded",
          c.evidence(pre));
    }
    return raised(
        "Pre-proceedings are open, and it is recorded that no family meeting was offered.",
        "What could the family plan together, and how can they be asked?",
        List.of(c.evidence(pre)));
  }
}
