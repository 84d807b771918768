package io.github.throughline.validation.practice.check.recording;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;

import io.github.throughline.core.model.decision.Decision;
import io.github.throughline.core.model.recordkeeping.Document;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.check.Sentences;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a decision can be understood later, by the child it was about as much as by a court. */
final class DecisionChecks {
  static final Setting<List<String>> KEY_KINDS =
      Setting.words(
              "SM-53.keyKinds",
              List.of(
                  "threshold",
                  "referral-outcome",
                  "section-47",
                  "conference",
                  "legal-gateway",
                  "issue-proceedings",
                  "placement",
                  "permanence",
                  "reunification",
                  "closing"))
          .because("These decisions change where or how a child lives, or end the help")
          .from("Design default, from the finding on reasons; codes of the authority's own system");

  static final Setting<Integer> FEWEST_WORDS =
      Setting.count("SM-53.fewestWords", 15, 1, 200)
          .in("words")
          .because("A reason with a fact and what follows from it takes about that many")
          .from("Design default, from the finding on reasons");

  static final Setting<List<String>> STANDING_FOR_REASONS =
      Setting.words(
              "SM-53.standingForReasons",
              List.of(
                  "as above",
                  "as below",
                  "as discussed",
                  "as per discussion",
                  "per discussion",
                  "see case notes",
                  "see case note",
                  "see notes",
                  "see above"))
          .because("They say where a reason may be, and the reader of a copy has only the copy")
          .from("Design default, from the finding on reasons");

  static final PracticeCheck REASONS =
      check("SM-53", "Decisions whose reasons can be understood later")
          .serving("F60")
          .lookingAt("decisions", "documents")
          .when(
              "A decision of one of the SM-53.keyKinds gives no reasons, or gives them in fewer than"
                  + " SM-53.fewestWords words, not counting words of SM-53.standingForReasons; or it"
                  + " points to no record as its evidence and no document is about it. Goes well"
                  + " when every such decision has both.")
          .using(KEY_KINDS, FEWEST_WORDS, STANDING_FOR_REASONS)
          .from("Finding on reasons and missing documents")
          .misleadingWhen(
              "A short reason can be a clear one, and many words can say nothing. The reasons may"
                  + " stand in the minutes of a meeting.")
          .judgingEach(DecisionChecks::reasons);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

  private DecisionChecks() {}

  static List<PracticeCheck> all() {
    return List.of(REASONS);
  }

  private static List<PracticeOutcome> reasons(PracticeCase c) {
    List<PracticeOutcome> outcomes = new ArrayList<>();
    List<Evidence> complete = new ArrayList<>();
    boolean any = false;
    for (Decision decision : c.file().decisions()) {
      if (Days.isAfter(decision.on(), c.asAt()) == Truth.YES) {
        continue;
      }
      Truth key = isKey(c, decision);
      any |= key.isPossible();
      if (key.isNo()) {
        continue;
      }
      String lacking = lacking(c, decision);
      if (lacking.isEmpty()) {
        complete.add(c.evidence(decision));
      } else if (key.isYes()) {
        outcomes.add(
            raised(
                Sentences.capital(name(decision)) + lacking + ".",
                "Could the child, reading this as an adult, see why it was decided?",
                List.of(c.evidence(decision))));
      } else {
        outcomes.add(
            cannotTell(
                "what kind of decision was made is not recorded, and it" + lacking,
                c.evidence(decision)));
      }
    }
    if (!any) {
      return List.of(notApplicable("No decision of the kinds looked at is recorded."));
    }
    if (outcomes.isEmpty()) {
      outcomes.add(
          complete.isEmpty()
              ? quiet()
              : well(
                  complete.size() == 1
                      ? "The key decision gives its reasons and points to what it rests on."
                      : "All "
                          + count(complete.size(), "key decision")
                          + " give their reasons and point to what they rest on.",
                  complete));
    }
    return outcomes;
  }

  private static Truth isKey(PracticeCase c, Decision decision) {
    return decision.kind() == null
        ? Truth.CANNOT_TELL
        : Truth.of(
            c.setting(KEY_KINDS).stream().anyMatch(decision.kind().code()::equalsIgnoreCase));
  }

  private static String name(Decision decision) {
    return Days.findDay(decision.on())
        .map(day -> "the decision of " + Sentences.day(day))
        .orElse("a decision whose day is not recorded");
  }

  /** What a decision lacks, as the rest of a sentence; empty when it lacks nothing. */
  private static String lacking(PracticeCase c, Decision decision) {
    int words = words(c, decision.reasons());
    String reasons = "";
    if (words == 0) {
      reasons = " gives no reasons of its own";
    } else if (words < c.setting(FEWEST_WORDS)) {
      reasons = " gives its reasons in " + count(words, "word");
    }
    if (isLinked(c, decision)) {
      return reasons;
    }
    return reasons
        + (reasons.isEmpty() ? "" : " and")
        + " points to no record or document that it rests on";
  }

  private static int words(PracticeCase c, @Nullable FreeText reasons) {
    if (reasons == null) {
      return 0;
    }
    String text = reasons.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    for (String phrase : c.setting(STANDING_FOR_REASONS)) {
      text = text.replaceAll("\\b" + Pattern.quote(phrase.toLowerCase(Locale.ROOT)) + "\\b", " ");
    }
    return (int) WORD.matcher(text).results().count();
  }

  private static boolean isLinked(PracticeCase c, Decision decision) {
    if (!decision.evidence().isEmpty()) {
      return true;
    }
    for (Document document : c.file().documents()) {
      if (document.about() != null
          && document.about().document() == null
          && decision.id().equals(document.about().recordId())) {
        return true;
      }
    }
    return false;
  }
}
