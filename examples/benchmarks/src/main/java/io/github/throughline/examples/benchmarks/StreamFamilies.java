package io.github.throughline.examples.benchmarks;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.stream.FamilyHistories;
import io.github.throughline.core.json.CaseFileReader;
import io.github.throughline.core.model.CaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures a whole authority's family chronologies, built in a stream from case files in any order,
 * beside a bare read of the same case files. Prints records a second and the heap that was in use.
 */
public final class StreamFamilies {
  private static final LocalDate AS_AT = LocalDate.of(2025, 3, 31);

  private StreamFamilies() {}

  /**
   * Measures.
   *
   * @param args the number of families, of children, and of threads
   * @throws Exception if the files cannot be written or read
   */
  public static void main(String[] args) throws Exception {
    if (args.length != 3) {
      System.err.println(
          "Usage: families FAMILIES CHILDREN THREADS, for example families 6000 20000 2");
      System.exit(64);
    }
    int families = Integer.parseInt(args[0]);
    int children = Integer.parseInt(args[1]);
    int threads = Integer.parseInt(args[2]);
    Path folder = Files.createTempDirectory("throughline-benchmark");
    Path familyFiles = folder.resolve("families.ndjson");
    Path caseFiles = folder.resolve("case-files.ndjson");
    try {
      SyntheticFamilies.writeFamilies(familyFiles, families, children);
      long records = SyntheticFamilies.writeCaseFiles(caseFiles, children);
      System.out.printf(
          Locale.ROOT,
          "%d families, %d children, %d records, %.1f MB, heap of %d MB, %d threads, JDK %s%n",
          families,
          children,
          records,
          Files.size(caseFiles) / 1e6,
          Runtime.getRuntime().maxMemory() >> 20,
          threads,
          Runtime.version());
      long start = System.nanoTime();
      read(caseFiles);
      tell("bare read", records, start);
      HeapAfterCollection heap = HeapAfterCollection.watch();
      start = System.nanoTime();
      long entries = build(familyFiles, caseFiles, threads);
      tell("chronologies", records, start);
      System.out.printf(
          Locale.ROOT,
          "%d entries; at most %d MB in use after a collection%n",
          entries,
          heap.most() >> 20);
    } finally {
      Files.deleteIfExists(familyFiles);
      Files.deleteIfExists(caseFiles);
      Files.delete(folder);
    }
  }

  private static void tell(String what, long records, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT, "%-13s %6.2f s  %,9.0f records a second%n", what, seconds, records / seconds);
  }

  private static void read(Path caseFiles) throws IOException {
    try (CaseFileReader reader =
        CaseFileReader.open(
            caseFiles,
            problem -> {
              throw problem;
            })) {
      for (CaseFile file = reader.next(); file != null; file = reader.next()) {
        if (file.child().id().isEmpty()) {
          throw new IllegalStateException("A child without an identifier");
        }
      }
    }
  }

  private static long build(Path families, Path caseFiles, int threads) throws IOException {
    AtomicLong entries = new AtomicLong();
    try (FamilyHistories histories =
        FamilyHistories.open(
            families,
            List.of(caseFiles),
            problem -> {
              throw new IllegalStateException(problem.message());
            })) {
      histories.mapInOrder(
          threads,
          history ->
              ChronologyBuilder.ofFamily(history.family())
                  .addAll(history.files())
                  .asAt(AS_AT)
                  .build(),
          (Chronology chronology) -> entries.addAndGet(chronology.entries().size()));
    }
    return entries.get();
  }
}
