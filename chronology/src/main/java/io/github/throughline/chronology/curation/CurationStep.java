package io.github.throughline.chronology.curation;

import io.github.throughline.core.model.people.Party;
import java.time.Instant;
import java.util.List;

/** Something a worker did with a chronology, at a time. It is never changed afterwards. */
public sealed interface CurationStep
    permits Selection,
        AddedSignificance,
        AnalysisNote,
        AddedReview,
        FamilyView,
        AddedDisagreement,
        Correction,
        FinishedMark,
        Look,
        Filing {
  /**
   * The step's own identifier, unique in the document.
   *
   * @return the identifier
   */
  String id();

  /**
   * Who did it.
   *
   * @return the worker
   */
  Party by();

  /**
   * When.
   *
   * @return the time
   */
  Instant at();

  /**
   * The entries it is about.
   *
   * @return their identifiers; empty for the chronology as a whole
   */
  List<String> entryIds();

  /**
   * What was done, in plain English and without anybody's data.
   *
   * @return for example {@code Left the entry out}
   */
  String what();
}
