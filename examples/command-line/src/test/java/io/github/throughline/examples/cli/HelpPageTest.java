package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of the command line in the documents is what the program itself says. */
class HelpPageTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "command-line.md");

  @Test
  void the_page_is_current() throws IOException {
    String page = page();
    if (Boolean.getBoolean("throughline.renew")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as(
            "docs/command-line.md is not what --help says; renew it with: mvn -q -pl examples/command-line -am test -Dtest=HelpPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dthroughline.renew=true")
        .isEqualTo(page);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # The command line

            This page is what `--help` says; it is generated. `throughline` stands for
            `java -jar examples/command-line/target/throughline.jar`.
            """);
    for (List<String> command :
        List.of(
            List.<String>of(),
            List.of("validate"),
            List.of("chronology"),
            List.of("practice"),
            List.of("rules"),
            List.of("convert"),
            List.of("kit"),
            List.of("schema"))) {
      String[] args = new String[command.size() + 1];
      command.toArray(args);
      args[command.size()] = "--help";
      Run run = Run.of((Object[]) args);
      assertThat(run.exit()).isZero();
      page.append("\n## throughline ").append(String.join(" ", command)).append("\n\n```text\n");
      run.out().lines().map(String::stripTrailing).forEach(line -> page.append(line).append('\n'));
      page.append("```\n");
    }
    return page.toString().replace("## throughline \n", "## throughline\n");
  }
}
