package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentIndexTest {
  @TempDir private Path folder;

  private static FamilyFile family(String id) {
    return FamilyFileBuilder.builder().id(id).build();
  }

  private static String line(String id) {
    return DocumentFormat.FAMILY_FILE.write(family(id));
  }

  private DocumentIndex<FamilyFile> open(String lines) throws IOException {
    Path file = folder.resolve("families.ndjson");
    Files.writeString(file, lines);
    return DocumentIndex.open(
        DocumentFormat.FAMILY_FILE,
        file,
        problem -> {
          throw problem;
        });
  }

  @Test
  void documents_are_read_in_any_order() throws IOException {
    try (DocumentIndex<FamilyFile> index = open(line("a") + "\n" + line("b") + "\n" + line("c"))) {
      assertThat(index.size()).isEqualTo(3);
      assertThat(index.read(2)).isEqualTo(family("c"));
      assertThat(index.read(0)).isEqualTo(family("a"));
      assertThat(index.read(1)).isEqualTo(family("b"));
    }
  }

  @Test
  void blank_lines_are_counted_as_lines_and_not_as_documents() throws IOException {
    try (DocumentIndex<FamilyFile> index = open("\n  \r\n" + line("a") + "\r\n\n" + line("b"))) {
      assertThat(index.size()).isEqualTo(2);
      assertThat(index.line(0)).isEqualTo(3);
      assertThat(index.line(1)).isEqualTo(5);
      assertThat(index.read(1)).isEqualTo(family("b"));
    }
  }

  @Test
  void a_damaged_document_costs_itself_and_tells_its_line() throws IOException {
    try (DocumentIndex<FamilyFile> index = open(line("a") + "\n{\"id\":\n" + line("b"))) {
      assertThatThrownBy(() -> index.read(1))
          .isInstanceOfSatisfying(
              UnreadableDocumentException.class, e -> assertThat(e.line()).isEqualTo(2));
      assertThat(index.read(2)).isEqualTo(family("b"));
    }
  }

  @Test
  void a_number_beyond_the_documents_is_refused() throws IOException {
    try (DocumentIndex<FamilyFile> index = open(line("a"))) {
      assertThatThrownBy(() -> index.read(1)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> index.line(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void a_file_that_has_become_shorter_is_told_as_that() throws IOException {
    Path file = folder.resolve("families.ndjson");
    Files.writeString(file, line("a") + "\n" + line("b"));
    try (DocumentIndex<FamilyFile> index =
        DocumentIndex.open(DocumentFormat.FAMILY_FILE, file, problem -> {})) {
      Files.writeString(file, line("a"));
      assertThatThrownBy(() -> index.read(1))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("shorter");
    }
  }

  /** Lines of many lengths, so that they lie across the parts in which a file is read. */
  @Property(tries = 20)
  void every_document_is_where_the_index_says(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 70_000) Integer> lengths)
      throws IOException {
    Path file = Files.createTempFile("index", ".ndjson");
    try {
      List<String> ids = new ArrayList<>();
      StringBuilder lines = new StringBuilder();
      for (int length : lengths) {
        String id = ids.size() + "é".repeat(length);
        ids.add(id);
        lines.append(line(id)).append('\n');
      }
      Files.writeString(file, lines, StandardCharsets.UTF_8);
      try (DocumentIndex<FamilyFile> index =
          DocumentIndex.open(DocumentFormat.FAMILY_FILE, file, problem -> {})) {
        assertThat(index.size()).isEqualTo(ids.size());
        for (int i = ids.size() - 1; i >= 0; i--) {
          assertThat(index.read(i).id()).isEqualTo(ids.get(i));
        }
      }
    } finally {
      Files.delete(file);
    }
  }
}
