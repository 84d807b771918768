package io.github.throughline.chronology.render;

import java.util.List;

/**
 * An entry on its way into a lane of the picture.
 *
 * @param entry the entry
 * @param from where it begins, at the left
 * @param at where its shape stands
 * @param to where it ends, at the right
 * @param extent what is drawn besides the shape
 * @param sureFrom from where on it is sure, for a bar
 * @param sureTo to where it is sure, for a bar
 * @param opensLeft whether nothing bounds it at the left
 * @param opensRight whether it goes on, or nothing bounds it, at the right
 * @param labels what may be written beside it, the best first; empty for nothing
 */
record Mark(
    Shown entry,
    double from,
    double at,
    double to,
    Extent extent,
    double sureFrom,
    double sureTo,
    boolean opensLeft,
    boolean opensRight,
    List<String> labels) {
  /** Half the width of a shape, with the space it needs. */
  static final double HALF = 8;

  /** What is drawn besides the shape. */
  enum Extent {
    /** Nothing: a day. */
    NONE,
    /** The days on which it can have happened. */
    RANGE,
    /** The time for which it lasted. */
    BAR
  }

  Mark {
    labels = List.copyOf(labels);
  }

  /** Too long to share the rows of the shapes. */
  boolean isLong() {
    return to - from > 70;
  }

  /** The shape alone, for a place where there is no room for more. */
  Mark alone() {
    return new Mark(entry, at - HALF, at, at + HALF, Extent.NONE, at, at, false, false, List.of());
  }
}
