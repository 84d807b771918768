package io.github.throughline.validation.practice.timescale;

import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was, or is, to happen by a day, and how that stands.
 *
 * @param timescale the timescale
 * @param limit the limit that was used; null for a condition
 * @param setLocally whether the authority set the limit, or the child's own plan did
 * @param subject what is to happen, such as {@code the first core group}
 * @param clock the day that set the clock
 * @param otherClocks other days that may have set it
 * @param due the last day in time; null for a condition, and when the day of the clock is not known
 * @param done when it was done; null when that is not recorded
 * @param open whether it is still to be done
 * @param state how it stands
 * @param says how it stands, in one or more sentences
 * @param asks the question it leads to; null unless something was not done in time
 * @param citation the document and section, when it may be said that a limit was missed; else null
 * @param evidence the records it rests on, the one that set the clock first
 */
public record Expectation(
    Timescale timescale,
    @Nullable Span limit,
    boolean setLocally,
    String subject,
    ClockStart clock,
    List<ClockStart> otherClocks,
    @Nullable LocalDate due,
    @Nullable UncertainDate done,
    boolean open,
    ExpectationState state,
    String says,
    @Nullable String asks,
    @Nullable String citation,
    List<Evidence> evidence) {

  /**
   * Copies the lists.
   *
   * @param timescale the timescale
   * @param limit the limit that was used; null for a condition
   * @param setLocally whether the authority or the child's own plan set the limit
   * @param subject what is to happen
   * @param clock the day that set the clock
   * @param otherClocks other days that may have set it
   * @param due the last day in time; null for a condition or an unknown clock
   * @param done when it was done; null when that is not recorded
   * @param open whether it is still to be done
   * @param state how it stands
   * @param says how it stands, in sentences
   * @param asks the question it leads to, or null
   * @param citation the document and section, or null
   * @param evidence the records it rests on
   */
  public Expectation {
    otherClocks = List.copyOf(otherClocks);
    evidence = List.copyOf(evidence);
  }

  /**
   * Whether it says that a limit of law or statutory guidance was missed.
   *
   * @return true only when the limit was checked and no reason is recorded
   */
  public boolean claimsMissedLimit() {
    return citation != null && state == ExpectationState.MISSED;
  }

  /**
   * Whether it rests on a record.
   *
   * @param recordId the identifier of the record
   * @return true if the record is among the evidence
   */
  public boolean restsOn(String recordId) {
    return evidence.stream().anyMatch(one -> recordId.equals(one.id()));
  }

  /**
   * The code and the state.
   *
   * @return for example {@code T014 MET}
   */
  @Override
  public String toString() {
    return timescale + " " + state;
  }
}
