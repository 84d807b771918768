package io.github.throughline.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample data, and runs over the Hartley family in it. */
final class Anyshire {
  static final Path DATA = Path.of("..", "quickstart", "src", "main", "resources", "anyshire");
  static final Path FAMILY = DATA.resolve("families").resolve("hartley").resolve("family.json");
  static final Path TABLES = DATA.resolve("agencies").resolve("hartley");

  private Anyshire() {}

  /** A chronology of the Hartley family as at one day, with more options. */
  static Run hartley(Object... options) {
    List<Object> all =
        new ArrayList<>(List.of("chronology", "--family", FAMILY, "--as-at", "2025-03-31"));
    all.addAll(List.of(options));
    return Run.of(all.toArray());
  }
}
