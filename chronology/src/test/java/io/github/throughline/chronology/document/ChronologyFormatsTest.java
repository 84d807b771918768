package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChronologyFormatsTest {
  static Stream<String> names() {
    return ChronologyFormats.all().stream().map(ChronologyFormat::name);
  }

  @Test
  void every_form_is_there_by_its_name() {
    assertThat(names())
        .containsExactly(
            "html",
            "svg",
            "docx",
            "docx-court",
            "markdown",
            "text",
            "csv",
            "tidy",
            "tidy-levels",
            "tidy-people",
            "json");
  }

  @Test
  void no_two_share_a_name_or_the_end_of_a_file() {
    assertThat(names()).doesNotHaveDuplicates();
    assertThat(ChronologyFormats.all())
        .extracting(ChronologyFormat::fileSuffix)
        .doesNotHaveDuplicates()
        .allMatch(suffix -> suffix.startsWith("."));
  }

  @Test
  void a_name_that_is_none_is_refused_with_those_there_are() {
    assertThat(ChronologyFormats.find("pdf")).isEmpty();
    assertThatThrownBy(() -> ChronologyFormats.get("pdf"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("html, svg, docx, docx-court")
        .hasMessageNotContaining("pdf");
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_same_chronology_gives_the_same_bytes(String name) {
    ChronologyFormat format = ChronologyFormats.get(name);

    assertThat(SmallFamily.bytes(format, SmallFamily.chronology()))
        .isEqualTo(SmallFamily.bytes(format, SmallFamily.chronology()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void what_is_written_to_stays_open(String name) throws IOException {
    List<String> closed = new java.util.ArrayList<>();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.add("closed");
          }
        };

    ChronologyFormats.get(name).write(SmallFamily.chronology(), out);

    assertThat(closed).isEmpty();
    assertThat(out.size()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_chronology_without_entries_has_every_form(String name) {
    assertThat(SmallFamily.bytes(ChronologyFormats.get(name), Nobody.chronology())).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_form_shows_what_was_recorded_by_mistake(String name) {
    byte[] bytes = SmallFamily.bytes(ChronologyFormats.get(name), SmallFamily.chronology());

    assertThat(EveryFormatProperties.readable(name, bytes))
        .doesNotContain("What happened in mistake");
  }
}
