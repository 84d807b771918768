package io.github.throughline.core.exchange.agencychronology;

import io.github.throughline.core.exchange.agencychronology.RowProblem.Kind;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.ProvenanceBuilder;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.words.DateReading;
import io.github.throughline.core.time.words.DatesInWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where what a row says comes from. A cell that names several agencies gives as many sources. Words
 * that are declared for no agency are the agency itself where the mapping names none; beside an
 * agency they are whoever told it.
 */
final class RowSources {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  /**
   * The sources of one row.
   *
   * @param agency the agency of the first source; null when nobody says
   * @param author who wrote it; null when not recorded
   * @param recordedOn the day on which it was written; null when not recorded
   * @param provenance all of it
   */
  record Of(
      @Nullable String agency,
      @Nullable FreeText author,
      @Nullable UncertainDate recordedOn,
      Provenance provenance) {}

  private final ChronologyTableMapping mapping;
  private final AgencyTable about;
  private final Problems problems;
  private final DatesInWords dates;
  private final Map<String, String> agencies;

  RowSources(
      ChronologyTableMapping mapping, AgencyTable about, Problems problems, DatesInWords dates) {
    this.mapping = mapping;
    this.about = about;
    this.problems = problems;
    this.dates = dates;
    this.agencies = Labels.byKey(mapping.agencies());
  }

  Of of(RowText row) {
    String cell = row.text(TableColumn.SOURCE);
    List<String> named = named(cell);
    FreeText told = null;
    if (named.isEmpty() && mapping.agency() != null) {
      named = List.of(mapping.agency());
      told = cell.isEmpty() ? null : FreeText.of(cell);
    } else if (named.isEmpty() && !cell.isEmpty()) {
      named = List.of(cell);
    }
    if (named.isEmpty()) {
      problems.ofRow(
          Kind.QUESTION,
          row.row(),
          "Nobody says whose information this is. Name the agency in the mapping, or fill the column"
              + " for the source");
    }
    FreeText author =
        row.text(TableColumn.AUTHOR).isEmpty() ? null : FreeText.of(row.text(TableColumn.AUTHOR));
    List<Source> sources = new ArrayList<>();
    for (String agency : named) {
      sources.add(source(agency, row, author, told));
    }
    if (sources.isEmpty()) {
      sources.add(source(null, row, author, told));
    }
    UncertainDate recordedOn = recordedOn(row);
    Provenance provenance =
        ProvenanceBuilder.builder()
            .sources(sources)
            .recordedAt(instant(recordedOn))
            .knownToServiceAt(about.receivedAt())
            .build();
    return new Of(named.isEmpty() ? null : named.get(0), author, recordedOn, provenance);
  }

  /** The agencies of a cell, if all its words are declared. */
  private List<String> named(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    String whole = Labels.find(agencies, cell);
    if (whole != null) {
      return List.of(whole);
    }
    Set<String> named = new LinkedHashSet<>();
    for (String part : cell.split("[;,/&+\\n]|\\band\\b", -1)) {
      String agency = Labels.find(agencies, part);
      if (agency == null && !part.isBlank()) {
        return List.of();
      }
      if (agency != null) {
        named.add(agency);
      }
    }
    return List.copyOf(named);
  }

  private Source source(
      @Nullable String agency, RowText row, @Nullable FreeText author, @Nullable FreeText told) {
    String reference = row.text(TableColumn.REFERENCE);
    LocalDate writtenOn = about.writtenOn();
    return SourceBuilder.builder()
        .agency(agency)
        .system(mapping.system())
        .document(about.document())
        .place("row " + row.row() + (reference.isEmpty() ? "" : ", reference " + reference))
        .author(author)
        .date(writtenOn == null ? null : UncertainDate.on(writtenOn))
        .directness(mapping.directness())
        .reportedBy(told)
        .build();
  }

  private @Nullable UncertainDate recordedOn(RowText row) {
    String cell = row.text(TableColumn.RECORDED_ON);
    if (cell.isEmpty()) {
      return null;
    }
    DateReading read = dates.read(cell);
    if (read.isClean() && read.when() instanceof UncertainDate date && date.isExact()) {
      return date.withoutWords();
    }
    problems.ofCell(
        Kind.PART_NOT_READ,
        row.row(),
        TableColumn.RECORDED_ON,
        "When it was written down is no day that can be read, and is left out. Write it as 3 April"
            + " 2019");
    return null;
  }

  private static @Nullable Instant instant(@Nullable UncertainDate date) {
    if (date == null || date.earliest() == null) {
      return null;
    }
    LocalTime time = date.time();
    return date.earliest()
        .atTime(time == null ? LocalTime.MIDNIGHT : time)
        .atZone(ENGLAND)
        .toInstant();
  }
}
