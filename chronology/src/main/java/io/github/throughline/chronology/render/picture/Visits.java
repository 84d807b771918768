package io.github.throughline.chronology.render.picture;

import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.VisitMark;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.words.Sentences;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The visits to a child as a row of strokes under the levels of help. */
public final class Visits {
  /** Height of the row. */
  static final double ROW = 12;

  /** All of them, drawn or not. */
  final List<VisitMark> all;

  /** Where the strokes of those stand on which the child is recorded as seen. */
  final TreeSet<Double> seen = new TreeSet<>();

  /** Where the strokes of the others stand. */
  final TreeSet<Double> others = new TreeSet<>();

  Visits(Contents contents, @Nullable Lane child, TimeScale scale) {
    all =
        child == null
            ? List.of()
            : contents.chronology.visits().stream()
                .filter(visit -> visit.personId().equals(child.person().id()))
                .toList();
    for (VisitMark visit : all) {
      LocalDate day = day(visit);
      if (day != null && !day.isAfter(scale.last)) {
        (Boolean.TRUE.equals(visit.childSeen()) ? seen : others).add(scale.x(day));
      }
    }
    others.removeAll(seen);
  }

  static @Nullable LocalDate day(VisitMark visit) {
    UncertainDate on = visit.on();
    return on == null ? null : on.findExactDay().orElse(null);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** In words, counted and not judged. */
  String words(String name) {
    long sawThem = all.stream().filter(visit -> Boolean.TRUE.equals(visit.childSeen())).count();
    long notRecorded = all.stream().filter(visit -> visit.childSeen() == null).count();
    return Sentences.count(all.size(), "visit or session", "visits and sessions")
        + " with "
        + name
        + " recorded; the child recorded as seen on "
        + sawThem
        + ", not recorded on "
        + notRecorded
        + ".";
  }
}
