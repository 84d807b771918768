package io.github.throughline.core.exchange.cincensus.table;

import io.github.throughline.core.exchange.ItemText;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinAssessment;
import io.github.throughline.core.exchange.cincensus.CinCharacteristics;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinCollection;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.exchange.cincensus.CinIdentifiers;
import io.github.throughline.core.exchange.cincensus.CinPlanDates;
import io.github.throughline.core.exchange.cincensus.CinPreProceedings;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlan;
import io.github.throughline.core.exchange.cincensus.CinReviews;
import io.github.throughline.core.exchange.cincensus.CinSection47;
import io.github.throughline.core.exchange.cincensus.CinSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a children in need census return from a folder of CSV files, one child at a time, in memory
 * that does not grow with the number of children.
 *
 * <p>The rows of each table have to be in the order of their numbers, as {@link CinTablesWriter}
 * writes them. A row that cannot be used costs only itself and is told in {@link #problems()}. The
 * place of an item is the line and column of its cell.
 */
public final class CinTablesReader implements AutoCloseable {
  private final Map<Table, Rows> tables = new EnumMap<>(Table.class);
  private final List<TableProblem> problems = new ArrayList<>();
  private CinHeader header =
      new CinHeader(Place.NONE, CinCollection.absent(), List.of(), List.of());

  private CinTablesReader() {}

  /**
   * Opens the tables of a folder. Only {@code children.csv} has to be there; any other table that
   * is not there has no rows.
   *
   * @param folder the folder
   * @return the reader
   * @throws NoSuchFileException if the folder holds no {@code children.csv}
   * @throws IOException if a file cannot be read
   */
  public static CinTablesReader open(Path folder) throws IOException {
    Path children = folder.resolve(Table.CHILDREN.file());
    if (Files.notExists(children)) {
      throw new NoSuchFileException(
          children.toString(), null, "a folder of tables has a file of this name");
    }
    CinTablesReader reader = new CinTablesReader();
    try {
      for (Table table : Table.values()) {
        reader.tables.put(table, Rows.open(folder, table, reader.problems));
      }
      reader.readHeader();
      return reader;
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private void readHeader() {
    List<CinSource> sources = new ArrayList<>();
    for (Row row = rows(Table.SOURCES).take(); row != null; row = rows(Table.SOURCES).take()) {
      sources.add(source(row));
    }
    Row row = rows(Table.HEADER).take();
    if (row == null) {
      header = new CinHeader(Place.NONE, CinCollection.absent(), sources, List.of());
      return;
    }
    Reported<String> collection = code(row, "Collection");
    Reported<Integer> year = row.item("Year", ItemText::year);
    Reported<LocalDate> referenceDate = date(row, "ReferenceDate");
    Place place = row.group("CollectionDetails", collection, year, referenceDate);
    header =
        new CinHeader(
            place.isKnown() ? place : row.group("Header"),
            new CinCollection(place, collection, year, referenceDate),
            sources,
            List.of());
    Row second = rows(Table.HEADER).take();
    if (second != null) {
      problems.add(
          new TableProblem(
              Table.HEADER.file(), second.line(), "A return has one header; this row is left out"));
    }
  }

  private static CinSource source(Row row) {
    return new CinSource(
        row.place(),
        code(row, "SourceLevel"),
        code(row, "LEA"),
        code(row, "SoftwareCode"),
        code(row, "Release"),
        code(row, "SerialNo"),
        code(row, "DateTime"));
  }

  /**
   * The header.
   *
   * @return the header; without anything in it if the table has no row
   */
  public CinHeader header() {
    return header;
  }

  /**
   * The next child.
   *
   * @return the child; null after the last one
   */
  public @Nullable CinChild next() {
    Row row = rows(Table.CHILDREN).take();
    if (row == null) {
      for (Rows rest : tables.values()) {
        rest.finish();
      }
      return null;
    }
    int child = row.number();
    List<CinEpisode> episodes = new ArrayList<>();
    for (Row episode : rows(Table.EPISODES).of(child)) {
      episodes.add(episode(episode, child));
    }
    return new CinChild(
        row.place(), identifiers(row), characteristics(row, child), episodes, List.of());
  }

  private static CinIdentifiers identifiers(Row row) {
    Reported<String> id = code(row, "LAchildID");
    Reported<String> upn = code(row, "UPN");
    Reported<String> formerUpn = code(row, "FormerUPN");
    Reported<String> upnUnknown = code(row, "UPNunknown");
    Reported<LocalDate> born = date(row, "PersonBirthDate");
    Reported<LocalDate> expected = date(row, "ExpectedPersonBirthDate");
    Reported<String> gender = code(row, "GenderCurrent");
    Reported<String> sex = code(row, "Sex");
    Reported<LocalDate> died = date(row, "PersonDeathDate");
    Place place =
        row.group(
            "ChildIdentifiers", id, upn, formerUpn, upnUnknown, born, expected, gender, sex, died);
    return new CinIdentifiers(
        place, id, upn, formerUpn, upnUnknown, born, expected, gender, sex, died);
  }

  private CinCharacteristics characteristics(Row row, int child) {
    List<Reported<String>> disabilities = new ArrayList<>();
    for (Row disability : rows(Table.DISABILITIES).of(child)) {
      disabilities.add(disability.element("Disability", ItemText::text));
    }
    Reported<String> ethnicity = code(row, "Ethnicity");
    Place of = disabilities.isEmpty() ? row.group("Disabilities") : row.place();
    Place place = row.group("ChildCharacteristics", ethnicity);
    return new CinCharacteristics(place.isKnown() ? place : of, ethnicity, of, disabilities);
  }

  private CinEpisode episode(Row row, int child) {
    int episode = row.number();
    List<CinAssessment> assessments = new ArrayList<>();
    for (Row assessment : rows(Table.ASSESSMENTS).of(child, episode)) {
      assessments.add(assessment(assessment, child, episode));
    }
    List<CinProtectionPlan> plans = new ArrayList<>();
    for (Row plan : rows(Table.PROTECTION_PLANS).of(child, episode)) {
      plans.add(protectionPlan(plan, child, episode));
    }
    return new CinEpisode(
        row.place(),
        date(row, "CINreferralDate"),
        code(row, "ReferralSource"),
        code(row, "PrimaryNeedCode"),
        date(row, "CINclosureDate"),
        code(row, "ReasonForClosure"),
        date(row, "DateOfInitialCPC"),
        assessments,
        rows(Table.CIN_PLANS).of(child, episode).stream().map(CinTablesReader::plan).toList(),
        rows(Table.ENQUIRIES).of(child, episode).stream().map(CinTablesReader::enquiry).toList(),
        flag(row, "ReferralNFA"),
        plans,
        rows(Table.PRE_PROCEEDINGS).of(child, episode).stream()
            .map(CinTablesReader::preProceedings)
            .toList());
  }

  private CinAssessment assessment(Row row, int child, int episode) {
    List<Reported<String>> factors = new ArrayList<>();
    for (Row factor : rows(Table.FACTORS).of(child, episode, row.number())) {
      factors.add(factor.element("AssessmentFactors", ItemText::text));
    }
    return new CinAssessment(
        row.place(),
        date(row, "AssessmentActualStartDate"),
        date(row, "AssessmentInternalReviewDate"),
        date(row, "AssessmentAuthorisationDate"),
        factors.isEmpty() ? row.group("FactorsIdentifiedAtAssessment") : row.place(),
        factors);
  }

  private static CinPlanDates plan(Row row) {
    return new CinPlanDates(
        row.place(), date(row, "CINPlanStartDate"), date(row, "CINPlanEndDate"));
  }

  private static CinSection47 enquiry(Row row) {
    return new CinSection47(
        row.place(),
        date(row, "S47ActualStartDate"),
        date(row, "InitialCPCtarget"),
        date(row, "DateOfInitialCPC"),
        flag(row, "ICPCnotRequired"));
  }

  private CinProtectionPlan protectionPlan(Row row, int child, int episode) {
    return new CinProtectionPlan(
        row.place(),
        date(row, "CPPstartDate"),
        date(row, "CPPendDate"),
        code(row, "InitialCategoryOfAbuse"),
        code(row, "LatestCategoryOfAbuse"),
        row.item("NumberOfPreviousCPP", ItemText::integer),
        reviews(rows(Table.REVIEWS).of(child, episode, row.number())));
  }

  /** The rows of one plan, put together by the number of their group. */
  private static List<CinReviews> reviews(List<Row> rows) {
    List<CinReviews> groups = new ArrayList<>();
    List<Reported<LocalDate>> dates = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.number() > 0) {
        dates.add(row.element("CPPreviewDate", ItemText::date));
      }
      if (i + 1 == rows.size() || rows.get(i + 1).groupNumber() != row.groupNumber()) {
        groups.add(new CinReviews(row.place(), dates));
        dates = new ArrayList<>();
      }
    }
    return groups;
  }

  private static CinPreProceedings preProceedings(Row row) {
    return new CinPreProceedings(
        row.place(),
        date(row, "PPStartDate"),
        date(row, "LBPSentDate"),
        flag(row, "FGDMMeetingOffer"),
        flag(row, "FGDMMeetingFac"),
        date(row, "InitialPPMeetingDate"),
        row.item("ReviewMeetingsCount", ItemText::integer),
        date(row, "StepDecisionDate"),
        code(row, "PPOutcome"),
        date(row, "CourtAppDate"),
        date(row, "LetterInitCPDate"));
  }

  private static Reported<String> code(Row row, String name) {
    return row.item(name, ItemText::text);
  }

  private static Reported<LocalDate> date(Row row, String name) {
    return row.item(name, ItemText::date);
  }

  private static Reported<Boolean> flag(Row row, String name) {
    return row.item(name, ItemText::flag);
  }

  private Rows rows(Table table) {
    Rows rows = tables.get(table);
    if (rows == null) {
      throw new IllegalStateException("The tables are closed");
    }
    return rows;
  }

  /**
   * What could not be used so far: all of it once {@link #next()} has given null. After a thousand
   * problems, further ones are not listed, and the last says so.
   *
   * @return the problems, in the order in which they were met
   */
  public List<TableProblem> problems() {
    return List.copyOf(problems);
  }

  /**
   * Closes the files.
   *
   * @throws IOException if a file cannot be closed
   */
  @Override
  public void close() throws IOException {
    for (Rows rows : tables.values()) {
      rows.close();
    }
  }
}
