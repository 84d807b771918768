package io.github.throughline.examples.cli;

import io.github.throughline.validation.review.Acceptances;
import io.github.throughline.validation.review.Comparison;
import io.github.throughline.validation.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What findings are looked at beside: those of the last run, and the explained queries. */
final class ReviewFiles {
  @Option(
      names = "--compare",
      paramLabel = "LAST.ndjson",
      description =
          "Tell what is new, what remains and what is fixed since the run that wrote these findings.")
  private @Nullable Path compare;

  @Option(
      names = "--accept",
      paramLabel = "FILE.csv",
      description =
          "Queries that are explained, with the columns rule, child, value and reason. They stay in every report and are counted apart; errors cannot be accepted.")
  private @Nullable Path accept;

  void check(List<Path> inputs) {
    if (inputs.size() > 1 && (compare != null || accept != null)) {
      throw new UsageProblem("--compare and --accept speak of one return: give one return");
    }
  }

  /** The files that are read. */
  List<Path> paths() {
    return Stream.of(compare, accept).filter(Objects::nonNull).toList();
  }

  Review read() {
    return Review.of(
        compare == null ? null : read(compare, Comparison::with),
        accept == null ? null : read(accept, Acceptances::read));
  }

  private static <T> T read(Path file, Reading<T> reading) {
    if (Files.isDirectory(file)) {
      throw new InputProblem(file + ": this is a folder; give the name of a file");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new InputProblem(file + ": this is not a file that can be read twice");
    }
    try {
      return reading.read(file);
    } catch (NoSuchFileException e) {
      throw new InputProblem(file + ": there is no such file");
    } catch (java.nio.file.FileSystemException e) {
      throw new InputProblem(file + ": cannot be read; check that you may read it");
    } catch (IOException e) {
      throw new InputProblem(file + ": " + e.getMessage());
    }
  }

  /** Reads a file whose trouble is told by the message of an exception, which holds no data. */
  private interface Reading<T> {
    T read(Path file) throws IOException;
  }
}
