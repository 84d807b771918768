package io.github.throughline.core.model.meeting;

/** How somebody took part in a meeting. */
public enum AttendanceMode {
  /** In the room. */
  IN_PERSON,
  /** By video. */
  VIDEO,
  /** By telephone. */
  PHONE,
  /** By a report or letter only. */
  WRITTEN
}
