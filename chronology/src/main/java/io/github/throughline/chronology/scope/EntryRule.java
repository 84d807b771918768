package io.github.throughline.chronology.scope;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.Valence;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A rule by which entries come into a chronology or stay out of it. It has a name, by which what it
 * leaves out is counted, and a reason that a reader can question.
 *
 * @param name what the entries are, such as {@code routine contacts}
 * @param reason why they are in, or left out, in plain English, without a full stop
 * @param test whether an entry is one of them
 */
public record EntryRule(String name, String reason, Predicate<Candidate> test) {
  private static final Set<String> ROUTINE =
      Set.of(
          "VISIT",
          "HOME_VISIT",
          "SCHOOL_VISIT",
          "ROUTINE_VISIT",
          "STATUTORY_VISIT",
          "PHONE_CALL",
          "TELEPHONE_CALL",
          "EMAIL",
          "TEXT_MESSAGE",
          "LETTER",
          "CASE_NOTE");

  /**
   * Checks that everything is said.
   *
   * @param name what the entries are
   * @param reason why they are in, or left out, in plain English
   * @param test whether an entry is one of them
   */
  public EntryRule {
    requireNonNull(name, "name");
    requireNonNull(reason, "reason");
    requireNonNull(test, "test");
  }

  /**
   * Entries that rest on a record of one agency.
   *
   * @param agency the agency, as its sources name it, whatever the capitals
   * @return the rule
   */
  public static EntryRule ofAgency(String agency) {
    String name = agency.strip().toLowerCase(Locale.ROOT);
    return new EntryRule(
        "entries of " + agency.strip(),
        "it rests on a record of " + agency.strip(),
        candidate ->
            candidate.agencies().stream()
                .anyMatch(other -> other.strip().toLowerCase(Locale.ROOT).equals(name)));
  }

  /**
   * Entries that a person judged to matter at least so much. What nobody has judged is not among
   * them: how much it matters is not known.
   *
   * @param least the least level
   * @return the rule
   */
  public static EntryRule atLeast(SignificanceLevel least) {
    String level = least.name().toLowerCase(Locale.ROOT);
    return new EntryRule(
        "entries of " + level + " significance or more",
        "its significance was judged " + level + " or more",
        candidate ->
            candidate.findSignificance().filter(found -> found.compareTo(least) >= 0).isPresent());
  }

  /**
   * Entries about a plan or a period of care that runs at the end of the chronology.
   *
   * @return the rule
   */
  public static EntryRule ofCurrentPlan() {
    return new EntryRule(
        "entries of the current plan",
        "it tells of a plan or a period of care that was running at the end of this chronology",
        Candidate::ofCurrentPlan);
  }

  /**
   * Entries of some kinds.
   *
   * @param name what they are
   * @param types the kinds
   * @return the rule
   */
  public static EntryRule ofTypes(String name, EventType... types) {
    Set<EventType> wanted = Set.of(types);
    return new EntryRule(
        name,
        "it is one of: " + name,
        candidate -> candidate.entry().event().types().stream().anyMatch(wanted::contains));
  }

  /**
   * Ordinary visits, calls and letters in which nothing was learned: what no person judged, no
   * child said anything in, and nothing came of. A contact that told the service of a worry is not
   * one of them, and neither is any kind of event on our list.
   *
   * @return the rule
   */
  public static EntryRule ofRoutineContact() {
    return new EntryRule(
        "routine contacts",
        "nothing is recorded to have been learned in them",
        candidate -> isRoutine(candidate.entry().event()));
  }

  private static boolean isRoutine(SignificantEvent event) {
    boolean judged =
        event.significance().stream().anyMatch(one -> one.level() != SignificanceLevel.LOW)
            || (event.valence() != null && event.valence() != Valence.NEUTRAL)
            || event.harmConfirmed() != null
            || event.harmCategory() != null
            || event.recordedSeverity() != null;
    boolean learned =
        !event.childAccounts().isEmpty()
            || event.outcome() != null
            || event.affectedChildren().stream().anyMatch(child -> child.impact() != null)
            || !event.disagreements().isEmpty();
    return !event.types().isEmpty()
        && event.types().stream().allMatch(type -> ROUTINE.contains(type.code()))
        && !judged
        && !learned;
  }

  /**
   * The name, never what an entry says.
   *
   * @return for example {@code EntryRule[routine contacts]}
   */
  @Override
  public String toString() {
    return "EntryRule[" + name + "]";
  }
}
