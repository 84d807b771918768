package io.github.throughline.core.exchange.agencychronology;

import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.time.UncertainDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tables of invented agencies. */
final class Tables {
  static final Identifier AMY = identifier(IdentifierSystems.LA_CHILD_ID, "ANY0000120");

  static final AgencyTable ABOUT =
      AgencyTable.of("table.csv")
          .withChild(AMY)
          .withFamily(
              FamilyFileBuilder.builder()
                  .id("hartley")
                  .people(
                      List.of(
                          PersonBuilder.builder()
                              .id("amy")
                              .identifiers(List.of(AMY))
                              .birthDate(UncertainDate.parse("2018-05-10"))
                              .build(),
                          PersonBuilder.builder()
                              .id("jay")
                              .identifiers(
                                  List.of(identifier(IdentifierSystems.NHS_NUMBER, "9990010145")))
                              .build()))
                  .build())
          .withWrittenOn(LocalDate.of(2025, 3, 14))
          .withReceivedAt(Instant.parse("2025-03-17T09:00:00Z"));

  static final ChronologyTableMapping MAPPING =
      ChronologyTableMappingBuilder.builder(ReadyMapping.COMMON.mapping())
          .agencies(Map.of("Police", "Anyshire Police", "School", "Anyfield Primary School"))
          .people(Map.of("M", "leanne", "Mother", "leanne"))
          .build();

  private Tables() {}

  static Identifier identifier(String system, String value) {
    return IdentifierBuilder.builder().system(system).value(value).build();
  }

  /** Rows of texts, the cells apart by an upright stroke. */
  static TableRows rows(String... rows) {
    return rows(
        Stream.of(rows)
            .map(
                row ->
                    Stream.of(row.split("\\|", -1)).map(String::strip).map(TableCell::of).toList())
            .toList());
  }

  static TableRows rows(List<List<TableCell>> rows) {
    List<TableRow> numbered = new ArrayList<>();
    for (List<TableCell> cells : rows) {
      numbered.add(new TableRow(numbered.size() + 1, cells));
    }
    Iterator<TableRow> left = numbered.iterator();
    return new TableRows() {
      @Override
      public TableRow next() {
        return left.hasNext() ? left.next() : null;
      }

      @Override
      public void close() {}
    };
  }

  static AgencyChronology read(ChronologyTableMapping mapping, TableRows rows) {
    try {
      return AgencyChronologyReader.of(mapping).read(rows, ABOUT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AgencyChronology read(String... rows) {
    return read(MAPPING, rows(rows));
  }
}
