package io.github.throughline.chronology.render.picture;

import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where everything in the picture stands, worked out before anything is drawn. */
public final class PictureLayout {
  /** Width of the part with the names. */
  static final double NAMES = 118;

  /** Width of the part with the time. */
  static final double WIDTH = 1090;

  /** Height of the line of years above the lanes. */
  static final double HEAD = 34;

  private static final double MARGIN = 8;
  private static final double UNDATED = 74;
  static final double BETWEEN = 8;
  private static final double NAME_LINES = 15;
  static final double BAND_HEAD = 18;

  /** Room beyond the last day for the arrows of what goes on. */
  private static final double BEYOND = 12;

  final TimeScale scale;
  final List<LaneLayout> lanes;
  final double height;

  /** Where the band of the adults begins; null when there is none. */
  final @Nullable Double adults;

  /** Where the column of entries without a date begins; null when there are none. */
  final @Nullable Double undated;

  private PictureLayout(Contents contents, List<LaneSubject> firstLanes, List<LaneSubject> band) {
    boolean anyUndated = contents.entries.stream().anyMatch(PictureLayout::isUndated);
    undated = anyUndated ? WIDTH - MARGIN - UNDATED + 8 : null;
    double right = WIDTH - MARGIN - BEYOND - (anyUndated ? UNDATED : 0);
    scale =
        new TimeScale(days(contents), contents.chronology.asAt(), lastDay(contents), MARGIN, right);
    List<LaneLayout> made = new ArrayList<>();
    int rows = mostRows(firstLanes.size());
    double top = HEAD;
    for (LaneSubject subject : firstLanes) {
      LaneLayout lane = new LaneLayout(contents, subject, top, scale, rows, undatedLeft());
      made.add(lane);
      top = bottom(lane) + BETWEEN;
    }
    if (!band.isEmpty()) {
      adults = top;
      top += BAND_HEAD;
    } else {
      adults = null;
    }
    for (LaneSubject subject : band) {
      LaneLayout lane = new LaneLayout(contents, subject, top, scale, rows, undatedLeft());
      made.add(lane);
      top = bottom(lane);
    }
    lanes = List.copyOf(made);
    height = top + BETWEEN;
  }

  /** A lane for each child, and one for each adult of whom something is recorded. */
  static PictureLayout ofPeople(Contents contents) {
    return new PictureLayout(
        contents,
        contents.children().stream().map(LaneSubject::of).toList(),
        bandOfAdults(contents));
  }

  /** A lane for each agency that is a source of something. */
  static PictureLayout ofAgencies(Contents contents) {
    List<LaneSubject> subjects = new ArrayList<>();
    contents.agencies().forEach(agency -> subjects.add(LaneSubject.agency(agency)));
    if (contents.entries.stream().anyMatch(Shown::hasSourceWithoutAgency)) {
      subjects.add(LaneSubject.noAgency());
    }
    return new PictureLayout(contents, subjects, List.of());
  }

  private static int mostRows(int children) {
    return switch (children) {
      case 0, 1 -> 14;
      case 2 -> 11;
      case 3, 4 -> 8;
      default -> 5;
    };
  }

  private double undatedLeft() {
    return undated == null ? WIDTH : undated;
  }

  /** The adults of whom something is recorded, and the family as a whole if it has entries. */
  private static List<LaneSubject> bandOfAdults(Contents contents) {
    List<LaneSubject> band = new ArrayList<>();
    for (Lane adult : contents.adults()) {
      LaneSubject subject = LaneSubject.of(adult);
      if (contents.entries.stream().anyMatch(subject::holds)) {
        band.add(subject);
      }
    }
    if (contents.entries.stream().anyMatch(entry -> entry.people().isEmpty())) {
      band.add(LaneSubject.family());
    }
    return band;
  }

  /** The names need their height even where nothing is recorded. */
  static double bottom(LaneLayout lane) {
    return Math.max(lane.bottom(), lane.top + (lane.child == null ? 2 : 4) * NAME_LINES);
  }

  public static boolean isUndated(Shown entry) {
    When when = entry.when();
    if (when == null || (when.earliest() == null && when.latest() == null)) {
      return !(when instanceof UncertainPeriod period)
          || (period.start().latest() == null && !period.isOpen());
    }
    return false;
  }

  private static List<LocalDate> days(Contents contents) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate asAt = contents.chronology.asAt();
    for (Shown entry : contents.entries) {
      When when = entry.when();
      LocalDate day =
          when == null ? null : when.earliest() != null ? when.earliest() : when.latest();
      add(days, day, asAt);
    }
    for (LevelSpan span : contents.chronology.levels()) {
      add(days, span.start().earliest(), asAt);
    }
    Collections.sort(days);
    return days;
  }

  private static void add(List<LocalDate> days, @Nullable LocalDate day, LocalDate asAt) {
    if (day != null) {
      days.add(day.isAfter(asAt) ? asAt : day);
    }
  }

  /** The day of the chronology, or the day a child is expected when that is soon after. */
  private static LocalDate lastDay(Contents contents) {
    LocalDate last = contents.chronology.asAt();
    for (Lane child : contents.children()) {
      UncertainDate born = Strip.born(child.person());
      LocalDate day = born == null ? null : Strip.middle(born);
      if (day != null
          && day.isAfter(last)
          && !day.isAfter(contents.chronology.asAt().plusYears(1))) {
        last = day.plusDays(14);
      }
    }
    return last;
  }
}
