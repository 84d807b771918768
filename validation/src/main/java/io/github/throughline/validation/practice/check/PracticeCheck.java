package io.github.throughline.validation.practice.check;

import io.github.throughline.core.setting.Setting;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.List;
import java.util.function.Function;

/**
 * One check of practice: what there is to say about it, and the question it asks of a case. A
 * value, written as one constant with {@link PracticeCheckBuilder}.
 *
 * @param code its code, such as {@code SM-40}
 * @param title what it is about, in plain words: a capital first, no full stop
 * @param leaning whether it looks for what needs attention or for what goes well
 * @param findings the findings of inspection that it serves, such as {@code F46}
 * @param looksAt the lists of the documents that it reads, such as {@code visits}; those of the
 *     family's and the service's file as {@code family.events} and {@code service.inspections}
 * @param condition when it has something to say, in one or more sentences
 * @param misleads how it can mislead, in one or more sentences
 * @param source what it rests on
 * @param timescales the timescales it rests on, such as {@code T022}
 * @param settings what an authority may set
 * @param judge the question itself
 */
public record PracticeCheck(
    String code,
    String title,
    Leaning leaning,
    List<String> findings,
    List<String> looksAt,
    String condition,
    String misleads,
    String source,
    List<String> timescales,
    List<Setting<?>> settings,
    Function<PracticeCase, List<PracticeOutcome>> judge) {

  /**
   * Copies the lists.
   *
   * @param code its code, such as {@code SM-40}
   * @param title what it is about, in plain words
   * @param leaning whether it looks for what needs attention or for what goes well
   * @param findings the findings of inspection that it serves
   * @param looksAt the lists of the documents that it reads
   * @param condition when it has something to say
   * @param misleads how it can mislead
   * @param source what it rests on
   * @param timescales the timescales it rests on
   * @param settings what an authority may set
   * @param judge the question itself
   */
  public PracticeCheck {
    findings = List.copyOf(findings);
    looksAt = List.copyOf(looksAt);
    timescales = List.copyOf(timescales);
    settings = List.copyOf(settings);
  }

  /** What a check mainly looks for. Either kind may also have the other to say. */
  public enum Leaning {
    /** What is worth a question. */
    NEEDS_ATTENTION,
    /** What goes well and should be kept. */
    GOING_WELL
  }

  /**
   * Begins a check.
   *
   * @param code its code, such as {@code SM-40}
   * @param title what it is about, in plain words: a capital first, no full stop
   * @return a builder
   */
  public static PracticeCheckBuilder check(String code, String title) {
    return new PracticeCheckBuilder(code, title);
  }

  /**
   * How much a finding weighs: always a question, never an error.
   *
   * @return ADVICE
   */
  public Severity severity() {
    return Severity.ADVICE;
  }

  /**
   * Asks the check of a case.
   *
   * @param practiceCase the case
   * @return what came of it: one outcome for the child, or one for each record that it speaks of;
   *     never empty
   */
  public List<PracticeOutcome> ask(PracticeCase practiceCase) {
    List<PracticeOutcome> outcomes = judge.apply(practiceCase);
    return outcomes.isEmpty() ? List.of(PracticeOutcome.quiet()) : List.copyOf(outcomes);
  }

  /**
   * The code alone.
   *
   * @return the code
   */
  @Override
  public String toString() {
    return code;
  }
}
