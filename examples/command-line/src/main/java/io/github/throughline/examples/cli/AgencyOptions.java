package io.github.throughline.examples.cli;

import io.github.throughline.core.exchange.agencychronology.AgencyChronology;
import io.github.throughline.core.exchange.agencychronology.AgencyChronologyReader;
import io.github.throughline.core.exchange.agencychronology.AgencyTable;
import io.github.throughline.core.exchange.agencychronology.ChronologyTableMapping;
import io.github.throughline.core.exchange.agencychronology.CsvRows;
import io.github.throughline.core.exchange.agencychronology.ReadyMapping;
import io.github.throughline.core.exchange.agencychronology.RowProblem;
import io.github.throughline.core.exchange.agencychronology.TableRows;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.people.Identifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The chronologies that agencies sent as tables. */
final class AgencyOptions {
  @Option(
      names = "--agency",
      paramLabel = "TABLE[=MAPPING]",
      description =
          "An agency's own chronology, .csv or .xlsx; any number of times. MAPPING says what its columns hold: a file, or common, police, health or education. Default: the file NAME.mapping.json beside NAME.csv.")
  private List<String> given = List.of();

  @Option(
      names = "--received",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "The day on which the service received the agencies' tables, and so first knew what only they say.")
  private @Nullable LocalDate received;

  /**
   * A table and what its columns hold.
   *
   * @param file the table
   * @param ready a mapping that comes with the library; null for one of the user's
   * @param mapping the user's mapping; null for one that comes with the library
   */
  private record Table(Path file, @Nullable ReadyMapping ready, @Nullable Path mapping) {
    static Table of(String given) {
      int at = given.lastIndexOf('=');
      Path file = Path.of(at < 0 ? given : given.substring(0, at));
      if (at < 0) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return new Table(
            file,
            null,
            file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".mapping.json"));
      }
      String mapping = given.substring(at + 1);
      return Stream.of(ReadyMapping.values())
          .filter(ready -> ready.name().equalsIgnoreCase(mapping))
          .findFirst()
          .map(ready -> new Table(file, ready, null))
          .orElseGet(() -> new Table(file, null, Path.of(mapping)));
    }

    ChronologyTableMapping read() {
      if (ready != null) {
        return ready.mapping();
      }
      if (mapping == null) {
        throw new IllegalStateException("A table has a mapping");
      }
      if (!Files.exists(mapping)) {
        throw new InputProblem(
            file
                + ": there is no mapping "
                + mapping
                + "; give one with --agency TABLE=MAPPING, or one of common, police, health and education");
      }
      return InputFiles.read(mapping, ChronologyTableMapping::read);
    }

    TableRows rows(Path table) throws IOException {
      return table.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
          ? XlsxRows.open(table)
          : CsvRows.open(table);
    }
  }

  void check() {
    if (received != null && given.isEmpty()) {
      throw new UsageProblem("--received is about tables that are given with --agency");
    }
  }

  /** The files that are read. */
  List<Path> inputs() {
    return given.stream()
        .map(Table::of)
        .flatMap(table -> Stream.of(Optional.of(table.file), Optional.ofNullable(table.mapping)))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * What the tables tell, one case file each.
   *
   * @param family the family, among whom labels and identifiers are looked up; null when not known
   * @param child the child whom the tables are about that do not say themselves; null when not
   *     known
   */
  List<CaseFile> read(@Nullable FamilyFile family, @Nullable Identifier child, History history) {
    List<CaseFile> files = new ArrayList<>();
    for (String one : given) {
      Table table = Table.of(one);
      ChronologyTableMapping mapping = table.read();
      if (mapping.child() == null && child == null) {
        throw new InputProblem(
            table.file
                + ": whose chronology is it? Say it in the mapping, or with --child for a child with an identifier");
      }
      AgencyTable about = about(table.file, mapping, family, child);
      AgencyChronology read =
          InputFiles.read(
              table.file,
              file -> {
                try (TableRows rows = table.rows(file)) {
                  return AgencyChronologyReader.of(mapping).read(rows, about);
                }
              });
      read.problems().forEach(problem -> tell(table.file, problem, history));
      files.add(read.file());
    }
    return files;
  }

  private AgencyTable about(
      Path file,
      ChronologyTableMapping mapping,
      @Nullable FamilyFile family,
      @Nullable Identifier child) {
    AgencyTable about = AgencyTable.of(String.valueOf(file.getFileName()));
    if (mapping.child() == null && child != null) {
      about = about.withChild(child);
    }
    if (family != null) {
      about = about.withFamily(family);
    }
    return received == null
        ? about
        : about.withReceivedAt(received.atStartOfDay(ZoneId.of("Europe/London")).toInstant());
  }

  private static void tell(Path file, RowProblem problem, History history) {
    String sentence = file + ": " + problem;
    switch (problem.kind()) {
      case ROW_LEFT_OUT, PART_NOT_READ -> history.problem(sentence);
      case QUESTION, NOTE -> history.say(sentence);
    }
  }
}
