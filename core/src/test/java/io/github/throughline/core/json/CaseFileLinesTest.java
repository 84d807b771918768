package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileLinesTest {
  private final List<UnreadableDocumentException> problems = new ArrayList<>();

  private static CaseFile file(int number) {
    return CaseFileBuilder.builder()
        .child(PersonBuilder.builder().id("p" + number).build())
        .referrals(
            List.of(
                ReferralBuilder.builder()
                    .id("r")
                    .referredOn(UncertainDate.year(2016).withWords("somewhen\nin \u2028 2016"))
                    .concern(FreeText.of("c".repeat(number % 5000)))
                    .build()))
        .build();
  }

  private List<String> read(InputStream in) throws IOException {
    List<String> read = new ArrayList<>();
    try (CaseFileReader reader = CaseFileReader.open(in, problems::add)) {
      for (CaseFile file = reader.next(); file != null; file = reader.next()) {
        read.add(reader.line() + " " + file.child().id());
      }
    }
    return read;
  }

  private List<String> read(String text) throws IOException {
    return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String line(String id) {
    return "{\"child\":{\"id\":\"" + id + "\"}}";
  }

  @Test
  void what_is_written_is_read(@TempDir Path directory) throws IOException {
    Path path = directory.resolve("files.ndjson");
    List<CaseFile> files = IntStream.range(0, 50).mapToObj(CaseFileLinesTest::file).toList();
    try (CaseFileWriter writer = CaseFileWriter.to(path)) {
      for (CaseFile file : files) {
        writer.write(file);
      }
    }

    List<CaseFile> read = new ArrayList<>();
    try (CaseFileReader reader = CaseFileReader.open(path, problems::add)) {
      for (CaseFile file = reader.next(); file != null; file = reader.next()) {
        read.add(file);
      }
      assertThat(reader.next()).isNull();
    }

    assertThat(read).isEqualTo(files);
    assertThat(problems).isEmpty();
    assertThat(Files.readString(path).lines()).hasSize(50);
    assertThat(Files.readString(path)).endsWith("}\n");
  }

  @Test
  void a_bad_line_costs_that_line_and_is_told_with_its_number_and_place() throws IOException {
    String lines =
        String.join(
            "\n",
            line("a"),
            "{\"child\":{\"id\":\"b\"},\"referrals\":[{\"id\":\"r\"},{\"id\":2}]}",
            line("c"),
            "{\"child\":{\"id\":\"d\"},",
            "garbage",
            line("e"));

    assertThat(read(lines)).containsExactly("1 a", "3 c", "6 e");
    assertThat(problems)
        .extracting(UnreadableDocumentException::line, UnreadableDocumentException::path)
        .containsExactly(tuple(2, "referrals[1].id"), tuple(4, "child"), tuple(5, ""));
    assertThat(problems.get(0))
        .hasMessage(
            "Cannot read referrals[1].id at line 2, column 51: expected text, found a number");
  }

  @Test
  void bytes_that_are_not_utf_8_cost_their_line() throws IOException {
    byte[] lines =
        (line("a") + "\n" + line("ë") + "\n" + line("c")).getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read(new ByteArrayInputStream(lines))).containsExactly("1 a", "3 c");
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem)
                    .hasMessage(
                        "Cannot read the document at line 2, column 17: this is not UTF-8"));
  }

  @Test
  void blank_lines_a_byte_order_mark_and_carriage_returns_are_passed_over() throws IOException {
    String lines = "\uFEFF" + line("a") + "\r\n\r\n \t\n" + line("b") + "\r\n\n";

    assertThat(read(lines)).containsExactly("1 a", "4 b");
    assertThat(problems).isEmpty();
  }

  @Test
  void an_empty_file_has_no_case_files() throws IOException {
    assertThat(read("")).isEmpty();
    assertThat(read("\n\n")).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void a_line_that_is_too_long_costs_that_line() throws IOException {
    InputStream in = new Repeated(List.of(line("a"), " ".repeat(50_000_001), line("b")), "011112");

    assertThat(read(in)).isEmpty();
    assertThat(problems)
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem).hasMessageContaining("larger than the 100000000 characters"));
  }

  @Test
  void the_line_after_one_that_is_too_long_is_read() throws IOException {
    InputStream in =
        new Repeated(
            List.of(line("a") + "\n", " ".repeat(50_000_001), "\n" + line("b") + "\n"), "01112");

    assertThat(read(in)).containsExactly("1 a", "3 b");
    assertThat(problems).extracting(UnreadableDocumentException::line).containsExactly(2);
  }

  @Test
  void reading_ends_when_the_one_who_is_told_says_so() throws IOException {
    try (CaseFileReader reader =
        CaseFileReader.open(
            new ByteArrayInputStream("garbage\n".getBytes(StandardCharsets.UTF_8)),
            problem -> {
              throw problem;
            })) {
      assertThatExceptionOfType(UnreadableDocumentException.class)
          .isThrownBy(reader::next)
          .satisfies(problem -> assertThat(problem.line()).isEqualTo(1));
    }
  }

  @Test
  void no_more_is_taken_from_the_stream_than_the_next_file_needs() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (CaseFileWriter writer = CaseFileWriter.to(line)) {
      writer.write(file(4000));
    }
    Repeated in = new Repeated(List.of(line.toString(StandardCharsets.UTF_8)), "0".repeat(10_000));
    int ahead = 1 << 16;
    int count = 0;
    try (CaseFileReader reader = CaseFileReader.open(in, problems::add)) {
      while (reader.next() != null) {
        count++;
        assertThat(in.taken).isLessThanOrEqualTo((long) count * line.size() + ahead);
      }
    }

    assertThat(count).isEqualTo(10_000);
    assertThat(problems).isEmpty();
  }

  /** A stream that makes its text as it goes: the parts that digits name, in their order. */
  private static final class Repeated extends InputStream {
    private final List<byte[]> parts;
    private final String order;
    private int at;
    private int in;
    private long taken;

    Repeated(List<String> parts, String order) {
      this.parts = parts.stream().map(part -> part.getBytes(StandardCharsets.UTF_8)).toList();
      this.order = order;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("One byte at a time is too slow");
    }

    @Override
    public int read(byte[] to, int from, int length) {
      if (at == order.length()) {
        return -1;
      }
      byte[] part = parts.get(order.charAt(at) - '0');
      int count = Math.min(length, part.length - in);
      System.arraycopy(part, in, to, from, count);
      in += count;
      taken += count;
      if (in == part.length) {
        in = 0;
        at++;
      }
      return count;
    }
  }
}
