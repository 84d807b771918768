package io.github.throughline.chronology;

import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks what happened while no case was open, where nothing is recorded of that time: a chronology
 * goes on where it stopped, and covers the time between.
 */
final class EpisodeGaps {
  /** A case that is opened again within a month has no time between to speak of. */
  private static final long LEAST_DAYS = 31;

  private EpisodeGaps() {}

  /** {@code levels} are by start. */
  static List<String> questions(Lane child, List<IncludedEntry> entries, List<LevelSpan> levels) {
    List<String> questions = new ArrayList<>();
    String personId = child.person().id();
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
          && !isAnythingBetween(personId, entries, closed, opened)) {
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

  private static boolean isAnythingBetween(
      String personId, List<IncludedEntry> entries, LocalDate closed, LocalDate opened) {
    for (IncludedEntry included : entries) {
      SignificantEvent event = included.entry().event();
      boolean concerns =
          event.subjects().isEmpty()
              || event.subjects().contains(personId)
              || event.affectedChildren().stream()
                  .anyMatch(child -> child.personId().equals(personId));
      if (concerns && mayLieBetween(event.occurred(), closed, opened)) {
        return true;
      }
    }
    return false;
  }

  /** Neither on the day of the closing nor on that of the referral: these are their own entries. */
  private static boolean mayLieBetween(@Nullable When when, LocalDate closed, LocalDate opened) {
    if (when == null || (when.earliest() == null && when.latest() == null)) {
      return false;
    }
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    return (earliest == null || earliest.isBefore(opened))
        && (latest == null || latest.isAfter(closed));
  }
}
