package io.github.throughline.chronology.match;

/** How a chronology shows accounts that are, or may be, of one event. */
public enum MatchShown {
  /** One line with every source; what each account says is kept with the match. */
  ONE_LINE,
  /** A line for each account, linked as being about the same event. */
  LINKED_LINES,
  /** A line for each account, and a question to a person; the lines are not linked. */
  QUESTION
}
