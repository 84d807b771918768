package io.github.throughline.chronology.curation;

import io.github.throughline.core.model.people.Party;
import java.time.Instant;
import java.util.List;

/**
 * A line of the audit of a curation: who did what, and when.
 *
 * @param at when
 * @param by who
 * @param what what was done, in plain English
 * @param entryIds the entries it is about; empty for the chronology as a whole
 * @param stepId the step in the document that says all of it
 */
public record CurationAct(Instant at, Party by, String what, List<String> entryIds, String stepId) {
  /**
   * Copies the list.
   *
   * @param at when
   * @param by who
   * @param what what was done, in plain English
   * @param entryIds the entries it is about; empty for the chronology as a whole
   * @param stepId the step in the document that says all of it
   */
  public CurationAct {
    entryIds = List.copyOf(entryIds);
  }

  static CurationAct of(CurationStep step) {
    return new CurationAct(step.at(), step.by(), step.what(), step.entryIds(), step.id());
  }
}
