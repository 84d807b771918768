package io.github.throughline.validation.practice.check.voice;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;

import io.github.throughline.core.model.meeting.Attendance;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.ReportMode;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.voice.AdvocacyAnswer;
import io.github.throughline.core.model.voice.AdvocacyOffer;
import io.github.throughline.core.model.voice.Participation;
import io.github.throughline.core.model.voice.View;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The child's part in child protection conferences, and an advocate offered before each. */
final class ConferenceVoiceChecks {
  static final Setting<Span> TOOK_PART_LOOKING_BACK =
      Setting.span("SM-41.lookingBack", Span.months(12))
          .because("What an older conference missed can no longer be mended")
          .from("Design default");

  static final Setting<Integer> TAKES_PART_FROM =
      Setting.count("SM-41.fromAge", 8, 0, 17)
          .in("years")
          .because("Local areas ask from 8, 10 or 12; the youngest of these asks most often")
          .from("Local policies on taking part in conferences");

  static final Setting<List<String>> CODES_FOR_NONE =
      Setting.words("SM-41.codesForNone", List.of("none", "did-not-take-part"))
          .because("A code that says that the child took no part is no way of taking part")
          .from("Design default: these codes are local");

  static final PracticeCheck TOOK_PART =
      check("SM-41", "The child's part in the conference")
          .serving("F47", "F18")
          .lookingAt("meetings", "participation", "views", "advocacyOffers")
          .when(
              "At an initial or review child protection conference in SM-41.lookingBack, the child was"
                  + " SM-41.fromAge or older, and neither a way in which the child took part (in the"
                  + " room, through somebody, in writing, by a recording, or by a code that is not one"
                  + " of SM-41.codesForNone) nor a reason why not is recorded. Goes well when a way is"
                  + " recorded, at any age.")
          .using(TOOK_PART_LOOKING_BACK, TAKES_PART_FROM, CODES_FOR_NONE)
          .from("Local policies; finding on children who rarely take part in conferences")
          .misleadingWhen(
              "Being in the room is not being heard, and some children choose to stay away. A younger"
                  + " child can take part too.")
          .judgingEach(ConferenceVoiceChecks::tookPart);

  static final Setting<Span> OFFER_LOOKING_BACK =
      Setting.span("SM-42.lookingBack", Span.months(12))
          .because("What was not offered before an older conference can no longer be mended")
          .from("Design default");

  static final Setting<Integer> OFFER_FROM =
      Setting.count("SM-42.fromAge", 5, 0, 17)
          .in("years")
          .because("An instructed advocate needs a child who can say what they want")
          .from("Local policies offer from 5, 10 or 12; design default");

  static final Setting<Span> OFFERED_WITHIN =
      Setting.span("SM-42.offeredWithin", Span.months(6))
          .because("An offer has to be made again for each conference, which are six months apart")
          .from("Design default, from the interval of review conferences (T018)");

  static final PracticeCheck ADVOCATE_OFFERED =
      check("SM-42", "An advocate offered before the conference")
          .serving("F48", "F18")
          .lookingAt("meetings", "advocacyOffers", "plans")
          .when(
              "Before an initial or review child protection conference in SM-42.lookingBack, at which"
                  + " a child protection plan began or went on, the child was SM-42.fromAge or older and"
                  + " no offer of an advocate is recorded: neither one for that conference nor one made"
                  + " in SM-42.offeredWithin before it and after the conference before. Goes well when"
                  + " there is one, at any age, whatever the answer.")
          .using(OFFER_LOOKING_BACK, OFFER_FROM, OFFERED_WITHIN)
          .timedBy("T018")
          .from("Local policies; finding on offers of advocacy")
          .misleadingWhen(
              "A child may have had an advocate all along. An offer that was not understood is hardly"
                  + " an offer, and a no today can be a yes next time.")
          .judgingEach(ConferenceVoiceChecks::advocateOffered);

  private ConferenceVoiceChecks() {}

  static List<PracticeCheck> all() {
    return List.of(TOOK_PART, ADVOCATE_OFFERED);
  }

  private static List<PracticeOutcome> tookPart(PracticeCase c) {
    return Conferences.each(c, c.setting(TOOK_PART_LOOKING_BACK), one -> tookPart(c, one));
  }

  private static PracticeOutcome tookPart(PracticeCase c, Dated<Meeting> conference) {
    Meeting meeting = conference.record();
    List<Evidence> ways = new ArrayList<>();
    boolean hasReason = false;
    boolean isAnyUnclear = false;
    for (Participation one : c.file().participation()) {
      boolean ofChild = one.personId() == null || isChild(c, one.personId());
      if (ofChild && meeting.id().equals(one.meetingId())) {
        if (isAWay(c, one)) {
          ways.add(c.evidence(one));
        }
        hasReason |= isSaid(one.reasonNot());
      }
      isAnyUnclear |= ofChild && one.meetingId() == null && isAWay(c, one);
    }
    for (Attendance one : meeting.attendances()) {
      if (isChild(c, one.personId())) {
        if (isAWay(one)) {
          ways.add(c.evidence(meeting, one));
        }
        hasReason |= isSaid(one.reasonAbsent());
      }
    }
    for (View one : c.file().views()) {
      if (isChild(c, one.personId())
          && one.obtainedIn() != null
          && meeting.id().equals(one.obtainedIn().recordId())) {
        ways.add(c.evidence(one));
      }
    }
    for (AdvocacyOffer one : c.file().advocacyOffers()) {
      if (one.attended().contains(meeting.id())) {
        ways.add(c.evidence(one).noting("the advocate came"));
      }
    }
    String of = Conferences.words(conference);
    if (!ways.isEmpty()) {
      ways.add(c.evidence(meeting));
      return well("The child took part in the " + of + ".", ways);
    }
    if (hasReason) {
      return quiet();
    }
    Truth oldEnough = c.age().isAtLeast(c.setting(TAKES_PART_FROM), conference.day());
    if (oldEnough.isNo()) {
      return quiet();
    }
    if (oldEnough == Truth.CANNOT_TELL) {
      return cannotTell(
          "how old the child was at the " + of + " is not recorded", c.evidence(meeting));
    }
    return isAnyUnclear
        ? cannotTell(
            "in which meeting the child took part is not always recorded", c.evidence(meeting))
        : raised(
            "No way in which the child took part in the "
                + of
                + " is recorded, and no reason. This is a local expectation.",
            "How could the child have a part in the next one, in the way that suits them?",
            List.of(c.evidence(meeting)));
  }

  private static boolean isAWay(PracticeCase c, Participation one) {
    String code = one.code() == null ? null : one.code().code().toLowerCase(Locale.ROOT);
    return Boolean.TRUE.equals(one.attended())
        || one.spokeForThem() != null
        || isSaid(one.how())
        || (code != null && !c.setting(CODES_FOR_NONE).contains(code));
  }

  private static boolean isAWay(Attendance one) {
    return Boolean.TRUE.equals(one.attended())
        || one.spokenForBy() != null
        || isSaid(one.words())
        || (one.contribution() != null && one.contribution() != ReportMode.NONE);
  }

  private static List<PracticeOutcome> advocateOffered(PracticeCase c) {
    return Conferences.each(c, c.setting(OFFER_LOOKING_BACK), one -> advocateOffered(c, one));
  }

  private static PracticeOutcome advocateOffered(PracticeCase c, Dated<Meeting> conference) {
    LocalDate day = conference.day();
    String of = Conferences.words(conference);
    Evidence where = c.evidence(conference.record());
    Truth planned =
        c.plans()
            .hasInForce(ChildProtectionPlan.class, day)
            .or(c.plans().hasInForce(ChildProtectionPlan.class, day.minusDays(1)));
    if (planned.isNo()) {
      return quiet();
    }
    Optional<LocalDate> from = c.findStartOfLast(day, c.setting(OFFERED_WITHIN));
    if (from.isEmpty()) {
      return cannotTell("the bank holidays of that time are not known", where);
    }
    LocalDate first = from.get();
    Optional<LocalDate> before =
        Conferences.all(c).findLastOnOrBefore(day.minusDays(1)).map(Dated::day);
    if (before.isPresent() && !before.get().isBefore(first)) {
      first = before.get().plusDays(1);
    }
    Truth offered = Truth.NO;
    for (AdvocacyOffer one : c.file().advocacyOffers()) {
      Truth isFor = isFor(c, one, conference, first);
      if (isFor.isYes()) {
        return well(
            "An advocate was offered to the child before the " + of + ".",
            List.of(c.evidence(one).noting(answer(one)), where));
      }
      offered = offered.or(isFor);
    }
    Truth due = planned.and(c.age().isAtLeast(c.setting(OFFER_FROM), day));
    if (due.isNo()) {
      return quiet();
    }
    if (due == Truth.CANNOT_TELL) {
      return cannotTell(
          "how old the child was, or whether there was a plan, at the " + of + " is not recorded",
          where);
    }
    return offered.isPossible()
        ? cannotTell("when an advocate was offered is not recorded", where)
        : raised(
            "No offer of an advocate is recorded before the "
                + of
                + ". This is a local expectation.",
            "Who could explain to the child what an advocate does, and ask before the next one?",
            List.of(where));
  }

  /** Whether an offer was made for a conference: it says so, or it falls in the time before. */
  private static Truth isFor(
      PracticeCase c, AdvocacyOffer offer, Dated<Meeting> conference, LocalDate first) {
    if (offer.answer() == AdvocacyAnswer.NOT_ASKED) {
      return Truth.NO;
    }
    String before = offer.before() == null ? null : offer.before().recordId();
    if (conference.record().id().equals(before)) {
      return offer.offeredOn() == null
          ? Truth.YES
          : Days.isOnOrBefore(offer.offeredOn(), conference.day());
    }
    if (before != null
        && c.find(before, Meeting.class).filter(Conferences::isConference).isPresent()) {
      return Truth.NO;
    }
    return Days.isWithin(offer.offeredOn(), first, conference.day());
  }

  private static String answer(AdvocacyOffer offer) {
    String answer =
        offer.answer() == null
            ? "no answer recorded"
            : offer.answer().name().toLowerCase(Locale.ROOT);
    return Boolean.FALSE.equals(offer.understood())
        ? answer + "; the child did not understand it"
        : answer;
  }

  private static boolean isChild(PracticeCase c, @Nullable String personId) {
    return Objects.equals(c.file().child().id(), personId);
  }

  private static boolean isSaid(io.github.throughline.core.model.value.@Nullable FreeText text) {
    return text != null && !text.text().isBlank();
  }
}
