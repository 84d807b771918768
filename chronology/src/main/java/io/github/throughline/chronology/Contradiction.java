package io.github.throughline.chronology;

import io.github.throughline.core.model.provenance.Source;
import java.util.List;

/**
 * Two sources say different things of the same record. Both stand; neither is preferred.
 *
 * @param personId the child whose record it is
 * @param what what they differ on, in plain English, such as {@code the day the referral was
 *     closed}
 * @param statements what each says
 * @param entryIds the entries concerned
 */
public record Contradiction(
    String personId, String what, List<Statement> statements, List<String> entryIds) {
  /**
   * Copies the lists.
   *
   * @param personId the child whose record it is
   * @param what what they differ on, in plain English
   * @param statements what each says
   * @param entryIds the entries concerned
   */
  public Contradiction {
    statements = List.copyOf(statements);
    entryIds = List.copyOf(entryIds);
  }

  /**
   * What it is about, never whom or what is said.
   *
   * @return for example {@code Contradiction[the day of the referral]}
   */
  @Override
  public String toString() {
    return "Contradiction[" + what + "]";
  }

  /**
   * What one source says.
   *
   * @param says what it says, such as a date or a code's meaning
   * @param source the source
   */
  public record Statement(String says, Source source) {
    /**
     * Nothing of what is said: it may be a birth date or words about a child.
     *
     * @return a fixed text
     */
    @Override
    public String toString() {
      return "Statement[masked]";
    }
  }
}
