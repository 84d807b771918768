package io.github.throughline.examples.browser;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.render.ChronologyPage;
import io.github.throughline.examples.quickstart.Quickstart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pages that are looked at. */
final class Pages {
  private static final Path FOLDER = Path.of("target", "pages").toAbsolutePath();
  private static final Path ANYSHIRE =
      Path.of("..", "quickstart", "src", "main", "resources", "anyshire");

  private Pages() {}

  static Path oneChild() {
    return page("one-child", Families.oneChild());
  }

  static Path large() {
    return page("large", Families.of(2_000));
  }

  static Path hostile() {
    return page("hostile", Families.hostile());
  }

  /** The Hartley family of Anyshire, as the quickstart makes it. */
  static Path hartley() {
    try {
      Quickstart.main(new String[] {ANYSHIRE.toString(), FOLDER.toString()});
      return FOLDER.resolve("hartley.html");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path page(String name, Chronology chronology) {
    Path page = FOLDER.resolve(name + ".html");
    try {
      Files.createDirectories(FOLDER);
      try (OutputStream out = Files.newOutputStream(page)) {
        ChronologyPage.of(chronology).writeTo(out);
      }
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
