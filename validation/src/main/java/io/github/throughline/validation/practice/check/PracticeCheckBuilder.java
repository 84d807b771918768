package io.github.throughline.validation.practice.check;

import io.github.throughline.core.setting.Setting;
import io.github.throughline.validation.practice.check.PracticeCheck.Leaning;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes a check as one constant. The last call is {@link #judging} or {@link #judgingEach}.
 *
 * <pre>{@code
 * static final PracticeCheck NOT_SEEN_ALONE =
 *     check("SM-40", "The child was not seen alone")
 *         .serving("F46")
 *         .lookingAt("visits")
 *         .when("The latest visit to the child was not alone and has no reason")
 *         .using(NOT_ALONE_IN_A_ROW)
 *         .from("Children Act 1989, section 47(5A); local standards")
 *         .misleadingWhen("A baby is seldom seen alone")
 *         .judging(VisitChecks::seenAlone);
 * }</pre>
 */
public final class PracticeCheckBuilder {
  private final String code;
  private final String title;
  private Leaning leaning = Leaning.NEEDS_ATTENTION;
  private List<String> findings = List.of();
  private List<String> looksAt = List.of();
  private String condition = "";
  private final List<String> misleads = new ArrayList<>();
  private String source = "";
  private List<String> timescales = List.of();
  private List<Setting<?>> settings = List.of();

  PracticeCheckBuilder(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /**
   * It looks for what goes well.
   *
   * @return this
   */
  public PracticeCheckBuilder forStrength() {
    leaning = Leaning.GOING_WELL;
    return this;
  }

  /**
   * The findings of inspection that it serves.
   *
   * @param findings such as {@code F46}
   * @return this
   */
  public PracticeCheckBuilder serving(String... findings) {
    this.findings = List.of(findings);
    return this;
  }

  /**
   * The lists of the documents that it reads.
   *
   * @param lists by their names in the case file, such as {@code visits}; those of the family's and
   *     the service's file with {@code family.} or {@code service.} before
   * @return this
   */
  public PracticeCheckBuilder lookingAt(String... lists) {
    this.looksAt = List.of(lists);
    return this;
  }

  /**
   * When it has something to say.
   *
   * @param condition the exact condition, in whole sentences; settings are named by their key
   * @return this
   */
  public PracticeCheckBuilder when(String condition) {
    this.condition = condition;
    return this;
  }

  /**
   * How it can mislead.
   *
   * @param misleads whole sentences
   * @return this
   */
  public PracticeCheckBuilder misleadingWhen(String misleads) {
    this.misleads.add(misleads);
    return this;
  }

  /**
   * What it rests on.
   *
   * @param source guidance with its edition, research, or that it is a design default
   * @return this
   */
  public PracticeCheckBuilder from(String source) {
    this.source = source;
    return this;
  }

  /**
   * The timescales it rests on.
   *
   * @param timescales such as {@code T022}
   * @return this
   */
  public PracticeCheckBuilder timedBy(String... timescales) {
    this.timescales = List.of(timescales);
    return this;
  }

  /**
   * What an authority may set.
   *
   * @param settings the settings
   * @return this
   */
  public PracticeCheckBuilder using(Setting<?>... settings) {
    this.settings = List.of(settings);
    return this;
  }

  /**
   * The question, with one answer for the child.
   *
   * @param judge the question
   * @return the check
   */
  public PracticeCheck judging(Function<PracticeCase, PracticeOutcome> judge) {
    return judgingEach(judge.andThen(List::of));
  }

  /**
   * The question, with an answer for each record that it speaks of.
   *
   * @param judge the question; an empty list says that there is nothing to say
   * @return the check
   */
  public PracticeCheck judgingEach(Function<PracticeCase, List<PracticeOutcome>> judge) {
    return new PracticeCheck(
        code,
        title,
        leaning,
        findings,
        looksAt,
        condition,
        String.join(" ", misleads),
        source,
        timescales,
        settings,
        judge);
  }
}
