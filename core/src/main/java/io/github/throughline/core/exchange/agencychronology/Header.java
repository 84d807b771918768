package io.github.throughline.core.exchange.agencychronology;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.UnreadableReturnException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which column of a table holds what, and the rows that were read to find it out. */
final class Header {
  /** Titles, dates and explanations stand above a header, but hardly more than this. */
  private static final int ROWS_LOOKED_AT = 30;

  private final Map<TableColumn, Integer> places;
  private final Map<Integer, String> keys;
  private final int row;
  private final Map<Integer, String> notes;

  private Header(
      Map<TableColumn, Integer> places,
      Map<Integer, String> keys,
      int row,
      Map<Integer, String> notes) {
    this.places = places;
    this.keys = keys;
    this.row = row;
    this.notes = notes;
  }

  /** Reads up to the header. A table without one begins with its first row. */
  static Header find(ChronologyTableMapping mapping, TableRows rows) throws IOException {
    Integer at = mapping.headerRow();
    if (at != null && at == 0) {
      return new Header(mapping.positions(), Map.of(), 0, Map.of());
    }
    Map<String, TableColumn> spellings = spellings(mapping);
    int last = at == null ? ROWS_LOOKED_AT : at;
    TableRow row = rows.next();
    while (row != null && row.number() <= last) {
      if (at == null || row.number() == at) {
        Header header = of(row, mapping, spellings);
        if (header.places.containsKey(TableColumn.DATE)
            && header.places.containsKey(TableColumn.EVENT)) {
          return header;
        }
      }
      row = rows.next();
    }
    throw notFound(mapping, at);
  }

  private static UnreadableReturnException notFound(
      ChronologyTableMapping mapping, @Nullable Integer at) {
    String where =
        at == null ? "None of the first " + ROWS_LOOKED_AT + " rows" : "Row " + at + " does not";
    return new UnreadableReturnException(
        (at == null ? where + " names" : where + " name")
            + " the columns for the date and the event. Expected for the date: "
            + names(mapping, TableColumn.DATE)
            + "; for the event: "
            + names(mapping, TableColumn.EVENT)
            + ". Name the columns of this table in the mapping",
        Place.NONE);
  }

  private static String names(ChronologyTableMapping mapping, TableColumn column) {
    Integer place = mapping.positions().get(column);
    return place != null
        ? "column " + place
        : mapping.columns().getOrDefault(column, List.of()).stream()
            .collect(Collectors.joining(", "));
  }

  private static Map<String, TableColumn> spellings(ChronologyTableMapping mapping) {
    Map<String, TableColumn> spellings = new HashMap<>();
    mapping
        .columns()
        .forEach(
            (column, names) -> {
              if (!mapping.positions().containsKey(column)) {
                names.forEach(name -> spellings.putIfAbsent(Labels.key(name), column));
              }
            });
    return spellings;
  }

  private static Header of(
      TableRow row, ChronologyTableMapping mapping, Map<String, TableColumn> spellings) {
    Map<TableColumn, Integer> places = new EnumMap<>(TableColumn.class);
    Map<Integer, String> keys = new HashMap<>();
    Map<Integer, String> notes = new LinkedHashMap<>();
    places.putAll(mapping.positions());
    for (int place = 1; place <= row.cells().size(); place++) {
      String key = Labels.key(row.cell(place).text());
      if (key.isEmpty() || mapping.positions().containsValue(place)) {
        continue;
      }
      keys.put(place, key);
      TableColumn column = spellings.get(key);
      if (column == null) {
        notes.put(
            place,
            "The mapping does not say what this column holds, so it is left out. Name it in the"
                + " mapping if it matters");
      } else if (places.putIfAbsent(column, place) != null) {
        notes.put(
            place,
            "Two columns can be the one for "
                + column.property()
                + "; the first is used and this one left out");
      }
    }
    return new Header(places, keys, row.number(), notes);
  }

  /** The place of a column; 0 if the table has none. */
  int place(TableColumn column) {
    return places.getOrDefault(column, 0);
  }

  TableCell cell(TableRow of, TableColumn column) {
    return of.cell(place(column));
  }

  boolean has(TableColumn column) {
    return places.containsKey(column);
  }

  /** The row of the header; 0 if the table has none. */
  int row() {
    return row;
  }

  /** What is to be said of single columns, by their places. */
  Map<Integer, String> notes() {
    return notes;
  }

  /** Whether a row gives the names of the columns again, as on each page of a printed table. */
  boolean isRepeatedBy(TableRow other) {
    if (keys.isEmpty()) {
      return false;
    }
    for (Map.Entry<Integer, String> named : keys.entrySet()) {
      if (!Labels.key(other.cell(named.getKey()).text()).equals(named.getValue())) {
        return false;
      }
    }
    return true;
  }
}
