package io.github.throughline.chronology.document;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.render.ChronologyCsv;
import io.github.throughline.chronology.render.ChronologyJson;
import io.github.throughline.chronology.render.ChronologyPage;
import io.github.throughline.chronology.render.ChronologySvg;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every form in which this library writes a chronology.
 *
 * <pre>{@code
 * for (ChronologyFormat format : ChronologyFormats.all()) {
 *   try (OutputStream out = Files.newOutputStream(folder.resolve("family" + format.fileSuffix()))) {
 *     format.write(chronology, out);
 *   }
 * }
 * }</pre>
 */
public final class ChronologyFormats {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String CSV = "text/csv; charset=utf-8";

  /** {@link ChronologyPage}. */
  public static final ChronologyFormat HTML =
      of(
          "html",
          "Page with a picture, filters and every entry, for those who work with the family",
          ".html",
          "text/html; charset=utf-8",
          (chronology, out) -> ChronologyPage.of(chronology).writeTo(out));

  /** {@link ChronologySvg}. */
  public static final ChronologyFormat SVG =
      of(
          "svg",
          "The picture alone, for a report or a slide",
          ".svg",
          "image/svg+xml",
          (chronology, out) -> ChronologySvg.of(chronology).writeTo(out));

  /** {@link ConferenceDocument}. */
  public static final ChronologyFormat DOCX =
      of(
          "docx",
          "Word document for a conference or a review",
          ".docx",
          WORD,
          (chronology, out) -> ConferenceDocument.of(chronology).writeTo(out));

  /** {@link CourtDocument}, as if nothing had been filed before. */
  public static final ChronologyFormat DOCX_COURT =
      of(
          "docx-court",
          "Word document for a court: numbered lines with their sources, without judgements",
          ".court.docx",
          WORD,
          (chronology, out) -> CourtDocument.of(chronology).writeTo(out));

  /** {@link ChronologyMarkdown}. */
  public static final ChronologyFormat MARKDOWN =
      of(
          "markdown",
          "Markdown, for notes, wikis and programs that turn it into something else",
          ".md",
          "text/markdown; charset=utf-8",
          (chronology, out) -> ChronologyMarkdown.of(chronology).writeTo(out));

  /** {@link ChronologyText}, 80 columns wide. */
  public static final ChronologyFormat TEXT =
      of(
          "text",
          "Plain text of 80 columns, for a terminal, a message or a program that reads aloud",
          ".txt",
          "text/plain; charset=utf-8",
          (chronology, out) -> ChronologyText.of(chronology).writeTo(out));

  /** {@link ChronologyCsv}. */
  public static final ChronologyFormat CSV_TABLE =
      of(
          "csv",
          "Table for a spreadsheet, one row an entry with all its words",
          ".csv",
          CSV,
          (chronology, out) -> ChronologyCsv.of(chronology).writeTo(out));

  /** {@link TidyTables#writeEventsTo}. */
  public static final ChronologyFormat TIDY =
      of(
          "tidy",
          "Table for pandas, R and Power BI, one row for each entry and person, without free text",
          ".events.csv",
          CSV,
          (chronology, out) -> TidyTables.of(chronology).writeEventsTo(out));

  /** {@link TidyTables#writeLevelsTo}. */
  public static final ChronologyFormat TIDY_LEVELS =
      of(
          "tidy-levels",
          "Table for the same, one row for each stretch of a level of help",
          ".levels.csv",
          CSV,
          (chronology, out) -> TidyTables.of(chronology).writeLevelsTo(out));

  /** {@link TidyTables#writePeopleTo}. */
  public static final ChronologyFormat TIDY_PEOPLE =
      of(
          "tidy-people",
          "Table for the same, one row for each person",
          ".people.csv",
          CSV,
          (chronology, out) -> TidyTables.of(chronology).writePeopleTo(out));

  /** {@link ChronologyJson}. */
  public static final ChronologyFormat JSON =
      of(
          "json",
          "JSON for programs, with everything the chronology has",
          ".json",
          "application/json",
          (chronology, out) -> ChronologyJson.of(chronology).writeTo(out));

  private static final List<ChronologyFormat> ALL =
      List.of(
          HTML,
          SVG,
          DOCX,
          DOCX_COURT,
          MARKDOWN,
          TEXT,
          CSV_TABLE,
          TIDY,
          TIDY_LEVELS,
          TIDY_PEOPLE,
          JSON);

  private ChronologyFormats() {}

  /** Writes a chronology. */
  @FunctionalInterface
  private interface Writing {
    void write(Chronology chronology, OutputStream out) throws IOException;
  }

  private record Named(
      String name, String purpose, String fileSuffix, String mediaType, Writing writing)
      implements ChronologyFormat {
    @Override
    public void write(Chronology chronology, OutputStream out) throws IOException {
      writing.write(chronology, out);
    }
  }

  private static ChronologyFormat of(
      String name, String purpose, String fileSuffix, String mediaType, Writing writing) {
    return new Named(name, purpose, fileSuffix, mediaType, writing);
  }

  /**
   * Every format.
   *
   * @return the formats, the page first
   */
  public static List<ChronologyFormat> all() {
    return ALL;
  }

  /**
   * The format of a name, if there is one.
   *
   * @param name for example {@code docx-court}
   * @return the format; empty when there is none
   */
  public static Optional<ChronologyFormat> find(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /**
   * The format of a name.
   *
   * @param name for example {@code docx-court}
   * @return the format
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public static ChronologyFormat get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no format of that name. There are: "
                        + ALL.stream()
                            .map(ChronologyFormat::name)
                            .collect(Collectors.joining(", "))));
  }
}
