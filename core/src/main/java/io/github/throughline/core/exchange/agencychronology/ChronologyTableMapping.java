package io.github.throughline.core.exchange.agencychronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.provenance.Directness;
import io.github.throughline.core.model.recordkeeping.OnwardSharing;
import io.github.throughline.core.time.words.DateOrder;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of an agency's chronology hold, and what its words mean. It is a JSON document
 * that anybody can write beside the table; {@link ReadyMapping} has those for the usual templates,
 * to take as they are or to change:
 *
 * <pre>{@code
 * ChronologyTableMapping mapping =
 *     ChronologyTableMappingBuilder.builder(ReadyMapping.POLICE.mapping())
 *         .agency("Anyshire Police")
 *         .people(Map.of("M", "leanne"))
 *         .build();
 * }</pre>
 *
 * <p>Names of columns and words in cells are compared without regard to capitals, blanks and marks.
 *
 * @param name what the mapping is called
 * @param columns the names under which each column may be found, the likeliest first
 * @param positions columns that are found by their place, from 1, whatever the header says
 * @param headerRow the row with the names of the columns, from 1; 0 when the table has none; null
 *     to look for it among the first rows
 * @param agency the agency whose chronology it is; null when the column for the source says it
 * @param system the system it was read from; null when not known
 * @param directness how the agency's authors came to know; null when they may not say
 * @param dateOrder which number is the day in {@code 03/04/2019}
 * @param twentyFourHours whether {@code 2:30} is always half past two at night
 * @param year the year of dates that give none; null when they are not to be read
 * @param withoutDate what a row with text and without a date is
 * @param types what kinds of event the agency's words mean
 * @param agencies what agencies the words in the column for the source mean
 * @param sharing what the words in the column for passing on mean
 * @param onwardSharing whether rows may be passed on that do not say so themselves; null when not
 *     recorded
 * @param sensitivity marks that every event bears, such as {@code POLICE_SENSITIVE}
 * @param child the child whose chronology it is; null in a mapping for many tables
 * @param people whom the labels in the column for people mean, by identifiers of the family file;
 *     nobody is found by a name that is not among them
 */
@RecordBuilder
public record ChronologyTableMapping(
    String name,
    Map<TableColumn, List<String>> columns,
    Map<TableColumn, Integer> positions,
    @Nullable Integer headerRow,
    @Nullable String agency,
    @Nullable String system,
    @Nullable Directness directness,
    DateOrder dateOrder,
    boolean twentyFourHours,
    @Nullable Integer year,
    WithoutDate withoutDate,
    Map<String, List<EventType>> types,
    Map<String, String> agencies,
    Map<String, OnwardSharing> sharing,
    @Nullable OnwardSharing onwardSharing,
    List<String> sensitivity,
    @Nullable Identifier child,
    Map<String, String> people) {
  /**
   * Copies what is given. A mapping without a column for the date or for the event is refused.
   *
   * @param name what the mapping is called
   * @param columns the names under which each column may be found
   * @param positions columns that are found by their place, from 1
   * @param headerRow the row with the names of the columns; 0 for none; null to look for it
   * @param agency the agency whose chronology it is; null when a column says it
   * @param system the system it was read from; null when not known
   * @param directness how the agency's authors came to know; null when they may not say
   * @param dateOrder which number is the day; day first when null
   * @param twentyFourHours whether {@code 2:30} is always half past two at night
   * @param year the year of dates that give none; null when they are not to be read
   * @param withoutDate what a row without a date is; an undated event when null
   * @param types what kinds of event the agency's words mean
   * @param agencies what agencies the words in the column for the source mean
   * @param sharing what the words in the column for passing on mean
   * @param onwardSharing whether rows may be passed on that do not say so themselves
   * @param sensitivity marks that every event bears
   * @param child the child whose chronology it is; null in a mapping for many tables
   * @param people whom the labels in the column for people mean
   * @throws IllegalArgumentException if there is no column for the date or the event, a place is
   *     less than 1, a table without a header has a column without a place, or the year is not from
   *     1800 to 2199
   */
  public ChronologyTableMapping {
    requireNonNull(name, "name");
    columns = copyOfColumns(columns);
    positions = positions == null ? Map.of() : copyOfPositions(positions);
    dateOrder = dateOrder == null ? DateOrder.DAY_FIRST : dateOrder;
    withoutDate = withoutDate == null ? WithoutDate.UNDATED : withoutDate;
    types = copyOf(types);
    agencies = copyOf(agencies);
    sharing = copyOf(sharing);
    sensitivity = sensitivity == null ? List.of() : List.copyOf(sensitivity);
    people = copyOf(people);
    requireColumn(TableColumn.DATE, columns, positions);
    requireColumn(TableColumn.EVENT, columns, positions);
    if (headerRow != null && headerRow < 0) {
      throw new IllegalArgumentException("The header row is counted from 1; 0 says there is none");
    }
    if (headerRow != null
        && headerRow == 0
        && !(positions.containsKey(TableColumn.DATE) && positions.containsKey(TableColumn.EVENT))) {
      throw new IllegalArgumentException(
          "In a table without a header, the columns date and event are given by their place");
    }
    if (year != null && (year < 1800 || year > 2199)) {
      throw new IllegalArgumentException("The year of dates that give none is from 1800 to 2199");
    }
  }

  private static void requireColumn(
      TableColumn column,
      Map<TableColumn, List<String>> columns,
      Map<TableColumn, Integer> positions) {
    if (!columns.containsKey(column) && !positions.containsKey(column)) {
      throw new IllegalArgumentException(
          "A mapping needs the column "
              + column.property()
              + ": give the names under which it may be found, or its place");
    }
  }

  private static Map<TableColumn, List<String>> copyOfColumns(
      @Nullable Map<TableColumn, List<String>> columns) {
    Map<TableColumn, List<String>> copy = new EnumMap<>(TableColumn.class);
    if (columns != null) {
      columns.forEach((column, names) -> copy.put(column, List.copyOf(names)));
    }
    return Collections.unmodifiableMap(copy);
  }

  private static Map<TableColumn, Integer> copyOfPositions(Map<TableColumn, Integer> positions) {
    Map<TableColumn, Integer> copy = new EnumMap<>(TableColumn.class);
    positions.forEach(
        (column, place) -> {
          if (place < 1) {
            throw new IllegalArgumentException(
                "The place of the column " + column.property() + " is counted from 1");
          }
          copy.put(column, place);
        });
    return Collections.unmodifiableMap(copy);
  }

  /** In the order given, which is the order in which the document is written. */
  private static <V> Map<String, V> copyOf(@Nullable Map<String, V> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /**
   * Reads a mapping document.
   *
   * @param file the document, JSON in UTF-8
   * @return the mapping
   * @throws UnreadableReturnException if it is no mapping; the message says where and what was
   *     expected
   * @throws IOException if the file cannot be read
   */
  public static ChronologyTableMapping read(Path file) throws IOException {
    return MappingJson.read(file);
  }

  /**
   * Reads the text of a mapping document.
   *
   * @param json the document
   * @return the mapping
   * @throws UnreadableReturnException if it is no mapping; the message says where and what was
   *     expected
   */
  public static ChronologyTableMapping parse(String json) {
    return MappingJson.parse(json);
  }

  /**
   * The mapping document.
   *
   * @return indented JSON that {@link #parse} reads, with a line feed at the end
   */
  public String toJson() {
    return MappingJson.write(this);
  }

  /**
   * The name of the mapping; the labels are people.
   *
   * @return a text for a developer
   */
  @Override
  public String toString() {
    return "ChronologyTableMapping[" + name + "]";
  }
}
