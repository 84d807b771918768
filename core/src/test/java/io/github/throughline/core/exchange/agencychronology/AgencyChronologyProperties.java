package io.github.throughline.core.exchange.agencychronology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.event.SignificantEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgencyChronologyProperties {
  private static final List<TableCell> HEADER =
      List.of("Date", "Time", "Source", "Event", "Response", "Comment", "Person", "Can be shared")
          .stream()
          .map(TableCell::of)
          .toList();

  @Property(tries = 300)
  void every_row_is_in_one_of_the_counts(@ForAll("tables") List<List<TableCell>> table) {
    AgencyChronology read = read(table);

    assertThat(read.counts().rows()).isEqualTo(table.size());
    assertThat(read.counts().events()).isEqualTo(read.file().events().size());
    assertThat(read.file().events()).extracting(SignificantEvent::id).doesNotHaveDuplicates();
    assertThat(read.file().events()).allMatch(event -> !event.provenance().sources().isEmpty());
  }

  @Property(tries = 300)
  void no_problem_repeats_what_a_cell_says(@ForAll("secrets") List<List<TableCell>> table) {
    String problems = read(table).problems().toString();

    assertThat(problems).doesNotContain("Xyzzy").doesNotContain("qwertz");
  }

  @Property(tries = 200)
  void the_order_of_the_rows_changes_no_identifier(
      @ForAll("tables") List<List<TableCell>> table, @ForAll Random random) {
    List<List<TableCell>> shuffled = new ArrayList<>(table);
    Collections.shuffle(shuffled, random);

    assertThat(ids(read(shuffled))).isEqualTo(ids(read(table)));
  }

  @Property(tries = 200)
  void a_row_that_is_taken_out_changes_no_other(@ForAll("tables") List<List<TableCell>> table) {
    if (!table.isEmpty()) {
      assertThat(ids(read(table))).containsAll(ids(read(table.subList(1, table.size()))));
    }
  }

  private static Set<String> ids(AgencyChronology read) {
    return read.file().events().stream()
        .map(SignificantEvent::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static AgencyChronology read(List<List<TableCell>> table) {
    List<List<TableCell>> rows = new ArrayList<>();
    rows.add(HEADER);
    rows.addAll(table);
    return Tables.read(Tables.MAPPING, Tables.rows(rows));
  }

  @Provide
  Arbitrary<List<List<TableCell>>> tables() {
    Arbitrary<String> words =
        Arbitraries.oneOf(
            Arbitraries.of(
                "",
                " ",
                "3/4/19",
                "30/02/2019",
                "summer 2016",
                "Police",
                "M",
                "High: x",
                "Yes",
                "Total",
                "2.30pm",
                "\u202Eabc",
                "\uD83D\uDE00",
                "=cmd()",
                "\uFFFD"),
            Arbitraries.strings().ofMaxLength(12));
    Arbitrary<TableCell> cells =
        Arbitraries.oneOf(
            words.map(TableCell::of), Arbitraries.of(TableCell.EMPTY, TableCell.DAMAGED));
    return cells.list().ofMaxSize(10).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<List<TableCell>>> secrets() {
    return Arbitraries.of(
            "Xyzzy", "3 Xyzzy 2019", "qwertz", "Xyzzy; qwertz", "", "3/4/19", "25:10 Xyzzy")
        .map(TableCell::of)
        .list()
        .ofSize(8)
        .list()
        .ofMaxSize(6);
  }
}
