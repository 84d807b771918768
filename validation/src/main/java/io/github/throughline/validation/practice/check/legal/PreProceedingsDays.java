package io.github.throughline.validation.practice.check.legal;

import io.github.throughline.core.model.legal.Milestone;
import io.github.throughline.core.model.legal.MilestoneKind;
import io.github.throughline.core.model.legal.PreProceedings;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Truth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is recorded of the days of pre-proceedings, in their own fields or as a milestone. */
final class PreProceedingsDays {
  private PreProceedingsDays() {}

  /** Pre-proceedings that had begun, or may have. */
  static List<PreProceedings> begun(PracticeCase c) {
    return c.file().preProceedings().stream()
        .filter(one -> Days.isAfter(start(one), c.asAt()) != Truth.YES)
        .toList();
  }

  /** Pre-proceedings that had begun, or may have, and are not recorded as ended. */
  static List<PreProceedings> open(PracticeCase c) {
    return begun(c).stream().filter(one -> isOpen(c, one)).toList();
  }

  static boolean isOpen(PracticeCase c, PreProceedings one) {
    return isNotPast(c, one.steppedOn())
        && isNotPast(c, one.courtApplicationOn())
        && isNotPast(c, on(one, MilestoneKind.STEPPED_DOWN))
        && isNotPast(c, on(one, MilestoneKind.ISSUED));
  }

  /** An end with an unclear day counts as one unless it is certainly still to come. */
  private static boolean isNotPast(PracticeCase c, @Nullable UncertainDate date) {
    return date == null || Days.isAfter(date, c.asAt()).isYes();
  }

  static @Nullable UncertainDate start(PreProceedings one) {
    return one.startedOn() == null ? decision(one) : one.startedOn();
  }

  /** The decision at the legal meeting, or else the day on which it is recorded as begun. */
  static @Nullable UncertainDate decision(PreProceedings one) {
    UncertainDate gateway = on(one, MilestoneKind.LEGAL_GATEWAY);
    return gateway == null ? one.startedOn() : gateway;
  }

  static @Nullable UncertainDate letter(PreProceedings one) {
    return one.letterSentOn() == null ? on(one, MilestoneKind.LETTER) : one.letterSentOn();
  }

  static @Nullable UncertainDate firstMeeting(PreProceedings one) {
    return one.firstMeetingOn() == null
        ? on(one, MilestoneKind.FIRST_MEETING)
        : one.firstMeetingOn();
  }

  static @Nullable UncertainDate on(PreProceedings one, MilestoneKind kind) {
    return find(one, kind).map(Milestone::on).orElse(null);
  }

  static Optional<Milestone> find(PreProceedings one, MilestoneKind kind) {
    return one.milestones().stream().filter(milestone -> milestone.kind() == kind).findFirst();
  }
}
