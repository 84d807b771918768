package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.CapacityToChange;
import io.github.throughline.core.model.assessment.CapacityToChangeJudgement;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the latest assessment made of the family's history, and of earlier attempts to change. */
final class HistoryChecks {
  static final Setting<Integer> SHARE_CITED =
      Setting.share("SM-09.shareCited", 50)
          .because("An assessment that leaves out most of what mattered before starts again")
          .from("Design default, from the finding on the last referral only");

  static final PracticeCheck HISTORY_USED =
      check("SM-09", "History used in the assessment")
          .serving("F10", "F25")
          .lookingAt("assessments", "referrals", "events", "chronology")
          .when(
              "The latest authorised assessment cites nothing older than the referral that it"
                  + " answers, although older events are recorded; or it cites less than"
                  + " SM-09.shareCited percent of the older events that somebody judged HIGH or"
                  + " CRITICAL. Goes well when it cites all of those.")
          .using(SHARE_CITED)
          .from("Design default, from the finding on the last referral only; indicator CI-14")
          .misleadingWhen(
              "Citing is not understanding. History can have been weighed without being cited.")
          .judging(HistoryChecks::historyUsed);

  static final Setting<Span> HELD_FOR =
      Setting.span("SM-20.heldFor", Span.months(6))
          .because("One full cycle of reviews; nobody has set a national length of time")
          .from("Design default, from indicator CI-15");

  static final PracticeCheck CAPACITY_TO_CHANGE =
      check("SM-20", "What earlier attempts say about change")
          .serving("F24")
          .lookingAt("assessments", "plans")
          .when(
              "The latest authorised assessment judges somebody able to change, with or without"
                  + " help, and links no earlier attempt; or it does so although the last two"
                  + " improvements of plan outcomes before it were judged worse again within"
                  + " SM-20.heldFor. Goes well when earlier attempts are linked and nothing of the"
                  + " kind is recorded.")
          .using(HELD_FOR)
          .from("Design default, from the finding on optimism about change; indicator CI-15")
          .misleadingWhen(
              "There may have been no earlier attempt. Relapse is part of recovery, and an earlier"
                  + " attempt that did not hold says nothing certain of this one.")
          .judgingEach(HistoryChecks::capacity);

  private HistoryChecks() {}

  static List<PracticeCheck> all() {
    return List.of(HISTORY_USED, CAPACITY_TO_CHANGE);
  }

  private static PracticeOutcome historyUsed(PracticeCase c) {
    Optional<Dated<Assessment>> latest = latest(c);
    if (latest.isEmpty()) {
      return noAssessment(c);
    }
    Assessment assessment = latest.get().record();
    Optional<Referral> referral = c.find(assessment.referralId(), Referral.class);
    LocalDate referred = referral.flatMap(found -> Days.findDay(found.referredOn())).orElse(null);
    if (referred == null) {
      return cannotTell(
          "which referral the assessment of "
              + day(latest.get().day())
              + " answers, or the day of it, is not recorded",
          c.evidence(assessment));
    }
    List<Object> older = older(c, referred);
    if (older.isEmpty()) {
      return notApplicable("No event is recorded that is older than the referral.");
    }
    Set<String> cited = cited(assessment);
    List<Object> weighty = older.stream().filter(HistoryChecks::isWeighty).toList();
    List<Object> weightyCited = weighty.stream().filter(one -> isCited(one, cited)).toList();
    String of = "The assessment of " + day(latest.get().day());
    if (!citesAnythingOlder(c, assessment, referred) && weightyCited.isEmpty()) {
      return raised(
          of
              + " cites nothing older than the referral of "
              + day(referred)
              + ", and "
              + count(older.size(), "older event")
              + (older.size() == 1 ? " is" : " are")
              + " recorded.",
          "What does the earlier history say about what the child lives with now?",
          evidence(c, assessment, weighty.isEmpty() ? older : weighty));
    }
    if (weighty.isEmpty()) {
      return quiet();
    }
    if (weightyCited.size() == weighty.size()) {
      return well(
          of + " cites every earlier event that was judged HIGH or CRITICAL.",
          evidence(c, assessment, weighty));
    }
    if (weightyCited.size() * 100 < weighty.size() * c.setting(SHARE_CITED)) {
      List<Object> left = weighty.stream().filter(one -> !isCited(one, cited)).toList();
      return raised(
          of
              + " cites "
              + weightyCited.size()
              + " of "
              + count(weighty.size(), "earlier event")
              + " that somebody judged HIGH or CRITICAL.",
          "Are the others considered somewhere else?",
          evidence(c, assessment, left));
    }
    return quiet();
  }

  private static List<Evidence> evidence(
      PracticeCase c, Assessment assessment, List<Object> events) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(c.evidence(assessment));
    events.forEach(one -> evidence.add(c.evidence(one)));
    return evidence;
  }

  /** Events and kept entries that certainly happened before a day, one for each identifier. */
  private static List<Object> older(PracticeCase c, LocalDate day) {
    List<Object> older = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (SignificantEvent event : c.file().events()) {
      if (isCertainlyBefore(event.occurred(), day) && ids.add(event.id())) {
        older.add(event);
      }
    }
    for (ChronologyEntry entry : c.file().chronology()) {
      if (isCertainlyBefore(entry.event().occurred(), day) && ids.add(entry.event().id())) {
        older.add(entry);
      }
    }
    return older;
  }

  private static boolean isCertainlyBefore(@Nullable When when, LocalDate day) {
    return when != null && when.latest() != null && when.latest().isBefore(day);
  }

  private static SignificantEvent event(Object record) {
    return record instanceof ChronologyEntry entry ? entry.event() : (SignificantEvent) record;
  }

  private static boolean isWeighty(Object record) {
    return event(record).isWeighty();
  }

  private static boolean isCited(Object record, Set<String> cited) {
    return cited.contains(event(record).id())
        || (record instanceof ChronologyEntry entry && cited.contains(entry.entryId()));
  }

  private static Set<String> cited(Assessment assessment) {
    Set<String> cited = new HashSet<>();
    assessment.citations().stream().map(Citation::recordId).forEach(cited::add);
    assessment
        .domains()
        .forEach(domain -> domain.evidence().forEach(one -> cited.add(one.recordId())));
    return cited;
  }

  /** Whether anything cited, of whatever kind, is certainly older than the referral. */
  private static boolean citesAnythingOlder(
      PracticeCase c, Assessment assessment, LocalDate referred) {
    return cited(assessment).stream()
        .map(id -> c.find(id, Object.class))
        .flatMap(Optional::stream)
        .anyMatch(record -> isCertainlyBefore(c.evidence(record).on(), referred));
  }

  private static List<PracticeOutcome> capacity(PracticeCase c) {
    Optional<Dated<Assessment>> latest = latest(c);
    if (latest.isEmpty()) {
      return List.of(noAssessment(c));
    }
    Assessment assessment = latest.get().record();
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (CapacityToChangeJudgement judgement : assessment.capacityToChange()) {
      if (judgement.judgement() == CapacityToChange.ABLE
          || judgement.judgement() == CapacityToChange.ABLE_WITH_HELP) {
        outcomes.add(attempts(c, latest.get(), judgement));
      }
    }
    return outcomes.isEmpty()
        ? List.of(notApplicable("The latest assessment does not judge anybody able to change."))
        : outcomes;
  }

  private static PracticeOutcome attempts(
      PracticeCase c, Dated<Assessment> latest, CapacityToChangeJudgement judgement) {
    Evidence where = c.evidence(latest.record(), judgement);
    String of = "The assessment of " + day(latest.day());
    if (judgement.pastAttempts().isEmpty()) {
      return raised(
          of + " judges somebody able to change and links no earlier attempt.",
          "What was tried before, did it last, and what is different now?",
          List.of(where));
    }
    List<Evidence> lost = Improvements.before(c, latest.day()).lastTwoNotHeld(c.setting(HELD_FOR));
    if (!lost.isEmpty()) {
      List<Evidence> evidence = new ArrayList<>(List.of(where));
      evidence.addAll(lost);
      return raised(
          of
              + " judges somebody able to change. The last two improvements before it were judged"
              + " worse again within "
              + c.setting(HELD_FOR)
              + ".",
          "What would help this change to last?",
          evidence);
    }
    return well(
        of
            + " sets "
            + count(judgement.pastAttempts().size(), "earlier attempt")
            + " beside its judgement that somebody can change.",
        List.of(where));
  }

  static PracticeOutcome noAssessment(PracticeCase c) {
    return c.file().assessments().stream()
            .noneMatch(
                one ->
                    one.authorisedOn() != null
                        && Days.isAfter(one.authorisedOn(), c.asAt()) != Truth.YES)
        ? notApplicable("No authorised assessment is recorded.")
        : cannotTell("the day on which an assessment was authorised is not recorded exactly");
  }

  /** The assessment authorised last, when no other can have been authorised after it. */
  static Optional<Dated<Assessment>> latest(PracticeCase c) {
    Timeline<Assessment> authorised =
        c.timeline(
            c.file().assessments().stream().filter(one -> one.authorisedOn() != null).toList(),
            HistoryChecks::authorised);
    return authorised
        .findLast()
        .filter(last -> !authorised.mayHold(last.day().plusDays(1), c.asAt()));
  }

  private static @Nullable UncertainDate authorised(Assessment assessment) {
    return assessment.authorisedOn();
  }
}
