package io.github.throughline.validation.practice.check.voice;

import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Initial and review child protection conferences. */
final class Conferences {
  private Conferences() {}

  static Timeline<Meeting> all(PracticeCase c) {
    return c.meetings(
        MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE,
        MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE);
  }

  static boolean isConference(Meeting meeting) {
    return meeting.kind() == MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE
        || meeting.kind() == MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE;
  }

  /** Asks of each conference in a stretch to now, and says so where there is none to ask of. */
  static List<PracticeOutcome> each(
      PracticeCase c, Span lookingBack, Function<Dated<Meeting>, PracticeOutcome> judge) {
    Optional<LocalDate> from = c.findStartOfLast(c.asAt(), lookingBack);
    if (from.isEmpty()) {
      return List.of(cannotTell("the bank holidays of that time are not known"));
    }
    Timeline<Meeting> all = all(c);
    List<PracticeOutcome> outcomes = new ArrayList<>();
    all.between(from.get(), c.asAt()).forEach(one -> outcomes.add(judge.apply(one)));
    if (all.mayHold(from.get(), c.asAt())) {
      outcomes.add(
          cannotTell(
              "the day of a child protection conference is not recorded",
              c.evidence(all.unclear().get(0))));
    }
    return outcomes.isEmpty()
        ? List.of(
            notApplicable(
                "No child protection conference is recorded in the "
                    + lookingBack
                    + " to "
                    + day(c.asAt())
                    + "."))
        : outcomes;
  }

  /** The conference in words: {@code review child protection conference of 5 May 2022}. */
  static String words(Dated<Meeting> conference) {
    boolean initial = conference.record().kind() == MeetingKind.INITIAL_CHILD_PROTECTION_CONFERENCE;
    return (initial ? "initial" : "review")
        + " child protection conference of "
        + day(conference.day());
  }
}
