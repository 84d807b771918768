package io.github.throughline.chronology.render.picture;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns entries into marks: where they lie in time and what may be written beside them. */
public final class Marks {
  private static final double LABEL = 170;
  private static final double LABEL_WITH_WORDS = 250;

  private final TimeScale scale;

  Marks(TimeScale scale) {
    this.scale = scale;
  }

  /**
   * The mark of an entry.
   *
   * @param child the child in whose lane it stands; null for a lane of the adults' band
   * @return the mark; null when nothing is known of its date
   */
  @Nullable Mark of(Shown entry, @Nullable Lane child) {
    When when = entry.when();
    List<String> labels = labels(entry, child);
    if (when instanceof UncertainPeriod period) {
      return bar(entry, period, labels);
    }
    UncertainDate date = (UncertainDate) when;
    if (date == null || (date.earliest() == null && date.latest() == null)) {
      return null;
    }
    return point(entry, date, labels);
  }

  private Mark point(Shown entry, UncertainDate date, List<String> labels) {
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    double from = earliest == null ? scale.start() : scale.x(earliest);
    double to = latest == null ? Math.max(from, scale.open()) : scale.x(latest);
    double at = (from + to) / 2;
    boolean isRange = entry.isUncertain() && to > from;
    return new Mark(
        entry,
        isRange ? from : at,
        at,
        isRange ? to : at,
        shift(at),
        isRange ? Mark.Extent.RANGE : Mark.Extent.NONE,
        at,
        at,
        isRange && earliest == null,
        isRange && (latest == null || latest.isAfter(scale.last)),
        labels);
  }

  private @Nullable Mark bar(Shown entry, UncertainPeriod period, List<String> labels) {
    UncertainDate start = period.start();
    UncertainDate end = period.end();
    LocalDate last = end == null ? null : end.latest();
    if (start.earliest() == null && start.latest() == null && last == null && !period.isOpen()) {
      return null;
    }
    double from = start.earliest() == null ? scale.start() : scale.x(start.earliest());
    double to = last == null ? Math.max(from, scale.open()) : Math.max(from, scale.x(last));
    double sureFrom = start.latest() == null ? from : scale.x(start.latest());
    double sureTo = period.isOpen() ? to : end == null ? sureFrom : sureEnd(end, from);
    return new Mark(
        entry,
        from,
        from,
        to,
        Math.min(Mark.HALF, scale.right - Mark.HALF - from),
        Mark.Extent.BAR,
        Math.min(Math.max(from, sureFrom), to),
        Math.max(from, Math.min(to, sureTo)),
        start.earliest() == null,
        period.isOpen() || (last != null && last.isAfter(scale.last)),
        labels);
  }

  private double sureEnd(UncertainDate end, double from) {
    LocalDate earliest = end.earliest();
    return earliest == null ? from : scale.x(earliest);
  }

  /** A shape never leaves the picture, even on its first or last day. */
  private double shift(double x) {
    return Math.max(scale.left + Mark.HALF - x, Math.min(scale.right - Mark.HALF - x, 0));
  }

  private static List<String> labels(Shown entry, @Nullable Lane child) {
    if (isOwnBirth(entry, child)) {
      return List.of();
    }
    String type = entry.type();
    Set<String> labels = new LinkedHashSet<>();
    if (entry.isUncertain()) {
      String words = entry.toldWhen();
      String told = words.isEmpty() ? DateWords.of(entry.when()) : "\u201C" + words + "\u201D";
      labels.add(shortened(type + ", " + told, LABEL_WITH_WORDS));
      labels.add(shortened(told, LABEL));
    }
    labels.add(shortened(type, LABEL));
    return new ArrayList<>(labels);
  }

  /** The line of birth says it already. */
  private static boolean isOwnBirth(Shown entry, @Nullable Lane child) {
    return child != null
        && entry.event().types().contains(EventType.BIRTH)
        && entry.event().subjects().contains(child.person().id());
  }

  private static String shortened(String text, double width) {
    return TextWidth.shortened(text, LanePacker.LABEL_SIZE, width);
  }
}
