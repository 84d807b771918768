package io.github.throughline.examples.casesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseSystemTest {
  private static String printed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CaseSystem.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void each_message_stands_beside_the_field_of_the_form() {
    assertThat(printed().lines())
        .containsExactly(
            "Saved, with messages:",
            "  Child: pupil number    UPN has a first letter that does not fit the rest: one of its"
                + " characters is mistyped, so take the UPN again from the school or the last"
                + " return",
            "  Referral 1: source     Code was not in its published list in the collection year of"
                + " referredOn: choose a code of that year, or correct the date",
            "  Referral 2: closed     This is before the date that comes first: correct one of the"
                + " two",
            "  Referral 2: need       Code is not in the published list that it names: choose a code"
                + " of the list, or name the list it is from",
            "  Visit 2: written up    Date is after today, and what it dates has been done: correct"
                + " the date",
            "Visit 2 cannot be signed off yet:",
            "  childSeen: Nothing is entered: fill this in before the record is signed off",
            "  visitor: Nothing is entered: fill this in before the record is signed off",
            "  writtenUpOn: Date is after today, and what it dates has been done: correct the date");
  }

  @Test
  void the_read_me_shows_what_is_printed() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains("```text\n" + printed() + "```");
  }

  @Test
  void a_case_file_is_made_in_fewer_than_40_lines() throws IOException {
    Path source =
        Path.of("src/main/java/io/github/throughline/examples/casesystem/ToCaseFile.java");
    List<String> code =
        Files.readAllLines(source).stream()
            .dropWhile(line -> !line.startsWith("  static CaseFile of("))
            .filter(line -> !line.isBlank() && !line.strip().startsWith("//"))
            .filter(line -> !line.equals("}"))
            .toList();

    assertThat(code).hasSizeBetween(20, 39);
  }
}
