package io.github.throughline.validation.practice.check.plan;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.PracticeOutcome.well;
import static io.github.throughline.validation.practice.check.Sentences.count;
import static io.github.throughline.validation.practice.check.Sentences.list;

import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanOutcome;
import io.github.throughline.core.model.plan.PlanVersion;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.View;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Truth;
import io.github.throughline.validation.practice.language.Mark;
import io.github.throughline.validation.practice.language.Mark.Kind;
import io.github.throughline.validation.practice.language.PlainLanguage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Plans written so that a family can use them. */
final class WritingChecks {
  static final Setting<Integer> PARTS =
      Setting.count("SM-27.parts", 2, 1, 4)
          .in("of four parts")
          .because("One part can be missing for a good reason")
          .from("Design default, from the finding on how plans are written");

  static final Setting<BigDecimal> HIGHEST_GRADE =
      Setting.number("SM-27.highestGrade", "9", "1", "20")
          .in("school grades of the United States")
          .because("Many adults read most easily at about the grade of a child of thirteen")
          .from("Design default; formula of Kincaid and others, 1975");

  static final Setting<Integer> LEAST_WORDS =
      Setting.count("SM-27.leastWords", 30, 1, 1000)
          .in("words")
          .because("The formula says nothing of shorter texts")
          .from("Design default");

  static final Setting<BigDecimal> MOST_JARGON =
      Setting.number("SM-28.mostPerHundredWords", "3", "0", "100")
          .in("words of the trade in each hundred")
          .because("A few can be met and understood; more shut people out")
          .from("Design default, from the finding on jargon");

  static final Setting<Integer> LONG_SENTENCE =
      Setting.count("SM-28.longSentence", 25, 5, 100)
          .in("words")
          .because("Longer sentences are counted beside, for whoever writes the next version")
          .from("Plain English guides");

  static final Setting<List<String>> EVERYDAY =
      Setting.words(
              "SM-28.everydayLetters",
              List.of(
                  "NHS", "GP", "UK", "TV", "OK", "DVD", "PE", "ID", "AM", "PM", "BBC", "NOT", "AND",
                  "NO", "MUM", "DAD", "ALL", "YOU"))
          .because("Everybody knows these, and some people write a word in capitals to stress it")
          .from("Design default");

  static final PracticeCheck WRITTEN_WELL =
      check("SM-27", "A plan that can be used")
          .serving("F33", "F35")
          .lookingAt("plans", "actions")
          .when(
              "The current version of a plan in force lacks SM-27.parts or more of four: each outcome"
                  + " says what, by when, how we know, and who acts; its text has a reading grade of"
                  + " SM-27.highestGrade or less, if it has SM-27.leastWords words; it has no word of"
                  + " the trade and no unexplained letters but SM-28.everydayLetters; it has a page for"
                  + " the child. Goes well when it has all four.")
          .using(PARTS, HIGHEST_GRADE, LEAST_WORDS, EVERYDAY)
          .from("Design default, from the finding on how plans are written")
          .misleadingWhen(
              "Such parts fit tasks better than feelings: a plan can have them all and be full of"
                  + " appointments. A formula knows no reader.")
          .judgingEach(c -> ofEach(c, WritingChecks::writtenWell));

  static final PracticeCheck PLAIN_WORDS =
      check("SM-28", "Plain words for the family")
          .serving("F34")
          .lookingAt("plans", "actions", "views")
          .when(
              "The text for the family in the current version of a plan in force, or in what is"
                  + " recorded as having come of the child's views, has more than"
                  + " SM-28.mostPerHundredWords words of the trade in each hundred, if it has"
                  + " SM-27.leastWords words; or any letters, but SM-28.everydayLetters, that stand for"
                  + " words and are not explained. Names in law count only until they are explained."
                  + " Sentences of more than SM-28.longSentence words are counted beside. Goes well"
                  + " when nothing of the kind is found.")
          .using(MOST_JARGON, EVERYDAY, LONG_SENTENCE, LEAST_WORDS)
          .from("Lists of words that young people asked to change; finding on jargon")
          .misleadingWhen(
              "A word of the trade can be the child's own, or have its everyday meaning. Plain is not"
                  + " soft: what was seen is to be said as it was. A word in capitals for stress can look"
                  + " like letters.")
          .judgingEach(WritingChecks::plainWords);

  private WritingChecks() {}

  static List<PracticeCheck> all() {
    return List.of(WRITTEN_WELL, PLAIN_WORDS);
  }

  /** The current version of a plan. */
  private record Current(Plan plan, PlanVersion version) {}

  private static List<PracticeOutcome> ofEach(
      PracticeCase c, BiFunction<PracticeCase, Current, PracticeOutcome> judge) {
    List<Plan> plans = c.plans().inForce(Plan.class, c.asAt());
    if (plans.isEmpty()) {
      return List.of(
          c.plans().hasInForce(Plan.class, c.asAt()) == Truth.CANNOT_TELL
              ? cannotTell("whether a plan is in force is not recorded")
              : notApplicable("No plan is in force."));
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (Plan plan : plans) {
      Optional<PlanVersion> version = c.plans().findVersion(plan, c.asAt());
      outcomes.add(
          version
              .map(found -> judge.apply(c, new Current(plan, found)))
              .orElse(cannotTell("the text of the plan is not recorded", c.evidence(plan))));
    }
    return outcomes;
  }

  private static PracticeOutcome writtenWell(PracticeCase c, Current current) {
    PlanVersion version = current.version();
    PlainLanguage language = look(c, FamilyText.of(c, version));
    Map<String, Truth> parts = new LinkedHashMap<>();
    parts.put("outcomes that say what, who, by when and how we know", isWhole(c, version));
    parts.put("a text that is easy to read", isEasy(c, language));
    parts.put(
        "plain words throughout",
        language.words() == 0 ? Truth.CANNOT_TELL : Truth.of(words(language).isEmpty()));
    parts.put("a page for the child", Truth.of(isSaid(version.childsPage())));
    List<String> missing = new ArrayList<>();
    int unclear = 0;
    for (Map.Entry<String, Truth> part : parts.entrySet()) {
      if (part.getValue().isNo()) {
        missing.add(part.getKey());
      } else if (part.getValue() == Truth.CANNOT_TELL) {
        unclear++;
      }
    }
    Evidence where = c.evidence(current.plan(), version);
    int most = c.setting(PARTS);
    if (missing.size() >= most) {
      return raised(
          "The current version of the plan does not have " + list(missing) + ".",
          "Could the child and the family use it to see what happens next, and why?",
          List.of(where));
    }
    if (missing.size() + unclear >= most) {
      return cannotTell("enough of the text of the plan is not recorded", where);
    }
    return missing.isEmpty() && unclear == 0
        ? well(
            "The current version of the plan has " + list(List.copyOf(parts.keySet())) + ".",
            List.of(where))
        : quiet();
  }

  /** Each outcome says what, by when and how we know, and somebody acts on it. */
  private static Truth isWhole(PracticeCase c, PlanVersion version) {
    if (version.outcomes().isEmpty()) {
      return Truth.CANNOT_TELL;
    }
    for (PlanOutcome outcome : version.outcomes()) {
      boolean isActedOn =
          FamilyText.actions(c, version).stream()
              .anyMatch(
                  action -> action.owner() != null && action.outcomeIds().contains(outcome.id()));
      if (!isSaid(outcome.outcome())
          || !isSaid(outcome.measure())
          || outcome.neededBy() == null
          || !isActedOn) {
        return Truth.NO;
      }
    }
    return Truth.YES;
  }

  private static Truth isEasy(PracticeCase c, PlainLanguage language) {
    return language.words() < c.setting(LEAST_WORDS) || language.findReadingGrade().isEmpty()
        ? Truth.CANNOT_TELL
        : Truth.of(
            language.findReadingGrade().getAsDouble() <= c.setting(HIGHEST_GRADE).doubleValue());
  }

  private static PlainLanguage look(PracticeCase c, String text) {
    return PlainLanguage.of(text, c.setting(EVERYDAY), c.setting(LONG_SENTENCE));
  }

  private static List<Mark> words(PlainLanguage language) {
    return language.marks().stream().filter(mark -> mark.kind() != Kind.LONG_SENTENCE).toList();
  }

  private static boolean isSaid(@Nullable FreeText text) {
    return text != null && !text.text().isBlank();
  }

  private static List<PracticeOutcome> plainWords(PracticeCase c) {
    List<PracticeOutcome> outcomes =
        new ArrayList<>(
            ofEach(
                c,
                (one, current) ->
                    plainWords(
                        one,
                        FamilyText.of(one, current.version()),
                        "The text of the plan",
                        one.evidence(current.plan(), current.version()))));
    for (View view : c.file().views()) {
      String text = FamilyText.of(view);
      if (c.file().child().id().equals(view.personId()) && !text.isBlank()) {
        PracticeOutcome outcome =
            plainWords(
                c, text, "What is said to have come of a view of the child", c.evidence(view));
        if (outcome.asks() != null) {
          outcomes.add(outcome);
        }
      }
    }
    return outcomes;
  }

  private static PracticeOutcome plainWords(
      PracticeCase c, String text, String what, Evidence where) {
    PlainLanguage language = look(c, text);
    if (language.words() == 0) {
      return cannotTell("the text for the family is not recorded", where);
    }
    int letters = language.marks(Kind.UNEXPLAINED_LETTERS).size();
    int all = words(language).size();
    boolean isDense =
        language.words() >= c.setting(LEAST_WORDS)
            && language.jargonPerHundred() > c.setting(MOST_JARGON).doubleValue();
    if (letters == 0 && !isDense) {
      return all == 0 ? well(what + " is in plain words.", List.of(where)) : quiet();
    }
    return raised(
        what
            + " has "
            + count(all, "word of the trade", "words of the trade")
            + " in "
            + language.words()
            + ", of which "
            + count(letters, "is", "are")
            + " unexplained letters.",
        "How would you say it to the child across the table?",
        List.of(where.noting(offers(language))));
  }

  /** Plain words to say instead, and how many sentences are long. */
  private static String offers(PlainLanguage language) {
    List<String> plain =
        words(language).stream()
            .map(Mark::findPlainWords)
            .flatMap(Optional::stream)
            .distinct()
            .limit(5)
            .map(words -> "\"" + words + "\"")
            .toList();
    int longOnes = language.marks(Kind.LONG_SENTENCE).size();
    String beside = count(longOnes, "long sentence");
    return plain.isEmpty() ? beside : "could say " + list(plain) + "; " + beside;
  }
}
