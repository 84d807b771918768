package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that show what is agreed: renewed on purpose, and otherwise held to be current. */
final class Golden {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/throughline/chronology/document");

  private Golden() {}

  static void check(String name, String written) throws IOException {
    check(FOLDER.resolve(name), written, "FormatsAreAsAgreedTest");
  }

  static void check(Path file, String written, String test) throws IOException {
    if (Boolean.getBoolean("throughline.renew")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, written);
    }
    assertThat(Files.readString(file))
        .as(
            "%s is not what is written; renew it with: mvn -q -pl chronology -am test -Dtest=%s"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dthroughline.renew=true",
            file.getFileName(), test)
        .isEqualTo(written);
  }
}
