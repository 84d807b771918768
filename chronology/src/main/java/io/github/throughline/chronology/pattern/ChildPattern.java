package io.github.throughline.chronology.pattern;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.chronology.pattern.result.Prompt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of one child over time: every indicator, side by side.
 *
 * @param childId the child, by the identifier in the family file
 * @param label how the child is spoken of
 * @param asAt the day up to which it looks
 * @param asKnownOn the day whose knowledge it shows; null when everything recorded is shown
 * @param observedFrom the first day on which the service is recorded to have had to do with the
 *     child; null when no day is recorded
 * @param coverage what it was made from, in plain English, one sentence each
 * @param results what each indicator says, in the order of their codes
 * @param chronology the entries that everything rests on
 */
public record ChildPattern(
    String childId,
    String label,
    LocalDate asAt,
    @Nullable LocalDate asKnownOn,
    @Nullable LocalDate observedFrom,
    List<String> coverage,
    List<IndicatorResult> results,
    Chronology chronology) {
  /** The sentences that stand at the head of every pattern page, in every form. */
  public static final String HEADER =
      "This page sets out what is recorded. It cannot show what nobody noticed or wrote down, and it"
          + " says nothing about what is to come. It is for a person to judge.";

  /** The greatest number of questions for analysis that a page puts. */
  public static final int MOST_QUESTIONS = 7;

  /**
   * Copies the lists.
   *
   * @param childId the child, by the identifier in the family file
   * @param label how the child is spoken of
   * @param asAt the day up to which it looks
   * @param asKnownOn the day whose knowledge it shows
   * @param observedFrom the first day on which the service had to do with the child
   * @param coverage what it was made from
   * @param results what each indicator says
   * @param chronology the entries that everything rests on
   */
  public ChildPattern {
    requireNonNull(childId, "childId");
    requireNonNull(label, "label");
    requireNonNull(asAt, "asAt");
    coverage = List.copyOf(coverage);
    results = List.copyOf(results);
    requireNonNull(chronology, "chronology");
  }

  /**
   * What one indicator says.
   *
   * @param indicator the indicator
   * @return its result
   */
  public IndicatorResult get(Indicator indicator) {
    return results.stream()
        .filter(result -> result.indicator() == indicator)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No result is here of " + indicator.code()));
  }

  /**
   * All questions that the indicators put, in the order of the indicators.
   *
   * @return the prompts
   */
  public List<Prompt> prompts() {
    List<Prompt> prompts = new ArrayList<>();
    results.forEach(result -> prompts.addAll(result.prompts()));
    return List.copyOf(prompts);
  }

  /**
   * The questions for analysis that a page puts: one of each indicator before a second of any, up
   * to {@link #MOST_QUESTIONS}. Being among them says nothing of how much a question matters.
   *
   * @return the questions, in the order of the indicators
   */
  public List<Prompt> questions() {
    List<Prompt> chosen = new ArrayList<>();
    for (int round = 0; chosen.size() < MOST_QUESTIONS; round++) {
      int before = chosen.size();
      for (IndicatorResult result : results) {
        if (round < result.prompts().size() && chosen.size() < MOST_QUESTIONS) {
          chosen.add(result.prompts().get(round));
        }
      }
      if (chosen.size() == before) {
        break;
      }
    }
    List<Prompt> all = prompts();
    return all.stream().filter(chosen::contains).toList();
  }

  /**
   * Nothing that tells who it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "ChildPattern[masked]";
  }
}
