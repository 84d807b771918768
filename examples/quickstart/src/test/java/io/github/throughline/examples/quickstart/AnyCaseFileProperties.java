package io.github.throughline.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.json.CaseFileReader;
import io.github.throughline.core.json.CaseFileWriter;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.testsupport.ModelArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The Java of docs/testing.md compiles and does what it says: it stands here word for word. */
class AnyCaseFileProperties {
  private static final Path PAGE = Path.of("..", "..", "docs", "testing.md");
  private static final Path HERE =
      Path.of("src/test/java/io/github/throughline/examples/quickstart/AnyCaseFileProperties.java");

  @Provide
  Arbitrary<CaseFile> files() {
    return ModelArbitraries.caseFiles();
  }

  @Property(tries = 50)
  void a_file_comes_out_of_the_store_as_it_went_in(@ForAll("files") CaseFile file)
      throws IOException {
    assertThat(fromStore(toStore(file))).containsExactly(file);
  }

  private static byte[] toStore(CaseFile file) throws IOException {
    ByteArrayOutputStream store = new ByteArrayOutputStream();
    try (CaseFileWriter writer = CaseFileWriter.to(store)) {
      writer.write(file);
    }
    return store.toByteArray();
  }

  private static List<CaseFile> fromStore(byte[] store) throws IOException {
    List<CaseFile> files = new ArrayList<>();
    try (CaseFileReader reader =
        CaseFileReader.open(
            new ByteArrayInputStream(store),
            problem -> {
              throw problem;
            })) {
      for (CaseFile file = reader.next(); file != null; file = reader.next()) {
        files.add(file);
      }
    }
    return files;
  }

  @Example
  void the_page_shows_what_stands_here() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("```java\n") + "```java\n".length();
    String shown = page.substring(start, page.indexOf("```", start));

    assertThat(withoutIndents(Files.readString(HERE))).contains(withoutIndents(shown));
  }

  private static String withoutIndents(String java) {
    return java.replaceAll("(?m)^ +", "").strip();
  }
}
