package io.github.throughline.chronology;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
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
 * @param recurs whether another of its kind can follow within a month, so that another date is
 *     another record and not the same one told differently
 */
record RecordKind<T>(
    String name,
    Function<CaseFile, List<T>> in,
    Function<T, String> id,
    Function<T, Provenance> provenance,
    Function<T, String> variety,
    List<Moment<T>> moments,
    List<Detail<T>> details,
    Predicate<T> recurs) {

  RecordKind(
      String name,
      Function<CaseFile, List<T>> in,
      Function<T, String> id,
      Function<T, Provenance> provenance,
      Function<T, String> variety,
      List<Moment<T>> moments,
      List<Detail<T>> details) {
    this(name, in, id, provenance, variety, moments, details, record -> false);
  }

  UncertainDate anchor(T record) {
    UncertainDate date = moments.get(0).date().apply(record);
    return date == null ? UncertainDate.unknown() : date;
  }

  /** The last date of a record, as early as it can be; null when it has none besides its first. */
  @Nullable LocalDate end(T record) {
    return moments.stream()
        .skip(1)
        .map(moment -> moment.date().apply(record))
        .filter(Objects::nonNull)
        .map(UncertainDate::earliest)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
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
