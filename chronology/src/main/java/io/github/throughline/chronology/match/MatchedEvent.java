package io.github.throughline.chronology.match;

import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.SignificantEvent;
import java.util.List;

/**
 * Several accounts that are, or may be, of one event, and what that rests on. The accounts are kept
 * as each agency gave them, whatever is shown.
 *
 * @param entryIds the entries that tell them: one when they are told as one line
 * @param records the records behind them
 * @param basis what it rests on; where several things do, the strongest
 * @param agreed what agreed, in plain English, such as {@code the same day}
 * @param shown how the chronology shows them
 * @param accounts what each says, with its own sources
 * @param decisions what people decided about them
 */
public record MatchedEvent(
    List<String> entryIds,
    List<RecordReference> records,
    MatchBasis basis,
    List<String> agreed,
    MatchShown shown,
    List<SignificantEvent> accounts,
    List<SameEventDecision> decisions) {
  /**
   * Copies the lists.
   *
   * @param entryIds the entries that tell them
   * @param records the records behind them
   * @param basis what it rests on
   * @param agreed what agreed, in plain English
   * @param shown how the chronology shows them
   * @param accounts what each says, with its own sources
   * @param decisions what people decided about them
   */
  public MatchedEvent {
    entryIds = List.copyOf(entryIds);
    records = List.copyOf(records);
    agreed = List.copyOf(agreed);
    accounts = List.copyOf(accounts);
    decisions = List.copyOf(decisions);
  }

  /**
   * What it rests on and how it is shown, never what is told.
   *
   * @return for example {@code MatchedEvent[LINKED, ONE_LINE, 2 accounts]}
   */
  @Override
  public String toString() {
    return "MatchedEvent[" + basis + ", " + shown + ", " + accounts.size() + " accounts]";
  }
}
