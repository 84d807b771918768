package io.github.throughline.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens what the user asked to be written. */
final class Outputs {
  private static final String STANDARD_OUTPUT = "-";

  private Outputs() {}

  /** A file by name, or standard output for {@code -}. */
  static OutputStream open(String name, Terminal terminal) {
    if (name.equals(STANDARD_OUTPUT)) {
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

  /** Refuses to mix several outputs on standard output; those not asked for are null. */
  static void requireOneOnStandardOutput(@Nullable String... names) {
    if (onStandardOutput(names) > 1) {
      throw new UsageProblem("Only one output can go to standard output");
    }
  }

  /** Whether an output goes to standard output and not to a file. */
  static boolean isStandardOutput(String name) {
    return name.equals(STANDARD_OUTPUT);
  }

  /**
   * Refuses to write over a file that is read, or one output over another; those not asked for are
   * null.
   */
  static void requireOwnFiles(List<Path> read, @Nullable String... names) {
    Set<Path> taken = new HashSet<>();
    read.forEach(path -> taken.add(real(path)));
    for (String name : names) {
      if (name != null && !isStandardOutput(name) && !taken.add(real(Path.of(name)))) {
        throw new UsageProblem(
            name + ": this file is read, or written as another output; give another name");
      }
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException notThereYet) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static long onStandardOutput(@Nullable String... names) {
    return Arrays.stream(names).filter(STANDARD_OUTPUT::equals).count();
  }

  /** Where to speak to a person without mixing words into an output. */
  static PrintStream besides(Terminal terminal, @Nullable String... names) {
    return onStandardOutput(names) > 0 ? terminal.err() : terminal.out();
  }
}
