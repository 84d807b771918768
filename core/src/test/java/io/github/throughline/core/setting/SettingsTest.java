package io.github.throughline.core.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final Setting<Integer> ROW = Setting.count("SM-40.row", 2, 1, 20).in("visits");
  private static final Setting<Span> LIMIT = Setting.span("T015.limit", Span.weeks(6));
  private static final Setting<DayOfWeek> WEEKDAY =
      Setting.choice("SM-01.weekday", DayOfWeek.MONDAY);
  private static final Setting<Set<DayOfWeek>> WEEKDAYS =
      Setting.choices("SM-01.weekdays", DayOfWeek.class, Set.of());
  private static final Setting<List<String>> WORDS = Setting.words("SM-28.words", List.of());
  private static final Setting<Map<String, Span>> URGENCY =
      Setting.spans("T004.byUrgency", Map.of());
  private static final Setting<LocalDate> FROM =
      Setting.day("T047.from", LocalDate.of(2023, 12, 15));
  private static final List<Setting<?>> KNOWN =
      List.of(ROW, LIMIT, WEEKDAY, WEEKDAYS, WORDS, URGENCY, FROM);

  @Test
  void what_is_not_decided_is_the_default() {
    assertThat(Settings.defaults().get(ROW)).isEqualTo(2);
    assertThat(Settings.defaults().used(ROW).local()).isFalse();
  }

  @Test
  void a_file_decides_values_of_every_type() {
    Settings settings =
        read(
            """
            { "SM-40.row": {"value": 1, "unit": "visits", "reason": "Anyshire standards"},
              "T015.limit": "20 working days",
              "SM-01.weekday": "FRIDAY",
              "SM-01.weekdays": ["MONDAY", "FRIDAY"],
              "SM-28.words": ["CP", "CIN"],
              "T004.byUrgency": {"urgent": "1 working day"},
              "T047.from": "2024-04-01" }
            """);

    assertThat(settings.get(ROW)).isEqualTo(1);
    assertThat(settings.get(LIMIT)).isEqualTo(Span.workingDays(20));
    assertThat(settings.get(WEEKDAY)).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(settings.get(WEEKDAYS)).containsOnly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    assertThat(settings.get(WORDS)).containsExactly("CP", "CIN");
    assertThat(settings.get(URGENCY)).containsEntry("urgent", Span.workingDays(1));
    assertThat(settings.get(FROM)).isEqualTo("2024-04-01");
    assertThat(settings.used(ROW))
        .isEqualTo(new SettingUsed("SM-40.row", 1, "visits", true, "Anyshire standards"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"SM-40.rwo\": 1} | SM-40.rwo at line 1, column 2",
        "{\"SM-40.row\": 0} | SM-40.row at line 1, column 2 has a value that is not possible:"
            + " expected a whole number from 1 to 20",
        "{\"SM-40.row\": \"1\"} | expected a whole number from 1 to 20",
        "{\"SM-40.row\": 1.5} | expected a whole number from 1 to 20",
        "{\"SM-40.row\": null} | expected a whole number from 1 to 20",
        "{\"SM-40.row\": 1, \"SM-40.row\": 2} | twice",
        "{\"SM-40.row\": {\"value\": 1, \"wyh\": \"\"}} | a part that is not known",
        "{\"SM-40.row\": {\"value\": 1, \"unit\": \"weeks\"}} | another unit than its own",
        "{\"T015.limit\": \"six weeks\"} | expected a number of one of these",
        "{\"T015.limit\": \"0 weeks\"} | expected a number of one of these",
        "{\"T015.limit\": \"5 visits\"} | expected a number of one of these",
        "{\"SM-01.weekday\": \"Friday\"} | expected one of MONDAY",
        "{\"T047.from\": \"15/12/2023\"} | expected a day of the form",
        "[1] | one JSON object",
        "{\"SM-40.row\": | not JSON",
      })
  void what_cannot_be_used_is_refused_with_its_place(String file, String message) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(message);
  }

  @Test
  void what_is_written_is_read_again() {
    for (Setting<?> setting : KNOWN) {
      assertThat(roundTrip(setting)).as(setting.key()).isEqualTo(setting.byDefault());
    }
  }

  private static <T> T roundTrip(Setting<T> setting) {
    try {
      String json =
          new com.fasterxml.jackson.databind.ObjectMapper()
              .writeValueAsString(Map.of(setting.key(), setting.written(setting.byDefault())));
      return read(json).get(setting);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Settings read(String json) {
    return Settings.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), KNOWN);
  }
}
