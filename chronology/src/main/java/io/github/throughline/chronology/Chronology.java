package io.github.throughline.chronology;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded about a child or a family, in order, each line with its sources and the reason
 * why it is here.
 *
 * @param title what it is a chronology of, such as {@code The Hartley family}
 * @param asAt the day up to which it looks
 * @param asKnownOn the day whose knowledge it shows; null when everything recorded is shown
 * @param lanes the children by birth, then the adults
 * @param entries the entries, as they happened
 * @param levels the levels of help, by child and start
 * @param unrecorded long stretches without any entry, by child and start
 * @param contradictions where sources differ
 * @param questions what a person has to look at, such as case files that no identifier ties to the
 *     family
 * @param coverage what the chronology was made from, in plain English, one sentence each
 */
public record Chronology(
    String title,
    LocalDate asAt,
    @Nullable LocalDate asKnownOn,
    List<Lane> lanes,
    List<IncludedEntry> entries,
    List<LevelSpan> levels,
    List<UnrecordedSpan> unrecorded,
    List<Contradiction> contradictions,
    List<String> questions,
    List<String> coverage) {
  /**
   * Copies the lists.
   *
   * @param title what it is a chronology of
   * @param asAt the day up to which it looks
   * @param asKnownOn the day whose knowledge it shows; null when everything recorded is shown
   * @param lanes the children by birth, then the adults
   * @param entries the entries, as they happened
   * @param levels the levels of help, by child and start
   * @param unrecorded long stretches without any entry, by child and start
   * @param contradictions where sources differ
   * @param questions what a person has to look at
   * @param coverage what the chronology was made from
   */
  public Chronology {
    lanes = List.copyOf(lanes);
    entries = List.copyOf(entries);
    levels = List.copyOf(levels);
    unrecorded = List.copyOf(unrecorded);
    contradictions = List.copyOf(contradictions);
    questions = List.copyOf(questions);
    coverage = List.copyOf(coverage);
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
