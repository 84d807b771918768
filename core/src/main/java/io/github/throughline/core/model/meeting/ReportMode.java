package io.github.throughline.core.model.meeting;

/** In what form somebody contributed when not there. */
public enum ReportMode {
  /** A written report. */
  WRITTEN_REPORT,

  /** Somebody spoke for them. */
  SPOKEN_THROUGH_ANOTHER,

  /** A drawing, video or recording. */
  RECORDING,

  /** Nothing. */
  NONE
}
