package io.github.throughline.validation.practice.check.voice;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.capital;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.voice.DirectWorkSession;
import io.github.throughline.core.model.voice.Effect;
import io.github.throughline.core.model.voice.View;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Reviews;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the child said and what came of it, and whether there was time and a way to say it. */
final class HeardChecks {
  static final Setting<Span> VIEWS_LOOKING_BACK =
      Setting.span("SM-37.lookingBack", Span.months(12))
          .because("A child can still be told what came of something said within a year")
          .from("Design default");

  static final PracticeCheck SAID_AND_DONE =
      check("SM-37", "What came of what the child said")
          .serving("F43", "F18")
          .lookingAt("views", "plans", "meetings", "lookedAfterReviews")
          .when(
              "A view of the child in SM-37.lookingBack has no effect recorded (acted on, partly, or"
                  + " not and why), or one that is still pending, although a review has been held after"
                  + " it. Goes well when an effect is recorded.")
          .using(VIEWS_LOOKING_BACK)
          .from("Design default, from the finding on wishes that are heard and acted on")
          .misleadingWhen(
              "Something may have been done and told without being set beside the view. Not every view"
                  + " asks for something.")
          .judgingEach(HeardChecks::saidAndDone);

  static final Setting<Integer> SESSIONS =
      Setting.count("SM-39.sessions", 3, 1, 20)
          .in("sessions")
          .because("One brief talk can be the right thing on a day; three in a row are a habit")
          .from("Design default, from the finding on brief conversations");

  static final Setting<Integer> MINUTES =
      Setting.count("SM-39.minutes", 20, 1, 120)
          .in("minutes")
          .because("Trust takes time to come to the point")
          .from("Design default, from the finding on brief conversations");

  static final Setting<Integer> FROM_AGE =
      Setting.count("SM-39.fromAge", 4, 0, 17)
          .in("years")
          .because("With a younger child, watching and playing for a short while is the work")
          .from("Design default");

  static final Setting<List<String>> TALK_AND_WATCHING =
      Setting.words("SM-39.talkAndWatching", List.of("chat", "talk", "conversation", "observation"))
          .because("The letter names brief conversations and observations")
          .from("Finding on brief conversations or observations; codes are local");

  static final PracticeCheck DIRECT_WORK =
      check("SM-39", "Time and ways for the child to say it")
          .serving("F45", "F18")
          .lookingAt("directWork")
          .when(
              "Each of the last SM-39.sessions sessions of direct work with the child was shorter than"
                  + " SM-39.minutes minutes or used no method but SM-39.talkAndWatching, and the child"
                  + " was SM-39.fromAge or older at the latest. Goes well when the latest was long"
                  + " enough and used another method. Methods without words count like any other.")
          .using(SESSIONS, MINUTES, FROM_AGE, TALK_AND_WATCHING)
          .from("Design default, from the finding on brief conversations or observations")
          .misleadingWhen(
              "Some children talk best with no tool at all, on a drive or a walk. A method is no"
                  + " measure of trust.")
          .judging(HeardChecks::directWork);

  private HeardChecks() {}

  static List<PracticeCheck> all() {
    return List.of(SAID_AND_DONE, DIRECT_WORK);
  }

  private static List<PracticeOutcome> saidAndDone(PracticeCase c) {
    Optional<LocalDate> from = c.findStartOfLast(c.asAt(), c.setting(VIEWS_LOOKING_BACK));
    if (from.isEmpty()) {
      return List.of(cannotTell("the bank holidays of that time are not known"));
    }
    Timeline<View> views =
        c.timeline(
            c.file().views().stream()
                .filter(view -> c.file().child().id().equals(view.personId()))
                .toList(),
            View::on);
    Reviews reviews = Reviews.of(c);
    List<Evidence> waiting = new ArrayList<>();
    List<Evidence> answered = new ArrayList<>();
    List<Evidence> unclear = new ArrayList<>();
    for (Dated<View> one : views.between(from.get(), c.asAt())) {
      Evidence evidence = c.evidence(one.record());
      if (hasEffect(one.record())) {
        answered.add(evidence);
      } else if (reviews.findFirstAfter(one.day()).isPresent()) {
        waiting.add(
            evidence.noting(one.record().effects().isEmpty() ? "no effect" : "still pending"));
      } else if (reviews.mayHold(one.day().plusDays(1), c.asAt())) {
        unclear.add(evidence);
      }
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    if (!waiting.isEmpty()) {
      boolean one = waiting.size() == 1;
      outcomes.add(
          raised(
              capital(count(waiting.size(), "view"))
                  + " of the child "
                  + (one ? "has" : "have")
                  + " nothing recorded of what came of "
                  + (one ? "it" : "them")
                  + " by the next review.",
              "What was done because of it, or why not, and has the child been told?",
              waiting));
    }
    if (!answered.isEmpty()) {
      outcomes.add(
          well(
              "It is recorded what came of " + count(answered.size(), "view") + " of the child.",
              answered));
    }
    if (!unclear.isEmpty()) {
      outcomes.add(
          cannotTell(
              "whether a review was held after a view of the child is not recorded",
              unclear.get(0)));
    }
    if (outcomes.isEmpty() && views.mayHold(from.get(), c.asAt())) {
      outcomes.add(
          cannotTell(
              "the day of a view of the child is not recorded",
              c.evidence(views.unclear().get(0))));
    }
    if (outcomes.isEmpty()) {
      outcomes.add(
          views.between(from.get(), c.asAt()).isEmpty()
              ? notApplicable(
                  "No view of the child is recorded in the "
                      + c.setting(VIEWS_LOOKING_BACK)
                      + " to "
                      + day(c.asAt())
                      + ".")
              : quiet());
    }
    return outcomes;
  }

  private static boolean hasEffect(View view) {
    return view.effects().stream()
        .anyMatch(one -> one.effect() != null && one.effect() != Effect.PENDING);
  }

  private static PracticeOutcome directWork(PracticeCase c) {
    Timeline<DirectWorkSession> sessions =
        c.timeline(
            c.file().directWork().stream()
                .filter(
                    one -> one.personId() == null || one.personId().equals(c.file().child().id()))
                .toList(),
            DirectWorkSession::on);
    if (sessions.isEmpty()) {
      return notApplicable("No direct work with the child is recorded.");
    }
    List<Dated<DirectWorkSession>> last = sessions.last(c.setting(SESSIONS));
    if (last.isEmpty() || sessions.mayHold(last.get(0).day(), c.asAt())) {
      return cannotTell(
          "the day of a session of direct work is not recorded",
          c.evidence(sessions.unclear().get(0)));
    }
    Dated<DirectWorkSession> latest = last.get(last.size() - 1);
    if (isBrief(c, latest.record()).isNo()) {
      return well(
          "The latest direct work with the child, on "
              + day(latest.day())
              + ", had time and a method.",
          List.of(c.evidence(latest.record())));
    }
    if (last.size() < c.setting(SESSIONS)) {
      return quiet();
    }
    Truth brief = Truth.YES;
    for (Dated<DirectWorkSession> one : last) {
      brief = brief.and(isBrief(c, one.record()));
    }
    Truth asked = brief.and(c.age().isAtLeast(c.setting(FROM_AGE), latest.day()));
    if (asked.isNo()) {
      return quiet();
    }
    return asked.isYes()
        ? raised(
            (last.size() == 1
                    ? "The latest session"
                    : "Each of the last " + count(last.size(), "session"))
                + " of direct work with the child, to "
                + day(latest.day())
                + ", was shorter than "
                + c.setting(MINUTES)
                + " minutes or was talk or watching only.",
            "What would help this child to show what matters to them, and how much time would it"
                + " take?",
            c.evidenceOf(last))
        : cannotTell(
            "how long direct work took, by what method, or how old the child was, is not recorded",
            c.evidence(latest.record()));
  }

  /** Shorter than it takes, or by talk and watching alone. */
  private static Truth isBrief(PracticeCase c, DirectWorkSession session) {
    Truth isShort =
        session.minutes() == null
            ? Truth.CANNOT_TELL
            : Truth.of(session.minutes() < c.setting(MINUTES));
    if (session.methods().isEmpty()) {
      return isShort.or(session.tool() == null ? Truth.CANNOT_TELL : Truth.NO);
    }
    boolean onlyTalk =
        session.methods().stream()
            .allMatch(
                method ->
                    c.setting(TALK_AND_WATCHING).contains(method.code().toLowerCase(Locale.ROOT)));
    return isShort.or(Truth.of(onlyTalk));
  }
}
