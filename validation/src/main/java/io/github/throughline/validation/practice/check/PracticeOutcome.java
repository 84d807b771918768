package io.github.throughline.validation.practice.check;

import static java.util.Objects.requireNonNull;

import io.github.throughline.validation.practice.fact.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a check for one child, or for one record.
 *
 * @param kind what came of it
 * @param says what is recorded, or what is not, as a whole sentence; empty only for QUIET
 * @param asks the question it leads to, as a whole sentence; null unless RAISED
 * @param evidence the records it rests on, the most telling first
 */
public record PracticeOutcome(
    OutcomeKind kind, String says, @Nullable String asks, List<Evidence> evidence) {

  private static final PracticeOutcome QUIET =
      new PracticeOutcome(OutcomeKind.QUIET, "", null, List.of());

  /**
   * Checks that what is said can be followed to records.
   *
   * @param kind what came of it
   * @param says what is recorded, or what is not, as a whole sentence; empty only for QUIET
   * @param asks the question it leads to, as a whole sentence; null unless RAISED
   * @param evidence the records it rests on, the most telling first
   * @throws IllegalArgumentException if something is raised or shown without evidence, or without a
   *     sentence
   */
  public PracticeOutcome {
    requireNonNull(kind, "kind");
    evidence = List.copyOf(evidence);
    if ((kind == OutcomeKind.RAISED) != (asks != null)) {
      throw new IllegalArgumentException("What is raised asks a question, and nothing else does");
    }
    if ((kind == OutcomeKind.QUIET) != says.isEmpty()) {
      throw new IllegalArgumentException("Every outcome but QUIET has a sentence");
    }
    if ((kind == OutcomeKind.RAISED || kind == OutcomeKind.WELL) && evidence.isEmpty()) {
      throw new IllegalArgumentException("What is raised or goes well rests on records");
    }
  }

  /**
   * Something worth a question.
   *
   * @param says what is recorded, as a whole sentence
   * @param asks the question, as a whole sentence
   * @param evidence the records it rests on, the most telling first
   * @return the outcome
   */
  public static PracticeOutcome raised(String says, String asks, List<Evidence> evidence) {
    return new PracticeOutcome(OutcomeKind.RAISED, says, asks, evidence);
  }

  /**
   * Something that goes well.
   *
   * @param says what is recorded, as a whole sentence
   * @param evidence the records it rests on, the most telling first
   * @return the outcome
   */
  public static PracticeOutcome well(String says, List<Evidence> evidence) {
    return new PracticeOutcome(OutcomeKind.WELL, says, null, evidence);
  }

  /**
   * Nothing to say.
   *
   * @return the outcome
   */
  public static PracticeOutcome quiet() {
    return QUIET;
  }

  /**
   * About something that this case does not have.
   *
   * @param why what it does not have, as a whole sentence
   * @return the outcome
   */
  public static PracticeOutcome notApplicable(String why) {
    return new PracticeOutcome(OutcomeKind.NOT_APPLICABLE, why, null, List.of());
  }

  /**
   * The records do not say.
   *
   * @param what what is not recorded, beginning small and without its full stop: {@code the child's
   *     date of birth is not recorded}
   * @param evidence the records in which it is missing, if there are any
   * @return the outcome
   */
  public static PracticeOutcome cannotTell(String what, Evidence... evidence) {
    return new PracticeOutcome(
        OutcomeKind.CANNOT_TELL, "Cannot tell: " + what + ".", null, List.of(evidence));
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
   * The kind and how many records it rests on.
   *
   * @return for example {@code RAISED on 2 records}
   */
  @Override
  public String toString() {
    return kind + " on " + evidence.size() + " records";
  }
}
