package io.github.throughline.examples.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A line on standard error that says how far a long file has been read, how fast, and how long the
 * rest will take at that rate; nothing when nobody is watching.
 */
final class Progress implements AutoCloseable {
  private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

  private final Terminal terminal;
  private final String name;
  private final long size;
  private final LongSupplier nanoTime;
  private final long started;
  private long shownAt;
  private int width;

  Progress(Terminal terminal, String name, long size) {
    this(terminal, name, size, System::nanoTime);
  }

  /** Takes the time, in nanoseconds from any moment, from somewhere else than the machine. */
  Progress(Terminal terminal, String name, long size, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.name = name;
    this.size = size;
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
    this.shownAt = started;
  }

  /** Says how far it is, at most once a second. */
  void show(long bytesRead) {
    if (!terminal.interactive() || size <= 0) {
      return;
    }
    long now = nanoTime.getAsLong();
    if (now - shownAt < EVERY) {
      return;
    }
    shownAt = now;
    String line = line(Math.min(bytesRead, size), now - started);
    // What is left of a longer line before is wiped out.
    terminal.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    terminal.err().flush();
    width = line.length();
  }

  private String line(long read, long nanos) {
    double seconds = nanos / 1e9;
    String line =
        String.format(
            Locale.ROOT, "%s: %d%%, %.1f MB/s", name, 100 * read / size, read / seconds / 1e6);
    // Nothing read in a second says nothing about the rest.
    return read == 0 ? line : line + ", " + time(seconds * (size - read) / read) + " left";
  }

  /** A time to wait, as short as a person needs it. */
  private static String time(double seconds) {
    long whole = (long) Math.ceil(seconds);
    if (whole < 60) {
      return whole + " s";
    }
    return whole < 3_600
        ? String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d h %02d min", whole / 3_600, whole % 3_600 / 60);
  }

  @Override
  public void close() {
    if (width > 0) {
      terminal.err().print("\r" + " ".repeat(width) + "\r");
      terminal.err().flush();
    }
  }
}
