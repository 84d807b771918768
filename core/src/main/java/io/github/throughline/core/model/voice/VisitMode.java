package io.github.throughline.core.model.voice;

/** How a visit was made. */
public enum VisitMode {
  /** In the same room. */
  IN_PERSON,

  /** At the door or outside, at a distance. */
  DOORSTEP,

  /** By video. */
  VIDEO,

  /** By telephone. */
  PHONE
}
