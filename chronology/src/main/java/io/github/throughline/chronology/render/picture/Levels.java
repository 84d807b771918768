package io.github.throughline.chronology.render.picture;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The levels of help of one lane, in as few rows as they need. */
public final class Levels {
  static final double LABEL_SIZE = 10.5;

  /** The shortest band that can still be seen. */
  private static final double SHORTEST = 4;

  final List<Band> bands;
  private final int rows;

  /**
   * A band.
   *
   * @param level the level
   * @param left where it begins
   * @param right where it ends
   * @param row its row, from the top
   * @param open whether no end is recorded
   * @param uncertain whether its dates are not exact
   * @param labels what is written in it, at the closenesses at which there is room
   * @param name what it is called, with whom and when
   * @param href where it leads; null when its entries are not on the page
   */
  record Band(
      Level level,
      double left,
      double right,
      int row,
      boolean open,
      boolean uncertain,
      List<LanePacker.Label> labels,
      String name,
      @Nullable String href) {}

  Levels(Contents contents, List<LevelSpan> spans, TimeScale scale) {
    List<Band> made = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    for (LevelSpan span : spans) {
      UncertainDate end = span.end();
      LocalDate first = span.start().earliest();
      LocalDate last = end == null ? null : end.latest();
      double left =
          Math.min(first == null ? scale.start() : scale.x(first), scale.right - SHORTEST);
      double right = Math.max(last == null ? scale.open() : scale.x(last), left + SHORTEST);
      int row = 0;
      while (row < ends.size() && ends.get(row) > left) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(right);
      } else {
        ends.set(row, right);
      }
      made.add(
          new Band(
              span.level(),
              left,
              right,
              row,
              last == null,
              DateWords.isUncertain(span.start()) || (end != null && DateWords.isUncertain(end)),
              labels(span.level(), left, right),
              name(contents, span),
              href(contents, span)));
    }
    bands = List.copyOf(made);
    rows = ends.size();
  }

  int rows() {
    return rows;
  }

  public static String css(Level level) {
    return switch (level) {
      case OPEN_EPISODE -> "open-episode";
      case CHILD_IN_NEED -> "in-need";
      case CHILD_PROTECTION -> "protection";
      case PRE_PROCEEDINGS -> "pre-proceedings";
      case LOOKED_AFTER -> "looked-after";
    };
  }

  /** The longest text that fits, from the closeness on from which it fits. */
  private static List<LanePacker.Label> labels(Level level, double left, double right) {
    List<LanePacker.Label> labels = new ArrayList<>();
    for (int times : Zoom.TIMES) {
      for (String text : texts(level)) {
        double width = TextWidth.of(text, LABEL_SIZE);
        if (5 + width + 5 <= (right - left) * times) {
          LanePacker.Label last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
          if (last == null || !last.text().equals(text)) {
            labels.add(new LanePacker.Label(text, left, 5, width, times));
          }
          break;
        }
      }
    }
    return labels;
  }

  private static List<String> texts(Level level) {
    return switch (level) {
      case OPEN_EPISODE -> List.of(level.label(), "Open");
      case CHILD_IN_NEED -> List.of(level.label(), "Child in need", "In need");
      case CHILD_PROTECTION -> List.of(level.label(), "Child protection", "Protection");
      case PRE_PROCEEDINGS, LOOKED_AFTER -> List.of(level.label());
    };
  }

  private static String name(Contents contents, LevelSpan span) {
    return span.level().label()
        + ", "
        + contents.nameOf(span.personId())
        + ": from "
        + DateWords.of(span.start())
        + (span.end() == null ? ", no end recorded" : " to " + DateWords.of(span.end()))
        + ".";
  }

  private static @Nullable String href(Contents contents, LevelSpan span) {
    for (String entryId : span.entryIds()) {
      Shown entry = contents.find(entryId).orElse(null);
      if (entry != null) {
        return "#" + entry.anchor();
      }
    }
    return null;
  }
}
