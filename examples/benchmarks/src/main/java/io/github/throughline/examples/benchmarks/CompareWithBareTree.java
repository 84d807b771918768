package io.github.throughline.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.throughline.core.json.CaseFileReader;
import io.github.throughline.core.model.CaseFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/**
 * Measures reading case files from lines beside the floor: Jackson's own trees of the same bytes,
 * which know no types and check nothing. Both are run in turn in one process, so the first round
 * shows a virtual machine that is still cold and the later ones what a service sees. Prints files a
 * second for every round and the ratio of the medians.
 */
public final class CompareWithBareTree {
  private CompareWithBareTree() {}

  /**
   * Measures.
   *
   * @param args the number of case files, and the number of rounds
   * @throws Exception if the files cannot be written or read
   */
  public static void main(String[] args) throws Exception {
    if (args.length != 2) {
      System.err.println("Usage: case-files COUNT ROUNDS, for example case-files 10000 7");
      System.exit(64);
    }
    int count = Integer.parseInt(args[0]);
    int rounds = Integer.parseInt(args[1]);
    Path file = Files.createTempFile("throughline-benchmark", ".ndjson");
    try {
      long records = SyntheticCaseFiles.write(file, count);
      System.out.printf(
          Locale.ROOT,
          "%d case files, %d records in each, %.1f MB, heap of %d MB, %d processors, JDK %s%n",
          count,
          records / count,
          Files.size(file) / 1e6,
          Runtime.getRuntime().maxMemory() >> 20,
          Runtime.getRuntime().availableProcessors(),
          Runtime.version());
      measure(file, count, rounds);
    } finally {
      Files.delete(file);
    }
  }

  private static void measure(Path file, int count, int rounds) throws Exception {
    List<Pass> trees = new ArrayList<>();
    List<Pass> library = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      trees.add(pass(() -> readTrees(file), count));
      library.add(pass(() -> readCaseFiles(file), count));
      System.out.printf(
          Locale.ROOT,
          "  bare tree %.0f files a second   library %.0f files a second%n",
          count / trees.get(round).seconds,
          count / library.get(round).seconds);
    }
    double tree = median(trees, Pass::seconds);
    double ours = median(library, Pass::seconds);
    System.out.printf(
        Locale.ROOT,
        "median: bare tree %.0f files a second, library %.0f files a second (%.2f times the time,"
            + " %.2f times the processor time)%n",
        count / tree,
        count / ours,
        ours / tree,
        median(library, Pass::processor) / median(trees, Pass::processor));
  }

  /**
   * One reading of the whole file.
   *
   * @param seconds from beginning to end
   * @param processor seconds that the reading thread had a processor: other work on the machine
   *     does not count
   */
  private record Pass(double seconds, double processor) {}

  private static Pass pass(Callable<Integer> reading, int count) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long processor = threads.getCurrentThreadCpuTime();
    int read = reading.call();
    if (read != count) {
      throw new IllegalStateException("Read " + read + " case files of " + count);
    }
    return new Pass(
        (System.nanoTime() - start) / 1e9, (threads.getCurrentThreadCpuTime() - processor) / 1e9);
  }

  private static int readTrees(Path file) throws IOException {
    JsonFactory factory =
        new JsonFactoryBuilder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();
    ObjectMapper mapper = new JsonMapper(factory);
    int count = 0;
    try (MappingIterator<JsonNode> trees =
        mapper.readerFor(JsonNode.class).readValues(Files.newInputStream(file))) {
      while (trees.hasNext()) {
        count += trees.next().isObject() ? 1 : 0;
      }
    }
    return count;
  }

  private static int readCaseFiles(Path file) throws IOException {
    int count = 0;
    try (CaseFileReader reader =
        CaseFileReader.open(
            file,
            problem -> {
              throw problem;
            })) {
      for (CaseFile read = reader.next(); read != null; read = reader.next()) {
        count += read.child().id().isEmpty() ? 0 : 1;
      }
    }
    return count;
  }

  private static double median(List<Pass> passes, ToDoubleFunction<Pass> time) {
    return passes.stream().mapToDouble(time).sorted().skip(passes.size() / 2).findFirst().orElse(0);
  }
}
