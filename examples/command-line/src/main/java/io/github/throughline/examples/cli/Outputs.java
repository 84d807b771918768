package io.github.throughline.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens what the user asked to be written. */
final class Outputs {
  private static final String STANDARD_OUTPUT = "-";

  private Outputs() {}

  /** A file by name, or standard output for {@code -}. */
  static OutputStream open(String name, Terminal terminal) {
    if (isStandardOutput(name)) {
      return new FilterOutputStream(new BufferedOutputStream(terminal.out())) {
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          out.write(bytes, offset, length);
        }

        /** Standard output stays open for whoever comes next. */
        @Override
        public void close() throws IOException {
          out.flush();
        }
      };
    }
    Path file = Path.of(name);
    if (Files.isDirectory(file)) {
      throw new InputProblem(name + ": this is a folder; give the name of a file to write");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new InputProblem(name + ": the folder to write into does not exist");
    }
    try {
      return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    } catch (IOException e) {
      throw new InputProblem(name + ": cannot be written; check that you may write there");
    }
  }

  /** Whether the user wants this on standard output. */
  static boolean isStandardOutput(String name) {
    return name.equals(STANDARD_OUTPUT);
  }
}
