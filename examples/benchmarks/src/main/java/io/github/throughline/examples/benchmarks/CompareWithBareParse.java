package io.github.throughline.examples.benchmarks;

import io.github.throughline.core.time.CollectionYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures whole processes in turn on the same machine with the same heap, and prints a table: a
 * bare pass of the parser, programs that do more and more of what validation does, and {@code
 * throughline validate}, each over the same file. What one takes longer than the one before it is
 * what that part of the work costs.
 */
public final class CompareWithBareParse {
  private static final String HEAP = "-Xmx256m";
  private static final Path OWN_TIMES = Path.of("/proc/self/stat");

  private CompareWithBareParse() {}

  /** A process, what it is called, and how long it took in each round. */
  private record Contestant(String name, List<String> command, List<Times> rounds) {}

  /**
   * How long a process took.
   *
   * @param wall by the clock on the wall
   * @param processors on all processors together, which other work on the machine disturbs less; 0
   *     where the system does not tell
   */
  private record Times(double wall, double processors) {}

  /**
   * Measures.
   *
   * @param args the runnable command-line jar, the number of children, the number of rounds, and
   *     {@code clean} for a return without mistakes
   * @throws Exception if a process cannot be run
   */
  public static void main(String[] args) throws Exception {
    if (args.length < 3) {
      System.err.println("Usage: CompareWithBareParse THROUGHLINE-JAR CHILDREN ROUNDS [clean]");
      System.exit(64);
    }
    int children = Integer.parseInt(args[1]);
    int rounds = Integer.parseInt(args[2]);
    Path folder = Files.createTempDirectory("throughline-benchmark");
    Path file = folder.resolve("return.xml");
    Path findings = folder.resolve("findings.ndjson");
    SyntheticReturn.write(file, children, CollectionYear.parse("2025-26"), args.length == 3);
    List<Contestant> contestants = contestants(args[0], file.toString(), findings.toString());
    for (int round = 0; round < rounds; round++) {
      for (Contestant contestant : contestants) {
        contestant.rounds().add(run(contestant.command()));
      }
    }
    print(contestants, children, rounds, file, findings);
    Files.delete(file);
    Files.delete(findings);
    Files.delete(folder);
  }

  private static List<Contestant> contestants(String jar, String file, String findings) {
    return List.of(
        contestant("bare parse", own(BareParse.class, file)),
        contestant("read", own(ValidateReturn.class, "read", file)),
        contestant("read, rules", own(ValidateReturn.class, "rules", file)),
        contestant("read, rules, write", own(ValidateReturn.class, "write", file, findings)),
        contestant("command line", List.of("-jar", jar, "validate", file, "--findings", findings)));
  }

  private static Contestant contestant(String name, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(HEAP);
    command.addAll(arguments);
    return new Contestant(name, List.copyOf(command), new ArrayList<>());
  }

  private static List<String> own(Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  private static Times run(List<String> command) throws IOException, InterruptedException {
    double before = processorsOfChildren();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int exit = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    // The command line ends with 1 where it has found errors.
    if (exit != 0 && exit != 1) {
      throw new IllegalStateException("A process ended with " + exit);
    }
    return new Times(wall, processorsOfChildren() - before);
  }

  /** What the system has counted of processes that have ended, in hundredths of a second. */
  private static double processorsOfChildren() throws IOException {
    if (!Files.isReadable(OWN_TIMES)) {
      return 0;
    }
    String stat = Files.readString(OWN_TIMES);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
  }

  private static void print(
      List<Contestant> contestants, int children, int rounds, Path file, Path findings)
      throws IOException {
    long found;
    try (var lines = Files.lines(findings)) {
      found = lines.count();
    }
    System.out.printf(
        Locale.ROOT,
        "%d children, %.1f MB, %d findings, %d rounds, %s, %d processors, JDK %s%n%n",
        children,
        Files.size(file) / 1e6,
        found,
        rounds,
        HEAP,
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
    System.out.println("| process | wall, median | wall, least | times bare | processor time |");
    System.out.println("| --- | --- | --- | --- | --- |");
    double bare = median(contestants.get(0), false);
    for (Contestant contestant : contestants) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f s | %.2f s | %.2f | %.2f s |%n",
          contestant.name(),
          median(contestant, false),
          contestant.rounds().stream().mapToDouble(Times::wall).min().orElseThrow(),
          median(contestant, false) / bare,
          median(contestant, true));
    }
  }

  private static double median(Contestant contestant, boolean ofProcessors) {
    double[] times =
        contestant.rounds().stream()
            .mapToDouble(round -> ofProcessors ? round.processors() : round.wall())
            .sorted()
            .toArray();
    return times[times.length / 2];
  }
}
