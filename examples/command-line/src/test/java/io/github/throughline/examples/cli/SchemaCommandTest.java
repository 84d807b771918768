package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {
  private static final Path DOCS = Path.of("..", "..", "docs", "schema");

  @ParameterizedTest
  @ValueSource(strings = {"case-file", "family-file", "service-file", "wellbeing-file"})
  void the_schema_in_the_documents_is_printed(String document) throws IOException {
    Run run = Run.of("schema", document);

    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).isEqualTo(Files.readString(DOCS.resolve(document + ".schema.json")));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_case_file_is_meant_when_no_document_is_named() {
    assertThat(Run.of("schema").out()).isEqualTo(Run.of("schema", "case-file").out());
  }

  @Test
  void it_goes_to_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("family.json");
    Run run = Run.of("schema", "family-file", "--output", file);

    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).isEmpty();
    assertThat(file).content().isEqualTo(Run.of("schema", "family-file").out());
  }

  @Test
  void a_document_that_there_is_not_is_refused_with_those_that_there_are() {
    Run run = Run.of("schema", "court-file");

    assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("case-file, family-file, service-file, wellbeing-file");
  }

  @Test
  void a_file_that_cannot_be_written_is_said() {
    Run run = Run.of("schema", "--output", "no-such-folder/case-file.json");

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).contains("the folder to write into does not exist");
  }
}
