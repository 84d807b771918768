package io.github.throughline.validation.practice.check.voice;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.capital;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;
import static io.github.throughline.validation.practice.check.Sentences.list;

import io.github.throughline.core.model.meeting.Attendance;
import io.github.throughline.core.model.meeting.AttendanceMode;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.SupportOffered;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
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

/** Whether the family could take part in a conference: help from afar, and reports in time. */
final class ConferenceSupportChecks {
  static final Setting<Span> LOOKING_BACK =
      Setting.span("SM-35.lookingBack", Span.months(12))
          .because("What an older conference lacked can no longer be mended")
          .from("Design default");

  static final Setting<List<String>> SUPPORTS =
      Setting.words("SM-35.supports", List.of("place", "supporter", "childcare"))
          .because("The letter names parents alone, with children to care for, and far away")
          .from("Finding on parents who take part alone; each is looked for in the local codes");

  static final Setting<Span> REPORT_BEFORE =
      Setting.span("SM-35.reportBefore", Span.workingDays(2))
          .because("Two working days are the shortest time that local procedures give to read it")
          .from("Local procedures (T026)");

  static final PracticeCheck SUPPORT =
      check("SM-35", "Help for the family to take part in the conference")
          .serving("F41", "F42")
          .lookingAt("meetings")
          .when(
              "At an initial or review child protection conference in SM-35.lookingBack, somebody of"
                  + " the family took part by video or telephone, and an offer of one of"
                  + " SM-35.supports is not recorded; or a report was shared with the family later than"
                  + " SM-35.reportBefore before it. Goes well when all was offered, and when the report"
                  + " came in time.")
          .using(LOOKING_BACK, SUPPORTS, REPORT_BEFORE)
          .timedBy("T026")
          .from("Local procedures; finding on parents who take part alone")
          .misleadingWhen(
              "Help may have been offered in a talk that nobody wrote down. Some people would rather"
                  + " join from home.")
          .judgingEach(ConferenceSupportChecks::support);

  private ConferenceSupportChecks() {}

  static List<PracticeCheck> all() {
    return List.of(SUPPORT);
  }

  private static List<PracticeOutcome> support(PracticeCase c) {
    Timeline<Meeting> all = Conferences.all(c);
    List<PracticeOutcome> outcomes = new ArrayList<>();
    Optional<LocalDate> from = c.findStartOfLast(c.asAt(), c.setting(LOOKING_BACK));
    if (from.isPresent() && !all.mayHold(from.get(), c.asAt())) {
      for (Dated<Meeting> conference : all.between(from.get(), c.asAt())) {
        fromAfar(c, conference).ifPresent(outcomes::add);
        outcomes.add(report(c, conference));
      }
    }
    return outcomes.isEmpty()
        ? Conferences.each(c, c.setting(LOOKING_BACK), one -> report(c, one))
        : outcomes;
  }

  private static Optional<PracticeOutcome> fromAfar(PracticeCase c, Dated<Meeting> conference) {
    Meeting meeting = conference.record();
    List<Evidence> lacking = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<Evidence> offered = new ArrayList<>();
    List<Evidence> unclear = new ArrayList<>();
    for (Attendance one : meeting.attendances()) {
      boolean ofFamily = one.personId() != null && !one.personId().equals(c.file().child().id());
      if (!ofFamily || !Boolean.TRUE.equals(one.attended())) {
        continue;
      }
      AttendanceMode mode = one.mode() == null ? meeting.mode() : one.mode();
      if (mode == null) {
        unclear.add(c.evidence(meeting, one));
      } else if (mode == AttendanceMode.VIDEO || mode == AttendanceMode.PHONE) {
        List<String> without =
            c.setting(SUPPORTS).stream().filter(support -> !isOffered(one, support)).toList();
        if (without.isEmpty()) {
          offered.add(c.evidence(meeting, one));
        } else {
          lacking.add(c.evidence(meeting, one).noting("no offer of " + list(without)));
          without.stream().filter(support -> !missing.contains(support)).forEach(missing::add);
        }
      }
    }
    String of = Conferences.words(conference);
    if (!lacking.isEmpty()) {
      return Optional.of(
          raised(
              capital(count(lacking.size(), "person", "people"))
                  + " of the family joined the "
                  + of
                  + " from afar, without a recorded offer of "
                  + list(missing)
                  + ".",
              "What would help them to take part in the next one, and not alone?",
              lacking));
    }
    if (!offered.isEmpty()) {
      return Optional.of(
          well("Help to join the " + of + " from afar was offered to the family.", offered));
    }
    return unclear.isEmpty()
        ? Optional.empty()
        : Optional.of(
            cannotTell("how the family joined the " + of + " is not recorded", unclear.get(0)));
  }

  private static boolean isOffered(Attendance one, String support) {
    if (support.equals("supporter") && one.supporter() != null) {
      return true;
    }
    return one.supportOffered().stream()
        .anyMatch(offer -> isOf(offer, support) && !saysItWasNot(offer));
  }

  private static boolean isOf(SupportOffered offer, String support) {
    return offer.kind() != null
        && (contains(offer.kind().code(), support) || contains(offer.kind().meaning(), support));
  }

  private static boolean contains(@Nullable String text, String word) {
    return text != null && text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Forms with a line for each kind of help are sent with "not offered" in the line. */
  private static boolean saysItWasNot(SupportOffered offer) {
    return offer.what() != null
        && offer.what().text().strip().toLowerCase(Locale.ROOT).startsWith("not offered");
  }

  private static PracticeOutcome report(PracticeCase c, Dated<Meeting> conference) {
    Meeting meeting = conference.record();
    String of = Conferences.words(conference);
    Span before = c.setting(REPORT_BEFORE);
    Optional<LocalDate> by = before.findDayBefore(conference.day(), c.workingDays());
    if (by.isEmpty()) {
      return cannotTell("the bank holidays of that time are not known", c.evidence(meeting));
    }
    List<Evidence> late = new ArrayList<>();
    List<Evidence> inTime = new ArrayList<>();
    boolean isUnclear = false;
    for (Attendance one : meeting.attendances()) {
      Truth isLate = isLate(one, by.get(), before);
      if (isLate.isYes()) {
        late.add(c.evidence(meeting, one).on(one.reportSharedOn()));
      } else if (isLate.isNo()) {
        inTime.add(c.evidence(meeting, one).on(one.reportSharedOn()));
      } else {
        isUnclear |= one.reportSharedOn() != null || Boolean.TRUE.equals(one.reportProvided());
      }
    }
    if (!late.isEmpty()) {
      return raised(
          capital(count(late.size(), "report"))
              + " for the "
              + of
              + " reached the family later than "
              + before
              + " before, which was "
              + day(by.get())
              + ". This is a local expectation.",
          "What did they have time to read, and to answer?",
          late);
    }
    return inTime.isEmpty() || isUnclear
        ? cannotTell(
            "when the reports for the " + of + " were shared with the family is not recorded",
            c.evidence(meeting))
        : well("The family had the reports for the " + of + " in time.", inTime);
  }

  private static Truth isLate(Attendance one, LocalDate by, Span before) {
    if (one.reportSharedOn() != null) {
      return Days.isAfter(one.reportSharedOn(), by);
    }
    Integer days = one.reportSharedDaysBefore();
    // The record counts in working days; another unit cannot be compared with it.
    return days == null || !before.equals(Span.workingDays(before.amount()))
        ? Truth.CANNOT_TELL
        : Truth.of(days < before.amount());
  }
}
