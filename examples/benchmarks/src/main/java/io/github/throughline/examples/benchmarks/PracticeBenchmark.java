package io.github.throughline.examples.benchmarks;

import io.github.throughline.core.json.CaseFileReader;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.validation.practice.Practice;
import io.github.throughline.validation.practice.report.PracticeFindings;
import io.github.throughline.validation.practice.report.PracticeHeading;
import io.github.throughline.validation.practice.report.PracticePage;
import io.github.throughline.validation.practice.report.PracticeWriter;
import io.github.throughline.validation.practice.report.SeveralPracticeWriters;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long the checks of practice take: of many case files in a stream, from JSON to the page and
 * the findings, and of one large case in memory. Run from the jar as {@code practice [files]
 * [large] [rounds]}.
 */
public final class PracticeBenchmark {
  private static final LocalDate AS_AT = LocalDate.of(2025, 3, 31);
  private static final int WARM_UP = 300;

  private PracticeBenchmark() {}

  /**
   * Runs the benchmark and prints its figures.
   *
   * @param args how many case files (10,000), how many of them make one large case (10), and rounds
   *     after warm-up (101)
   * @throws IOException if the case files cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    int files = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int large = args.length > 1 ? Integer.parseInt(args[1]) : 10;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 101;
    Path file = Files.createTempFile("throughline-practice", ".ndjson");
    try {
      stream(file, files, System.out);
    } finally {
      Files.deleteIfExists(file);
    }
    one(large(large), rounds, System.out);
  }

  private static void stream(Path file, int files, PrintStream out) throws IOException {
    long records = SyntheticCaseFiles.write(file, files);
    out.printf(
        Locale.ROOT,
        "%,d case files, %,d records, %.1f MB, heap of %d MB, JDK %s%n",
        files,
        records,
        Files.size(file) / 1e6,
        Runtime.getRuntime().maxMemory() >> 20,
        Runtime.version());
    HeapAfterCollection heap = HeapAfterCollection.watch();
    Practice practice = Practice.with(Settings.defaults());
    long start = System.nanoTime();
    int done = 0;
    try (CaseFileReader reader =
            CaseFileReader.open(
                file,
                problem -> {
                  throw problem;
                });
        PracticeWriter writer =
            SeveralPracticeWriters.of(
                List.of(
                    PracticePage.to(OutputStream.nullOutputStream()),
                    PracticeFindings.to(OutputStream.nullOutputStream())))) {
      for (CaseFile next = reader.next(); next != null; next = reader.next()) {
        writer.accept(practice.check(next, AS_AT), null);
        done++;
      }
      writer.finish(new PracticeHeading("made up", AS_AT, List.of(), List.of()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT,
        "all checks, page and findings: %.2f s, %,.0f case files a second, %,.0f records a second;"
            + " at most %d MB in use after a collection%n",
        seconds,
        done / seconds,
        records / seconds,
        heap.most() >> 20);
  }

  private static void one(CaseFile file, int rounds, PrintStream out) {
    Practice practice = Practice.with(Settings.defaults());
    int outcomes = 0;
    for (int i = 0; i < WARM_UP; i++) {
      outcomes = practice.check(file, AS_AT).results().size();
    }
    long[] times = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      outcomes = practice.check(file, AS_AT).results().size();
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    out.printf(
        Locale.ROOT,
        "one case of %,d records, %d checks and the timescales: median %.2f ms, least %.2f ms,"
            + " most %.2f ms%n",
        SyntheticCaseFiles.records(file),
        outcomes,
        times[rounds / 2] / 1e6,
        times[0] / 1e6,
        times[rounds - 1] / 1e6);
  }

  /** The records of several case files as those of one child. */
  private static CaseFile large(int files) {
    List<CaseFile> parts = new ArrayList<>();
    for (int number = 0; number < files; number++) {
      parts.add(SyntheticCaseFiles.of(number));
    }
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : CaseFile.class.getRecordComponents()) {
      Object first = SyntheticRecords.get(component, parts.get(0));
      if (first instanceof List<?>) {
        List<Object> all = new ArrayList<>();
        for (CaseFile part : parts) {
          all.addAll((List<?>) SyntheticRecords.get(component, part));
        }
        values.add(all);
      } else {
        values.add(first);
      }
    }
    return SyntheticRecords.make(CaseFile.class, values);
  }
}
