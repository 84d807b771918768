package io.github.throughline.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.document.ChronologyFormat;
import io.github.throughline.chronology.document.ChronologyFormats;
import io.github.throughline.core.json.DocumentFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalystTest {
  private static final Path FAMILIES =
      Path.of("..", "quickstart", "src", "main", "resources", "anyshire", "families");
  private static final LocalDate AS_AT = LocalDate.of(2025, 3, 31);
  private static final List<ChronologyFormat> TIDY =
      List.of(ChronologyFormats.TIDY, ChronologyFormats.TIDY_LEVELS, ChronologyFormats.TIDY_PEOPLE);

  @TempDir private static Path tables;

  @TempDir private Path target;

  @BeforeAll
  static void write_the_tables_of_three_families() throws IOException {
    for (String name : List.of("brennan", "hartley", "mensah")) {
      Chronology chronology = chronology(FAMILIES.resolve(name));
      for (ChronologyFormat format : TIDY) {
        try (OutputStream out = Files.newOutputStream(tables.resolve(name + format.fileSuffix()))) {
          format.write(chronology, out);
        }
      }
    }
  }

  private static Chronology chronology(Path folder) throws IOException {
    ChronologyBuilder builder =
        ChronologyBuilder.ofFamily(DocumentFormat.FAMILY_FILE.read(folder.resolve("family.json")))
            .asAt(AS_AT);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().contains("case-file-")).toList()) {
        builder.add(DocumentFormat.CASE_FILE.read(file));
      }
    }
    return builder.build();
  }

  private static List<List<String>> answer(Warehouse warehouse, int number)
      throws IOException, SQLException {
    return warehouse.answer(Question.all().get(number - 1)).rows();
  }

  private static Answer ask(Warehouse warehouse, String sql) throws SQLException {
    return warehouse.answer(new Question("", "", sql));
  }

  @Test
  void every_question_is_answered_and_every_table_kept_as_parquet()
      throws IOException, SQLException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Path folder = target.resolve("it's new");

    Analyst.run(tables, folder, AS_AT, new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("1. How long from a referral", "2. How long between a closing")
        .contains("3. How many entries rest on which agency", "4. How long did levels of help last")
        .contains("5. In which stretches", "does not mean nothing happened")
        .doesNotContain("(none recorded)");
    try (Warehouse warehouse = Warehouse.of(tables, AS_AT)) {
      for (String table : List.of("events", "levels", "people")) {
        String file = folder.resolve(table + ".parquet").toString().replace("'", "''");
        assertThat(ask(warehouse, "SELECT count(*) FROM read_parquet('" + file + "')").rows())
            .isEqualTo(List.of(List.of(String.valueOf(rows(table)))));
      }
    }
  }

  private static long rows(String table) throws IOException {
    long rows = 0;
    try (Stream<Path> files = Files.list(tables)) {
      for (Path file : files.filter(one -> one.toString().endsWith(table + ".csv")).toList()) {
        rows += Files.readAllLines(file).size() - 1;
      }
    }
    return rows;
  }

  @Test
  void spans_between_closing_and_referral_are_those_of_the_records()
      throws IOException, SQLException {
    try (Warehouse warehouse = Warehouse.of(tables, AS_AT)) {
      assertThat(answer(warehouse, 2))
          .contains(
              List.of(
                  "hartley",
                  "amy",
                  "2021-11-26",
                  "2021-11-26",
                  "2022-04-26",
                  "2022-04-26",
                  "151",
                  "151"),
              List.of(
                  "brennan",
                  "shannon",
                  "2023-12-08",
                  "2023-12-08",
                  "2024-12-02",
                  "2024-12-02",
                  "360",
                  "360"))
          .isSortedAccordingTo(
              (one, other) -> String.join("|", one).compareTo(String.join("|", other)));
    }
  }

  @Test
  void where_a_date_is_not_exact_the_least_and_the_most_days_are_told()
      throws IOException, SQLException {
    try (Stream<Path> files = Files.list(tables)) {
      for (Path file : files.toList()) {
        Files.writeString(
            target.resolve(file.getFileName()),
            Files.readString(file)
                .replace("2025-01-24,2025-01-24,2025-01-24", "2025-01-10,2025-01-31,2025-01"));
      }
    }
    try (Warehouse warehouse = Warehouse.of(target, AS_AT)) {
      assertThat(answer(warehouse, 2))
          .contains(
              List.of(
                  "hartley",
                  "noor",
                  "2025-01-10",
                  "2025-01-31",
                  "2025-03-11",
                  "2025-03-11",
                  "39",
                  "60"));
    }
  }

  @Test
  void every_referral_of_a_child_is_in_one_band() throws IOException, SQLException {
    try (Warehouse warehouse = Warehouse.of(tables, AS_AT)) {
      List<List<String>> counted = answer(warehouse, 1);
      String all = ask(warehouse, "SELECT count(*) FROM referrals").rows().get(0).get(0);

      assertThat(counted).hasSize(7).allMatch(row -> row.get(2).equals(all));
      assertThat(ask(warehouse, "SELECT sum(n) FROM counted_referrals").rows())
          .isEqualTo(List.of(List.of(all)));
    }
  }

  @Test
  void every_stretch_of_a_level_is_in_one_band() throws IOException, SQLException {
    try (Warehouse warehouse = Warehouse.of(tables, AS_AT)) {
      assertThat(
              ask(
                      warehouse,
                      "SELECT grp, sum(n) FROM counted_levels GROUP BY grp"
                          + " EXCEPT SELECT level, count(*) FROM levels GROUP BY level")
                  .rows())
          .isEmpty();
      assertThat(answer(warehouse, 4))
          .contains(List.of("CHILD_IN_NEED", "3 months to less than 12", "8", "13"));
    }
  }

  @Test
  void a_stretch_without_entries_lies_between_two_that_are_recorded()
      throws IOException, SQLException {
    try (Warehouse warehouse = Warehouse.of(tables, AS_AT)) {
      List<List<String>> stretches = answer(warehouse, 5);

      assertThat(stretches)
          .contains(List.of("mensah", "kofi", "2019-08-31", "2021-11-01", "793", "true"))
          .allSatisfy(row -> assertThat(Integer.parseInt(row.get(4))).isGreaterThan(180));
      for (List<String> row : stretches) {
        assertThat(
                ask(
                        warehouse,
                        "SELECT entry_id FROM of_children WHERE family = '"
                            + row.get(0)
                            + "' AND person_id = '"
                            + row.get(1)
                            + "' AND date_earliest > '"
                            + row.get(2)
                            + "' AND date_latest < '"
                            + row.get(3)
                            + "'")
                    .rows())
            .isEmpty();
      }
    }
  }

  @Test
  void no_count_below_three_is_shown() throws IOException, SQLException {
    try (Warehouse warehouse = Warehouse.of(tables, AS_AT)) {
      for (int number : List.of(1, 3, 4)) {
        assertThat(answer(warehouse, number))
            .isNotEmpty()
            .allSatisfy(
                row -> assertThat(row.subList(2, row.size())).doesNotContain("0", "1", "2"));
      }
    }
  }

  @Test
  void a_hidden_number_cannot_be_found_by_subtraction() throws IOException, SQLException {
    try (Warehouse warehouse = Warehouse.of(tables, AS_AT)) {
      warehouse.run(
          "CREATE TABLE made AS SELECT * FROM (VALUES"
              + " ('one small', 1, 'a', 1), ('one small', 2, 'b', 5), ('one small', 3, 'c', 9),"
              + " ('only twos', 1, 'a', 2), ('only twos', 2, 'b', 2), ('only twos', 3, 'c', 7),"
              + " ('two small', 1, 'a', 1), ('two small', 2, 'b', 2), ('two small', 3, 'c', 7),"
              + " ('none', 1, 'a', 3), ('none', 2, 'b', 4)) t(grp, ord, band, n)");
      Map<String, List<String>> shown =
          ask(warehouse, "SELECT grp, n FROM bands('made') ORDER BY grp, ord").rows().stream()
              .collect(
                  Collectors.groupingBy(
                      row -> row.get(0),
                      Collectors.mapping(row -> row.get(1), Collectors.toList())));

      assertThat(shown.get("one small")).containsExactly("fewer than 3", "not shown", "9");
      assertThat(shown.get("only twos"))
          .containsExactly("fewer than 3", "fewer than 3", "not shown");
      assertThat(shown.get("two small")).containsExactly("fewer than 3", "fewer than 3", "7");
      assertThat(shown.get("none")).containsExactly("3", "4");
    }
  }

  @Test
  void a_folder_without_tables_is_said() {
    assertThatThrownBy(() -> Warehouse.of(target, AS_AT))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(".events.csv");
  }
}
