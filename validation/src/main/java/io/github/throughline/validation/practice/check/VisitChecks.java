package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.voice.SeenAlone;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import java.util.List;

/** Visits: whether they took place, and whether the child was seen. */
final class VisitChecks {
  static final Setting<Integer> NOT_ALONE_IN_A_ROW =
      Setting.count("SM-40.notAloneInARow", 2, 1, 20)
          .in("visits")
          .because("Once can be chance; twice in a row is worth a question")
          .from("Design default; local standards run from every visit to every other");

  /**
   * A visit at which the child was not seen at all says nothing on being seen alone. A visit that
   * was not alone for a reason breaks no rule, but counts in the row.
   */
  static final PracticeCheck NOT_SEEN_ALONE =
      check("SM-40", "Whether the child was seen alone")
          .serving("F46", "F18")
          .lookingAt("visits")
          .when(
              "At the latest visit at which the child was seen, the child was not seen alone and no"
                  + " reason is recorded; or the child was not seen alone at the last"
                  + " SM-40.notAloneInARow such visits, whatever the reasons. Goes well when the"
                  + " child was seen alone at the latest.")
          .using(NOT_ALONE_IN_A_ROW)
          .timedBy("T022", "T023")
          .from("Local standards; Children Act 1989, section 47(4) to (5A) during enquiries")
          .misleadingWhen(
              "A baby, or a child who is afraid to be alone with a stranger, may be seen best with"
                  + " somebody they trust. Being seen alone does not say that the child was heard.")
          .judging(VisitChecks::seenAlone);

  private VisitChecks() {}

  static List<PracticeCheck> all() {
    return List.of(NOT_SEEN_ALONE);
  }

  private static PracticeOutcome seenAlone(PracticeCase c) {
    Timeline<Visit> seen = c.visits().only(visit -> Boolean.TRUE.equals(visit.childSeen()));
    if (seen.isEmpty()) {
      return c.visits().isEmpty()
          ? notApplicable("No visit is recorded.")
          : cannotTell("no visit is recorded as one at which the child was seen");
    }
    if (seen.findLast().isEmpty()) {
      return cannotTell(
          "the days of the visits are not recorded", c.evidence(seen.unclear().get(0)));
    }
    Dated<Visit> latest = seen.findLast().get();
    if (seen.mayHold(latest.day(), c.asAt())) {
      return cannotTell("which visit was the latest is not recorded", c.evidence(latest.record()));
    }
    Truth alone = wasAlone(latest.record());
    if (alone == Truth.CANNOT_TELL) {
      return cannotTell(
          "whether the child was seen alone on " + day(latest.day()) + " is not recorded",
          c.evidence(latest.record()));
    }
    if (alone.isYes()) {
      return well(
          "The child was seen alone at the latest visit, on " + day(latest.day()) + ".",
          List.of(c.evidence(latest.record())));
    }
    int inARow = c.setting(NOT_ALONE_IN_A_ROW);
    List<Dated<Visit>> row = seen.last(inARow);
    boolean allNotAlone = row.stream().allMatch(visit -> wasAlone(visit.record()).isNo());
    if (row.size() == inARow && allNotAlone) {
      return raised(
          "The child was not seen alone at the last "
              + (inARow == 1 ? "visit, " : Sentences.count(inARow, "visit") + ", the latest ")
              + "on "
              + day(latest.day())
              + ".",
          "What would the child need to be seen alone, and what was done instead to hear them?",
          evidence(c, row));
    }
    return hasReason(latest.record())
        ? PracticeOutcome.quiet()
        : raised(
            "The child was not seen alone at the latest visit, on "
                + day(latest.day())
                + ", and no reason is recorded.",
            "Why was that, and when can the child be seen alone?",
            evidence(c, List.of(latest)));
  }

  private static Truth wasAlone(Visit visit) {
    return visit.seenAlone() == null
        ? Truth.CANNOT_TELL
        : Truth.of(visit.seenAlone() == SeenAlone.YES);
  }

  /** A code that itself says why is a reason; not having offered it is none. */
  private static boolean hasReason(Visit visit) {
    return visit.reasonNotAlone() != null
        || visit.seenAlone() == SeenAlone.NO_REFUSED
        || visit.seenAlone() == SeenAlone.NO_PARENT_REFUSED
        || visit.seenAlone() == SeenAlone.NO_UNSUITABLE;
  }

  private static List<Evidence> evidence(PracticeCase c, List<Dated<Visit>> visits) {
    return visits.stream()
        .map(
            visit ->
                c.evidence(visit.record())
                    .noting(
                        hasReason(visit.record())
                            ? "not seen alone, with a reason"
                            : "not seen alone, no reason recorded"))
        .toList();
  }
}
