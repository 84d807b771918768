package io.github.throughline.examples.benchmarks;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.scope.ChronologyKind;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long the chronology of one family takes when it has very many records. Run from the jar as
 * {@code family [people] [records] [rounds]}.
 */
public final class FamilyBenchmark {
  private static final int WARM_UP = 5;

  private FamilyBenchmark() {}

  /**
   * Runs the benchmark and prints its figures.
   *
   * @param args how many people (20), records (20,000) and rounds after warm-up (7)
   */
  public static void main(String[] args) {
    int people = args.length > 0 ? Integer.parseInt(args[0]) : 20;
    int records = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 7;
    run(new SyntheticHistory(people, records, 20_240_331L), rounds, System.out);
  }

  private static void run(SyntheticHistory history, int rounds, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%d people, %,d records in %d files%n",
        history.family().people().size(),
        history.records(),
        history.files().size());
    for (ChronologyKind kind :
        new ChronologyKind[] {
          ChronologyKind.FAMILY, ChronologyKind.INTEGRATED, ChronologyKind.MULTI_AGENCY
        }) {
      for (int i = 0; i < WARM_UP; i++) {
        build(history, kind);
      }
      long[] times = new long[rounds];
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long cpu = threads.getCurrentThreadCpuTime();
      int entries = 0;
      for (int i = 0; i < rounds; i++) {
        long start = System.nanoTime();
        entries = build(history, kind).entries().size();
        times[i] = System.nanoTime() - start;
      }
      cpu = threads.getCurrentThreadCpuTime() - cpu;
      Arrays.sort(times);
      out.printf(
          Locale.ROOT,
          "%s: %,d entries, median %d ms, least %d ms, most %d ms; %d ms of processor time each%n",
          kind,
          entries,
          times[rounds / 2] / 1_000_000,
          times[0] / 1_000_000,
          times[rounds - 1] / 1_000_000,
          cpu / rounds / 1_000_000);
    }
  }

  private static Chronology build(SyntheticHistory history, ChronologyKind kind) {
    return ChronologyBuilder.ofFamily(history.family())
        .addAll(history.files())
        .kind(kind)
        .acceptPossibleMatches()
        .asAt(SyntheticHistory.AS_AT)
        .build();
  }
}
