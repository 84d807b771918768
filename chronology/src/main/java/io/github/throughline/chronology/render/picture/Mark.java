package io.github.throughline.chronology.render.picture;

import io.github.throughline.chronology.render.content.Shown;
import java.util.List;

/**
 * An entry on its way into a lane of the picture. Places are where they are from far; from near all
 * of them lie as many times further to the right.
 *
 * @param entry the entry
 * @param from where it begins
 * @param at where its shape belongs
 * @param to where it ends
 * @param shift by how much its shape stands to the right of where it belongs, however near
 * @param extent what is drawn besides the shape
 * @param sureFrom from where on it is sure, for a bar
 * @param sureTo to where it is sure, for a bar
 * @param opensLeft whether nothing bounds it at the left
 * @param opensRight whether it goes on, or nothing bounds it, at the right
 * @param labels what may be written beside it, the best first; empty for nothing
 */
public record Mark(
    Shown entry,
    double from,
    double at,
    double to,
    double shift,
    Extent extent,
    double sureFrom,
    double sureTo,
    boolean opensLeft,
    boolean opensRight,
    List<String> labels) {
  /** Half the width of a shape, with the space it needs. */
  static final double HALF = 8;

  /** How far an arrow reaches beyond what goes on. */
  static final double ARROW = 5;

  /** What is drawn besides the shape. */
  enum Extent {
    /** Nothing: a day. */
    NONE,
    /** The days on which it can have happened. */
    RANGE,
    /** The time for which it lasted. */
    BAR
  }

  public Mark {
    labels = List.copyOf(labels);
  }

  /** A shape at a place, without a label. */
  static Mark shape(Shown entry, double at, double shift) {
    return new Mark(entry, at, at, at, shift, Extent.NONE, at, at, false, false, List.of());
  }

  /** Where it begins when looked at from near. */
  double left(int times) {
    return Math.min(from * times - (opensLeft ? ARROW : 0), middle(times) - HALF);
  }

  /** Where it ends when looked at from near. */
  double right(int times) {
    return Math.max(to * times + (opensRight ? ARROW : 0), middle(times) + HALF);
  }

  /** Where the middle of its shape is when looked at from near. */
  double middle(int times) {
    return at * times + shift;
  }

  /** Too long to share the rows of the shapes. */
  boolean isLong() {
    return to - from > 70;
  }

  /** The shape alone, for a place where there is no room for more. */
  Mark alone() {
    return shape(entry, at, shift);
  }
}
