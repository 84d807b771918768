package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourtNumbersTest {
  private static final CourtNumbers NUMBERS =
      new CourtNumbers(
          LocalDate.of(2024, 3, 31),
          List.of(
              new CourtNumbers.Line(2, "e2", "bb", false),
              new CourtNumbers.Line(1, "e1", "aa", true)));

  private static CourtNumbers read(String json) throws IOException {
    return CourtNumbers.readFrom(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void what_is_written_is_read_back() throws IOException {
    String json = SmallFamily.text(NUMBERS::writeTo);

    assertThat(json)
        .isEqualTo(
            "{\"schemaVersion\":\"1.0\",\"asAt\":\"2024-03-31\",\"lines\":["
                + "{\"number\":1,\"entryId\":\"e1\",\"digest\":\"aa\",\"used\":true},"
                + "{\"number\":2,\"entryId\":\"e2\",\"digest\":\"bb\",\"used\":false}]}\n");
    assertThat(read(json)).isEqualTo(NUMBERS);
    assertThat(NUMBERS.find("e2")).map(CourtNumbers.Line::number).contains(2);
    assertThat(NUMBERS.find("e3")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{\"schemaVersion\":\"9\",\"asAt\":\"2024-03-31\",\"lines\":[]}",
        "{\"schemaVersion\":\"1.0\",\"lines\":[]}",
        "{\"schemaVersion\":\"1.0\",\"asAt\":\"2024-03-31\"}",
        "{\"schemaVersion\":\"1.0\",\"asAt\":\"2024-03-31\",\"lines\":[null]}",
        "{\"schemaVersion\":\"1.0\",\"asAt\":\"secret\",\"lines\":[]}",
        "{\"schemaVersion\":\"1.0\",\"asAt\":\"2024-03-31\",\"lines\":[{\"number\":1}]}",
        "{\"schemaVersion\":\"1.0\",\"asAt\":\"2024-03-31\",\"lines\":"
            + "[{\"number\":0,\"entryId\":\"secret\",\"digest\":\"\",\"used\":true}]}",
        "{\"schemaVersion\":\"1.0\",\"asAt\":\"2024-03-31\",\"lines\":"
            + "[{\"number\":1,\"entryId\":\"secret\",\"digest\":\"\",\"used\":true},"
            + "{\"number\":1,\"entryId\":\"other\",\"digest\":\"\",\"used\":true}]}",
      })
  void anything_else_is_refused_without_quoting_it(String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageNotContaining("secret");
  }

  @Test
  void no_log_shows_an_entry() {
    assertThat(NUMBERS).hasToString("CourtNumbers[2 numbers]");
    assertThat(NUMBERS.lines().get(0)).hasToString("Line[1]");
  }
}
