package io.github.throughline.examples.benchmarks;

import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.validation.cincensus.CensusValidation;
import io.github.throughline.validation.cincensus.CinCensusValidator;
import io.github.throughline.validation.report.NdjsonFindings;
import io.github.throughline.validation.report.ReportHeadingBuilder;
import io.github.throughline.validation.report.ReportOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a program that embeds the library does, as far as it is asked to: reads a return, asks the
 * rules as well, or writes the findings to a file as well.
 */
public final class ValidateReturn {
  private ValidateReturn() {}

  /**
   * Reads or checks a return.
   *
   * @param args {@code read}, {@code rules} or {@code write}; the return; and for {@code write} the
   *     file to write the findings to
   * @throws IOException if the findings cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[1]);
    switch (args[0]) {
      case "read" -> read(file);
      case "rules" -> System.out.println(countFindings(file) + " findings");
      case "write" -> write(file, Path.of(args[2]));
      default -> throw new IllegalArgumentException("Give read, rules or write");
    }
  }

  private static void read(Path file) {
    long episodes = 0;
    try (CinCensusReader reader = CinCensusReader.open(file)) {
      for (CinChild child = reader.next(); child != null; child = reader.next()) {
        episodes += child.episodes().size();
      }
    }
    System.out.println(episodes + " episodes");
  }

  private static long countFindings(Path file) {
    long[] count = new long[1];
    validator().validate(file, finding -> count[0]++);
    return count[0];
  }

  private static void write(Path file, Path to) throws IOException {
    try (NdjsonFindings findings =
        NdjsonFindings.to(Files.newOutputStream(to), ReportOptions.withValues())) {
      CensusValidation validation = validator().validate(file, findings);
      findings.finish(
          ReportHeadingBuilder.builder()
              .title("Children in need census")
              .source(String.valueOf(file.getFileName()))
              .build(),
          validation.report());
    }
  }

  private static CinCensusValidator validator() {
    return CinCensusValidator.create().withThreads(Runtime.getRuntime().availableProcessors());
  }
}
