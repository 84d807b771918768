package io.github.throughline.chronology.record.kind;

import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.record.RecordKinds;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How records of one kind become entries: where they are in a case file, which of their dates are
 * events, and what else they say. {@link KindBuilder} makes one, {@link RecordKinds} has all.
 *
 * @param name the kind, as record references name it
 * @param component the component of the case file that has the records
 * @param in the records of a case file
 * @param id the record's identifier
 * @param provenance where the record came from
 * @param apart what tells records of this kind apart for good, such as the kind of meeting; empty
 *     when nothing does
 * @param moments the dates that are events, the one that identifies the record first
 * @param details what else the record says
 * @param accounts what the child said, in the child's words
 * @param people whom the record is about besides the child whose file it is in
 * @param thirdParties whose data are mixed in
 * @param verification how far it is established; null when the record does not say
 * @param mark what has to be minded when an entry is shown, such as {@link #INTERNAL}: the
 *     sensitivity of the event; null when nothing
 * @param marked which records bear the mark
 * @param recurs whether another of its kind can follow within a month, so that another date is
 *     another record and not the same one told differently
 * @param ofService whether it is something the service itself did, and so knew when it did it
 * @param help the level of help that a record shows; null when none
 */
public record RecordKind<T>(
    String name,
    String component,
    Function<CaseFile, List<T>> in,
    Function<T, String> id,
    Function<T, Provenance> provenance,
    Function<T, String> apart,
    List<Moment<T>> moments,
    List<Detail<T>> details,
    List<Account<T>> accounts,
    Function<T, List<String>> people,
    Function<T, List<String>> thirdParties,
    Function<T, @Nullable VerificationStatus> verification,
    @Nullable String mark,
    Predicate<T> marked,
    Predicate<T> recurs,
    boolean ofService,
    @Nullable Help<T> help) {

  /** The mark of entries about the service's own talk of its work, which families do not get. */
  public static final String INTERNAL = "INTERNAL";

  /** The mark of entries about adoption. */
  public static final String ADOPTION = "ADOPTION";

  /** The mark of entries about somebody's health. */
  public static final String HEALTH = "HEALTH";

  /** The mark of entries from which somebody could find an address that is withheld. */
  public static final String ADDRESS_WITHHELD = "ADDRESS_WITHHELD";

  /**
   * What has to be minded when entries of a record are shown.
   *
   * @param record the record
   * @return the marks; empty when nothing has to be minded
   */
  public List<String> sensitivity(T record) {
    return mark != null && marked.test(record) ? List.of(mark) : List.of();
  }

  /**
   * The date that identifies a record: the first of its dates that is known. A record that gives no
   * entry has one too, because it can be counted.
   *
   * @param record the record
   * @return the date; {@link UncertainDate#unknown()} when it has none
   */
  public UncertainDate anchor(T record) {
    for (Moment<T> moment : moments) {
      UncertainDate date = moment.on(record);
      if (date != null) {
        return date;
      }
    }
    return moments.stream()
        .map(moment -> moment.date().apply(record))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(UncertainDate.unknown());
  }

  /**
   * What tells records of this kind apart: records are compared by the same one of their dates, so
   * which date that is tells them apart as well.
   *
   * @return what tells a record apart, as a text
   */
  public Function<T, String> variety() {
    return record -> {
      int dated = 0;
      while (dated < moments.size() && moments.get(dated).on(record) == null) {
        dated++;
      }
      String own = apart.apply(record);
      return dated == 0 || dated == moments.size() ? own : own + "\n" + dated;
    };
  }

  /**
   * The last date of a record, as early as it can be.
   *
   * @param record the record
   * @return the day; null when the record has no date besides its first
   */
  public @Nullable LocalDate end(T record) {
    return moments.stream()
        .skip(1)
        .map(moment -> moment.on(record))
        .filter(Objects::nonNull)
        .map(UncertainDate::earliest)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * The first moment that a record has, dated or not.
   *
   * @param record the record
   * @return the moment; null when the record has nothing to be told
   */
  public @Nullable Moment<T> first(T record) {
    return moments.stream()
        .filter(moment -> moment.applies().test(record))
        .findFirst()
        .orElse(null);
  }

  /**
   * One date of a record.
   *
   * @param what the date in words, such as {@code the day of the referral}
   * @param level the level of detail from which on it is an entry
   * @param types the types of event it can be
   * @param typesOf the types of event it is, the main one first
   * @param date the date
   * @param says the beginning of the summary; the main type's label when it gives null
   * @param bare whether the beginning says no more than what kind of event it is
   * @param applies whether a record has this moment at all
   * @param evenUndated whether a record that has only other dates is told by this moment as well
   */
  public record Moment<T>(
      String what,
      DetailLevel level,
      List<EventType> types,
      Function<T, List<EventType>> typesOf,
      Function<T, @Nullable UncertainDate> date,
      BiFunction<T, CaseFile, @Nullable String> says,
      boolean bare,
      Predicate<T> applies,
      boolean evenUndated) {

    /**
     * The date of a record that has this moment.
     *
     * @param record the record
     * @return the date; null when the record has not this moment or its date is not known
     */
    public @Nullable UncertainDate on(T record) {
      return applies.test(record) ? date.apply(record) : null;
    }
  }

  /** Where a detail is told. */
  public enum Part {
    /** What happened. */
    SUMMARY,
    /** What was done about it. */
    RESPONSE,
    /** What came of it. */
    OUTCOME
  }

  /**
   * One thing a record says besides its dates.
   *
   * @param moment the index of the moment whose entry tells it
   * @param part where it is told
   * @param level the level of detail from which on it is told
   * @param label what it is, such as {@code Referred by}; empty for a sentence that needs none
   * @param text what the record says; null when nothing
   */
  public record Detail<T>(
      int moment,
      Part part,
      DetailLevel level,
      String label,
      BiFunction<T, CaseFile, @Nullable String> text) {}

  /**
   * What the child said, as a record has it.
   *
   * @param moment the index of the moment whose entry tells it
   * @param said the accounts; empty when the record has none
   */
  public record Account<T>(int moment, BiFunction<T, CaseFile, List<ChildAccount>> said) {}

  /**
   * The level of help that a record shows, from when to when.
   *
   * @param level the level
   * @param shows whether a record shows it
   * @param start its first day
   * @param end its last day; null while it lasts
   */
  public record Help<T>(
      Level level,
      Predicate<T> shows,
      Function<T, @Nullable UncertainDate> start,
      Function<T, @Nullable UncertainDate> end) {}
}
