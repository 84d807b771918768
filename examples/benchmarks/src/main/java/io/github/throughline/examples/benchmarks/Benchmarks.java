package io.github.throughline.examples.benchmarks;

import java.util.Arrays;

/**
 * What the runnable jar does: {@code case-files}, {@code families}, {@code family}, {@code
 * practice}, or otherwise the validation of a return.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Runs a benchmark.
   *
   * @param args {@code case-files} and what {@link CompareWithBareTree} takes, {@code families} and
   *     what {@link StreamFamilies} takes, {@code family} and what {@link FamilyBenchmark} takes,
   *     {@code practice} and what {@link PracticeBenchmark} takes, or what {@link
   *     CompareWithBareParse} takes
   * @throws Exception if the benchmark cannot be run
   */
  public static void main(String[] args) throws Exception {
    if (args.length > 0 && args[0].equals("case-files")) {
      CompareWithBareTree.main(Arrays.copyOfRange(args, 1, args.length));
    } else if (args.length > 0 && args[0].equals("families")) {
      StreamFamilies.main(Arrays.copyOfRange(args, 1, args.length));
    } else if (args.length > 0 && args[0].equals("family")) {
      FamilyBenchmark.main(Arrays.copyOfRange(args, 1, args.length));
    } else if (args.length > 0 && args[0].equals("practice")) {
      PracticeBenchmark.main(Arrays.copyOfRange(args, 1, args.length));
    } else {
      CompareWithBareParse.main(args);
    }
  }
}
