package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
  @Property(tries = 2000)
  void every_second_is_read_as_the_platform_reads_it(
      @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second) {
    Instant instant = Instant.ofEpochSecond(second);

    assertThat(Instants.parse(instant.toString())).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29T00:00:00Z",
        "2024-05-01T24:00:00Z",
        "2016-12-31T23:59:60Z",
        "2024-05-01T09:30:00.5Z",
        "2024-05-01t09:30:00z",
        "+12024-05-01T09:30:00Z",
        "0000-01-01T00:00:00Z"
      })
  void forms_at_the_edge_are_read_as_the_platform_reads_them(String text) {
    assertThat(Instants.parse(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29T00:00:00Z",
        "2024-13-01T00:00:00Z",
        "2024-05-01T25:00:00Z",
        "2024-05-01T09:30Z",
        "2024-05-01T09:60:00Z",
        "2024-05-01T09:30:61Z",
        "2024-05-01T09:30:00X",
        "2024-05-0aT09:30:00Z",
        "٢٠٢٤-05-01T09:30:00Z",
        ""
      })
  void what_the_platform_refuses_is_refused(String text) {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Instants.parse(text));
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Instant.parse(text));
  }

  @Test
  void a_form_with_an_offset_is_left_to_the_platform() {
    assertThat(Instants.parse("2024-05-01T09:30:00+01:00"))
        .isEqualTo(Instant.parse("2024-05-01T09:30:00+01:00"));
  }
}
