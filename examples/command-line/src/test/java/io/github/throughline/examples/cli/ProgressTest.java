package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private static final long MB = 1_000_000;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long nanos = 17;

  private Progress progress(long size, boolean interactive) {
    PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Progress(Terminal.of(to, to, interactive), "r.xml", size, () -> nanos);
  }

  private void pass(double seconds) {
    nanos += (long) (seconds * TimeUnit.SECONDS.toNanos(1));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{1} of {0} MB in {2} s: {3}")
  @CsvSource({
    "200,  50,   1, 'r.xml: 25%, 50.0 MB/s, 3 s left'",
    "200, 200,   4, 'r.xml: 100%, 50.0 MB/s, 0 s left'",
    "200, 300,   4, 'r.xml: 100%, 50.0 MB/s, 0 s left'",
    "100,  10,  10, 'r.xml: 10%, 1.0 MB/s, 1 min 30 s left'",
    "100,   1,  60, 'r.xml: 1%, 0.0 MB/s, 1 h 39 min left'",
    "100,   0,   5, 'r.xml: 0%, 0.0 MB/s'",
  })
  void it_says_how_far_how_fast_and_how_long(long size, long read, double seconds, String line) {
    Progress progress = progress(size * MB, true);
    pass(seconds);
    progress.show(read * MB);
    assertThat(said()).isEqualTo("\r" + line);
  }

  @Test
  void it_speaks_once_a_second_and_wipes_out_what_it_said() {
    try (Progress progress = progress(100 * MB, true)) {
      pass(0.9);
      progress.show(MB);
      assertThat(said()).isEmpty();
      pass(0.1);
      progress.show(MB);
      pass(0.5);
      progress.show(2 * MB);
      assertThat(said()).isEqualTo("\rr.xml: 1%, 1.0 MB/s, 1 min 39 s left");
      pass(0.5);
      progress.show(60 * MB);
    }
    assertThat(said())
        .endsWith(
            "\rr.xml: 60%, 30.0 MB/s, 2 s left     \r"
                + " ".repeat("r.xml: 60%, 30.0 MB/s, 2 s left".length())
                + "\r");
  }

  @Test
  void it_says_nothing_in_a_pipe_or_of_a_file_of_unknown_length() {
    try (Progress inAPipe = progress(100 * MB, false);
        Progress unknown = progress(0, true)) {
      pass(30);
      inAPipe.show(MB);
      unknown.show(MB);
    }
    assertThat(said()).isEmpty();
  }
}
