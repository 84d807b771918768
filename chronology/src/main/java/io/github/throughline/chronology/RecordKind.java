package io.github.throughline.chronology;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How records of one kind become entries: where they are in a case file, which of their dates are
 * events, and what else they say. The table in {@link RecordKinds} holds one of these for each
 * kind.
 *
 * @param name the kind, as record references name it
 * @param in the records of a case file
 * @param id the record's identifier
 * @param provenance where the record came from
 * @param variety what tells records of this kind apart for good, such as the kind of meeting; empty
 *     when nothing does
 * @param moments the dates that are events, the one that identifies the record first
 * @param details what else the record says
 */
record RecordKind<T>(
    String name,
    Function<CaseFile, List<T>> in,
    Function<T, String> id,
    Function<T, Provenance> provenance,
    Function<T, String> variety,
    List<Moment<T>> moments,
    List<Detail<T>> details) {

  UncertainDate anchor(T record) {
    UncertainDate date = moments.get(0).date().apply(record);
    return date == null ? UncertainDate.unknown() : date;
  }

  /**
   * One date of a record.
   *
   * @param what the date in words, such as {@code the day of the referral}
   * @param type the type of event it is
   * @param says the beginning of the summary; the type's label when null
   */
  record Moment<T>(
      String what,
      Function<T, EventType> type,
      Function<T, @Nullable UncertainDate> date,
      @Nullable String says) {}

  /** Where a detail is told. */
  enum Part {
    SUMMARY,
    RESPONSE,
    OUTCOME
  }

  /**
   * One thing a record says besides its dates.
   *
   * @param moment the index of the moment whose entry tells it
   * @param label what it is, such as {@code Referred by}; empty for a sentence that needs none
   */
  record Detail<T>(int moment, Part part, String label, Function<T, @Nullable String> text) {}
}
