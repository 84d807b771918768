package io.github.throughline.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that is generated: renewed on purpose, and otherwise held to be current. */
final class Renewed {
  private Renewed() {}

  static void check(Path page, String written, String test) throws IOException {
    if (Boolean.getBoolean("throughline.renew")) {
      Files.writeString(page, written);
    }
    assertThat(Files.readString(page))
        .as(
            "docs/%s is not what the model says; renew it with: mvn -q -pl core test -Dtest=%s"
                + " -Dthroughline.renew=true",
            page.getFileName(), test)
        .isEqualTo(written);
  }
}
