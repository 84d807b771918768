package io.github.throughline.core.exchange.agencychronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.recordkeeping.OnwardSharing;
import io.github.throughline.core.time.words.DateOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChronologyTableMappingTest {
  @Test
  void a_document_says_all_that_a_mapping_can(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mapping.json");
    Files.writeString(
        file,
        """
        {
          "mappingVersion": "1.0",
          "name": "Police",
          "columns": {"date": ["Date", "When"], "event": 3, "people": "Nominals"},
          "headerRow": 4,
          "agency": "Anyshire Police",
          "system": "incident-log",
          "directness": "REPORTED",
          "dateOrder": "MONTH_FIRST",
          "twentyFourHours": true,
          "year": 2019,
          "withoutDate": "CONTINUES",
          "types": {"Domestic": ["POLICE_CALL_OUT", "DOMESTIC_ABUSE_INCIDENT"], "Misper": "MISSING_EPISODE"},
          "agencies": {"Pol": "Anyshire Police"},
          "sharing": {"R": "NEVER"},
          "onwardSharing": "ASK",
          "sensitivity": ["POLICE_SENSITIVE"],
          "child": {"system": "la-child-id", "value": "ANY0000120"},
          "people": {"V1": "leanne"}
        }
        """);
    ChronologyTableMapping mapping = ChronologyTableMapping.read(file);

    assertThat(mapping.columns().get(TableColumn.DATE)).containsExactly("Date", "When");
    assertThat(mapping.positions()).containsExactly(Map.entry(TableColumn.EVENT, 3));
    assertThat(mapping.headerRow()).isEqualTo(4);
    assertThat(mapping.dateOrder()).isEqualTo(DateOrder.MONTH_FIRST);
    assertThat(mapping.withoutDate()).isEqualTo(WithoutDate.CONTINUES);
    assertThat(mapping.types().get("Misper")).containsExactly(EventType.MISSING_EPISODE);
    assertThat(mapping.sharing()).containsExactly(Map.entry("R", OnwardSharing.NEVER));
    assertThat(mapping.child().value()).isEqualTo("ANY0000120");
    assertThat(mapping.people()).containsExactly(Map.entry("V1", "leanne"));
    assertThat(ChronologyTableMapping.parse(mapping.toJson())).isEqualTo(mapping);
  }

  @ParameterizedTest
  @EnumSource(ReadyMapping.class)
  void a_ready_mapping_comes_back_from_its_document(ReadyMapping ready) {
    ChronologyTableMapping mapping = ready.mapping();

    assertThat(ChronologyTableMapping.parse(mapping.toJson())).isEqualTo(mapping);
    assertThat(mapping.toJson()).endsWith("}\n").doesNotContain("\r");
  }

  @ParameterizedTest
  @EnumSource(ReadyMapping.class)
  void no_spelling_of_a_ready_mapping_stands_for_two_columns(ReadyMapping ready) {
    Map<String, TableColumn> spellings = new HashMap<>();
    ready
        .mapping()
        .columns()
        .forEach(
            (column, names) ->
                names.forEach(
                    name ->
                        assertThat(spellings.put(Labels.key(name), column))
                            .as(name + " of " + column)
                            .isNull()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [                                                                  | is not JSON
          []                                                                 | one JSON object
          {"name": "a", "name": "b"}                                         | a property twice
          {"name": "a"} x                                                    | is not JSON
          {"columns": {"date": 1, "event": 2}}                               | name: it is missing
          {"name": "a"}                                                      | columns: expected an object
          {"name": "a", "columns": {"date": 1}}                              | needs the column event
          {"name": "a", "columns": {"date": 0, "event": 2}}                  | column date is counted from 1
          {"name": "a", "columns": {"date": 1, "event": 2}, "x": 1}          | a property that is not known
          {"name": "a", "columns": {"date": 1, "event": 2, "leanne": 3}}     | a column that is not known
          {"name": "a", "columns": {"date": 1, "event": {}}}                 | columns.event: expected a text
          {"name": "a", "columns": {"date": 1, "event": 2}, "year": "x"}     | year: expected a whole number
          {"name": "a", "columns": {"date": 1, "event": 2}, "year": 19}      | from 1800 to 2199
          {"name": "a", "columns": {"date": 1, "event": 2}, "headerRow": -1} | counted from 1
          {"name": "a", "columns": {"date": "Date", "event": 2}, "headerRow": 0} | given by their place
          {"name": "a", "columns": {"date": 1, "event": 2}, "dateOrder": "leanne"} | dateOrder: expected one of DAY_FIRST
          {"name": "a", "columns": {"date": 1, "event": 2}, "twentyFourHours": 1} | expected true or false
          {"name": "a", "columns": {"date": 1, "event": 2}, "child": {"value": "leanne"}} | child: give the system
          {"name": "a", "columns": {"date": 1, "event": 2}, "people": {"leanne": 1}} | people: expected a text
          {"name": "a", "columns": {"date": 1, "event": 2}, "mappingVersion": "2.0"} | mappings of version 1
          """)
  void what_is_no_mapping_is_refused_with_what_was_expected(String json, String expected) {
    assertThatThrownBy(() -> ChronologyTableMapping.parse(json))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessageContaining(expected)
        .hasNoCause()
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("leanne"));
  }

  @Test
  void a_mapping_of_a_million_bytes_is_none(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mapping.json");
    Files.writeString(file, " ".repeat(1_000_001));

    assertThatThrownBy(() -> ChronologyTableMapping.read(file))
        .isInstanceOf(UnreadableReturnException.class);
  }

  @Test
  void labels_are_compared_without_capitals_blanks_and_marks() {
    assertThat(Labels.key("  Date/Time: ")).isEqualTo("date time");
    assertThat(Labels.key("Child\u2019s  WORDS")).isEqualTo("childs words");
    assertThat(Labels.key("--")).isEmpty();
    assertThat(List.of(Labels.key("\u00c9v\u00e9nement"))).containsExactly("\u00e9v\u00e9nement");
  }
}
