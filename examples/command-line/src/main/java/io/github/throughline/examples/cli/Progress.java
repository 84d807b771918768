package io.github.throughline.examples.cli;

import java.util.concurrent.TimeUnit;

/**
 * A line on standard error that says how far a long file has been read; nothing when nobody is
 * watching.
 */
final class Progress implements AutoCloseable {
  private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

  private final Terminal terminal;
  private final String name;
  private final long size;
  private final long started = System.nanoTime();
  private long nextAt = started + EVERY;
  private boolean shown;

  Progress(Terminal terminal, String name, long size) {
    this.terminal = terminal;
    this.name = name;
    this.size = size;
  }

  /** Says how far it is, at most once a second. */
  void show(long bytesRead) {
    if (!terminal.interactive() || size <= 0) {
      return;
    }
    long now = System.nanoTime();
    if (now < nextAt) {
      return;
    }
    nextAt = now + EVERY;
    shown = true;
    long read = Math.min(bytesRead, size);
    double seconds = (now - started) / 1e9;
    double left = read == 0 ? 0 : seconds * (size - read) / read;
    terminal
        .err()
        .printf(
            "\r%s: %d%%, %.0f MB/s, %.0f s left   ",
            name, 100 * read / size, read / seconds / 1e6, left);
    terminal.err().flush();
  }

  @Override
  public void close() {
    if (shown) {
      terminal.err().print("\r" + " ".repeat(name.length() + 40) + "\r");
      terminal.err().flush();
    }
  }
}
