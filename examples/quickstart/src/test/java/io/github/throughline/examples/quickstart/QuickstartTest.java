package io.github.throughline.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.validation.Finding;
import io.github.throughline.validation.cincensus.CinCensusValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {
  private static final Path DATA = Path.of("src", "main", "resources", "anyshire");

  @TempDir private Path folder;

  @Test
  void it_says_what_was_found_and_where_to_look() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Quickstart(DATA, folder, new PrintStream(out, true, StandardCharsets.UTF_8)).run();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("cin-census-2024-25.xml: 63 children")
        .contains("The Hartley family: ")
        .contains(folder.resolve("hartley.html").toString());
    assertThat(Files.readString(folder.resolve("hartley.html")))
        .contains("Leanne")
        .contains("</html>");
    assertThat(Files.readString(folder.resolve("cin-census-2024-25.html")))
        .contains("1580")
        .contains("</html>");
  }

  @Test
  void it_gives_the_same_pages_each_time() throws IOException {
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    new Quickstart(DATA, folder.resolve("one"), nowhere).run();
    new Quickstart(DATA, folder.resolve("two"), nowhere).run();

    for (String page : new String[] {"hartley.html", "cin-census-2022-23.html"}) {
      assertThat(
              Files.mismatch(
                  folder.resolve("one").resolve(page), folder.resolve("two").resolve(page)))
          .as(page)
          .isEqualTo(-1);
    }
  }

  /** The expectations were written from the published rules, not from what this program said. */
  @ParameterizedTest
  @ValueSource(
      strings = {"cin-census-2022-23.xml", "cin-census-2023-24.xml", "cin-census-2024-25.xml"})
  void the_planted_mistakes_and_nothing_else_are_found(String file) throws IOException {
    TreeSet<String> found = new TreeSet<>();
    CinCensusValidator.create().validate(DATA.resolve(file), finding -> add(finding, found));

    TreeSet<String> expected;
    try (InputStream in = QuickstartTest.class.getResourceAsStream("/expected-findings.csv")) {
      expected =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.startsWith(file + ","))
              .map(line -> line.substring(file.length() + 1).replace(',', ' ').strip())
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertThat(found).isEqualTo(expected).isNotEmpty();
  }

  private static void add(Finding finding, TreeSet<String> found) {
    if (!finding.rule().startsWith("XML-")) {
      String child = finding.child() == null ? "" : finding.child();
      found.add((finding.rule() + " " + child).strip());
    }
  }
}
