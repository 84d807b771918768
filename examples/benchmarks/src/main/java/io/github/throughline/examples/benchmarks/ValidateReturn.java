package io.github.throughline.examples.benchmarks;

import io.github.throughline.validation.cincensus.CensusValidation;
import io.github.throughline.validation.cincensus.CinCensusValidator;
import io.github.throughline.validation.report.NdjsonFindings;
import io.github.throughline.validation.report.ReportHeadingBuilder;
import io.github.throughline.validation.report.ReportOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a program that embeds the library does: checks a return and writes the findings to a file,
 * and nothing more.
 */
public final class ValidateReturn {
  private ValidateReturn() {}

  /**
   * Checks a return.
   *
   * @param args the return, and the file to write the findings to
   * @throws IOException if the findings cannot be written
   */
  public static void main(String[] args) throws IOException {
    try (NdjsonFindings findings =
        NdjsonFindings.to(Files.newOutputStream(Path.of(args[1])), ReportOptions.withValues())) {
      CensusValidation validation =
          CinCensusValidator.create().validate(Path.of(args[0]), findings);
      findings.finish(
          ReportHeadingBuilder.builder().title("Children in need census").source(args[0]).build(),
          validation.report());
      System.out.println(validation.report().children() + " children");
    }
  }
}
