package io.github.throughline.core.exchange.cincensus.table;

import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinAssessment;
import io.github.throughline.core.exchange.cincensus.CinCharacteristics;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinCollection;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.exchange.cincensus.CinIdentifiers;
import io.github.throughline.core.exchange.cincensus.CinItems;
import io.github.throughline.core.exchange.cincensus.CinPlanDates;
import io.github.throughline.core.exchange.cincensus.CinPreProceedings;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlan;
import io.github.throughline.core.exchange.cincensus.CinReviews;
import io.github.throughline.core.exchange.cincensus.CinSection47;
import io.github.throughline.core.exchange.cincensus.CinSource;
import io.github.throughline.core.output.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a children in need census return as a folder of CSV files, one child at a time.
 *
 * <p>The columns are the same for every year. Cells that a spreadsheet might run are disarmed as
 * {@link CsvWriter} says, and {@link CinTablesReader} takes that back.
 */
public final class CinTablesWriter implements AutoCloseable {
  private final Map<Table, BufferedWriter> files = new EnumMap<>(Table.class);
  private final Map<Table, CsvWriter> tables = new EnumMap<>(Table.class);
  private int children;

  private CinTablesWriter() {}

  /**
   * Writes into a folder, which is made if it does not exist. Tables that are in it are replaced.
   *
   * @param folder where the tables go
   * @return the writer
   * @throws IOException if the folder or a file cannot be written
   */
  public static CinTablesWriter to(Path folder) throws IOException {
    Files.createDirectories(folder);
    CinTablesWriter writer = new CinTablesWriter();
    try {
      for (Table table : Table.values()) {
        BufferedWriter file = Files.newBufferedWriter(folder.resolve(table.file()));
        writer.files.put(table, file);
        writer.tables.put(table, CsvWriter.of(file, table.columns()));
      }
      return writer;
    } catch (IOException | RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  /**
   * Writes the header.
   *
   * @param header the header; its problems are not written
   * @throws IOException if it cannot be written
   */
  public void write(CinHeader header) throws IOException {
    CinCollection c = header.collection();
    boolean isAny = TableItems.isAnyThere(TableItems.HEADER, header);
    row(
        Table.HEADER,
        new Cells()
            .items(TableItems.HEADER, header)
            .emptyGroup("Header", header.place().isKnown() && !isAny)
            .emptyGroup("CollectionDetails", c.place().isKnown() && !isAny));
    int number = 0;
    for (CinSource source : header.sources()) {
      number++;
      row(
          Table.SOURCES,
          new Cells(number)
              .item("SourceLevel", source.sourceLevel())
              .item("LEA", source.authority())
              .item("SoftwareCode", source.softwareCode())
              .item("Release", source.release())
              .item("SerialNo", source.serialNumber())
              .item("DateTime", source.dateTime()));
    }
  }

  /**
   * Writes the next child.
   *
   * @param child the child; its problems are not written
   * @throws IOException if it cannot be written
   */
  public void write(CinChild child) throws IOException {
    children++;
    CinIdentifiers i = child.identifiers();
    CinCharacteristics c = child.characteristics();
    boolean isIdentified = TableItems.isAnyThere(TableItems.IDENTIFIERS, child);
    row(
        Table.CHILDREN,
        new Cells(children)
            .items(TableItems.CHILD, child)
            .emptyGroup("ChildIdentifiers", i.place().isKnown() && !isIdentified)
            .emptyGroup("ChildCharacteristics", c.place().isKnown() && !c.ethnicity().isThere())
            .emptyGroup(
                "Disabilities", c.disabilitiesPlace().isKnown() && c.disabilities().isEmpty()));
    int number = 0;
    for (Reported<String> disability : c.disabilities()) {
      number++;
      row(
          Table.DISABILITIES,
          new Cells(children, number).label(i.laChildId()).item(CinItems.DISABILITY, disability));
    }
    number = 0;
    for (CinEpisode episode : child.episodes()) {
      number++;
      new OfEpisode(i.laChildId(), number).write(episode);
    }
  }

  /** The rows of one episode of the child that is being written. */
  private final class OfEpisode {
    private final Reported<String> childId;
    private final int number;

    OfEpisode(Reported<String> childId, int number) {
      this.childId = childId;
      this.number = number;
    }

    void write(CinEpisode episode) throws IOException {
      row(
          Table.EPISODES,
          new Cells(children, number).label(childId).items(TableItems.EPISODE, episode));
      each(episode.assessments(), this::assessment);
      each(episode.plans(), this::plan);
      each(episode.enquiries(), this::enquiry);
      each(episode.protectionPlans(), this::protectionPlan);
      each(episode.preProceedings(), this::preProceedings);
    }

    private Cells cells(int... below) {
      int[] keys = new int[2 + below.length];
      keys[0] = children;
      keys[1] = number;
      System.arraycopy(below, 0, keys, 2, below.length);
      return new Cells(keys).label(childId);
    }

    private void assessment(int at, CinAssessment assessment) throws IOException {
      row(
          Table.ASSESSMENTS,
          cells(at)
              .items(TableItems.ASSESSMENT, assessment)
              .emptyGroup(
                  "FactorsIdentifiedAtAssessment",
                  assessment.factorsPlace().isKnown() && assessment.factors().isEmpty()));
      each(
          assessment.factors(),
          (factor, code) ->
              row(Table.FACTORS, cells(at, factor).item(CinItems.ASSESSMENT_FACTORS, code)));
    }

    private void plan(int at, CinPlanDates plan) throws IOException {
      row(Table.CIN_PLANS, cells(at).items(TableItems.CIN_PLAN, plan));
    }

    private void enquiry(int at, CinSection47 enquiry) throws IOException {
      row(Table.ENQUIRIES, cells(at).items(TableItems.ENQUIRY, enquiry));
    }

    private void protectionPlan(int at, CinProtectionPlan plan) throws IOException {
      row(Table.PROTECTION_PLANS, cells(at).items(TableItems.PROTECTION_PLAN, plan));
      each(plan.reviews(), (group, reviews) -> reviews(at, group, reviews));
    }

    /** A group without dates has one row, numbered 0. */
    private void reviews(int plan, int group, CinReviews reviews) throws IOException {
      if (reviews.dates().isEmpty()) {
        row(Table.REVIEWS, cells(plan, group, 0).item(CinItems.CP_REVIEW_DATE, Reported.absent()));
      }
      each(
          reviews.dates(),
          (review, date) ->
              row(Table.REVIEWS, cells(plan, group, review).item(CinItems.CP_REVIEW_DATE, date)));
    }

    private void preProceedings(int at, CinPreProceedings stage) throws IOException {
      row(Table.PRE_PROCEEDINGS, cells(at).items(TableItems.PRE_PROCEEDINGS, stage));
    }
  }

  /** What is written of one record, given its number. */
  private interface Rows<T> {
    void write(int number, T record) throws IOException;
  }

  private static <T> void each(List<T> records, Rows<T> rows) throws IOException {
    for (int i = 0; i < records.size(); i++) {
      rows.write(i + 1, records.get(i));
    }
  }

  private void row(Table table, Cells cells) throws IOException {
    CsvWriter csv = tables.get(table);
    if (csv == null) {
      throw new IllegalStateException("The tables are closed");
    }
    csv.row(cells.row());
  }

  /**
   * Completes the tables.
   *
   * @throws IOException if a file cannot be completed; the others are closed all the same
   */
  @Override
  public void close() throws IOException {
    tables.clear();
    IOException failure = null;
    for (BufferedWriter file : files.values()) {
      try {
        file.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
