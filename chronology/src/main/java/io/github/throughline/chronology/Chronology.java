package io.github.throughline.chronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.match.MatchedEvent;
import io.github.throughline.chronology.scope.ChronologyKind;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.core.time.Period;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about a child or a family, in order, each line with its sources and the reason
 * why it is here.
 *
 * <p>Made by {@link ChronologyBuilder}. To change one, or to put one together by hand, use {@code
 * ChronologyParts.builder}.
 *
 * @param title what it is a chronology of, such as {@code The Hartley family}
 * @param asAt the day up to which it looks
 * @param asKnownOn the day whose knowledge it shows; null when everything recorded is shown
 * @param kind what kind of chronology it is; {@link ChronologyKind#FAMILY} when not given
 * @param purpose what it was made for, in free words; null when nobody has said
 * @param detail how much of each entry is shown; {@link DetailLevel#FULL} when not given
 * @param order the order of the entries; {@link EntryOrder#AS_IT_HAPPENED} when not given
 * @param window the stretch of time it was asked to show; null when it shows all time
 * @param lanes the children by birth, then the adults
 * @param entries the entries, in that order
 * @param levels the levels of help, by child and start
 * @param unrecorded long stretches without any entry, by child and start
 * @param contradictions where sources differ
 * @param visits visits that are no entries of their own, by child and date
 * @param merges accounts that are, or may be, of one event, and what that rests on
 * @param questions what a person has to look at, such as case files that no identifier ties to the
 *     family
 * @param coverage what the chronology was made from, in plain English, one sentence each
 */
@RecordBuilder
@RecordBuilder.Options(
    suffix = "Parts",
    useImmutableCollections = true,
    enableWither = false,
    enableGetters = false)
public record Chronology(
    String title,
    LocalDate asAt,
    @Nullable LocalDate asKnownOn,
    ChronologyKind kind,
    @Nullable String purpose,
    DetailLevel detail,
    EntryOrder order,
    @Nullable Period window,
    List<Lane> lanes,
    List<IncludedEntry> entries,
    List<LevelSpan> levels,
    List<UnrecordedSpan> unrecorded,
    List<Contradiction> contradictions,
    List<VisitMark> visits,
    List<MatchedEvent> merges,
    List<String> questions,
    List<String> coverage) {
  /**
   * Copies the lists; what is not given is empty, or as a family chronology has it.
   *
   * @param title what it is a chronology of, such as {@code The Hartley family}
   * @param asAt the day up to which it looks
   * @param asKnownOn the day whose knowledge it shows; null when everything recorded is shown
   * @param kind what kind of chronology it is; {@link ChronologyKind#FAMILY} when not given
   * @param purpose what it was made for, in free words; null when nobody has said
   * @param detail how much of each entry is shown; {@link DetailLevel#FULL} when not given
   * @param order the order of the entries; {@link EntryOrder#AS_IT_HAPPENED} when not given
   * @param window the stretch of time it was asked to show; null when it shows all time
   * @param lanes the children by birth, then the adults
   * @param entries the entries, in that order
   * @param levels the levels of help, by child and start
   * @param unrecorded long stretches without any entry, by child and start
   * @param contradictions where sources differ
   * @param visits visits that are no entries of their own, by child and date
   * @param merges accounts that are, or may be, of one event, and what that rests on
   * @param questions what a person has to look at, such as case files that no identifier ties to
   *     the family
   * @param coverage what the chronology was made from, in plain English, one sentence each
   */
  public Chronology {
    requireNonNull(title, "title");
    requireNonNull(asAt, "asAt");
    kind = kind == null ? ChronologyKind.FAMILY : kind;
    detail = detail == null ? DetailLevel.FULL : detail;
    order = order == null ? EntryOrder.AS_IT_HAPPENED : order;
    lanes = lanes == null ? List.of() : List.copyOf(lanes);
    entries = entries == null ? List.of() : List.copyOf(entries);
    levels = levels == null ? List.of() : List.copyOf(levels);
    unrecorded = unrecorded == null ? List.of() : List.copyOf(unrecorded);
    contradictions = contradictions == null ? List.of() : List.copyOf(contradictions);
    visits = visits == null ? List.of() : List.copyOf(visits);
    merges = merges == null ? List.of() : List.copyOf(merges);
    questions = questions == null ? List.of() : List.copyOf(questions);
    coverage = coverage == null ? List.of() : List.copyOf(coverage);
  }

  /**
   * How large it is, never who it is about.
   *
   * @return for example {@code Chronology[41 entries]}
   */
  @Override
  public String toString() {
    return "Chronology[" + entries.size() + " entries]";
  }
}
