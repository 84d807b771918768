package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A validation that is started without the general parser of arguments is the same validation. */
class PlainArgumentsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate FILE",
        "validate --quiet FILE --findings FOLDER/a.ndjson",
        "validate FILE --csv FOLDER/a.csv --redact-values",
        "validate FILE --findings -",
        "validate FILE FILE --report FOLDER/a.html",
        "validate FILE --findings - --csv -",
        "validate FOLDER/nowhere.xml",
        "validate FILE --findings FOLDER/nowhere/a.ndjson"
      })
  void plain_arguments_do_the_same_either_way(String command) throws IOException {
    Path file = folder.resolve("return.xml");
    Files.writeString(file, "<Message><Header/><Children><Child/></Children></Message>");
    String[] args =
        command.replace("FILE", file.toString()).replace("FOLDER", folder.toString()).split(" ");

    assertThat(ValidateCommand.ofPlain(terminal(new ByteArrayOutputStream()), args)).isNotNull();
    assertThat(run(true, args)).isEqualTo(run(false, args));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rules",
        "validate",
        "validate --help",
        "validate --findings",
        "validate a.xml --quiet --quiet",
        "validate a.xml --findings --quiet",
        "validate a.xml --findings=b",
        "validate a.xml --year 2025",
        "validate a.xml --colour red",
        "validate @a.txt",
        "validate a.xml -x"
      })
  void any_others_are_left_to_the_general_parser(String command) {
    assertThat(
            ValidateCommand.ofPlain(
                terminal(new ByteArrayOutputStream()),
                command.isEmpty() ? new String[0] : command.split(" ")))
        .isNull();
  }

  @Test
  void an_empty_argument_is_left_to_the_general_parser() {
    assertThat(ValidateCommand.ofPlain(terminal(new ByteArrayOutputStream()), "validate", ""))
        .isNull();
  }

  private List<Object> run(boolean plainly, String... args) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int exit = plainly ? Throughline.run(terminal(said), args) : Commands.run(terminal(said), args);
    StringBuilder written = new StringBuilder();
    for (String name : List.of("a.ndjson", "a.csv", "a.html")) {
      Path output = folder.resolve(name);
      written.append(Files.exists(output) ? Files.readString(output) : "none");
      Files.deleteIfExists(output);
    }
    return List.of(exit, said.toString(StandardCharsets.UTF_8), written.toString());
  }

  private static Terminal terminal(ByteArrayOutputStream said) {
    PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
    return Terminal.of(to, to, false);
  }
}
