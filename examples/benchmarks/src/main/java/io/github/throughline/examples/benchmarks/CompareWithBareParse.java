package io.github.throughline.examples.benchmarks;

import io.github.throughline.core.time.CollectionYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures whole processes in turn on the same machine with the same heap: a bare pass of the
 * parser, a plain program that validates with the library, and {@code throughline validate}, each
 * over the same file and the latter two with findings to a file. Prints every time and the ratios
 * of the medians.
 */
public final class CompareWithBareParse {
  private static final String HEAP = "-Xmx256m";

  private CompareWithBareParse() {}

  /**
   * Measures.
   *
   * @param args the runnable command-line jar, the number of children, and the number of rounds
   * @throws Exception if a process cannot be run
   */
  public static void main(String[] args) throws Exception {
    if (args.length != 3) {
      System.err.println("Usage: CompareWithBareParse THROUGHLINE-JAR CHILDREN ROUNDS");
      System.exit(64);
    }
    Path jar = Path.of(args[0]);
    int children = Integer.parseInt(args[1]);
    int rounds = Integer.parseInt(args[2]);
    Path folder = Files.createTempDirectory("throughline-benchmark");
    Path file = folder.resolve("return.xml");
    Path findings = folder.resolve("findings.ndjson");
    SyntheticReturn.write(file, children, CollectionYear.parse("2025-26"), true);
    System.out.printf(
        Locale.ROOT,
        "%d children, %.1f MB, %s, %d processors, JDK %s%n",
        children,
        Files.size(file) / 1e6,
        HEAP,
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
    List<Double> bare = new ArrayList<>();
    List<Double> library = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      bare.add(
          seconds(
              List.of(java(), HEAP, "-cp", classPath(), BareParse.class.getName(), file.toString()),
              0));
      library.add(
          seconds(
              List.of(
                  java(),
                  HEAP,
                  "-cp",
                  classPath(),
                  ValidateReturn.class.getName(),
                  file.toString(),
                  findings.toString()),
              0));
      whole.add(
          seconds(
              List.of(
                  java(),
                  HEAP,
                  "-jar",
                  jar.toString(),
                  "validate",
                  file.toString(),
                  "--findings",
                  findings.toString()),
              1));
      System.out.printf(
          Locale.ROOT,
          "  bare parse %.2f s   library %.2f s   command line %.2f s%n",
          bare.get(round),
          library.get(round),
          whole.get(round));
    }
    try (var lines = Files.lines(findings)) {
      System.out.printf("%d findings%n", lines.count());
    }
    System.out.printf(
        Locale.ROOT,
        "median: bare parse %.2f s, library %.2f s (%.2f times), command line %.2f s (%.2f times)%n",
        median(bare),
        median(library),
        median(library) / median(bare),
        median(whole),
        median(whole) / median(bare));
    Files.delete(file);
    Files.delete(findings);
    Files.delete(folder);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static double seconds(List<String> command, int expectedExit)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int exit = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exit != expectedExit) {
      throw new IllegalStateException(
          "A process ended with " + exit + " and not with " + expectedExit);
    }
    return seconds;
  }

  private static double median(List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
