package io.github.throughline.examples.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens what the user asked to be written. */
final class Outputs {
  private static final String STANDARD_OUTPUT = "-";

  private Outputs() {}

  /** A file by name, or standard output for {@code -}. */
  static Writer open(String name, Terminal terminal) {
    if (name.equals(STANDARD_OUTPUT)) {
      return terminal.standardOutput();
    }
    Path file = Path.of(name);
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        throw new InputProblem(name + ": the folder to write into does not exist");
      }
      return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new InputProblem(name + ": cannot be written (" + why(e) + ")");
    }
  }

  /** Whether the user wants this on standard output. */
  static boolean isStandardOutput(String name) {
    return name.equals(STANDARD_OUTPUT);
  }

  private static String why(IOException problem) {
    return Files.isDirectory(Path.of(String.valueOf(problem.getMessage())))
        ? "it is a folder"
        : problem.getClass().getSimpleName().replace("Exception", "");
  }
}
