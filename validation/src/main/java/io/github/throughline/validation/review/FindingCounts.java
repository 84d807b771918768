package io.github.throughline.validation.review;

import io.github.throughline.validation.review.FindingIdentity.Bits;

/**
 * How often each finding of a run was there: 20 bytes a finding, in a table that is at most two
 * thirds full. A map of objects would take five times as much.
 */
final class FindingCounts {
  private long[] high = new long[1 << 10];
  private long[] low = new long[1 << 10];
  private int[] counts = new int[1 << 10];
  private int size;

  /** Counts a finding once more. */
  void add(Bits bits) {
    if (3L * (size + 1) > 2L * counts.length) {
      grow();
    }
    int at = slot(bits.high(), bits.low());
    if (counts[at] == 0 && high[at] == 0 && low[at] == 0) {
      high[at] = bits.high();
      low[at] = bits.low();
      size++;
    }
    counts[at]++;
  }

  /** Takes one away; false if there is none left. */
  boolean take(Bits bits) {
    int at = slot(bits.high(), bits.low());
    if (counts[at] == 0) {
      return false;
    }
    counts[at]--;
    return true;
  }

  /** A table of the same counts, from which can be taken without changing this one. */
  FindingCounts copy() {
    FindingCounts copy = new FindingCounts();
    copy.high = high;
    copy.low = low;
    copy.counts = counts.clone();
    copy.size = size;
    return copy;
  }

  /** Where a finding is, or would be: a slot that is free has no bits. */
  private int slot(long wantedHigh, long wantedLow) {
    int mask = counts.length - 1;
    int at = (int) wantedLow & mask;
    while ((high[at] != 0 || low[at] != 0) && (high[at] != wantedHigh || low[at] != wantedLow)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldHigh = high;
    long[] oldLow = low;
    int[] oldCounts = counts;
    high = new long[Math.multiplyExact(oldCounts.length, 2)];
    low = new long[high.length];
    counts = new int[high.length];
    for (int i = 0; i < oldCounts.length; i++) {
      if (oldHigh[i] != 0 || oldLow[i] != 0) {
        int at = slot(oldHigh[i], oldLow[i]);
        high[at] = oldHigh[i];
        low[at] = oldLow[i];
        counts[at] = oldCounts[i];
      }
    }
  }
}
