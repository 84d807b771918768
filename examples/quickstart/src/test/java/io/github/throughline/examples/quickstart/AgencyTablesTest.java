package io.github.throughline.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.core.exchange.agencychronology.AgencyChronology;
import io.github.throughline.core.exchange.agencychronology.AgencyChronologyReader;
import io.github.throughline.core.exchange.agencychronology.AgencyTable;
import io.github.throughline.core.exchange.agencychronology.ChronologyTableMapping;
import io.github.throughline.core.exchange.agencychronology.CsvRows;
import io.github.throughline.core.exchange.agencychronology.TableRows;
import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.provenance.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The chronologies that three agencies sent about the Hartley family. */
class AgencyTablesTest {
  private static final Path DATA = Path.of("src", "main", "resources", "anyshire");
  private static final Path TABLES = DATA.resolve("agencies").resolve("hartley");
  private static FamilyFile family;

  @BeforeAll
  static void read() throws IOException {
    family = DocumentFormat.FAMILY_FILE.read(DATA.resolve("families/hartley/family.json"));
  }

  private static AgencyChronology table(String name) throws IOException {
    ChronologyTableMapping mapping =
        ChronologyTableMapping.read(TABLES.resolve(name + ".mapping.json"));
    AgencyTable about =
        AgencyTable.of(name + ".csv")
            .withFamily(family)
            .withWrittenOn(LocalDate.of(2025, 3, 14))
            .withReceivedAt(Instant.parse("2025-03-17T09:00:00Z"));
    try (TableRows rows = CsvRows.open(TABLES.resolve(name + ".csv"))) {
      return AgencyChronologyReader.of(mapping).read(rows, about);
    }
  }

  private static List<String> dates(AgencyChronology read) {
    return read.file().events().stream()
        .map(SignificantEvent::occurred)
        .map(when -> when.toEdtf())
        .toList();
  }

  private static List<String> problems(AgencyChronology read) {
    return read.problems().stream()
        .map(problem -> problem.kind() + " " + problem.row() + "." + problem.column())
        .toList();
  }

  @Test
  void the_police_give_their_numbers_and_dates_in_one_column() throws IOException {
    AgencyChronology read = table("police");

    assertThat(dates(read))
        .containsExactly(
            "2014~",
            "2016-04-15",
            "2021-02-06T21:35:00",
            "2021-02-08",
            "2023-03-14T23:40:00",
            "2023-03-15",
            "2023-07-20",
            "[2024-01-01~..2024-04-30~]",
            "[2024-11-01..2025-02-28]",
            "2025-03-13",
            "XXXX");
    assertThat(problems(read))
        .containsExactly(
            "QUESTION 12.3",
            "QUESTION 13.3",
            "QUESTION 14.3",
            "PART_NOT_READ 15.1",
            "QUESTION 15.3");
    assertThat(read.counts().totals()).isEqualTo(1);
    assertThat(read.file().handlingMarks()).hasSize(11);
    assertThat(read.file().child().id()).isEqualTo("amy");
  }

  @Test
  void the_school_keeps_what_the_child_said_apart_and_goes_on_in_a_second_row() throws IOException {
    AgencyChronology read = table("school");

    assertThat(dates(read))
        .containsExactly(
            "2022-09-05",
            "[2022-09-01~..2022-12-31~]",
            "2022-11-14T09:15:00",
            "2023-03-15T08:55:00",
            "[2023-04-11~..]",
            "XXXX",
            "2024-07-05T15:15:00",
            "2025-02-24");
    assertThat(read.counts().joined()).isEqualTo(1);
    assertThat(read.file().events().get(3).response().text())
        .isEqualTo("Headteacher rang duty at 09:20\nStayed with Mrs Osei until dinner");
    assertThat(read.file().events().get(7).childAccounts()).hasSize(1);
    assertThat(read.file().caseNotes()).hasSize(2);
    assertThat(problems(read)).containsExactly("NOTE 0.0");
    assertThat(read.problems().get(0).message()).contains("Windows-1252");
  }

  @Test
  void health_names_its_services_in_a_column_and_the_children_by_their_numbers()
      throws IOException {
    AgencyChronology read = table("health");

    assertThat(dates(read))
        .containsExactly(
            "2018-02-13",
            "2018-24",
            "2019-03-11",
            "2020-04-12",
            "2021-10-01",
            "[2022-07-07~..2022-08-06~]",
            "2022-06/2022-08",
            "2022-12-07",
            "2023-01-18",
            "[2024-11-07~..2025-11-06~]",
            "2025-03-11");
    assertThat(agencies(read.file()))
        .containsExactly(
            "Anytown General Hospital",
            "Anytown Surgery (GP)",
            "Audiology",
            "Health visiting",
            "Midwifery",
            "Speech and language therapy");
    assertThat(read.file().events().get(6).subjects()).containsExactly("amy", "jay");
    assertThat(read.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.place()).isEqualTo("row 12, column 7 (people)");
              assertThat(problem.message()).doesNotContain("Hartley");
            });
  }

  private static Set<String> agencies(CaseFile file) {
    return file.events().stream()
        .flatMap(event -> event.provenance().sources().stream())
        .map(Source::agency)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void a_chronology_takes_them_in_whatever_their_order() throws IOException {
    List<CaseFile> files = new ArrayList<>();
    for (String child : List.of("amy", "jay")) {
      files.add(
          DocumentFormat.CASE_FILE.read(
              DATA.resolve("families/hartley/case-file-" + child + ".json")));
    }
    List<CaseFile> tables = new ArrayList<>();
    for (String name : List.of("police", "school", "health")) {
      tables.add(table(name).file());
    }
    Chronology before = build(files);
    files.addAll(tables);
    Chronology after = build(files);
    Collections.reverse(files);

    assertThat(build(files).entries()).isEqualTo(after.entries());
    Set<String> ids = ids(after);
    assertThat(ids.size()).isGreaterThan(ids(before).size());
    for (CaseFile table : tables) {
      assertThat(after.entries())
          .as(table.provenance().sources().get(0).document())
          .anyMatch(entry -> isFrom(entry, table.provenance().sources().get(0).document()));
    }
  }

  @Test
  void what_only_an_agency_knew_was_not_known_before_it_told() throws IOException {
    CaseFile police = table("police").file();

    Chronology known =
        ChronologyBuilder.ofFamily(family)
            .add(police)
            .asKnownOn(LocalDate.of(2025, 3, 16))
            .asAt(LocalDate.of(2025, 3, 28))
            .build();

    assertThat(known.entries()).noneMatch(entry -> isFrom(entry, "police.csv"));
  }

  @Test
  void a_table_becomes_a_case_file_that_can_be_stored() throws IOException {
    for (String name : List.of("police", "school", "health")) {
      CaseFile file = table(name).file();

      assertThat(DocumentFormat.CASE_FILE.read(DocumentFormat.CASE_FILE.write(file)))
          .isEqualTo(file);
    }
  }

  @Test
  void each_mapping_stands_as_it_would_be_written() throws IOException {
    for (String name : List.of("police", "school", "health")) {
      Path file = TABLES.resolve(name + ".mapping.json");

      assertThat(ChronologyTableMapping.parse(ChronologyTableMapping.read(file).toJson()))
          .isEqualTo(ChronologyTableMapping.read(file));
      assertThat(Files.readString(file)).startsWith("{\n  \"mappingVersion\": \"1.0\",\n");
    }
  }

  private static Chronology build(List<CaseFile> files) {
    return ChronologyBuilder.ofFamily(family).addAll(files).asAt(LocalDate.of(2025, 3, 28)).build();
  }

  private static Set<String> ids(Chronology chronology) {
    return chronology.entries().stream()
        .map(entry -> entry.entry().entryId())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isFrom(IncludedEntry entry, String document) {
    return entry.entry().event().provenance().sources().stream()
        .anyMatch(source -> document.equals(source.document()));
  }
}
