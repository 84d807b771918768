package io.github.throughline.validation.practice.check.voice;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.legal.Transition;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.check.CaseworkChecks;
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
import java.util.Set;
import java.util.function.Function;

/**
 * What disabled children are owed: their history read as any child's, people who stay, a bridge.
 */
final class DisabledChildrenChecks {
  private static final PracticeCheck HISTORY_OF_ALL =
      CaseworkChecks.all().stream()
          .filter(check -> check.code().equals("SM-09"))
          .findFirst()
          .orElseThrow();

  static final PracticeCheck HISTORY =
      check("SM-43", "A disabled child's history read as any child's")
          .forStrength()
          .serving("F49")
          .lookingAt("child", "assessments", "referrals", "events", "chronology")
          .when(
              "A disability of the child is recorded; then what SM-09 asks of any child's latest"
                  + " assessment is asked here, with the same SM-09.shareCited and no less. Goes well"
                  + " when it goes well there.")
          .using(HISTORY_OF_ALL.settings().toArray(Setting<?>[]::new))
          .from("Finding on skilled work with disabled children; design default")
          .misleadingWhen(
              "A disability that nobody recorded is not seen here. What looks like a part of the"
                  + " disability can have another cause, and the other way round.")
          .judgingEach(c -> ofDisabled(c, HISTORY_OF_ALL::ask));

  static final Setting<Span> TEAMS_WITHIN =
      Setting.span("SM-44.within", Span.months(12))
          .because("A year is long enough to see a pattern and short enough to mend it")
          .from("Design default");

  static final Setting<Integer> MOST_TEAM_CHANGES =
      Setting.count("SM-44.mostChanges", 1, 0, 10)
          .in("changes of team")
          .because("One planned move can be needed; a second means explaining it all again")
          .from("Design default, from the finding on long-standing relationships");

  static final PracticeCheck TEAMS =
      check("SM-44", "The same team for a disabled child")
          .serving("F50")
          .lookingAt("child", "allocations")
          .when(
              "A disability of the child is recorded and, in SM-44.within, the team of those who held"
                  + " the case changed more than SM-44.mostChanges times. Goes well when it did not"
                  + " change.")
          .using(TEAMS_WITHIN, MOST_TEAM_CHANGES)
          .from("Design default, from the finding on long-standing relationships")
          .misleadingWhen(
              "A team may have been renamed. A worker may have moved with the child from one team to"
                  + " the next.")
          .judgingEach(c -> ofDisabled(c, one -> List.of(teams(one))));

  static final Setting<Integer> LEAD_FROM =
      Setting.count("SM-45.leadFromAge", 14, 0, 25)
          .in("years")
          .because("Planning for adult life begins in year 9 at school")
          .from("Finding on transition; SEND code of practice 2015, preparing for adulthood");

  static final Setting<Integer> DECISION_FROM =
      Setting.count("SM-45.decisionFromAge", 17, 0, 25)
          .in("years")
          .because("A year is needed to set up what begins at 18")
          .from("Design default, from the finding on transition");

  static final PracticeCheck TRANSITION =
      check("SM-45", "A bridge to adult life for a disabled child")
          .serving("F51")
          .lookingAt("child", "transitions")
          .when(
              "A disability of the child is recorded and the child is SM-45.leadFromAge or older without"
                  + " a recorded lead for the move to adult services, or SM-45.decisionFromAge or older"
                  + " without a recorded decision of adult services. Goes well when what the age asks"
                  + " for is there.")
          .using(LEAD_FROM, DECISION_FROM)
          .from("Finding on transition; design default")
          .misleadingWhen(
              "Not every disabled young person needs adult services, and that too is a decision. The"
                  + " plan for education may name the lead.")
          .judgingEach(c -> ofDisabled(c, one -> List.of(transition(one))));

  private static final Set<String> NO_DISABILITY = Set.of("none", "no", "no-disability");

  private DisabledChildrenChecks() {}

  static List<PracticeCheck> all() {
    return List.of(HISTORY, TEAMS, TRANSITION);
  }

  private static List<PracticeOutcome> ofDisabled(
      PracticeCase c, Function<PracticeCase, List<PracticeOutcome>> judge) {
    var child = c.file().child();
    boolean isDisabled =
        !child.disabilityDetails().isEmpty()
            || child.disabilities().stream()
                .anyMatch(one -> !NO_DISABILITY.contains(one.code().toLowerCase(Locale.ROOT)));
    if (isDisabled) {
      return judge.apply(c);
    }
    return List.of(
        child.disabilities().isEmpty()
            ? cannotTell("whether the child is disabled is not recorded")
            : notApplicable("The child is recorded as not disabled."));
  }

  private static PracticeOutcome teams(PracticeCase c) {
    Optional<LocalDate> from = c.findStartOfLast(c.asAt(), c.setting(TEAMS_WITHIN));
    if (from.isEmpty()) {
      return cannotTell("the bank holidays of that time are not known");
    }
    Timeline<Allocation> leads = c.workers().leads();
    if (leads.isEmpty()) {
      return cannotTell("who held the case is not recorded");
    }
    String team = null;
    boolean isUnclear = leads.mayHold(from.get(), c.asAt());
    List<Evidence> changes = new ArrayList<>();
    for (Dated<Allocation> one : leads.days()) {
      String next = one.record().teamId();
      if (next == null) {
        isUnclear |= !one.day().isBefore(from.get());
      } else {
        if (team != null && !team.equals(next) && !one.day().isBefore(from.get())) {
          changes.add(c.evidence(one.record()));
        }
        team = next;
      }
    }
    String within = " in the " + c.setting(TEAMS_WITHIN) + " to " + day(c.asAt());
    if (changes.size() > c.setting(MOST_TEAM_CHANGES)) {
      return raised(
          "The child's team changed " + count(changes.size(), "time") + within + ".",
          "Who stays the same for the child, and who knows how they show what they mean?",
          changes);
    }
    if (isUnclear || team == null) {
      return cannotTell("which team held the case is not recorded throughout");
    }
    Dated<Allocation> last = leads.findLast().orElseThrow();
    return changes.isEmpty() && leads.days().get(0).day().isBefore(from.get())
        ? well(
            "The child's team stayed the same" + within + ".", List.of(c.evidence(last.record())))
        : quiet();
  }

  private static PracticeOutcome transition(PracticeCase c) {
    Truth needsLead = c.age().isAtLeast(c.setting(LEAD_FROM), c.asAt());
    Truth needsDecision = c.age().isAtLeast(c.setting(DECISION_FROM), c.asAt());
    if (needsLead.isNo() && needsDecision.isNo()) {
      return notApplicable("The child is not yet of an age for the move to adult services.");
    }
    List<Transition> transitions = c.file().transitions();
    List<Evidence> evidence = new ArrayList<>();
    transitions.forEach(one -> evidence.add(c.evidence(one)));
    boolean hasLead = transitions.stream().anyMatch(one -> one.lead() != null);
    Truth decided = Truth.NO;
    for (Transition one : transitions) {
      if (one.adultDecisionOn() != null) {
        decided = decided.or(Days.isOnOrBefore(one.adultDecisionOn(), c.asAt()));
      }
    }
    if (evidence.isEmpty()) {
      evidence.add(c.evidence(c.file().child()));
    }
    boolean lacksLead = needsLead.isYes() && !hasLead;
    boolean lacksDecision = needsDecision.isYes() && decided.isNo();
    if (lacksLead || lacksDecision) {
      return raised(
          lacksLead
              ? "The child is "
                  + c.setting(LEAD_FROM)
                  + " or older, and nobody is recorded as leading the move to adult services"
                  + (lacksDecision ? ", nor a decision of adult services." : ".")
              : "The child is "
                  + c.setting(DECISION_FROM)
                  + " or older, and no decision of adult services is recorded.",
          "Who makes sure that help goes on, and what does the young person want?",
          evidence);
    }
    boolean isUnclear =
        (needsLead == Truth.CANNOT_TELL && !hasLead)
            || (needsDecision.isPossible() && decided == Truth.CANNOT_TELL)
            || (needsDecision == Truth.CANNOT_TELL && decided.isNo());
    return isUnclear
        ? cannotTell("how old the child is, or when adult services decided, is not recorded")
        : well("The move to adult services has what it needs at the child's age.", evidence);
  }
}
