package io.github.throughline.core.exchange.agencychronology;

/** What a row with text and without a date is. Tables differ, so a mapping says it. */
public enum WithoutDate {
  /** An event whose date is not known. It is taken as such, and told. */
  UNDATED,
  /** More text of the event in the row above. */
  CONTINUES,
  /** Another event on the day of the row above, as where one date stands beside several rows. */
  SAME_DATE,
  /** A mistake: the row is left out, and told. */
  LEFT_OUT
}
