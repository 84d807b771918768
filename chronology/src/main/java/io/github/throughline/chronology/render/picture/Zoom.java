package io.github.throughline.chronology.render.picture;

import java.util.List;

/**
 * How many times closer than at first the picture can be looked at.
 *
 * <p>Only distances in time grow; shapes and texts keep their size. So what keeps its distance from
 * far keeps it from near, and from near there is room for more: an element of the picture may be
 * seen only from some closeness on, or only up to one.
 */
public final class Zoom {
  /** The whole time, and how many times closer it can be looked at. */
  public static final List<Integer> TIMES = List.of(1, 2, 4, 8);

  private static final int CLOSEST = 8;

  private Zoom() {}

  /** The classes of what is seen from a closeness on, with a space before; empty for always. */
  static String from(int first) {
    return between(first, CLOSEST);
  }

  /** The classes of what is seen at some closenesses only. */
  static String between(int first, int last) {
    return (first > 1 ? " from-" + first : "") + (last < CLOSEST ? " to-" + last : "");
  }

  /** The last closeness before another one. */
  static int before(int times) {
    return times / 2;
  }
}
