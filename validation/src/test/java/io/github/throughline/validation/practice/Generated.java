package io.github.throughline.validation.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that is generated: renewed on purpose, and otherwise held to be current. */
public final class Generated {
  private Generated() {}

  /** Holds a page of the documentation to what is written now. */
  public static void check(String page, String written, Class<?> test) throws IOException {
    Path path = Path.of("../docs", page);
    if (Boolean.getBoolean("throughline.renew")) {
      Files.writeString(path, written);
    }
    assertThat(path)
        .as(
            "docs/%s is not current; renew it with: mvn -q -pl core,validation test -Dtest=%s"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dthroughline.renew=true",
            page, test.getSimpleName())
        .exists()
        .content()
        .isEqualTo(written);
  }
}
