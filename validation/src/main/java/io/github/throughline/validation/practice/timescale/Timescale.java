package io.github.throughline.validation.practice.timescale;

import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Truth;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One limit of time, with all there is to say about it.
 *
 * @param code its code, such as {@code T012}
 * @param name what is limited
 * @param appliesTo whom it is about
 * @param trigger what sets the clock
 * @param limit how long; null for a condition
 * @param kind what it limits
 * @param basis what it rests on
 * @param from the first day on which it held; null when that is not known
 * @param to the last day on which it held; null while it holds
 * @param variants what is done elsewhere; empty when nothing is known
 * @param document the document it is in
 * @param section where in the document; empty when not known
 * @param chapters the chapter of the document by the year of its edition; empty when not known
 * @param checked how far it was checked
 * @param notes what else to know; may be empty
 * @param audience on whose list it stands
 * @param relaxedIn2020 whether it is among the limits that the temporary regulations of 2020 may
 *     have relaxed
 * @param setting what an authority may set instead; null where there is a national figure
 */
public record Timescale(
    String code,
    String name,
    String appliesTo,
    String trigger,
    @Nullable Span limit,
    Kind kind,
    Basis basis,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String variants,
    String document,
    String section,
    Map<Integer, Integer> chapters,
    Checked checked,
    String notes,
    Audience audience,
    boolean relaxedIn2020,
    @Nullable Setting<Span> setting) {

  private static final String WORKING_TOGETHER = "Working Together to Safeguard Children";

  /**
   * Copies the chapters.
   *
   * @param code its code
   * @param name what is limited
   * @param appliesTo whom it is about
   * @param trigger what sets the clock
   * @param limit how long; null for a condition
   * @param kind what it limits
   * @param basis what it rests on
   * @param from the first day on which it held; null when that is not known
   * @param to the last day on which it held; null while it holds
   * @param variants what is done elsewhere
   * @param document the document it is in
   * @param section where in the document
   * @param chapters the chapter of the document by the year of its edition
   * @param checked how far it was checked
   * @param notes what else to know
   * @param audience on whose list it stands
   * @param relaxedIn2020 whether the temporary regulations of 2020 may have relaxed it
   * @param setting what an authority may set instead, or null
   */
  public Timescale {
    chapters = Map.copyOf(chapters);
  }

  /**
   * Whether it is a local standard or good practice, and so never called statutory.
   *
   * @return true for those
   */
  public boolean isLocal() {
    return basis == Basis.LOCAL_OR_BEST_PRACTICE;
  }

  /**
   * Whether it may be said that this limit was missed: it is one of law or statutory guidance, and
   * was checked.
   *
   * @return false for what is local, and for what was not checked
   */
  public boolean mayBeCalledMissed() {
    return !isLocal() && checked != Checked.FROM_KNOWLEDGE;
  }

  /**
   * Whether it held on the day that set a clock.
   *
   * @param trigger the day; null when not recorded
   * @return yes, no, or cannot tell
   */
  public Truth wasInForce(@Nullable UncertainDate trigger) {
    Truth begun = from == null ? Truth.YES : Days.isOnOrAfter(trigger, from);
    return to == null ? begun : begun.and(Days.isOnOrBefore(trigger, to));
  }

  /**
   * The source as it is cited for a clock that was set on a day, by the edition of that day.
   *
   * @param trigger the day
   * @return for example {@code Working Together to Safeguard Children 2018, chapter 1, core group
   *     section}
   */
  public String citation(LocalDate trigger) {
    StringBuilder cited = new StringBuilder(document);
    Optional<Edition> edition =
        document.equals(WORKING_TOGETHER) ? Edition.findOn(trigger) : Optional.empty();
    if (edition.isPresent()) {
      cited.append(' ').append(edition.get().year());
      Integer chapter = chapters.get(edition.get().year());
      if (chapter != null) {
        cited.append(", chapter ").append(chapter);
      }
    }
    if (!section.isEmpty()) {
      cited.append(", ").append(section);
    }
    return cited.toString();
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

  /** What a timescale limits. */
  public enum Kind {
    /** Something is done once, by so long after the trigger. */
    ONCE("once, by then"),
    /** Something is done again and again, at most so long apart. */
    MAX_INTERVAL("again, at most so far apart"),
    /** Something lasts at most so long. */
    MAX_DURATION("lasts at most"),
    /** Something lasts at least so long. */
    MIN_DURATION("lasts at least"),
    /** Something is done at least so long before. */
    MIN_LEAD_TIME("at least so long before"),
    /** Something must be so; there is no time. */
    CONDITION("a condition, no time");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /**
     * The kind in words.
     *
     * @return for example {@code once, by then}
     */
    public String words() {
      return words;
    }
  }

  /** How far a timescale was checked. */
  public enum Checked {
    /** The words of the source were read. */
    TEXT_SEEN("the text of the source was read"),
    /** It was read in a document that reports the source. */
    SECONDARY_SEEN("read in a document that reports the source"),
    /** Known in the profession, not confirmed; nothing is said to be missed by it. */
    FROM_KNOWLEDGE("not checked against its source");

    private final String words;

    Checked(String words) {
      this.words = words;
    }

    /**
     * How far, in words.
     *
     * @return for example {@code the text of the source was read}
     */
    public String words() {
      return words;
    }
  }

  /** On whose list of what falls due next an expectation stands. */
  public enum Audience {
    /** The worker who holds the case. */
    WORKER,
    /** The manager. */
    MANAGER
  }
}
