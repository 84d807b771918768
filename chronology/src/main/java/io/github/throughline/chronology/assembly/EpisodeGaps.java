package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Asks what happened while no case was open, where nothing is recorded of that time: a chronology
 * goes on where it stopped, and covers the time between.
 */
public final class EpisodeGaps {
  /** A case that is opened again within a month has no time between to speak of. */
  private static final long LEAST_DAYS = 31;

  private EpisodeGaps() {}

  /** {@code entries} are those about the child or the whole family; {@code levels} by start. */
  static List<String> questions(Lane child, List<IncludedEntry> entries, List<LevelSpan> levels) {
    List<String> questions = new ArrayList<>();
    String personId = child.person().id();
    Stretches stretches = Stretches.of(entries);
    LocalDate closed = null;
    boolean running = false;
    for (LevelSpan span : levels) {
      if (span.level() != Level.OPEN_EPISODE || !span.personId().equals(personId)) {
        continue;
      }
      LocalDate opened = span.start().earliest();
      if (!running
          && closed != null
          && opened != null
          && ChronoUnit.DAYS.between(closed, opened) > LEAST_DAYS
          && !stretches.mayLieBetween(closed, opened)) {
        questions.add(
            "Nothing is recorded about "
                + child.label()
                + " between the closing of the case on "
                + DateWords.of(closed)
                + " and the next referral on "
                + DateWords.of(opened)
                + ". What happened in that time?");
      }
      UncertainDate end = span.end();
      LocalDate ended = end == null ? null : end.latest();
      running = running || ended == null;
      if (ended != null && (closed == null || ended.isAfter(closed))) {
        closed = ended;
      }
    }
    return questions;
  }

  /**
   * When entries can have happened, ready to be asked many times.
   *
   * @param earliest the first day of each, in order; {@link LocalDate#MIN} when nothing bounds it
   * @param lastSoFar the last day of any up to and with each
   */
  private record Stretches(List<LocalDate> earliest, List<LocalDate> lastSoFar) {
    static Stretches of(List<IncludedEntry> entries) {
      List<LocalDate[]> stretches = new ArrayList<>();
      for (IncludedEntry included : entries) {
        When when = included.entry().event().occurred();
        LocalDate first = when == null ? null : when.earliest();
        LocalDate last = when == null ? null : when.latest();
        // What may have been at any time at all covers no time.
        if (first != null || last != null) {
          stretches.add(
              new LocalDate[] {
                first == null ? LocalDate.MIN : first, last == null ? LocalDate.MAX : last
              });
        }
      }
      stretches.sort(Comparator.comparing(stretch -> stretch[0]));
      List<LocalDate> earliest = new ArrayList<>();
      List<LocalDate> lastSoFar = new ArrayList<>();
      LocalDate last = LocalDate.MIN;
      for (LocalDate[] stretch : stretches) {
        last = stretch[1].isAfter(last) ? stretch[1] : last;
        earliest.add(stretch[0]);
        lastSoFar.add(last);
      }
      return new Stretches(earliest, lastSoFar);
    }

    /** Neither on the day of the closing nor on that of the referral: these are entries already. */
    boolean mayLieBetween(LocalDate closed, LocalDate opened) {
      int place = Collections.binarySearch(earliest, opened.minusDays(1));
      // Of several that begin on that day any may be found: go to the last of them.
      int began = place < 0 ? -place - 1 : place + 1;
      while (began < earliest.size() && earliest.get(began).isBefore(opened)) {
        began++;
      }
      return began > 0 && lastSoFar.get(began - 1).isAfter(closed);
    }
  }
}
