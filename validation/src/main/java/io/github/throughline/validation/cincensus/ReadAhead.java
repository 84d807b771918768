package io.github.throughline.validation.cincensus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A reader of which some records have been read before they are asked for. What the reader throws
 * comes where it would have come.
 */
final class ReadAhead<C> implements Supplier<@Nullable C> {
  private final Supplier<@Nullable C> reader;
  private final Deque<C> read = new ArrayDeque<>();
  private @Nullable RuntimeException unreadable;
  private boolean ended;

  ReadAhead(Supplier<@Nullable C> reader) {
    this.reader = reader;
  }

  /** Reads so many records, or to the end. */
  void read(int count) {
    try {
      while (!ended && read.size() < count) {
        C record = reader.get();
        if (record == null) {
          ended = true;
        } else {
          read.add(record);
        }
      }
    } catch (RuntimeException e) {
      unreadable = e;
    }
  }

  @Override
  public @Nullable C get() {
    C record = read.poll();
    if (record != null) {
      return record;
    }
    if (unreadable != null) {
      throw unreadable;
    }
    return ended ? null : reader.get();
  }
}
