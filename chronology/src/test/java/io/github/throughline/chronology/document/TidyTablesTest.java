package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.throughline.chronology.Chronology;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.output.CsvWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TidyTablesTest {
  private static List<NamedCsvRecord> rows(SmallFamily.Written written) {
    return CsvReader.builder().ofNamedCsvRecord(SmallFamily.text(written)).stream().toList();
  }

  private static List<NamedCsvRecord> events(Chronology chronology) {
    return rows(TidyTables.of(chronology)::writeEventsTo);
  }

  private static NamedCsvRecord event(Chronology chronology, String type, String personId) {
    return events(chronology).stream()
        .filter(row -> row.getField("type").equals(type))
        .filter(row -> row.getField("person_id").equals(personId))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_entry_about_three_people_has_three_rows_each_with_their_part() {
    Chronology chronology = SmallFamily.chronology();

    assertThat(event(chronology, "INJURY", "amy").getField("role")).isEqualTo("subject");
    assertThat(event(chronology, "INJURY", "amy").getField("affected")).isEqualTo("true");
    assertThat(event(chronology, "INJURY", "jay").getField("role")).isEqualTo("affected_child");
    assertThat(event(chronology, "INJURY", "mum").getField("role")).isEqualTo("actor");
    assertThat(event(chronology, "INJURY", "mum").getField("actor_certainty")).isEqualTo("ALLEGED");
    assertThat(event(chronology, "INJURY", "mum").getField("age_years_least")).isEmpty();
  }

  @Test
  void an_entry_that_names_nobody_has_one_row() {
    Chronology chronology =
        SmallFamily.of(List.of(SmallFamily.event("f", "2020-01-01", EventType.HOUSE_MOVE).build()));

    assertThat(event(chronology, "HOUSE_MOVE", "").getField("role")).isEqualTo("family");
  }

  @Test
  void a_date_that_is_not_exact_has_its_two_bounds_and_so_has_the_age() {
    NamedCsvRecord row = event(SmallFamily.chronology(), "INJURY", "jay");

    assertThat(row.getField("date_earliest")).isEqualTo("2018-06-01");
    assertThat(row.getField("date_latest")).isEqualTo("2018-08-31");
    assertThat(row.getField("date_exact")).isEqualTo("false");
    assertThat(row.getField("age_months_least")).isEqualTo("6");
    assertThat(row.getField("age_months_most")).isEqualTo("9");
  }

  @Test
  void before_birth_there_is_no_age() {
    Chronology chronology =
        SmallFamily.of(
            List.of(
                SmallFamily.event("b", "2017-10-01", EventType.INJURY, "amy", "jay").build(),
                SmallFamily.event("c", "2017", EventType.HOUSE_MOVE, "jay").build()));

    assertThat(event(chronology, "INJURY", "jay").getField("before_birth")).isEqualTo("certain");
    assertThat(event(chronology, "INJURY", "jay").getField("age_years_most")).isEmpty();
    assertThat(event(chronology, "HOUSE_MOVE", "jay").getField("before_birth"))
        .isEqualTo("possible");
    assertThat(event(chronology, "HOUSE_MOVE", "jay").getField("age_months_least")).isEqualTo("0");
    assertThat(event(chronology, "HOUSE_MOVE", "jay").getField("age_months_most")).isEqualTo("1");
    assertThat(event(chronology, "INJURY", "amy").getField("before_birth")).isEqualTo("no");
    assertThat(event(chronology, "INJURY", "amy").getField("age_years_least")).isEqualTo("2");
  }

  @Test
  void a_level_is_certain_only_when_it_ran_on_every_day() {
    Chronology chronology = SmallFamily.chronology();
    Chronology both =
        SmallFamily.withFiles(
            List.of(
                SmallFamily.event("in", "2020-11", EventType.ACHIEVEMENT, "amy").build(),
                SmallFamily.event("edge", "2020-09", EventType.INJURY, "amy").build(),
                SmallFamily.event("out", "2020-08", EventType.HOUSE_MOVE, "amy").build()));

    assertThat(event(chronology, "REFERRAL", "amy").getField("level_certain"))
        .isEqualTo("OPEN_EPISODE");
    assertThat(event(both, "ACHIEVEMENT", "amy").getField("level_certain"))
        .isEqualTo("CHILD_PROTECTION");
    assertThat(event(both, "INJURY", "amy").getField("level_certain")).isEmpty();
    assertThat(event(both, "INJURY", "amy").getField("level_possible")).isEqualTo("OPEN_EPISODE");
    assertThat(event(both, "HOUSE_MOVE", "amy").getField("level_possible")).isEmpty();
  }

  @Test
  void the_tables_join() {
    Chronology chronology = SmallFamily.chronology();
    Set<String> people =
        rows(TidyTables.of(chronology)::writePeopleTo).stream()
            .map(row -> row.getField("person_id"))
            .collect(Collectors.toSet());
    Set<String> entries =
        events(chronology).stream()
            .map(row -> row.getField("entry_id"))
            .collect(Collectors.toSet());

    assertThat(events(chronology)).allMatch(row -> people.contains(row.getField("person_id")));
    for (NamedCsvRecord level : rows(TidyTables.of(chronology)::writeLevelsTo)) {
      assertThat(people).contains(level.getField("person_id"));
      assertThat(entries).contains(level.getField("entry_ids").split(";"));
    }
  }

  @Test
  void truth_is_true_false_or_not_recorded_and_days_are_days() {
    for (NamedCsvRecord row : events(SmallFamily.chronology())) {
      for (String column :
          List.of("affected", "ongoing", "date_exact", "harm_confirmed", "disputed")) {
        assertThat(row.getField(column)).isIn("true", "false", "");
      }
      for (String column : List.of("date_earliest", "date_latest", "known_on", "recorded_on")) {
        String day = row.getField(column);
        assertThat(day.isEmpty() || LocalDate.parse(day) != null).isTrue();
      }
    }
  }

  @Test
  void what_could_run_in_a_spreadsheet_is_disarmed_and_comes_back() {
    Chronology chronology =
        SmallFamily.of(
            List.of(
                SmallFamily.event("f", "2020-01-01", EventType.HOUSE_MOVE, "amy")
                    .provenance(
                        Provenance.of(SourceBuilder.builder().agency("=1+1, \"x\"").build()))
                    .build()));
    String agency = event(chronology, "HOUSE_MOVE", "amy").getField("agency");

    assertThat(agency).startsWith("'=");
    assertThat(CsvWriter.rearmed(agency)).isEqualTo("=1+1, \"x\"");
  }

  @Test
  void no_free_text_is_in_the_table_of_events() {
    assertThat(SmallFamily.text(TidyTables.of(SmallFamily.chronology())::writeEventsTo))
        .doesNotContain("bruise")
        .doesNotContain("It hurt")
        .doesNotContain("Ferreira")
        .doesNotContain("Ann");
  }
}
